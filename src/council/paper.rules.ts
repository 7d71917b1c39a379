import { createHash } from 'node:crypto';

/** One criterion as it stands on the paper. */
export interface PaperAnswer {
  readonly criterionId: string;
  readonly optionId: string;
  readonly remark?: string | null;
}

/** Everything that was typed in from one paper. */
export interface PaperContent {
  readonly answers: readonly PaperAnswer[];
  /** The total written on the paper. */
  readonly total: number;
  readonly opinion?: string | null;
}

export interface PaperDifference {
  readonly criterionIds: readonly string[];
  readonly totalDiffers: boolean;
}

/**
 * Where a second reading of a paper differs from the first, and never by how much.
 * @param second without answers only the total is compared
 */
export function paperDifference(
  first: PaperContent,
  second: { readonly answers: readonly PaperAnswer[] | null; readonly total: number },
): PaperDifference | null {
  const totalDiffers = first.total !== second.total;
  const criterionIds = second.answers ? differing(first.answers, second.answers) : [];
  return totalDiffers || criterionIds.length > 0 ? { criterionIds, totalDiffers } : null;
}

function differing(first: readonly PaperAnswer[], second: readonly PaperAnswer[]): string[] {
  const chosen = new Map(second.map((one) => [one.criterionId, one.optionId]));
  const known = new Set(first.map((one) => one.criterionId));
  return [
    ...first.filter((one) => chosen.get(one.criterionId) !== one.optionId),
    ...second.filter((one) => !known.has(one.criterionId)),
  ].map((one) => one.criterionId);
}

/** Pins an entry in the audit trail; the salt lies with its content. */
export function paperFingerprint(salt: Buffer, content: PaperContent): string {
  const answers = [...content.answers]
    .sort((a, b) => (a.criterionId < b.criterionId ? -1 : 1))
    .map((one) => [one.criterionId, one.optionId, one.remark ?? null]);
  const text = JSON.stringify([answers, content.total, content.opinion ?? null]);
  return createHash('sha256').update(salt).update(text).digest('hex');
}

/** What an office worker is to a product and a member, as far as that member's paper goes. */
export interface PaperHandler {
  /** It is the handler's own sheet. */
  readonly isMember: boolean;
  /** The handler fills in sheets in this session. */
  readonly scores: boolean;
  /** The handler has a tie to the product. */
  readonly tied: boolean;
}

export type HandlerProblem = 'OWN_SHEET' | 'SCORES_HERE' | 'TIED';

/** Why somebody may not have a member's paper in hand; null when they may. */
export function handlerProblem(handler: PaperHandler): HandlerProblem | null {
  if (handler.isMember) return 'OWN_SHEET';
  if (handler.scores) return 'SCORES_HERE';
  return handler.tied ? 'TIED' : null;
}
