import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { prose } from '../../platform/graphql/shapes.ts';
import { CuratedListItemEntity } from '../list.entity.ts';
import { ListState } from '../list.enums.ts';
import { changed, listToChange } from '../list.service.ts';
import { CuratedListError, CuratedListPayload } from '../list.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { change, CuratedListChangeInput, listId } from './curated-list-input.ts';

@InputType({ description: 'Taking back the freezing of a list.' })
export class CuratedListUnfreezeInput extends CuratedListChangeInput {
  @Field(() => String, { description: 'Why, in Vietnamese; it stays in the audit trail.' })
  reason!: string;
}

const shape = z.object({ id: listId, input: z.object({ ...change, reason: prose(1000) }) });

@Resolver()
export class CuratedListUnfreezeMutation {
  @Access(tradeAccess.curatedListUnfreeze)
  @Mutation(() => CuratedListPayload, {
    description: 'Opens a frozen list again (mở chốt): it shows products as they are.',
  })
  curatedListUnfreeze(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Arg('input', () => CuratedListUnfreezeInput, { description: 'Why.' })
    input: CuratedListUnfreezeInput,
    @Ctx() context: Context,
  ): Promise<CuratedListPayload> {
    return runMutation(context, {
      name: 'curatedListUnfreeze',
      access: tradeAccess.curatedListUnfreeze,
      payload: CuratedListPayload,
      errors: CuratedListError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, reason } = args.input;
        const list = await listToChange(tx, args.id, baseRevision, ListState.FROZEN);
        await tx.em.update(CuratedListItemEntity, { listId: list.id }, { frozen: null });
        const values = { state: ListState.DRAFT, frozenAt: null };
        const detail = { before: { state: list.state }, after: { state: values.state, reason } };
        return { list: await changed(tx, list, 'unfreeze', values, detail) };
      },
    });
  }
}
