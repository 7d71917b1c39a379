/**
 * How a source, a proof or a remark begins that belongs to a demonstration. It is the label itself, so that
 * whoever reads the row sees it, and whatever counts or publishes the row can say so.
 */
export const MADE_UP = 'Số liệu minh họa';

/** Whether one of these texts says that what it stands beside was made up. */
export function isMadeUp(...texts: readonly (string | null)[]): boolean {
  return texts.some((text) => text?.startsWith(MADE_UP));
}
