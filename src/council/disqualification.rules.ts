interface Standing {
  readonly text: string;
  readonly reason: string;
}

/**
 * Why a product has no star, in a sentence that a producer can be told.
 * @param source the decision and the sheet the condition is printed on
 */
export function disqualificationText(
  { text, reason }: Standing,
  source: { readonly decision: string; readonly sheet: number },
): { vi: string; en: string } {
  const words = text.replace(/[.;\s]+$/u, '');
  return {
    vi: `Sản phẩm bị loại, không xếp hạng sao: “${words}” (phiếu số ${source.sheet}, Quyết định ${source.decision}). Lý do của Hội đồng: ${reason}`,
    en: `The product is disqualified and has no star: “${words}” (sheet ${source.sheet}, decision ${source.decision}). The council's reason: ${reason}`,
  };
}

export type WithdrawProblem = 'RELEASED' | 'REOPEN_FIRST';

/**
 * Whether a disqualification can be taken back: not after the release, and on a closed product only where
 * it came after the close, since otherwise nothing was counted.
 */
export function withdrawProblem(
  item: { readonly phase: string; readonly closedAt: Date | null },
  recordedAt: Date,
): WithdrawProblem | null {
  if (item.phase === 'RELEASED') return 'RELEASED';
  if (item.phase !== 'CLOSED') return null;
  return item.closedAt !== null && recordedAt >= item.closedAt ? null : 'REOPEN_FIRST';
}
