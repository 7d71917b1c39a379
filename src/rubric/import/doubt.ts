import type { Bilingual, DoubtKind, DoubtModel } from './model.ts';

/** Sums that do not add up make the bounds of the stars meaningless; other doubts are only shown. */
const BLOCKING: ReadonlySet<DoubtKind> = new Set([
  'SUM_OF_OPTIONS',
  'SUM_OF_CRITERIA',
  'SUM_OF_SECTIONS',
  'SUM_OF_PARTS',
  'LEVELS_LOOK_ADDITIVE',
]);

export interface DoubtParts {
  readonly sheet?: number | null;
  readonly criterionKey?: string | null;
  readonly place: string;
  readonly printed?: string | number | null;
  readonly used?: string | number | null;
  readonly sourceRemark?: string | null;
}

/** Builds one doubt; whether it blocks the use of the sheet follows from its kind alone. */
export function doubt(kind: DoubtKind, text: Bilingual, parts: DoubtParts): DoubtModel {
  return {
    kind,
    sheet: parts.sheet ?? null,
    criterionKey: parts.criterionKey ?? null,
    place: parts.place,
    printed: parts.printed === undefined || parts.printed === null ? null : String(parts.printed),
    used: parts.used === undefined || parts.used === null ? null : String(parts.used),
    blocksUse: BLOCKING.has(kind),
    text,
    sourceRemark: parts.sourceRemark ?? null,
  };
}

/** The reason shown on a sheet that cannot be used, or null when it can. */
export function unusableReason(doubts: readonly DoubtModel[]): Bilingual | null {
  const blocking = doubts.filter((one) => one.blocksUse);
  if (blocking.length === 0) return null;
  return {
    vi: `Chưa dùng để chấm được: ${blocking.map((one) => one.text.vi).join(' ')}`,
    en: `Cannot be used for rating: ${blocking.map((one) => one.text.en).join(' ')}`,
  };
}

/** Words for the places on a sheet. */
export const PLACE = {
  sheet: (sheet: number) => `Phiếu ${sheet}`,
  part: (sheet: number, code: string) => `Phiếu ${sheet}, Phần ${code}`,
  section: (sheet: number, code: string) => `Phiếu ${sheet}, mục ${code}`,
  criterion: (sheet: number, key: string) => `Phiếu ${sheet}, tiêu chí ${key}`,
  version: 'Toàn bộ quyết định',
} as const;
