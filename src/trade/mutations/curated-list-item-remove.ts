import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound } from '../../platform/graphql/refusals.ts';
import { CuratedListItemEntity } from '../list.entity.ts';
import { changed, itemsOf, listToChange, putInOrder } from '../list.service.ts';
import { CuratedListError, CuratedListPayload } from '../list.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { change, CuratedListChangeInput, itemId, listId } from './curated-list-input.ts';

@InputType({ description: 'A product that leaves a list.' })
export class CuratedListItemRemoveInput extends CuratedListChangeInput {
  @Field(() => ID, { description: 'Which one.' })
  itemId!: string;
}

const shape = z.object({ id: listId, input: z.object({ ...change, itemId }) });

@Resolver()
export class CuratedListItemRemoveMutation {
  @Access(tradeAccess.curatedListItemRemove)
  @Mutation(() => CuratedListPayload, { description: 'Takes a product out of a list.' })
  curatedListItemRemove(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Arg('input', () => CuratedListItemRemoveInput, { description: 'Which one.' })
    input: CuratedListItemRemoveInput,
    @Ctx() context: Context,
  ): Promise<CuratedListPayload> {
    return runMutation(context, {
      name: 'curatedListItemRemove',
      access: tradeAccess.curatedListItemRemove,
      payload: CuratedListPayload,
      errors: CuratedListError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, itemId: which } = args.input;
        const list = await listToChange(tx, args.id, baseRevision);
        const items = await itemsOf(tx.em, list.id);
        const item = items.find((one) => one.id === which);
        if (!item) throw notFound(['input', 'itemId']);
        await tx.em.delete(CuratedListItemEntity, { id: which });
        await putInOrder(
          tx.em,
          items.filter((one) => one !== item).map((one) => one.id),
        );
        const { productId, position, booth, sampleQuantity, note } = item;
        const before = { productId, position, booth, sampleQuantity, note };
        return { list: await changed(tx, list, 'item-remove', {}, { before, after: {} }) };
      },
    });
  }
}
