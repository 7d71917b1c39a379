import { Arg, Ctx, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { ListState } from '../list.enums.ts';
import { shownNow } from '../list.loader.ts';
import { freeze } from '../list.rules.ts';
import { changed, itemsOf, listToChange } from '../list.service.ts';
import { CuratedListError, CuratedListPayload } from '../list.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { change, CuratedListChangeInput, listId } from './curated-list-input.ts';

@InputType({ description: 'Freezing a list.' })
export class CuratedListFreezeInput extends CuratedListChangeInput {}

const shape = z.object({ id: listId, input: z.object(change) });

@Resolver()
export class CuratedListFreezeMutation {
  @Access(tradeAccess.curatedListFreeze)
  @Mutation(() => CuratedListPayload, {
    description:
      'Freezes a list (chốt danh mục): names, prices, stars and days are kept as they are now, and what changes later is shown.',
  })
  curatedListFreeze(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Arg('input', () => CuratedListFreezeInput, { description: 'The list as it was read.' })
    input: CuratedListFreezeInput,
    @Ctx() context: Context,
  ): Promise<CuratedListPayload> {
    return runMutation(context, {
      name: 'curatedListFreeze',
      access: tradeAccess.curatedListFreeze,
      payload: CuratedListPayload,
      errors: CuratedListError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const list = await listToChange(tx, args.id, args.input.baseRevision);
        const items = await itemsOf(tx.em, list.id);
        if (items.length === 0) throw refuse('EMPTY', EMPTY, ['id'], { list });
        const shown = await Promise.all(items.map((item) => shownNow(context, item.productId)));
        const frozen = shown.map((one) => (one ? JSON.stringify(freeze(one)) : null));
        await tx.em.query(
          `UPDATE curated_list_item i SET frozen = f.frozen::jsonb
             FROM unnest($1::uuid[], $2::text[]) AS f(id, frozen) WHERE i.id = f.id`,
          [items.map((item) => item.id), frozen],
        );
        const values = { state: ListState.FROZEN, frozenAt: context.now };
        return { list: await changed(tx, list, 'freeze', values) };
      },
    });
  }
}

const EMPTY = {
  vi: 'Danh mục chưa có sản phẩm nào nên chưa chốt. Hãy chọn sản phẩm từ Bảng sản phẩm.',
  en: 'The list has no products, so it was not frozen. Choose products from the grid.',
};
