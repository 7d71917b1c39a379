import type {
  Answer,
  AnswerChange,
  Answers,
  Conflict,
  Criterion,
  KeptSheet,
  Parcel,
  Waiting,
} from './model.ts';

const NOTHING: Answer = { optionId: null, remark: null, flagged: false, revision: 0 };

export const answerOf = (answers: Answers, criterionId: string): Answer =>
  answers[criterionId] ?? NOTHING;

/** The answers with one changed; what the change does not name stays. */
export function changed(answers: Answers, criterionId: string, change: AnswerChange): Answers {
  return { ...answers, [criterionId]: { ...answerOf(answers, criterionId), ...change } };
}

export const emptyWaiting = (itemId: string): Waiting => ({ itemId, changes: {}, submit: false });

/** What waits, with one change more: of the same criterion only the newest counts. */
export function waitingWith(waiting: Waiting, criterionId: string, change: AnswerChange): Waiting {
  const changes = {
    ...waiting.changes,
    [criterionId]: { ...waiting.changes[criterionId], ...change },
  };
  // Whoever changes something after handing in has to hand in again.
  return { ...waiting, changes, submit: false };
}

/** How many changes are not with the server, for the sentence that says so. */
export function countWaiting(waiting: Waiting | undefined, parcel: Parcel | undefined): number {
  const ids = new Set([
    ...Object.keys(waiting?.changes ?? {}),
    ...Object.keys(parcel?.kind === 'save' ? parcel.changes : {}),
  ]);
  const opinion = waiting?.opinion !== undefined || parcel?.opinion !== undefined;
  const marks = { ...parcel?.marks, ...waiting?.marks };
  const reasons = { ...parcel?.reasons, ...waiting?.reasons };
  const others = Object.keys(marks).length + Object.keys(reasons).length;
  return ids.size + others + (opinion ? 1 : 0);
}

/** A save of many answers at once; as many as the server takes. */
const MOST = 50;

/**
 * The next thing to send of a sheet, and what still waits after it: answers, then reasons for those that
 * were changed, then handing in. Null when nothing waits.
 */
export function nextParcel(
  waiting: Waiting,
  sheet: KeptSheet,
  operationId: string,
): { readonly parcel: Parcel; readonly rest: Waiting | null } | null {
  const { itemId } = waiting;
  const entries = Object.entries(waiting.changes);
  const { opinion, marks, submit } = waiting;
  const reasons = stillNeeded(waiting, sheet);
  if (entries.length > 0 || opinion !== undefined || marks) {
    const changes = Object.fromEntries(
      entries.slice(0, MOST).map(([id, change]) => {
        return [id, { ...change, baseRevision: answerOf(sheet.answers, id).revision }];
      }),
    );
    const left = Object.fromEntries(entries.slice(MOST));
    const rest = { itemId, changes: left, submit, ...given({ reasons }) };
    const more = entries.length > MOST || submit || reasons;
    return {
      parcel: { itemId, operationId, kind: 'save', changes, ...given({ opinion, marks }) },
      rest: more ? rest : null,
    };
  }
  if (reasons) {
    return {
      parcel: { itemId, operationId, kind: 'explain', changes: {}, reasons },
      rest: submit ? { itemId, changes: {}, submit } : null,
    };
  }
  if (!submit) return null;
  const total = totalOf(sheet.item.sheet?.scoredCriteria ?? [], sheet.answers);
  return { parcel: { itemId, operationId, kind: 'submit', changes: {}, total }, rest: null };
}

/** Reasons for what is as it was before are no longer wanted: somebody chose back. */
function stillNeeded({ reasons }: Waiting, sheet: KeptSheet): Waiting['reasons'] {
  const ids = new Set(rescored(sheet).map(({ id }) => id));
  const needed = Object.entries(reasons ?? {}).filter(([id]) => ids.has(id));
  return needed.length > 0 ? Object.fromEntries(needed) : undefined;
}

/** Without what is not named. */
function given<T extends object>(parts: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}

/** The criteria that differ from the version before, in printed order; none in a first version. */
export function rescored({ item, answers, former }: KeptSheet): readonly Criterion[] {
  if (!former) return [];
  return (item.sheet?.scoredCriteria ?? []).filter(
    ({ id }) => answerOf(answers, id).optionId !== (former[id] ?? null),
  );
}

/** What the server stored of an answer. */
export interface Stored {
  readonly criterionId: string;
  readonly answer: Answer;
}

/**
 * The sheet after the server has answered a save: revisions are the server's, values those of this device
 * where it has changed them again since.
 */
export function settled(
  sheet: KeptSheet,
  stored: readonly Stored[],
  waiting: Waiting | undefined,
  inConflict: ReadonlySet<string>,
): KeptSheet {
  const answers: Record<string, Answer> = { ...sheet.answers };
  for (const { criterionId, answer } of stored) {
    const newer = waiting?.changes[criterionId];
    // What two devices answered differently stays as this one has it until somebody has chosen.
    if (inConflict.has(criterionId)) continue;
    answers[criterionId] = { ...answer, ...newer };
  }
  return { ...sheet, answers };
}

/** The change that settles a conflict: one of both, on top of what the server has. */
export function chosen(sheet: KeptSheet, { criterionId, theirs }: Conflict): KeptSheet {
  const answers = { ...sheet.answers };
  answers[criterionId] = theirs;
  return { ...sheet, answers };
}

/** Sum of the points chosen so far. */
export function totalOf(criteria: readonly Criterion[], answers: Answers): number {
  return criteria.reduce((sum, criterion) => sum + (pointsOf(criterion, answers) ?? 0), 0);
}

/** Points chosen for a criterion; null where nothing is chosen. */
export function pointsOf(criterion: Criterion, answers: Answers): number | null {
  const { optionId } = answerOf(answers, criterion.id);
  return criterion.options.find(({ id }) => id === optionId)?.points ?? null;
}

/** Seconds until the next try, by how many have failed: 2, 5, 15, 30, then 60. */
export function delayOf(tries: number): number {
  return [2, 5, 15, 30, 60][Math.min(tries, 5) - 1] ?? 2;
}
