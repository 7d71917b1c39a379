import { Arg, Ctx, Field, ID, Int, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { NOT_FOUND, STALE, stale } from '../../platform/graphql/refusals.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { lockedForAgenda, moveDossier } from '../../dossier/dossier.service.ts';
import { isBelowFive } from '../forwarding.rules.ts';
import { ministryAccess } from '../ministry.access.ts';
import type { MinistryForwardingEntity } from '../ministry.entity.ts';
import { ForwardingState } from '../ministry.enums.ts';
import {
  hasOtherDossier,
  lockedForwarding,
  moveForwarding,
  requireState,
} from '../ministry.service.ts';
import { MinistryForwarding } from '../ministry.type.ts';

@InputType({ description: 'What the province does with a result below 90.' })
export class MinistryResultUseInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => Boolean, { description: 'True to rate again, false to use the central result.' })
  rateAgain!: boolean;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const MinistryResultUseError = userErrorType('MinistryResultUse', {
  NOT_FOUND,
  WRONG_STATE: 'It is at another step; the payload holds it.',
  STALE,
  NOT_BELOW_NINETY: 'The result of the ministry is not below 90 points.',
  ACTIVE_DOSSIER: 'The product has another dossier on its way.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of ministryResultUse.' })
export class MinistryResultUsePayload {
  @Field(() => MinistryForwarding, {
    nullable: true,
    description: 'The file for the ministry as it is now.',
  })
  forwarding!: MinistryForwardingEntity | null;

  @Field(() => [MinistryResultUseError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('MinistryForwarding'),
  input: z.object({
    baseRevision: z.number().int(),
    rateAgain: z.boolean(),
    reason: prose(2000),
    operationId: operationId(),
  }),
});

@Resolver()
export class MinistryResultUseMutation {
  @Access(ministryAccess.ministryResultUse)
  @Mutation(() => MinistryResultUsePayload, {
    description:
      'Below 90 points at the ministry: the province decides on three or four stars by the central result, or rates again (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 4 điểm g). Rating again makes the dossier ready for a session.',
  })
  ministryResultUse(
    @Arg('id', () => ID, { description: 'The file for the ministry.' }) id: string,
    @Arg('input', () => MinistryResultUseInput, { description: 'The choice.' })
    input: MinistryResultUseInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'ministryResultUse',
      access: ministryAccess.ministryResultUse,
      payload: MinistryResultUsePayload,
      errors: MinistryResultUseError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const before = await lockedForwarding(tx, args.id);
        if (before.revision !== args.input.baseRevision) throw stale({ forwarding: before });
        requireState(before, ForwardingState.RESULT_IN);
        if (!before.resultPoints || !isBelowFive(before.resultPoints)) throw notBelow();
        const { rateAgain, reason: choiceReason } = args.input;
        if (rateAgain) {
          const dossier = await lockedForAgenda(tx, before.dossierId);
          if (await hasOtherDossier(tx, dossier)) throw busy();
          await moveDossier(tx, dossier, 'reopen', { reason: choiceReason });
        }
        const state = rateAgain ? ForwardingState.RATED_AGAIN : ForwardingState.RESULT_USED;
        return { forwarding: await moveForwarding(tx, before, 'choose', { state, choiceReason }) };
      },
    });
  }
}

function notBelow() {
  const text = {
    vi: 'Kết quả của Bộ từ 90 điểm trở lên nên không thuộc trường hợp này. Chưa có gì thay đổi.',
    en: 'The result of the ministry is 90 points or more, so this does not apply. Nothing was changed.',
  };
  return refuse('NOT_BELOW_NINETY', text);
}

function busy() {
  const text = {
    vi: 'Sản phẩm đang có một hồ sơ khác chưa xong nên chưa mở lại hồ sơ này được. Chưa có gì thay đổi.',
    en: 'The product has another dossier on its way, so this one cannot be opened again. Nothing was changed.',
  };
  return refuse('ACTIVE_DOSSIER', text);
}
