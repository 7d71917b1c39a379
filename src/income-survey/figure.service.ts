import { IncomeFigureEntity } from '../commune-criteria/assessment.entity.ts';
import type { IncomeStatus } from '../commune-criteria/commune-criteria.enums.ts';
import { revise } from '../platform/db/revision.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { methodOf } from './income-method.rules.ts';
import type { IncomeSurveyEntity } from './income-survey.entity.ts';
import { isOpen } from './survey.rules.ts';

type Key = Pick<IncomeSurveyEntity, 'communeId' | 'year' | 'method'>;

export function figureOfSurvey(tx: Transaction, key: Key): Promise<IncomeFigureEntity | null> {
  const { communeId, year, method } = key;
  return tx.em.findOneBy(IncomeFigureEntity, { communeId, year, method });
}

/** True for a figure that was entered by hand and has come too far for a survey to take it over. */
export function standsAlone(figure: IncomeFigureEntity | null): boolean {
  return figure !== null && !figure.surveyed && !isOpen(figure.status);
}

/**
 * Takes the figure of the commune along with the survey. The database lets a figure that follows a
 * survey be changed here only.
 * @param amount thousand VND; null before the survey has a result
 */
export async function moveFigure(
  tx: Transaction,
  survey: Key,
  to: { readonly status: IncomeStatus; readonly amount: string | null },
): Promise<IncomeFigureEntity> {
  const before = await figureOfSurvey(tx, survey);
  const content = {
    ...to,
    surveyed: true,
    source: `Điều tra thu nhập hộ theo ${methodOf(survey.method).legalBasis}`,
    recordedBy: tx.context.actor.personId,
  };
  if (!before) {
    const { communeId, year, method } = survey;
    const id = uuidv7();
    await tx.em.insert(IncomeFigureEntity, {
      id,
      communeId,
      year,
      method,
      ...content,
      revision: 1,
    });
    return tx.em.findOneByOrFail(IncomeFigureEntity, { id });
  }
  await tx.em.query(`SELECT set_config('app.income_survey', 'step', true)`);
  const row = { id: before.id, baseRevision: before.revision };
  const after = await revise(tx.em, IncomeFigureEntity, row, content);
  await tx.em.query(`SELECT set_config('app.income_survey', '', true)`);
  if (!after) throw new Error(`The figure ${before.id} was changed beside its survey`);
  return after;
}
