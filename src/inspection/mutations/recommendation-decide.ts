import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { holdersOf } from '../../programme/organisation.rules.ts';
import { inspectionAccess } from '../inspection.access.ts';
import { RecommendationDecision } from '../inspection.enums.ts';
import { RECOMMENDATION_MOVES, type RecommendationMove } from '../inspection.rules.ts';
import type { RecommendationEntity } from '../recommendation.entity.ts';
import {
  factsOf,
  lockedRecommendation,
  moveRecommendation,
  RECOMMENDATION_ERRORS,
} from '../recommendation.service.ts';
import { ProgrammeRecommendation } from '../recommendation.type.ts';

@InputType({ description: 'A decision about a recommendation.' })
export class RecommendationDecideInput {
  @Field(() => RecommendationDecision, { description: 'What is decided.' })
  decision!: RecommendationDecision;

  @Field(() => String, { nullable: true, description: 'Why; needed for all but ACCEPT.' })
  reason?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Another day, from today on: needed for EXTEND, possible for RETURN.',
  })
  dueOn?: string | null;

  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const RecommendationDecideError = userErrorType('RecommendationDecide', {
  ...RECOMMENDATION_ERRORS,
  PAST_DAY: 'The day has passed.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of recommendationDecide.' })
export class RecommendationDecidePayload {
  @Field(() => ProgrammeRecommendation, {
    nullable: true,
    description: 'The recommendation as it is now, also when the step was refused.',
  })
  recommendation!: RecommendationEntity | null;

  @Field(() => [RecommendationDecideError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const { EXTEND, RETURN } = RecommendationDecision;
const MOVES: Readonly<Record<RecommendationDecision, RecommendationMove>> = {
  ...({ ACCEPT: 'accept', RETURN: 'return', EXTEND: 'extend', WITHDRAW: 'withdraw' } as const),
};

const shape = z.object({
  id: idOf('ProgrammeRecommendation'),
  input: z
    .object({
      decision: z.enum(RecommendationDecision),
      reason: prose(2_000).nullish(),
      dueOn: day().nullish(),
      baseRevision: z.int(),
      operationId: operationId(),
    })
    .refine(({ decision, reason }) => reason ?? !RECOMMENDATION_MOVES[MOVES[decision]].reason, {
      path: ['reason'],
      ...because({ vi: 'Cần ghi lý do.', en: 'A reason is needed.' }),
    })
    .refine(
      ({ decision, dueOn }) => (decision === EXTEND ? dueOn : decision === RETURN || !dueOn),
      {
        path: ['dueOn'],
        ...because({
          vi: 'Gia hạn cần hạn mới; chỉ gia hạn hoặc trả lại mới đổi hạn.',
          en: 'An extension needs the new day; only EXTEND and RETURN give another day.',
        }),
      },
    ),
});
type Input = z.infer<typeof shape>['input'];

const PAST_DAY = {
  vi: 'Hạn mới không thể trước hôm nay. Chưa có gì thay đổi; hãy sửa ngày.',
  en: 'The new day cannot be before today. Nothing was changed; mend the day.',
};

@Resolver()
export class RecommendationDecideMutation {
  @Access(inspectionAccess.recommendationDecide)
  @Mutation(() => RecommendationDecidePayload, {
    description:
      'The office confirms an answer, gives it back, gives another day, or takes a recommendation back (xác nhận, trả lại, gia hạn, rút).',
  })
  recommendationDecide(
    @Arg('id', () => ID, { description: 'The recommendation.' }) id: string,
    @Arg('input', () => RecommendationDecideInput, { description: 'The decision.' })
    input: RecommendationDecideInput,
    @Ctx() context: Context,
  ): Promise<RecommendationDecidePayload> {
    return runMutation(context, {
      name: 'recommendationDecide',
      access: inspectionAccess.recommendationDecide,
      payload: RecommendationDecidePayload,
      errors: RecommendationDecideError,
      args: { id, input },
      shape,
      run: async (tx, args) => ({ recommendation: await decide(tx, args.id, args.input) }),
    });
  }
}

async function decide(tx: Transaction, id: string, input: Input): Promise<RecommendationEntity> {
  const { decision, reason = null, dueOn, baseRevision } = input;
  const { today } = tx.context;
  const { recommendation: before, addressee } = await lockedRecommendation(tx, id, baseRevision);
  if (dueOn && dueOn < today) {
    throw refuse('PAST_DAY', PAST_DAY, ['input', 'dueOn'], { recommendation: before });
  }
  const open = decision === RETURN ? { response: null, answeredOn: null } : {};
  const ended = decision === EXTEND || decision === RETURN ? {} : { closedOn: today };
  const changes = { ...open, ...ended, ...(dueOn && { dueOn }) };
  const step = { text: reason, day: today, changes };
  const after = await moveRecommendation(tx, before, MOVES[decision], step);
  if (decision === RETURN) {
    const about = { ...factsOf(after, addressee), occasion: after.revision };
    const to = [holdersOf(addressee)];
    await tell(tx, notices.recommendationReturned({ ...about, to, reason: reason! }));
  }
  return after;
}
