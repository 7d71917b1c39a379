import { needsSamples } from '../dossier/dossier.rules.ts';
import { ForwardingPiece } from './ministry.enums.ts';

/** From so many points on a product is proposed for five stars (26/2026, Điều 7 khoản 3 điểm e). */
export const FIVE_STARS_FROM = 90;

/** What decides which pieces the file needs. */
export interface ForwardingFacts {
  /** It had five stars before and is rated again. */
  readonly renewal: boolean;
  readonly sheetNumber: number;
  /** The province had tests or visits made. */
  readonly extraTests: boolean;
}

const P = ForwardingPiece;

/** The pieces of the file, in the order of Điều 6 khoản 3; the letter comes when it is sent. */
export function neededPieces({ renewal, sheetNumber, extraTests }: ForwardingFacts) {
  return [
    ...(renewal ? [P.OFFICE_REPORT] : [P.ADVISORY_REPORT, P.COUNCIL_REPORT, P.APPROVAL_DECISION]),
    P.PRODUCT_FILE,
    ...(extraTests ? [P.EXTRA_TESTS] : []),
    ...(needsSamples(sheetNumber) ? [P.SAMPLES] : []),
  ];
}

/** Compared without dividing: 89.995 on average is not 90. */
export function reachesFive({ sum, sheets }: { sum: number; sheets: number }): boolean {
  return sum >= FIVE_STARS_FROM * sheets;
}

/** Points of the ministry as exact text against 90. */
export function isBelowFive(points: string): boolean {
  const [whole = '0'] = points.split('.');
  return Number(whole) < FIVE_STARS_FROM;
}
