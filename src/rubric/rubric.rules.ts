/**
 * The arithmetic of a scoring sheet, the same on the server and on the device of a council member.
 * Official sheets award whole points only, so every number here is an integer.
 */
export interface RuleOption {
  readonly id: string;
  readonly points: number;
  /** The alternative case this level belongs to; null = to all. */
  readonly caseNumber: number | null;
  /** NO_LEVEL and YES_NO levels are not printed on the sheet. */
  readonly origin: 'PRINTED' | 'YES_NO' | 'NO_LEVEL';
}

export interface RuleMinimum {
  readonly star: number;
  readonly points: number;
}

/** A criterion that carries points. */
export interface RuleCriterion {
  readonly id: string;
  readonly key: string;
  readonly partCode: string;
  readonly maxPoints: number;
  readonly options: readonly RuleOption[];
  readonly minima: readonly RuleMinimum[];
  /** A star marker without a level (148/2023): a minimum that nobody can compute. */
  readonly headingStar: number | null;
}

export interface RuleSheet {
  readonly maxPoints: number;
  readonly usable: boolean;
  readonly parts: readonly { readonly code: string; readonly maxPoints: number }[];
  readonly criteria: readonly RuleCriterion[];
}

export interface Answer {
  readonly criterionId: string;
  readonly optionId: string;
}

export type AnswerProblem =
  /** The criterion is not scored on this sheet. */
  | 'UNKNOWN_CRITERION'
  /** The level is not one of this criterion's. */
  | 'NOT_ON_SHEET'
  /** The level is not printed and the council does not allow those. */
  | 'NOT_PRINTED'
  /** The criterion is answered twice. */
  | 'ANSWERED_TWICE'
  /** The sheet has alternative cases, and levels of more than one were chosen. */
  | 'MIXED_CASES';

export interface FoundProblem {
  readonly problem: AnswerProblem;
  readonly criterionId: string;
}

export interface SheetSettings {
  /** Whether "reaches no level" (0 points) may be given where the sheet prints no level of 0. */
  readonly allowNoLevel: boolean;
}

export const DEFAULT_SHEET_SETTINGS: SheetSettings = { allowNoLevel: true };

/** The criterion and level of an answer, or what is wrong with it. */
export function readAnswer(
  sheet: RuleSheet,
  answer: Answer,
  settings: SheetSettings = DEFAULT_SHEET_SETTINGS,
): { criterion: RuleCriterion; option: RuleOption } | AnswerProblem {
  const criterion = sheet.criteria.find((one) => one.id === answer.criterionId);
  if (!criterion) return 'UNKNOWN_CRITERION';
  const option = criterion.options.find((one) => one.id === answer.optionId);
  if (!option) return 'NOT_ON_SHEET';
  if (option.origin === 'NO_LEVEL' && !settings.allowNoLevel) return 'NOT_PRINTED';
  return { criterion, option };
}

/** Everything that forbids these answers, whether or not the sheet is complete. */
export function answerProblems(
  sheet: RuleSheet,
  answers: readonly Answer[],
  settings: SheetSettings = DEFAULT_SHEET_SETTINGS,
): FoundProblem[] {
  const seen = new Set<string>();
  const problems: FoundProblem[] = [];
  let chosenCase: number | null = null;
  for (const answer of answers) {
    const { criterionId } = answer;
    const read = readAnswer(sheet, answer, settings);
    if (seen.has(criterionId)) problems.push({ problem: 'ANSWERED_TWICE', criterionId });
    seen.add(criterionId);
    if (typeof read === 'string') {
      problems.push({ problem: read, criterionId });
      continue;
    }
    const { caseNumber } = read.option;
    if (caseNumber !== null && chosenCase !== null && caseNumber !== chosenCase) {
      problems.push({ problem: 'MIXED_CASES', criterionId });
    }
    chosenCase ??= caseNumber;
  }
  return problems;
}

/** The case of the first answer that has one; null while none has. */
export function chosenCase(sheet: RuleSheet, answers: readonly Answer[]): number | null {
  for (const answer of answers) {
    const read = readAnswer(sheet, answer);
    if (typeof read !== 'string' && read.option.caseNumber !== null) return read.option.caseNumber;
  }
  return null;
}

/** The criteria that still lack an answer, in printed order. */
export function missingCriteria(sheet: RuleSheet, answers: readonly Answer[]): RuleCriterion[] {
  const answered = new Set(answers.map((answer) => answer.criterionId));
  return sheet.criteria.filter((criterion) => !answered.has(criterion.id));
}

/** Points per criterion; answers that are not possible on this sheet do not count. */
export function pointsByCriterion(
  sheet: RuleSheet,
  answers: readonly Answer[],
): Map<string, number> {
  const points = new Map<string, number>();
  for (const answer of answers) {
    const read = readAnswer(sheet, answer);
    if (typeof read !== 'string') points.set(read.criterion.id, read.option.points);
  }
  return points;
}

export interface PartTotal {
  readonly code: string;
  readonly points: number;
  readonly maxPoints: number;
  readonly answered: number;
  readonly criteria: number;
}

export interface SheetTotal {
  readonly points: number;
  readonly maxPoints: number;
  readonly answered: number;
  readonly criteria: number;
  readonly parts: readonly PartTotal[];
}

/** Adds up what has been answered so far. */
export function sheetTotal(sheet: RuleSheet, answers: readonly Answer[]): SheetTotal {
  const points = pointsByCriterion(sheet, answers);
  const parts = sheet.parts.map(({ code, maxPoints }): PartTotal => {
    const criteria = sheet.criteria.filter((one) => one.partCode === code);
    const answered = criteria.filter((one) => points.has(one.id));
    const sum = answered.reduce((total, one) => total + (points.get(one.id) ?? 0), 0);
    return { code, maxPoints, points: sum, answered: answered.length, criteria: criteria.length };
  });
  return {
    points: parts.reduce((total, part) => total + part.points, 0),
    maxPoints: sheet.maxPoints,
    answered: points.size,
    criteria: sheet.criteria.length,
    parts,
  };
}

/** True when the sheet can be handed in: usable, every criterion answered, nothing wrong. */
export function isComplete(
  sheet: RuleSheet,
  answers: readonly Answer[],
  settings: SheetSettings = DEFAULT_SHEET_SETTINGS,
): boolean {
  return (
    sheet.usable &&
    missingCriteria(sheet, answers).length === 0 &&
    answerProblems(sheet, answers, settings).length === 0
  );
}

export interface RuleCondition {
  readonly id: string;
  /** EXCLUDES, STOPS: bad when it is so. REQUIRES: bad when it is not. */
  readonly kind: 'EXCLUDES' | 'STOPS' | 'REQUIRES';
}

export interface Disqualification<C extends RuleCondition> {
  /** The product gets no rating on this dossier. */
  readonly disqualified: boolean;
  readonly excludedBy: readonly C[];
  readonly stoppedBy: readonly C[];
  readonly unmet: readonly C[];
}

/**
 * What follows from the conditions that somebody found to apply.
 * @param found ids of conditions found: for REQUIRES that it is not met, for the others that it is so
 */
export function disqualification<C extends RuleCondition>(
  conditions: readonly C[],
  found: ReadonlySet<string>,
): Disqualification<C> {
  const of = (kind: C['kind']) =>
    conditions.filter((one) => one.kind === kind && found.has(one.id));
  const [excludedBy, stoppedBy, unmet] = [of('EXCLUDES'), of('STOPS'), of('REQUIRES')];
  const disqualified = excludedBy.length + stoppedBy.length + unmet.length > 0;
  return { disqualified, excludedBy, stoppedBy, unmet };
}
