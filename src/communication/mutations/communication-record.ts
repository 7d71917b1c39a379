import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { AssessmentCellState } from '../../commune-criteria/assessment-paste.enums.ts';
import { PERIOD_CLOSED } from '../../commune-criteria/assessment-period.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { operationId } from '../../platform/graphql/shapes.ts';
import {
  refuse,
  Refusals,
  userErrorType,
  type UserErrorValue,
} from '../../platform/graphql/user-errors.ts';
import { LINE_FAULTS } from '../communication-fault.rules.ts';
import { lookAtLines, type LookedLines } from '../communication-look.service.ts';
import { storeSessions } from '../communication-store.service.ts';
import { communicationAccess } from '../communication.access.ts';
import type { CommunicationBatchEntity } from '../communication.entity.ts';
import { CommunicationBatch, CommunicationPreview } from '../communication.type.ts';
import { CommunicationLineInput, communicationLines } from './communication-line-input.ts';
import { requireOpenYears } from './open-years.ts';

@InputType({ description: 'Lines of sessions that were looked at and confirmed.' })
export class CommunicationRecordInput {
  @Field(() => [CommunicationLineInput], { description: 'The lines, 1 to 1000.' })
  lines!: CommunicationLineInput[];

  @Field(() => String, { description: 'Of the preview that was looked at.' })
  confirmation!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where numbers that look like a slip are right all the same.',
  })
  confirmUnusual?: boolean | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const CommunicationRecordError = userErrorType('CommunicationRecord', {
  ...LINE_FAULTS,
  PERIOD_CLOSED,
  NOT_AS_SEEN: 'The lines are not those of the preview any more: look at the new one.',
  NOTHING_NEW: 'All this is recorded already.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of communicationRecord.' })
export class CommunicationRecordPayload {
  @Field(() => CommunicationBatch, { nullable: true, description: 'For taking it back at once.' })
  batch!: CommunicationBatchEntity | null;

  @Field(() => CommunicationPreview, {
    nullable: true,
    description: 'When it was refused: how the lines look now.',
  })
  preview!: CommunicationPreview | null;

  @Field(() => [CommunicationRecordError], {
    description: 'Why nothing was stored: an error for each line that is wrong.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    lines: communicationLines,
    confirmation: z.string().max(100),
    confirmUnusual: z.boolean().nullish(),
    operationId: operationId(),
  }),
});
type Input = z.infer<typeof shape>['input'];

@Resolver()
export class CommunicationRecordMutation {
  @Access(communicationAccess.communicationRecord)
  @Mutation(() => CommunicationRecordPayload, {
    description:
      'Records lines of sessions, one or many pasted from a spreadsheet, all or none, as communicationPreview showed them. A line in the place of another (commune, day, kind, topic, way, organizer, title) corrects it; what stood there stays readable.',
  })
  communicationRecord(
    @Arg('input', () => CommunicationRecordInput, { description: 'The lines.' })
    input: CommunicationRecordInput,
    @Ctx() context: Context,
  ): Promise<CommunicationRecordPayload> {
    return runMutation(context, {
      name: 'communicationRecord',
      access: communicationAccess.communicationRecord,
      payload: CommunicationRecordPayload,
      errors: CommunicationRecordError,
      args: { input },
      shape,
      run: async (tx, args) => ({ batch: await record(tx, args.input) }),
    });
  }
}

async function record(tx: Transaction, input: Input): Promise<CommunicationBatchEntity> {
  const { em, context } = tx;
  for (const unitId of new Set(input.lines.map(({ communeId }) => communeId))) {
    tx.authorize({ unitId });
  }
  const days = input.lines.map(({ heldOn }) => heldOn);
  const looked = await lookAtLines(em, input.lines, context.today, context.language);
  check(looked, input);
  await requireOpenYears(em, days, ['input', 'lines']);
  const stored = await storeSessions(tx, looked.lines);
  if (!stored) throw notAsSeen(looked);
  tx.record({
    action: 'communication.record',
    subjectType: 'CommunicationBatch',
    subjectId: stored.batch.id,
    after: { lines: stored.changes },
  });
  return stored.batch;
}

function check(looked: LookedLines, { confirmUnusual, confirmation }: Input): void {
  const { lines, preview } = looked;
  const wrong = lines.flatMap(({ fault, state }, index) => {
    if (!fault || (state === AssessmentCellState.UNUSUAL && confirmUnusual)) return [];
    return [refuse(fault.code, fault.text, ['input', 'lines', String(index)], { preview })];
  });
  if (wrong.length > 0) throw new Refusals(wrong);
  if (preview.confirmation !== confirmation) throw notAsSeen(looked);
  if (preview.newCount + preview.changedCount + preview.unusualCount > 0) return;
  throw refuse('NOTHING_NEW', NOTHING_NEW, ['input', 'lines'], { preview });
}

const NOTHING_NEW = {
  vi: 'Tất cả các dòng đã được ghi đúng như vậy từ trước. Không có gì để ghi.',
  en: 'All these lines are recorded already. There is nothing to store.',
};

function notAsSeen({ preview }: LookedLines) {
  const text = {
    vi: 'Các buổi đã khác so với lúc xem trước nên chưa ghi gì. Hãy xem lại rồi xác nhận.',
    en: 'The lines are not those of the preview, so nothing was stored. Look again and confirm.',
  };
  return refuse('NOT_AS_SEEN', text, ['input', 'confirmation'], { preview });
}
