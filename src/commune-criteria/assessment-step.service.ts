import { revise } from '../platform/db/revision.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound, stale } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { IndicatorAssessmentEntity } from './assessment.entity.ts';
import { afterStep, type AssessmentStep } from './assessment.rules.ts';
import type { IndicatorAssessmentStatus } from './commune-criteria.enums.ts';
import { judged, placesOf } from './assessment-cell.service.ts';
import { requireOpen } from './assessment-period.service.ts';
import { assessmentFacts } from './commune-criteria.service.ts';

export interface StepInput {
  readonly id: string;
  readonly baseRevision: number;
  readonly reason?: string;
  /** Where in the input it stands; `id` unless given. */
  readonly field?: readonly string[];
}

/** Takes one step of an assessment: the same checks, judgement and audit line for each. */
export async function takeStep(
  tx: Transaction,
  step: Exclude<AssessmentStep, 'record'>,
  input: StepInput,
): Promise<IndicatorAssessmentEntity> {
  const before = await tx.em.findOneBy(IndicatorAssessmentEntity, { id: input.id });
  tx.authorize({ unitId: before?.communeId ?? null });
  const { field = ['id'] } = input;
  if (!before) throw notFound(field);
  await requireOpen(tx.em, before, field);
  const status = afterStep(before.status, step);
  if (!status) throw wrongStatus(before, field);
  const changes = { ...(await changesOf(tx, step, before, input)), status };
  const after = await revise(tx.em, IndicatorAssessmentEntity, input, changes);
  if (!after) throw stale({ assessment: before });
  tx.record({
    action: `indicatorAssessment.${step}`,
    subjectType: 'IndicatorAssessment',
    subjectId: after.id,
    before: assessmentFacts(before),
    after: assessmentFacts(after),
  });
  return after;
}

/** The same step of several assessments: all of them or none. */
export async function takeSteps(
  tx: Transaction,
  step: 'submit' | 'approve',
  all: readonly Pick<StepInput, 'id' | 'baseRevision'>[],
): Promise<IndicatorAssessmentEntity[]> {
  const taken: IndicatorAssessmentEntity[] = [];
  for (const [index, one] of all.entries()) {
    const field = ['input', 'assessments', String(index), 'id'];
    taken.push(await takeStep(tx, step, { ...one, field }));
  }
  return taken;
}

async function changesOf(
  tx: Transaction,
  step: Exclude<AssessmentStep, 'record'>,
  before: IndicatorAssessmentEntity,
  input: StepInput,
): Promise<Partial<IndicatorAssessmentEntity>> {
  const decided = { decidedBy: tx.context.actor.personId, decidedAt: tx.context.now };
  if (step === 'return') return { ...decided, returnReason: input.reason ?? null };
  const [place] = await placesOf(tx.em, before, tx.context.today, [before]);
  const judgement = judged(before, place!);
  return step === 'approve' ? { ...judgement, ...decided } : judgement;
}

const STATUS_VI: Readonly<Record<IndicatorAssessmentStatus, string>> = {
  DRAFT: 'bản nháp',
  SUBMITTED: 'đã gửi',
  APPROVED: 'đã duyệt',
  RETURNED: 'đã trả lại',
};

function wrongStatus(assessment: IndicatorAssessmentEntity, field: readonly string[]) {
  const { status } = assessment;
  const text = {
    vi: `Chỉ tiêu này đang ở trạng thái ${STATUS_VI[status]}, không làm bước này được. Chưa có gì thay đổi.`,
    en: `This is ${status.toLowerCase()}, so this step cannot be taken. Nothing was changed.`,
  };
  return refuse('WRONG_STATUS', text, field, { assessment });
}
