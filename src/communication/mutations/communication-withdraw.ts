import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { In } from 'typeorm';
import { z } from 'zod';
import { PERIOD_CLOSED } from '../../commune-criteria/assessment-period.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { withdrawSessions } from '../communication-store.service.ts';
import { communicationAccess } from '../communication.access.ts';
import {
  CommunicationSessionEntity,
  type CommunicationBatchEntity,
} from '../communication.entity.ts';
import { CommunicationBatch } from '../communication.type.ts';
import { requireOpenYears } from './open-years.ts';

@InputType({ description: 'Withdrawing lines of sessions.' })
export class CommunicationWithdrawInput {
  @Field(() => [ID], { description: 'The lines, 1 to 1000.' })
  sessionIds!: string[];

  @Field(() => String, { description: 'Why: counted twice, another day, a slip.' })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const CommunicationWithdrawError = userErrorType('CommunicationWithdraw', {
  NOT_FOUND,
  PERIOD_CLOSED,
  WITHDRAWN: 'One of them was withdrawn before; nothing was changed.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of communicationWithdraw.' })
export class CommunicationWithdrawPayload {
  @Field(() => CommunicationBatch, { nullable: true, description: 'For taking it back at once.' })
  batch!: CommunicationBatchEntity | null;

  @Field(() => [CommunicationWithdrawError], { description: 'Why nothing was changed.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    sessionIds: z.array(idOf('CommunicationSession')).min(1).max(1000),
    reason: prose(2_000),
    operationId: operationId(),
  }),
});
type Input = z.infer<typeof shape>['input'];

@Resolver()
export class CommunicationWithdrawMutation {
  @Access(communicationAccess.communicationWithdraw)
  @Mutation(() => CommunicationWithdrawPayload, {
    description:
      'Takes lines of sessions out of all totals (rút), with the reason. They stay readable; communicationUndo brings them back.',
  })
  communicationWithdraw(
    @Arg('input', () => CommunicationWithdrawInput, { description: 'The lines.' })
    input: CommunicationWithdrawInput,
    @Ctx() context: Context,
  ): Promise<CommunicationWithdrawPayload> {
    return runMutation(context, {
      name: 'communicationWithdraw',
      access: communicationAccess.communicationWithdraw,
      payload: CommunicationWithdrawPayload,
      errors: CommunicationWithdrawError,
      args: { input },
      shape,
      run: async (tx, args) => ({ batch: await withdraw(tx, args.input) }),
    });
  }
}

async function withdraw(tx: Transaction, input: Input): Promise<CommunicationBatchEntity> {
  const ids = [...new Set(input.sessionIds)];
  const lines = await tx.em.findBy(CommunicationSessionEntity, { id: In(ids) });
  const places = new Set(lines.map(({ communeId }) => communeId));
  for (const unitId of places) tx.authorize({ unitId });
  if (lines.length < ids.length) {
    tx.authorize({ unitId: null });
    throw notFound(['input', 'sessionIds']);
  }
  const days = lines.map(({ heldOn }) => heldOn);
  await requireOpenYears(tx.em, days, ['input', 'sessionIds']);
  const stored = await withdrawSessions(tx, ids, input.reason);
  if (!stored) throw refuse('WITHDRAWN', WITHDRAWN, ['input', 'sessionIds']);
  tx.record({
    action: 'communication.withdraw',
    subjectType: 'CommunicationBatch',
    subjectId: stored.batch.id,
    after: { reason: input.reason, lines: stored.changes },
  });
  return stored.batch;
}

const WITHDRAWN = {
  vi: 'Có dòng đã rút từ trước. Chưa có gì thay đổi; hãy tải lại.',
  en: 'A line was withdrawn before. Nothing was changed; load it again.',
};
