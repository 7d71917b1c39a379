import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, line, prose } from '../../platform/graphql/shapes.ts';
import { PromotionEventEntity } from '../../promotion/promotion.entity.ts';
import { changed, listToChange } from '../list.service.ts';
import { CuratedListError, CuratedListPayload } from '../list.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { change, CuratedListChangeInput, listId } from './curated-list-input.ts';

@InputType({ description: 'Changes to a list. Absent keeps a value, null clears it.' })
export class CuratedListUpdateInput extends CuratedListChangeInput {
  @Field(() => String, { nullable: true, description: 'Its title, in Vietnamese.' })
  title?: string;

  @Field(() => ID, { nullable: true, description: 'The event it is for.' })
  eventId?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note?: string | null;
}

const shape = z.object({
  id: listId,
  input: z.object({
    ...change,
    title: line(200).optional(),
    eventId: clearable(idOf('PromotionEvent')),
    note: clearable(prose(2000)),
  }),
});

@Resolver()
export class CuratedListUpdateMutation {
  @Access(tradeAccess.curatedListUpdate)
  @Mutation(() => CuratedListPayload, {
    description: 'Changes title, event or remark of a list that is not frozen.',
  })
  curatedListUpdate(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Arg('input', () => CuratedListUpdateInput, { description: 'What to change.' })
    input: CuratedListUpdateInput,
    @Ctx() context: Context,
  ): Promise<CuratedListPayload> {
    return runMutation(context, {
      name: 'curatedListUpdate',
      access: tradeAccess.curatedListUpdate,
      payload: CuratedListPayload,
      errors: CuratedListError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, baseRevision, ...values } = args.input;
        const before = await listToChange(tx, args.id, baseRevision);
        const { eventId } = values;
        if (eventId && !(await tx.em.existsBy(PromotionEventEntity, { id: eventId }))) {
          throw notFound(['input', 'eventId']);
        }
        return { list: await changed(tx, before, 'update', values) };
      },
    });
  }
}
