import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE, stale } from '../../platform/graphql/refusals.ts';
import { Decimal } from '../../platform/graphql/scalars.ts';
import { clearable, decimal, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { revise } from '../../platform/db/revision.ts';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { IndicatorAssessmentEntity } from '../assessment.entity.ts';
import { judged, placesOf, type CellPlace } from '../assessment-cell.service.ts';
import { PERIOD_CLOSED, requireOpen } from '../assessment-period.service.ts';
import { PERIOD_KIND } from '../assessment-period.type.ts';
import { afterStep } from '../assessment.rules.ts';
import { IndicatorAssessment } from '../assessment.type.ts';
import { CELL_FAULTS, faultOf, yearAhead } from '../cell.rules.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';
import { AssessmentPeriodKind, IndicatorAssessmentStatus } from '../commune-criteria.enums.ts';
import { assessmentFacts, insertOnce } from '../commune-criteria.service.ts';

@InputType({
  description:
    'What a commune reached in a year on an indicator. Exactly one of value, yesNo and absenceReason.',
})
export class IndicatorAssessmentRecordInput {
  @Field(() => ID, { description: 'The commune, as it was in that year.' })
  communeId!: string;

  @Field(() => Int, { description: 'The year, not later than this one but for plans.' })
  year!: number;

  @Field(() => AssessmentPeriodKind, { nullable: true, description: PERIOD_KIND })
  periodKind?: AssessmentPeriodKind | null;

  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => Decimal, { nullable: true, description: 'The value, in the unit of the indicator.' })
  value?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The answer, for yes/no indicators.' })
  yesNo?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why there is no value ("chưa có").' })
  absenceReason?: string | null;

  @Field(() => String, { nullable: true, description: 'What proves it (minh chứng).' })
  evidence?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark (ghi chú).' })
  note?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where a value far from what is usual is right all the same.',
  })
  confirmUnusual?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out when nothing had been recorded yet.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const IndicatorAssessmentRecordError = userErrorType('IndicatorAssessmentRecord', {
  NOT_FOUND,
  STALE,
  PERIOD_CLOSED,
  ...CELL_FAULTS,
  NOT_EDITABLE: 'It was submitted or approved; it has to be returned before it can be changed.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of indicatorAssessmentRecord.' })
export class IndicatorAssessmentRecordPayload {
  @Field(() => IndicatorAssessment, {
    nullable: true,
    description: 'The assessment as stored; on STALE the one somebody else stored.',
  })
  assessment!: IndicatorAssessmentEntity | null;

  @Field(() => [IndicatorAssessmentRecordError], { description: 'Why nothing was stored.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z
    .object({
      communeId: idOf('Commune'),
      year: z.number().int().min(2000).max(2100),
      periodKind: z
        .enum(AssessmentPeriodKind)
        .nullish()
        .transform((kind) => kind ?? AssessmentPeriodKind.YEAR_END),
      confirmUnusual: z.boolean().nullish(),
      indicatorId: idOf('Indicator'),
      value: clearable(decimal(14, 4)),
      yesNo: z.boolean().nullable().optional(),
      absenceReason: clearable(prose(2000)),
      evidence: clearable(prose(4000)),
      note: clearable(prose(4000)),
      baseRevision: z.number().int().nullable().optional(),
      operationId: operationId(),
    })
    .refine(
      ({ value, yesNo, absenceReason }) =>
        [value, yesNo, absenceReason].filter((one) => one !== null && one !== undefined).length ===
        1,
      because({
        vi: 'Hãy nhập đúng một mục: giá trị, đạt/không đạt, hoặc lý do chưa có.',
        en: 'Give exactly one of: the value, yes or no, or the reason why there is none.',
      }),
    ),
});
type Input = z.infer<typeof shape>['input'];

@Resolver()
export class IndicatorAssessmentRecordMutation {
  @Access(communeCriteriaAccess.indicatorAssessmentRecord)
  @Mutation(() => IndicatorAssessmentRecordPayload, {
    description:
      'Records what a commune reached on an indicator, as a draft, and judges it by the threshold that applied. Replaces the draft that is there.',
  })
  indicatorAssessmentRecord(
    @Arg('input', () => IndicatorAssessmentRecordInput, { description: 'The result.' })
    input: IndicatorAssessmentRecordInput,
    @Ctx() context: Context,
  ): Promise<IndicatorAssessmentRecordPayload> {
    return runMutation(context, {
      name: 'indicatorAssessmentRecord',
      access: communeCriteriaAccess.indicatorAssessmentRecord,
      payload: IndicatorAssessmentRecordPayload,
      errors: IndicatorAssessmentRecordError,
      args: { input },
      shape,
      run: async (tx, args) => ({ assessment: await store(tx, args.input) }),
    });
  }
}

/** Where the value is to go, once it may go there. */
async function check(tx: Transaction, input: Input): Promise<CellPlace> {
  tx.authorize({ unitId: input.communeId });
  const { today } = tx.context;
  const [place] = await placesOf(tx.em, input, today, [input]);
  const content = { value: input.value ?? null, yesNo: input.yesNo ?? null };
  const fault =
    (place!.commune && place!.indicator && yearAhead(input, today)) ||
    faultOf(content, place!, input, input.confirmUnusual ?? false);
  if (fault) throw refuse(fault.code, fault.text, ['input', fault.field]);
  await requireOpen(tx.em, input, ['input', 'year']);
  return place!;
}

async function store(tx: Transaction, input: Input): Promise<IndicatorAssessmentEntity> {
  const place = await check(tx, input);
  const { communeId, year, periodKind, indicatorId } = input;
  const key = { communeId, year, periodKind, indicatorId };
  const before = place.present;
  if (before && !afterStep(before.status, 'record')) {
    const text = {
      vi: 'Chỉ tiêu này đã gửi hoặc đã duyệt. Nội dung vừa nhập chưa được lưu; hãy đề nghị trả lại trước khi sửa.',
      en: 'This was submitted or approved. Your input was not stored; ask for it to be returned first.',
    };
    throw refuse('NOT_EDITABLE', text, null, { assessment: before });
  }
  if ((before?.revision ?? null) !== (input.baseRevision ?? null)) {
    throw stale({ assessment: before });
  }
  const facts = { value: input.value ?? null, yesNo: input.yesNo ?? null };
  const content = {
    ...facts,
    ...judged(facts, place),
    absenceReason: input.absenceReason ?? null,
    evidence: input.evidence ?? null,
    note: input.note ?? null,
    unusualConfirmed: input.confirmUnusual ?? false,
    status: IndicatorAssessmentStatus.DRAFT,
    returnReason: null,
    recordedBy: tx.context.actor.personId,
  };
  const row = before
    ? await revise(
        tx.em,
        IndicatorAssessmentEntity,
        { id: before.id, baseRevision: before.revision },
        content,
      )
    : await insertOnce(tx.em, IndicatorAssessmentEntity, { id: uuidv7(), ...key, ...content });
  if (!row) {
    throw stale({ assessment: await tx.em.findOneBy(IndicatorAssessmentEntity, key) });
  }
  tx.record({
    action: 'indicatorAssessment.record',
    subjectType: 'IndicatorAssessment',
    subjectId: row.id,
    before: before && assessmentFacts(before),
    after: assessmentFacts(row),
  });
  return row;
}
