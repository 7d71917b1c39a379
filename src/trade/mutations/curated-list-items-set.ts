import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { In } from 'typeorm';
import { z } from 'zod';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf } from '../../platform/graphql/shapes.ts';
import { CuratedListItemEntity } from '../list.entity.ts';
import {
  changed,
  checkProducts,
  itemsOf,
  listToChange,
  MAX_ITEMS,
  putInOrder,
} from '../list.service.ts';
import { CuratedListError, CuratedListPayload } from '../list.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { change, CuratedListChangeInput, listId } from './curated-list-input.ts';

@InputType({ description: 'All products of a list in their order.' })
export class CuratedListItemsSetInput extends CuratedListChangeInput {
  @Field(() => [ID], {
    description:
      'Ids of the products, each once, at most 500; booth, sample and remark of those that stay are kept.',
  })
  productIds!: string[];
}

const shape = z.object({
  id: listId,
  input: z.object({
    ...change,
    productIds: z
      .array(idOf('Product'))
      .max(MAX_ITEMS)
      .transform((ids) => [...new Set(ids)]),
  }),
});

@Resolver()
export class CuratedListItemsSetMutation {
  @Access(tradeAccess.curatedListItemsSet)
  @Mutation(() => CuratedListPayload, {
    description: 'Says which products are in a list, and in which order.',
  })
  curatedListItemsSet(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Arg('input', () => CuratedListItemsSetInput, { description: 'The products.' })
    input: CuratedListItemsSetInput,
    @Ctx() context: Context,
  ): Promise<CuratedListPayload> {
    return runMutation(context, {
      name: 'curatedListItemsSet',
      access: tradeAccess.curatedListItemsSet,
      payload: CuratedListPayload,
      errors: CuratedListError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, productIds } = args.input;
        const before = await listToChange(tx, args.id, baseRevision);
        const items = await itemsOf(tx.em, before.id);
        const there = new Map(items.map((item) => [item.productId, item.id]));
        const wanted = new Set(productIds);
        const added = productIds.filter((one) => !there.has(one));
        await checkProducts(tx.em, added, ['input', 'productIds']);
        const gone = items.filter((item) => !wanted.has(item.productId)).map((item) => item.id);
        if (gone.length > 0) await tx.em.delete(CuratedListItemEntity, { id: In(gone) });
        const rows = added.map((productId) => {
          const row = { id: uuidv7(), listId: before.id, productId };
          there.set(productId, row.id);
          return { ...row, position: productIds.indexOf(productId) + 1 };
        });
        await tx.em.insert(CuratedListItemEntity, rows);
        await putInOrder(
          tx.em,
          productIds.map((one) => there.get(one)!),
        );
        const detail = {
          before: { productIds: items.map((item) => item.productId) },
          after: { productIds },
        };
        return { list: await changed(tx, before, 'items-set', {}, detail) };
      },
    });
  }
}
