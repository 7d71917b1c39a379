import {
  answerProblems,
  chosenCase,
  missingCriteria,
  type Answer,
  type RuleSheet,
} from '../rubric/rubric.rules.ts';
import { remarksMissing, type RuleSettings } from './council.rules.ts';

/** An answer that chooses a level, with the remark beside it. */
export interface ChosenAnswer extends Answer {
  readonly remark: string | null;
}

/** What stands between a sheet and its handing in: ids of criteria, in printed order. */
export interface SheetFindings {
  readonly missing: readonly string[];
  /** Levels of another case than the first one chosen. */
  readonly mixedCases: readonly string[];
  readonly notPrinted: readonly string[];
  readonly remarksMissing: readonly string[];
  /** The alternative case followed; null where the sheet has none or none is chosen yet. */
  readonly chosenCase: number | null;
}

type Settings = Pick<RuleSettings, 'allowNoLevel' | 'remarkRule' | 'remarkCriteria'>;

/** Everything the review page lists before a sheet can be handed in. */
export function reviewSheet(
  sheet: RuleSheet,
  answers: readonly ChosenAnswer[],
  rule: Settings,
): SheetFindings {
  const order = new Map(sheet.criteria.map(({ id }, index) => [id, index]));
  const printed = [...answers].sort(
    (a, b) => (order.get(a.criterionId) ?? 0) - (order.get(b.criterionId) ?? 0),
  );
  const problems = answerProblems(sheet, printed, { allowNoLevel: rule.allowNoLevel });
  const of = (code: string) =>
    problems.filter((one) => one.problem === code).map((one) => one.criterionId);
  return {
    missing: missingCriteria(sheet, printed).map((one) => one.id),
    mixedCases: of('MIXED_CASES'),
    notPrinted: of('NOT_PRINTED'),
    remarksMissing: remarksMissing(sheet, printed, rule),
    chosenCase: chosenCase(sheet, printed),
  };
}

/** The answers that choose a level. */
export function chosenAnswers(
  answers: readonly {
    readonly criterionId: string;
    readonly optionId: string | null;
    readonly remark: string | null;
  }[],
): ChosenAnswer[] {
  return answers.flatMap(({ criterionId, optionId, remark }) =>
    optionId ? [{ criterionId, optionId, remark }] : [],
  );
}
