import type { Answers, Criterion, KeptSheet, ScoredItem, SheetPaper } from './model.ts';
import { answerOf, pointsOf, rescored, totalOf } from './outbox.rules.ts';

/** What is left to do on a sheet before it can be handed in. */
export interface Task {
  readonly criterion: Criterion;
  readonly kind: 'notScored' | 'needsRemark' | 'mixedCase' | 'needsReason';
}

type Rule = NonNullable<NonNullable<ScoredItem['session']>['rule']>;

/** What the server would refuse, found on the device; the server decides. */
export function tasksOf(sheet: KeptSheet): Task[] {
  const { item, answers, reasons } = sheet;
  const criteria = item.sheet?.scoredCriteria ?? [];
  const rule = item.session?.rule ?? null;
  const first = criteria.map((one) => caseOf(one, answers)).find((one) => one !== null);
  const changed = new Set(rule?.changeReasons ? rescored(sheet) : []);
  return criteria.flatMap((criterion): Task[] => {
    if (pointsOf(criterion, answers) === null) return [{ criterion, kind: 'notScored' }];
    const own = caseOf(criterion, answers);
    if (own !== null && own !== first) return [{ criterion, kind: 'mixedCase' }];
    if (needsRemark(criterion, answers, rule) && !answerOf(answers, criterion.id).remark?.trim()) {
      return [{ criterion, kind: 'needsRemark' }];
    }
    const unexplained = changed.has(criterion) && !reasons[criterion.id]?.trim();
    return unexplained ? [{ criterion, kind: 'needsReason' }] : [];
  });
}

/** Whether the rules of the council want a remark to the level that is chosen. */
export function needsRemark(criterion: Criterion, answers: Answers, rule: Rule | null): boolean {
  const points = pointsOf(criterion, answers);
  if (points === null || !rule) return false;
  if (rule.remarkCriteria.includes(criterion.key)) return true;
  if (rule.remarkRule === 'NO_POINTS') return points === 0;
  if (rule.remarkRule !== 'LOWEST_LEVEL') return false;
  return points === Math.min(...criterion.options.map((option) => option.points));
}

/** The levels that can be chosen: the printed ones, and “none” where the rules of the council have it. */
export function offeredOptions<Option extends { readonly printed: boolean }>(
  { options }: { readonly options: readonly Option[] },
  allowNoLevel: boolean,
): readonly Option[] {
  return options.filter(({ printed }) => printed || allowNoLevel);
}

function caseOf(criterion: Criterion, answers: Answers): number | null {
  const { optionId } = answerOf(answers, criterion.id);
  return criterion.options.find(({ id }) => id === optionId)?.caseNumber ?? null;
}

export interface PartSum {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number;
  readonly points: number;
  readonly criteria: readonly Criterion[];
  readonly answered: number;
}

type Nested = { readonly id: string; readonly criteria?: readonly Nested[] };

/** The parts of the sheet with their scored criteria, in printed order, and how far each is. */
export function partsOf(paper: SheetPaper, answers: Answers): PartSum[] {
  return paper.parts.map(({ code, name, maxPoints, sections }) => {
    const ids = new Set(sections.flatMap(({ criteria }) => idsBelow(criteria)));
    const criteria = paper.scoredCriteria.filter(({ id }) => ids.has(id));
    const answered = criteria.filter((one) => pointsOf(one, answers) !== null).length;
    return { code, name, maxPoints, criteria, answered, points: totalOf(criteria, answers) };
  });
}

function idsBelow(criteria: readonly Nested[]): string[] {
  return criteria.flatMap(({ id, criteria: below }) => [id, ...idsBelow(below ?? [])]);
}
