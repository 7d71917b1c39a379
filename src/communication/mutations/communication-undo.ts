import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { PERIOD_CLOSED } from '../../commune-criteria/assessment-period.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { restoreSessions } from '../communication-store.service.ts';
import { communicationAccess } from '../communication.access.ts';
import { CommunicationBatchEntity } from '../communication.entity.ts';
import { CommunicationBatch } from '../communication.type.ts';
import { requireOpenYears } from './open-years.ts';

@InputType({ description: 'Taking back what was done to lines of sessions at once.' })
export class CommunicationUndoInput {
  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const CommunicationUndoError = userErrorType('CommunicationUndo', {
  NOT_FOUND,
  PERIOD_CLOSED,
  UNDONE: 'It was taken back before.',
  CHANGED_SINCE: 'Some of the lines were changed since; nothing was taken back.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of communicationUndo.' })
export class CommunicationUndoPayload {
  @Field(() => CommunicationBatch, { nullable: true, description: 'What was taken back.' })
  batch!: CommunicationBatchEntity | null;

  @Field(() => [CommunicationUndoError], { description: 'Why nothing was changed.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('CommunicationBatch'),
  input: z.object({ operationId: operationId() }),
});

const PLACES = `
  SELECT DISTINCT e.commune_id AS "unitId", to_char(e.held_on, 'YYYY-MM-DD') AS day
    FROM communication_session_change c JOIN communication_session e ON e.id = c.entry_id
   WHERE c.batch_id = $1`;

@Resolver()
export class CommunicationUndoMutation {
  @Access(communicationAccess.communicationUndo)
  @Mutation(() => CommunicationUndoPayload, {
    description:
      'Takes back what was recorded or withdrawn at once (hoàn tác), unless one of the lines was changed since: what stood before stands again, what had not been there is withdrawn.',
  })
  communicationUndo(
    @Arg('id', () => ID, { description: 'What was done at once.' }) id: string,
    @Arg('input', () => CommunicationUndoInput, { description: 'The operation.' })
    input: CommunicationUndoInput,
    @Ctx() context: Context,
  ): Promise<CommunicationUndoPayload> {
    return runMutation(context, {
      name: 'communicationUndo',
      access: communicationAccess.communicationUndo,
      payload: CommunicationUndoPayload,
      errors: CommunicationUndoError,
      args: { id, input },
      shape,
      run: async (tx, args) => ({ batch: await undo(tx, args.id) }),
    });
  }
}

async function undo(tx: Transaction, id: string): Promise<CommunicationBatchEntity> {
  const { em } = tx;
  const places = await em.query<{ unitId: string; day: string }[]>(PLACES, [id]);
  if (places.length === 0) tx.authorize({ unitId: null });
  for (const { unitId } of places) tx.authorize({ unitId });
  const lock = { mode: 'pessimistic_write' } as const;
  const batch = await em.findOne(CommunicationBatchEntity, { where: { id }, lock });
  if (!batch) throw notFound(['id']);
  if (batch.undoneAt) throw refuse('UNDONE', UNDONE, ['id'], { batch });
  const days = places.map(({ day }) => day);
  await requireOpenYears(em, days, ['id']);
  const restored = await restoreSessions(tx, batch);
  if (!restored) throw refuse('CHANGED_SINCE', CHANGED_SINCE, ['id'], { batch });
  tx.record({
    action: 'communication.undo',
    subjectType: 'CommunicationBatch',
    subjectId: id,
    after: { lines: restored.changes },
  });
  return restored.batch;
}

const UNDONE = {
  vi: 'Lần ghi này đã được hoàn tác từ trước. Không có gì thay đổi.',
  en: 'This was taken back before. Nothing was changed.',
};

const CHANGED_SINCE = {
  vi: 'Có dòng đã được sửa sau lần ghi này nên chưa hoàn tác gì. Hãy hoàn tác lần sửa sau trước, hoặc ghi lại từng dòng.',
  en: 'A line was changed since, so nothing was taken back. Take back the later change first, or record the lines again.',
};
