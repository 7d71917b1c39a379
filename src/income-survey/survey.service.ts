import type { IncomeStatus } from '../commune-criteria/commune-criteria.enums.ts';
import { revise } from '../platform/db/revision.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound, stale } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { moveFigure } from './figure.service.ts';
import { IncomeSurveyEntity, IncomeSurveyResultEntity } from './income-survey.entity.ts';
import { ReviewStep, SurveyStep } from './income-survey.enums.ts';
import { summarise } from './summary.service.ts';
import { afterSurveyMove, type SurveyMove } from './survey.rules.ts';

/** The survey, held until the end of the transaction: steps and households of one survey take turns. */
export async function heldSurvey(tx: Transaction, id: string): Promise<IncomeSurveyEntity> {
  const survey = await tx.em.findOne(IncomeSurveyEntity, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  tx.authorize({ unitId: survey?.communeId ?? null });
  if (!survey) throw notFound(['id']);
  return survey;
}

const STATUS_VI: Readonly<Record<IncomeStatus, string>> = {
  PLANNED: 'lập kế hoạch',
  COLLECTING: 'đang thu thập',
  SUMMARISED: 'đã tổng hợp',
  ACCEPTED: 'đã nghiệm thu',
  CONFIRMED: 'đã xác nhận',
  USED_IN_DOSSIER: 'đã đưa vào hồ sơ',
};

export function wrongStatus(survey: IncomeSurveyEntity, payload: object = { survey }) {
  const { status } = survey;
  const text = {
    vi: `Cuộc điều tra đang ở bước "${STATUS_VI[status]}" nên không làm việc này được. Chưa có gì thay đổi.`,
    en: `The survey is ${status.toLowerCase().replaceAll('_', ' ')}, so this cannot be done. Nothing was changed.`,
  };
  return refuse('WRONG_STATUS', text, ['id'], payload);
}

export interface Move {
  readonly id: string;
  readonly move: SurveyMove;
  readonly baseRevision: number;
  readonly reason?: string | null;
}

/** Takes one step: the survey, its figure, its history and one line of the audit trail. */
export async function takeSurveyStep(tx: Transaction, step: Move): Promise<IncomeSurveyEntity> {
  const before = await heldSurvey(tx, step.id);
  if (before.revision !== step.baseRevision) throw stale({ survey: before });
  const status = afterSurveyMove(before.status, step.move);
  if (!status) throw wrongStatus(before);
  if (step.move === SurveyStep.START) requireBegun(tx, before);
  const amount = await amountAfter(tx, before, step.move);
  const round = step.move === ReviewStep.REOPEN ? before.round + 1 : before.round;
  const row = { id: before.id, baseRevision: before.revision };
  const after = await revise(tx.em, IncomeSurveyEntity, row, { status, round });
  if (!after) throw stale({ survey: before });
  await moveFigure(tx, after, { status, amount });
  await keepEvent(tx, after, step.reason ?? null);
  tx.record({
    action: `incomeSurvey.${step.move.toLowerCase()}`,
    subjectType: 'IncomeSurvey',
    subjectId: after.id,
    before: { status: before.status, round: before.round },
    after: { status, round },
  });
  return after;
}

function requireBegun(tx: Transaction, survey: IncomeSurveyEntity): void {
  if (survey.windowFrom <= tx.context.today) return;
  const text = {
    vi: 'Chưa tới ngày đầu của thời gian điều tra. Chưa có gì thay đổi; hãy đợi, hoặc sửa kế hoạch.',
    en: 'The window of the survey has not begun. Nothing was changed; wait, or change the plan.',
  };
  throw refuse('TOO_EARLY', text, ['input', 'step'], { survey });
}

/** The amount of the figure after a step: none while the survey is open, then what was frozen. */
async function amountAfter(
  tx: Transaction,
  survey: IncomeSurveyEntity,
  move: SurveyMove,
): Promise<string | null> {
  if (move === SurveyStep.START || move === ReviewStep.REOPEN) return null;
  if (move === SurveyStep.SUMMARISE) return summarise(tx, survey);
  const { id: surveyId, round } = survey;
  return (await tx.em.findOneByOrFail(IncomeSurveyResultEntity, { surveyId, round })).amount;
}

export async function keepEvent(
  tx: Transaction,
  survey: IncomeSurveyEntity,
  reason: string | null = null,
): Promise<void> {
  await tx.em.query(
    `INSERT INTO income_survey_event (survey_id, status, reason, person_id, at)
     VALUES ($1, $2, $3, $4, $5)`,
    [survey.id, survey.status, reason, tx.context.actor.personId, tx.context.now],
  );
}
