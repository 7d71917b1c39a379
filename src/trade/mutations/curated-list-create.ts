import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound } from '../../platform/graphql/refusals.ts';
import { idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { PromotionEventEntity } from '../../promotion/promotion.entity.ts';
import { CuratedListEntity, CuratedListItemEntity } from '../list.entity.ts';
import { checkProducts, MAX_ITEMS } from '../list.service.ts';
import { CuratedListError, CuratedListPayload } from '../list.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { OPERATION_ID } from './curated-list-input.ts';

@InputType({ description: 'A new curated list.' })
export class CuratedListCreateInput {
  @Field(() => String, { description: 'Its title, in Vietnamese.' })
  title!: string;

  @Field(() => ID, { nullable: true, description: 'The event it is for.' })
  eventId?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note?: string | null;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Products of the catalogue to begin with, in order, each once, at most 500.',
  })
  productIds!: string[];

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const shape = z.object({
  input: z.object({
    title: line(200),
    eventId: idOf('PromotionEvent').nullish(),
    note: prose(2000).nullish(),
    productIds: z
      .array(idOf('Product'))
      .max(MAX_ITEMS)
      .transform((ids) => [...new Set(ids)]),
    operationId: operationId(),
  }),
});

@Resolver()
export class CuratedListCreateMutation {
  @Access(tradeAccess.curatedListCreate)
  @Mutation(() => CuratedListPayload, { description: 'Makes a curated list (danh mục).' })
  curatedListCreate(
    @Arg('input', () => CuratedListCreateInput, { description: 'The list.' })
    input: CuratedListCreateInput,
    @Ctx() context: Context,
  ): Promise<CuratedListPayload> {
    return runMutation(context, {
      name: 'curatedListCreate',
      access: tradeAccess.curatedListCreate,
      payload: CuratedListPayload,
      errors: CuratedListError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { title, eventId, note, productIds } = args.input;
        tx.authorize({});
        if (eventId && !(await tx.em.existsBy(PromotionEventEntity, { id: eventId }))) {
          throw notFound(['input', 'eventId']);
        }
        await checkProducts(tx.em, productIds, ['input', 'productIds']);
        const id = uuidv7();
        const createdBy = context.actor.personId;
        await tx.em.insert(CuratedListEntity, { id, title, eventId, note, createdBy });
        await tx.em.insert(
          CuratedListItemEntity,
          productIds.map((productId, index) => ({
            ...{ id: uuidv7(), listId: id, productId, position: index + 1 },
          })),
        );
        const list = await tx.em.findOneByOrFail(CuratedListEntity, { id });
        tx.record({
          action: 'curatedList.create',
          subjectType: 'CuratedList',
          subjectId: id,
          after: { title, productIds },
        });
        return { list };
      },
    });
  }
}
