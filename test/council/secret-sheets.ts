import { toGlobalId } from '../../src/platform/graphql/node.ts';
import type { Crawl } from '../support/crawl.ts';
import { opinion, remark } from '../support/onlookers.ts';
import {
  answersWith,
  FOUR_STARS,
  type GivenAnswer,
  type SheetCriterion,
} from '../support/rating.ts';

/** Sheets whose totals differ from each other and from every other number in the answers. */
export function distinctSheet(criteria: readonly SheetCriterion[], member: number): GivenAnswer[] {
  return answersWith([...criteria], {
    ...FOUR_STARS,
    ...(member % 2 ? { '2.3': 2 } : {}),
    ...(member > 2 ? { '4.2': 1, '1.7': 0 } : {}),
    ...(member > 4 ? { '7': 1, '10': 0 } : {}),
  });
}

/** What members wrote on their sheets that somebody else sees. */
export function canariesIn(members: number, own: readonly string[], { text }: Crawl): string[] {
  const written = Array.from({ length: members }, (_, at) => [remark(at), opinion(at)]).flat();
  return written.filter((word) => text.includes(`"${word}"`) && !own.includes(word));
}

/** The path of the viewer's own sheet, which its owner may of course read. */
export const mine = (path: string, own: readonly string[]): boolean =>
  own.length > 0 && /\.mySheet\b/.test(path);

export const named = (type: string, rows: readonly { id: string }[]) =>
  rows.map(({ id }) => ({ type, id: toGlobalId(type, id) }));
