import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound } from '../../platform/graphql/refusals.ts';
import { changed, itemsOf, listToChange, MAX_ITEMS, putInOrder } from '../list.service.ts';
import { CuratedListError, CuratedListPayload } from '../list.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { change, CuratedListChangeInput, itemId, listId } from './curated-list-input.ts';

@InputType({ description: 'Another place for a product in a list.' })
export class CuratedListItemMoveInput extends CuratedListChangeInput {
  @Field(() => ID, { description: 'Which one.' })
  itemId!: string;

  @Field(() => Int, { description: 'Its new place, from 1; beyond the end means last.' })
  position!: number;
}

const shape = z.object({
  id: listId,
  input: z.object({ ...change, itemId, position: z.int().min(1).max(MAX_ITEMS) }),
});

@Resolver()
export class CuratedListItemMoveMutation {
  @Access(tradeAccess.curatedListItemMove)
  @Mutation(() => CuratedListPayload, { description: 'Moves a product within a list.' })
  curatedListItemMove(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Arg('input', () => CuratedListItemMoveInput, { description: 'Where to.' })
    input: CuratedListItemMoveInput,
    @Ctx() context: Context,
  ): Promise<CuratedListPayload> {
    return runMutation(context, {
      name: 'curatedListItemMove',
      access: tradeAccess.curatedListItemMove,
      payload: CuratedListPayload,
      errors: CuratedListError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, itemId: which, position } = args.input;
        const list = await listToChange(tx, args.id, baseRevision);
        const ids = (await itemsOf(tx.em, list.id)).map((item) => item.id);
        const from = ids.indexOf(which);
        if (from < 0) throw notFound(['input', 'itemId']);
        ids.splice(from, 1);
        ids.splice(position - 1, 0, which);
        await putInOrder(tx.em, ids);
        const detail = { before: { which, position: from + 1 }, after: { which, position } };
        return { list: await changed(tx, list, 'item-move', {}, detail) };
      },
    });
  }
}
