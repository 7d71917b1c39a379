import { Arg, Ctx, Field, ID, Int, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { LocalDate, Points } from '../../platform/graphql/scalars.ts';
import { day, decimal, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { NOT_FOUND, STALE, stale } from '../../platform/graphql/refusals.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { requirePast } from '../../dossier/dossier-day.service.ts';
import { DossierState } from '../../dossier/dossier.enums.ts';
import { lockedForAgenda, moveDossier } from '../../dossier/dossier.service.ts';
import { isBelowFive } from '../forwarding.rules.ts';
import { ministryAccess } from '../ministry.access.ts';
import type { MinistryForwardingEntity } from '../ministry.entity.ts';
import { ForwardingState } from '../ministry.enums.ts';
import { lockedForwarding, moveForwarding, requireState } from '../ministry.service.ts';
import { MinistryForwarding } from '../ministry.type.ts';

@InputType({ description: 'What the ministry told.' })
export class MinistryResultRecordInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => Points, {
    description: 'Points of the central council, 0–100, at most two decimals.',
  })
  points!: string;

  @Field(() => Boolean, {
    description: 'Whether the ministry recognises five stars; only from 90 points on.',
  })
  recognised!: boolean;

  @Field(() => String, { description: 'Number of the paper that tells it.' })
  document!: string;

  @Field(() => LocalDate, { description: 'Day of that paper, not in the future.' })
  documentDate!: string;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const MinistryResultRecordError = userErrorType('MinistryResultRecord', {
  NOT_FOUND,
  WRONG_STATE: 'It is at another step; the payload holds it.',
  STALE,
  IN_THE_FUTURE: 'The paper is dated after today.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of ministryResultRecord.' })
export class MinistryResultRecordPayload {
  @Field(() => MinistryForwarding, {
    nullable: true,
    description: 'The file for the ministry as it is now.',
  })
  forwarding!: MinistryForwardingEntity | null;

  @Field(() => [MinistryResultRecordError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('MinistryForwarding'),
  input: z
    .object({
      baseRevision: z.number().int(),
      points: decimal(3, 2),
      recognised: z.boolean(),
      document: line(60),
      documentDate: day(),
      note: prose(4000).nullish(),
      operationId: operationId(),
    })
    .refine(({ points }) => Number(points) <= 100, {
      path: ['points'],
      ...because({ vi: 'Điểm tối đa là 100.', en: 'There are at most 100 points.' }),
    })
    .refine(({ points, recognised }) => !recognised || !isBelowFive(points), {
      path: ['recognised'],
      ...because({
        vi: 'Dưới 90 điểm thì không được công nhận 5 sao.',
        en: 'Below 90 points five stars are not recognised.',
      }),
    }),
});

@Resolver()
export class MinistryResultRecordMutation {
  @Access(ministryAccess.ministryResultRecord)
  @Mutation(() => MinistryResultRecordPayload, {
    description:
      'Notes the result of the central council that the ministry told the province (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 4). The certificate of five stars itself is entered with the decision of the ministry.',
  })
  ministryResultRecord(
    @Arg('id', () => ID, { description: 'The file for the ministry.' }) id: string,
    @Arg('input', () => MinistryResultRecordInput, { description: 'The result.' })
    input: MinistryResultRecordInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'ministryResultRecord',
      access: ministryAccess.ministryResultRecord,
      payload: MinistryResultRecordPayload,
      errors: MinistryResultRecordError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const before = await lockedForwarding(tx, args.id);
        if (before.revision !== args.input.baseRevision) throw stale({ forwarding: before });
        requireState(before, ForwardingState.SENT);
        const { points, recognised, document, documentDate, note } = args.input;
        requirePast(tx, documentDate, 'documentDate');
        if (!before.sessionItemId) await concludeRenewal(tx, before.dossierId);
        return {
          forwarding: await moveForwarding(tx, before, 'result', {
            state: recognised ? ForwardingState.RECOGNISED : ForwardingState.RESULT_IN,
            resultPoints: points,
            resultDocument: document,
            resultDate: documentDate,
            resultNote: note ?? null,
          }),
        };
      },
    });
  }
}

/** The ministry has rated what its province did not: the dossier has its result. */
async function concludeRenewal(tx: Transaction, dossierId: string): Promise<void> {
  const dossier = await lockedForAgenda(tx, dossierId);
  if (dossier.state === DossierState.ACCEPTED) await moveDossier(tx, dossier, 'conclude');
}
