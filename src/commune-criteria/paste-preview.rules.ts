import { createHash } from 'node:crypto';
import { AssessmentCellState } from './assessment-paste.enums.ts';

const { NEW, CHANGED, UNUSUAL, ERROR } = AssessmentCellState;

/**
 * Counts what was looked at, and signs it: who sends the confirmation has seen just that.
 * @param facts what was sent, what would become of it, and the revision it was held against
 */
export function summaryOf(states: readonly AssessmentCellState[], facts: readonly unknown[]) {
  const count = (state: AssessmentCellState) => states.filter((one) => one === state).length;
  return {
    newCount: count(NEW),
    changedCount: count(CHANGED),
    unusualCount: count(UNUSUAL),
    errorCount: count(ERROR),
    confirmation: createHash('sha256')
      .update(JSON.stringify(facts))
      .digest('base64url')
      .slice(0, 22),
  };
}

/** For each key the place, from 1, at which it stood before; undefined where it stands for the first time. */
export function placesBefore(keys: readonly string[]): (number | undefined)[] {
  const seen = new Map<string, number>();
  return keys.map((key, index) => {
    const earlier = seen.get(key);
    seen.set(key, earlier ?? index + 1);
    return earlier;
  });
}
