import { compareDecimals } from './decimal.rules.ts';

export type ChangeKind = 'RECORDED' | 'GONE' | 'NOW_MET' | 'NO_LONGER_MET' | 'VALUE';

interface Result {
  readonly indicatorId: string;
  readonly value: string | null;
  readonly yesNo: boolean | null;
  readonly met: boolean | null;
}

export interface Change<R extends Result> {
  readonly indicatorId: string;
  readonly kind: ChangeKind;
  readonly before: R | null;
  readonly after: R | null;
}

/** What differs between two periods of one commune, in the order of the later and then the earlier. */
export function changesBetween<R extends Result>(
  earlier: readonly R[],
  later: readonly R[],
): Change<R>[] {
  const before = new Map(earlier.map((one) => [one.indicatorId, one]));
  const after = new Map(later.map((one) => [one.indicatorId, one]));
  const ids = new Set([...after.keys(), ...before.keys()]);
  return [...ids].flatMap((indicatorId) => {
    const [old, now] = [before.get(indicatorId) ?? null, after.get(indicatorId) ?? null];
    const kind = kindOf(old, now);
    return kind ? [{ indicatorId, kind, before: old, after: now }] : [];
  });
}

function kindOf(before: Result | null, after: Result | null): ChangeKind | null {
  if (!before) return after ? 'RECORDED' : null;
  if (!after) return 'GONE';
  if (before.met !== true && after.met === true) return 'NOW_MET';
  if (before.met === true && after.met !== true) return 'NO_LONGER_MET';
  const same =
    before.value === null || after.value === null
      ? before.value === after.value
      : compareDecimals(before.value, after.value) === 0;
  return same && before.yesNo === after.yesNo ? null : 'VALUE';
}
