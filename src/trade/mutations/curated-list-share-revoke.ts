import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound } from '../../platform/graphql/refusals.ts';
import { idOf } from '../../platform/graphql/shapes.ts';
import { CuratedListShareEntity } from '../list.entity.ts';
import { changed, listToChange } from '../list.service.ts';
import { CuratedListError, CuratedListPayload } from '../list.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { change, CuratedListChangeInput, listId } from './curated-list-input.ts';

@InputType({ description: 'A link to take back.' })
export class CuratedListShareRevokeInput extends CuratedListChangeInput {
  @Field(() => ID, { description: 'Which link.' })
  shareId!: string;
}

const shape = z.object({
  id: listId,
  input: z.object({ ...change, shareId: idOf('CuratedListShare') }),
});

@Resolver()
export class CuratedListShareRevokeMutation {
  @Access(tradeAccess.curatedListShareRevoke)
  @Mutation(() => CuratedListPayload, {
    description: 'Takes back a link to a list at once (thu hồi liên kết).',
  })
  curatedListShareRevoke(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Arg('input', () => CuratedListShareRevokeInput, { description: 'Which link.' })
    input: CuratedListShareRevokeInput,
    @Ctx() context: Context,
  ): Promise<CuratedListPayload> {
    return runMutation(context, {
      name: 'curatedListShareRevoke',
      access: tradeAccess.curatedListShareRevoke,
      payload: CuratedListPayload,
      errors: CuratedListError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, shareId } = args.input;
        const before = await listToChange(tx, args.id, baseRevision, null);
        const share = await tx.em.findOneBy(CuratedListShareEntity, {
          ...{ id: shareId, listId: before.id },
        });
        if (!share) throw notFound(['input', 'shareId']);
        if (!share.revokedAt) {
          await tx.em.update(CuratedListShareEntity, { id: shareId }, { revokedAt: context.now });
        }
        const detail = { before: {}, after: { shareId } };
        return { list: await changed(tx, before, 'share-revoke', {}, detail) };
      },
    });
  }
}
