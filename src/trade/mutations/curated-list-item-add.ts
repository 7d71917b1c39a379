import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, line, prose } from '../../platform/graphql/shapes.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { CuratedListItemEntity } from '../list.entity.ts';
import {
  changed,
  checkProducts,
  itemsOf,
  listToChange,
  MAX_ITEMS,
  putInOrder,
  tooMany,
} from '../list.service.ts';
import { CuratedListError, CuratedListPayload } from '../list.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { change, CuratedListChangeInput, listId } from './curated-list-input.ts';

@InputType({ description: 'One more product for a list.' })
export class CuratedListItemAddInput extends CuratedListChangeInput {
  @Field(() => ID, { description: 'The product, of the catalogue.' })
  productId!: string;

  @Field(() => Int, { nullable: true, description: 'Its place, from 1; the last when left out.' })
  position?: number | null;

  @Field(() => String, { nullable: true, description: 'Booth.' })
  booth?: string | null;

  @Field(() => String, { nullable: true, description: 'How much is sent as a sample.' })
  sampleQuantity?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note?: string | null;
}

const shape = z.object({
  id: listId,
  input: z.object({
    ...change,
    productId: idOf('Product'),
    position: z.int().min(1).max(MAX_ITEMS).nullish(),
    booth: line(50).nullish(),
    sampleQuantity: line(100).nullish(),
    note: prose(1000).nullish(),
  }),
});

@Resolver()
export class CuratedListItemAddMutation {
  @Access(tradeAccess.curatedListItemAdd)
  @Mutation(() => CuratedListPayload, { description: 'Puts a product into a list.' })
  curatedListItemAdd(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Arg('input', () => CuratedListItemAddInput, { description: 'The product.' })
    input: CuratedListItemAddInput,
    @Ctx() context: Context,
  ): Promise<CuratedListPayload> {
    return runMutation(context, {
      name: 'curatedListItemAdd',
      access: tradeAccess.curatedListItemAdd,
      payload: CuratedListPayload,
      errors: CuratedListError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, baseRevision, position, ...values } = args.input;
        const before = await listToChange(tx, args.id, baseRevision);
        const items = await itemsOf(tx.em, before.id);
        const { productId } = values;
        if (items.some((item) => item.productId === productId)) {
          throw refuse('ALREADY_IN', ALREADY_IN, ['input', 'productId'], { list: before });
        }
        if (items.length >= MAX_ITEMS) throw tooMany(['input', 'productId']);
        await checkProducts(tx.em, [productId], ['input', 'productId']);
        const row = { ...values, id: uuidv7(), listId: before.id, position: items.length + 1 };
        await tx.em.insert(CuratedListItemEntity, row);
        const ids = items.map((item) => item.id);
        ids.splice(Math.min(position ?? MAX_ITEMS, ids.length + 1) - 1, 0, row.id);
        await putInOrder(tx.em, ids);
        const detail = { before: {}, after: { productId } };
        return { list: await changed(tx, before, 'item-add', {}, detail) };
      },
    });
  }
}

const ALREADY_IN = {
  vi: 'Sản phẩm này đã có trong danh mục. Chưa có gì thay đổi.',
  en: 'The product is in the list already. Nothing was changed.',
};
