import { createHash } from 'node:crypto';

/** An answer as it is stored; 0 is the revision of one that is not there yet. */
export interface StoredAnswer {
  readonly criterionId: string;
  readonly optionId: string | null;
  readonly remark: string | null;
  readonly flagged: boolean;
  readonly revision: number;
}

/** What a device sends for one criterion: absent keeps, null clears. */
export interface AnswerChange {
  readonly criterionId: string;
  readonly optionId?: string | null;
  readonly remark?: string | null;
  readonly flagged?: boolean;
  /** The revision of the answer the device last saw; 0 = it saw none. Absent = it overwrites. */
  readonly baseRevision?: number | null;
}

export interface Merge {
  /** Answers to store, with their new revisions. */
  readonly store: readonly StoredAnswer[];
  /** Criteria that another device answered otherwise in the meantime: to be asked once. */
  readonly conflicts: readonly string[];
}

const EMPTY = { optionId: null, remark: null, flagged: false, revision: 0 };

/**
 * Merges what a device sends into what is stored, criterion by criterion. Different criteria never
 * collide; the same value twice is no collision either.
 */
export function mergeAnswers(
  stored: readonly StoredAnswer[],
  changes: readonly AnswerChange[],
): Merge {
  const byCriterion = new Map(stored.map((answer) => [answer.criterionId, answer]));
  const store: StoredAnswer[] = [];
  const conflicts: string[] = [];
  for (const change of changes) {
    const { criterionId } = change;
    const before = byCriterion.get(criterionId) ?? { criterionId, ...EMPTY };
    const after = {
      criterionId,
      optionId: change.optionId === undefined ? before.optionId : change.optionId,
      remark: change.remark === undefined ? before.remark : change.remark,
      flagged: change.flagged ?? before.flagged,
      revision: before.revision + 1,
    };
    if (sameValue(before, after)) continue;
    const base = change.baseRevision ?? before.revision;
    if (base === before.revision) store.push(after);
    else conflicts.push(criterionId);
  }
  return { store, conflicts };
}

/** All answers of a sheet once some were stored. */
export function replaced(
  stored: readonly StoredAnswer[],
  store: readonly StoredAnswer[],
): StoredAnswer[] {
  const newer = new Map(store.map((answer) => [answer.criterionId, answer]));
  const kept = stored.filter((answer) => !newer.has(answer.criterionId));
  return [...kept, ...store];
}

function sameValue(one: StoredAnswer, other: StoredAnswer): boolean {
  return (
    one.optionId === other.optionId && one.remark === other.remark && one.flagged === other.flagged
  );
}

/**
 * The fingerprint of a sheet for the audit trail and the member's receipt. Without the salt, which lies
 * under the sheet's row security, nobody can find the answers by trying them.
 */
export function sheetFingerprint(
  salt: Buffer,
  sheet: {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly opinion: string | null;
    readonly answers: readonly StoredAnswer[];
  },
): string {
  const answers = [...sheet.answers]
    .sort((a, b) => (a.criterionId < b.criterionId ? -1 : 1))
    .map((one) => [one.criterionId, one.optionId, one.remark, one.flagged, one.revision]);
  const content = JSON.stringify([sheet.id, sheet.version, sheet.state, sheet.opinion, answers]);
  return createHash('sha256').update(salt).update(content).digest('hex');
}

/** The short form of a fingerprint that a member can note down. */
export function receiptOf(fingerprint: string): string {
  return (fingerprint.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join('-');
}
