import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { Decimal } from '../../platform/graphql/scalars.ts';
import { clearable, decimal, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { revise } from '../../platform/db/revision.ts';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { IndicatorAssessmentEntity } from '../assessment.entity.ts';
import { afterStep, existedIn } from '../assessment.rules.ts';
import { IndicatorAssessment } from '../assessment.type.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';
import { IndicatorAssessmentStatus, IndicatorValueKind } from '../commune-criteria.enums.ts';
import {
  assessmentFacts,
  assessmentOf,
  communeOf,
  indicatorOf,
  insertOnce,
  judge,
} from '../commune-criteria.service.ts';

@InputType({
  description:
    'What a commune reached in a year on an indicator. Exactly one of value, yesNo and absenceReason.',
})
export class IndicatorAssessmentRecordInput {
  @Field(() => ID, { description: 'The commune, as it was in that year.' })
  communeId!: string;

  @Field(() => Int, { description: 'The year, not later than this one.' })
  year!: number;

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
  YEAR_AHEAD: 'The year has not begun.',
  NOT_IN_YEAR: 'The unit was not in force that year.',
  WRONG_KIND: 'The indicator takes a number, or an answer, and got the other.',
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
      run: async (tx, args) => {
        await check(tx, args.input);
        return { assessment: await store(tx, args.input) };
      },
    });
  }
}

async function check(tx: Transaction, input: Input): Promise<void> {
  tx.authorize({ unitId: input.communeId });
  const commune = await communeOf(tx.em, input.communeId);
  if (!commune) throw notFound(['input', 'communeId']);
  const indicator = await indicatorOf(tx.em, input.indicatorId);
  if (!indicator) throw notFound(['input', 'indicatorId']);
  if (input.year > Number(tx.context.today.slice(0, 4))) {
    const text = {
      vi: `Năm ${input.year} chưa tới. Chưa ghi gì; hãy kiểm tra lại năm.`,
      en: `The year ${input.year} has not begun. Nothing was stored; check the year.`,
    };
    throw refuse('YEAR_AHEAD', text, ['input', 'year']);
  }
  if (!existedIn(commune, input.year)) {
    const text = {
      vi: `${commune.fullName} không tồn tại trong năm ${input.year}. Chưa ghi gì; hãy chọn đơn vị của năm đó.`,
      en: `${commune.fullNameEn} was not in force in ${input.year}. Nothing was stored; choose the unit of that year.`,
    };
    throw refuse('NOT_IN_YEAR', text, ['input', 'communeId']);
  }
  const numeric = indicator.valueKind === IndicatorValueKind.NUMBER;
  if (numeric ? input.yesNo != null : input.value != null) {
    const text = numeric
      ? { vi: 'Chỉ tiêu này cần một con số.', en: 'This indicator takes a number.' }
      : { vi: 'Chỉ tiêu này chỉ ghi đạt hoặc không đạt.', en: 'This indicator takes yes or no.' };
    throw refuse('WRONG_KIND', text, ['input', numeric ? 'yesNo' : 'value']);
  }
}

async function store(tx: Transaction, input: Input): Promise<IndicatorAssessmentEntity> {
  const { communeId, year, indicatorId } = input;
  const key = { communeId, year, indicatorId };
  const before = await assessmentOf(tx.em, key);
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
    ...(await judge(tx.em, { ...key, ...facts }, tx.context.today)),
    absenceReason: input.absenceReason ?? null,
    evidence: input.evidence ?? null,
    note: input.note ?? null,
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
    throw stale({ assessment: await assessmentOf(tx.em, key) });
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
