import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { newToken, tokenHash } from '../../identity/identity.rules.ts';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day } from '../../platform/graphql/shapes.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { CuratedListShareEntity } from '../list.entity.ts';
import { ListState } from '../list.enums.ts';
import { changed, listToChange } from '../list.service.ts';
import { CuratedListError, CuratedListSharePayload } from '../list.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { listId } from './curated-list-input.ts';

@InputType({ description: 'A link to a frozen list.' })
export class CuratedListShareInput {
  @Field(() => LocalDate, { description: 'Its last day; today up to a year ahead.' })
  expiresOn!: string;

  @Field(() => Int, { description: 'The revision of the list that was read.' })
  baseRevision!: number;
}

const shape = z.object({
  id: listId,
  input: z.object({ expiresOn: day(), baseRevision: z.int().min(1) }),
});

const YEAR_MS = 366 * 24 * 3_600_000;

@Resolver()
export class CuratedListShareMutation {
  @Access(tradeAccess.curatedListShare)
  @Mutation(() => CuratedListSharePayload, {
    description:
      'Makes a link that shows a frozen list to whoever has it (chia sẻ). The secret is shown once, so a send that got no answer is simply made anew.',
  })
  curatedListShare(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Arg('input', () => CuratedListShareInput, { description: 'For how long.' })
    input: CuratedListShareInput,
    @Ctx() context: Context,
  ): Promise<CuratedListSharePayload> {
    return runMutation(context, {
      name: 'curatedListShare',
      access: tradeAccess.curatedListShare,
      payload: CuratedListSharePayload,
      errors: CuratedListError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { expiresOn, baseRevision } = args.input;
        const before = await listToChange(tx, args.id, baseRevision, ListState.FROZEN);
        const last = new Date(context.now.getTime() + YEAR_MS).toISOString().slice(0, 10);
        if (expiresOn < context.today || expiresOn > last) {
          throw refuse('PERIOD', PERIOD, ['input', 'expiresOn'], { list: before });
        }
        const [shareId, token] = [uuidv7(), newToken()];
        await tx.em.insert(CuratedListShareEntity, {
          ...{ id: shareId, listId: before.id, expiresOn },
          tokenHash: tokenHash(token),
          createdBy: context.actor.personId!,
        });
        const detail = { before: {}, after: { shareId, expiresOn } };
        const list = await changed(tx, before, 'share', {}, detail);
        const share = await tx.em.findOneByOrFail(CuratedListShareEntity, { id: shareId });
        return { list, share, token };
      },
    });
  }
}

const PERIOD = {
  vi: 'Ngày hết hạn phải từ hôm nay đến một năm tới. Chưa tạo liên kết; hãy chọn ngày khác.',
  en: 'The last day is between today and a year ahead. No link was made; choose another day.',
};
