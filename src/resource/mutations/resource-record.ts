import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { AssessmentCellState } from '../../commune-criteria/assessment-paste.enums.ts';
import { PERIOD_CLOSED, requireOpen } from '../../commune-criteria/assessment-period.service.ts';
import { PERIOD_KIND } from '../../commune-criteria/assessment-period.type.ts';
import { yearAhead } from '../../commune-criteria/cell.rules.ts';
import { AssessmentPeriodKind } from '../../commune-criteria/commune-criteria.enums.ts';
import { pastedPeriod } from '../../commune-criteria/mutations/cell-input.ts';
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
import { LINE_FAULTS } from '../resource-fault.rules.ts';
import { lookAtLines, type LookedLines } from '../resource-look.service.ts';
import { ResourcePreview } from '../resource-preview.type.ts';
import { storeLines } from '../resource-store.service.ts';
import { resourceAccess } from '../resource.access.ts';
import type { ResourceBatchEntity } from '../resource.entity.ts';
import { ResourceBatch } from '../resource.type.ts';
import { ResourceLineInput, resourceLines } from './resource-line-input.ts';

@InputType({ description: 'Lines of resources that were looked at and confirmed.' })
export class ResourceRecordInput {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => AssessmentPeriodKind, { nullable: true, description: PERIOD_KIND })
  periodKind?: AssessmentPeriodKind | null;

  @Field(() => [ResourceLineInput], { description: 'The lines, 1 to 1000.' })
  lines!: ResourceLineInput[];

  @Field(() => String, { description: 'Of the preview that was looked at.' })
  confirmation!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where numbers that look like another unit are right all the same.',
  })
  confirmUnusual?: boolean | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const ResourceRecordError = userErrorType('ResourceRecord', {
  ...LINE_FAULTS,
  PERIOD_CLOSED,
  YEAR_AHEAD: 'The year is too far ahead for this part of the year.',
  NOT_AS_SEEN: 'The lines are not those of the preview any more: look at the new one.',
  NOTHING_NEW: 'All this is recorded already.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of resourceRecord.' })
export class ResourceRecordPayload {
  @Field(() => ResourceBatch, { nullable: true, description: 'For taking it back at once.' })
  batch!: ResourceBatchEntity | null;

  @Field(() => ResourcePreview, {
    nullable: true,
    description: 'When it was refused: how the lines look now.',
  })
  preview!: ResourcePreview | null;

  @Field(() => [ResourceRecordError], {
    description: 'Why nothing was stored: an error for each line that is wrong.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    ...pastedPeriod,
    lines: resourceLines,
    confirmation: z.string().max(100),
    confirmUnusual: z.boolean().nullish(),
    operationId: operationId(),
  }),
});
type Input = z.infer<typeof shape>['input'];

@Resolver()
export class ResourceRecordMutation {
  @Access(resourceAccess.resourceRecord)
  @Mutation(() => ResourceRecordPayload, {
    description:
      'Records lines of resources, one or many pasted from a spreadsheet, all or none, as resourcePreview showed them. A line in the place of another corrects it; what stood there stays readable, and resourceUndo brings it back.',
  })
  resourceRecord(
    @Arg('input', () => ResourceRecordInput, { description: 'The lines.' })
    input: ResourceRecordInput,
    @Ctx() context: Context,
  ): Promise<ResourceRecordPayload> {
    return runMutation(context, {
      name: 'resourceRecord',
      access: resourceAccess.resourceRecord,
      payload: ResourceRecordPayload,
      errors: ResourceRecordError,
      args: { input },
      shape,
      run: (tx, args) => record(tx, args.input),
    });
  }
}

async function record(tx: Transaction, input: Input): Promise<{ batch: ResourceBatchEntity }> {
  const communes = new Set(input.lines.map(({ communeId }) => communeId));
  for (const unitId of communes) tx.authorize({ unitId });
  const ahead = yearAhead(input, tx.context.today);
  if (ahead) throw refuse(ahead.code, ahead.text, ['input', 'year']);
  await requireOpen(tx.em, input, ['input', 'year']);
  const looked = await lookAtLines(tx.em, input, tx.context.language);
  check(looked, input);
  const stored = await storeLines(tx, input, looked.lines);
  if (!stored) throw notAsSeen(looked);
  tx.record({
    action: 'resource.record',
    subjectType: 'ResourceBatch',
    subjectId: stored.batch.id,
    after: { year: input.year, periodKind: input.periodKind, lines: stored.changes },
  });
  return { batch: stored.batch };
}

function check(looked: LookedLines, input: Input): void {
  const { lines, preview } = looked;
  const wrong = lines.flatMap(({ fault, state }, index) => {
    const confirmed = state === AssessmentCellState.UNUSUAL && input.confirmUnusual;
    if (!fault || confirmed) return [];
    return [refuse(fault.code, fault.text, ['input', 'lines', String(index)], { preview })];
  });
  if (wrong.length > 0) throw new Refusals(wrong);
  if (preview.confirmation !== input.confirmation) throw notAsSeen(looked);
  if (preview.newCount + preview.changedCount + preview.unusualCount > 0) return;
  const text = {
    vi: 'Tất cả các dòng đã được ghi đúng như vậy từ trước. Không có gì để ghi.',
    en: 'All these lines are recorded already. There is nothing to store.',
  };
  throw refuse('NOTHING_NEW', text, ['input', 'lines'], { preview });
}

function notAsSeen({ preview }: LookedLines) {
  const text = {
    vi: 'Nguồn lực đã khác so với lúc xem trước nên chưa ghi gì. Hãy xem lại rồi xác nhận.',
    en: 'The lines are not those of the preview, so nothing was stored. Look again and confirm.',
  };
  return refuse('NOT_AS_SEEN', text, ['input', 'confirmation'], { preview });
}
