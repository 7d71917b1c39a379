import { createHash } from 'node:crypto';
import { decide } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { councilAccess } from '../../council/council.access.ts';
import { isInvited, runsSession } from '../../council/session-role.ts';
import {
  blankSheet,
  mayReadSheets,
  openBallots,
  ownBallot,
  pointsOf,
} from '../ballot-facts.loader.ts';
import { DocumentFormat, DocumentKind } from '../document.enums.ts';
import { officialSheets } from '../official-sheet.loader.ts';
import type { OfficialSheetFacts, ScoreSheetFacts } from '../papers/facts.ts';
import type { ScoreSheetsData } from '../papers/score-sheet.paper.ts';
import type { Print, PrintDefinition, PrintProblem, PrintRequest } from './print.ts';
import { isTied } from './result.print.ts';
import { inFileName, sessionOf, type SessionPrint } from './session.ts';

const sheetsOf = (context: Context, { items }: SessionPrint) =>
  officialSheets(context, [...new Set(items.map((item) => item.rubricSheetId))]);

/** Blank sheets: for every scoring member and product of a session, or some of them. */
async function gatherBlank(context: Context, request: PrintRequest): Promise<Print | PrintProblem> {
  const found = await sessionOf(context, request);
  if (!found) return 'NOT_FOUND';
  const me = context.actor.personId;
  const runs = await runsSession(context, found.session);
  const wanted = request.options.personIds ?? (runs ? null : [me]);
  if (!runs && wanted?.some((id) => id !== me)) return 'NOT_FOUND';
  if (!runs && !(await isInvited(context, found.session.id))) return 'NOT_FOUND';
  const members = found.members.filter(
    (one) => one.scores && (!wanted || wanted.includes(one.personId)),
  );
  const ballots = members.flatMap((member) =>
    found.items.map((item) => blankSheet(context, item, member)),
  );
  if (ballots.length === 0) return 'NOTHING';
  const who = wanted ? [...wanted].sort().join(',') : 'all';
  return printOf(context, found, request, ballots, {
    detail: who,
    draft: false,
    name: 'phieu-cham-diem-trong',
  });
}

/** Filled sheets: one's own, or those of all members once released and as the rules say. */
async function gatherFilled(
  context: Context,
  request: PrintRequest,
): Promise<Print | PrintProblem> {
  const found = await sessionOf(context, request);
  if (!found) return 'NOT_FOUND';
  const sheets = await sheetsOf(context, found);
  return request.options.allMembers
    ? gatherAll(context, request, found, sheets)
    : gatherOwn(context, request, found, sheets);
}

async function gatherOwn(
  context: Context,
  request: PrintRequest,
  found: SessionPrint,
  sheets: readonly OfficialSheetFacts[],
): Promise<Print | PrintProblem> {
  const { actor } = context;
  const member = found.members.find((one) => one.personId === actor.personId);
  if (!member || !decide(councilAccess.scoreSheets, actor).allowed) return 'NOT_FOUND';
  const points = pointsOf(sheets);
  const made = await Promise.all(
    found.items.map((item) => ownBallot(context, item, member, points)),
  );
  const ballots = made.filter((one) => one !== null);
  if (ballots.length === 0) return 'NOTHING';
  const draft = ballots.some((one) => one.ballot?.submitted === false);
  const detail = actor.personId ?? '';
  return printOf(context, found, request, ballots, { detail, draft, name: 'phieu-cham-diem' });
}

async function gatherAll(
  context: Context,
  request: PrintRequest,
  found: SessionPrint,
  sheets: readonly OfficialSheetFacts[],
): Promise<Print | PrintProblem> {
  const { session, items, members, rule } = found;
  const allowed = decide(councilAccess.councils, context.actor).allowed;
  if (!allowed || !(await mayReadSheets(context, session.id, rule))) return 'NOT_FOUND';
  if (items.some((item) => item.phase !== 'RELEASED')) return 'NOT_RELEASED';
  // None are shown to whoever has a tie to a product.
  if (await isTied(context, items)) return 'TIED';
  const how = { named: rule.namesAfterRelease, points: pointsOf(sheets) };
  const made = await Promise.all(items.map((item) => openBallots(context, item, members, how)));
  if (made.every((ballots) => ballots.length === 0)) return 'NOTHING';
  const name = 'phieu-cham-diem-ca-hoi-dong';
  return printOf(context, found, request, made.flat(), { detail: 'all', draft: false, name });
}

async function printOf(
  context: Context,
  found: SessionPrint,
  { kind, options }: PrintRequest,
  ballots: readonly ScoreSheetFacts[],
  { detail, draft, name }: { detail: string; draft: boolean; name: string },
): Promise<Print> {
  const sheets = await sheetsOf(context, found);
  const one = found.items.length === 1 ? found.items[0] : undefined;
  const items = options.itemIds && !one ? found.items.map((item) => item.id).join(',') : '';
  const subjectId = one?.id ?? found.session.id;
  const data: ScoreSheetsData = { session: found.facts, sheets, ballots };
  return {
    subjectType: one ? 'SessionItem' : 'CouncilSession',
    subjectId,
    scope: [kind, subjectId, shortened(detail), shortened(items)].join(':'),
    number: found.session.number,
    draft,
    fileName: `${name}-${inFileName(found.session.number)}${one ? `-sp${one.product.position}` : ''}`,
    data,
    paper: 'SCORE_SHEETS',
    sets: ballots.length,
  };
}

/** Long lists of ids as a fingerprint: a scope is short. */
function shortened(text: string): string {
  return text.length <= 60 ? text : createHash('sha256').update(text).digest('hex').slice(0, 32);
}

export const blankSheetPrint: PrintDefinition = {
  kind: DocumentKind.SCORE_SHEET_BLANK,
  formats: [DocumentFormat.PDF],
  subjects: ['CouncilSession', 'SessionItem'],
  gather: gatherBlank,
};

export const scoreSheetPrint: PrintDefinition = {
  kind: DocumentKind.SCORE_SHEET,
  formats: [DocumentFormat.PDF],
  subjects: ['CouncilSession', 'SessionItem'],
  gather: gatherFilled,
};
