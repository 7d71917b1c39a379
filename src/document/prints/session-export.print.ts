import { councilAccess } from '../../council/council.access.ts';
import { runsSession } from '../../council/session-role.ts';
import { Role } from '../../identity/identity.enums.ts';
import { hasRole } from '../../platform/graphql/actor.ts';
import { decide } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { rubricVersionById } from '../../rubric/rubric.loader.ts';
import { mayReadSheets, openBallots, pointsOf } from '../ballot-facts.loader.ts';
import { DocumentFormat, DocumentKind } from '../document.enums.ts';
import { itemFacts, type Item } from '../item-facts.loader.ts';
import { councilLevelOf } from '../session-facts.loader.ts';
import { officialSheets } from '../official-sheet.loader.ts';
import type { ItemFacts, OfficialSheetFacts } from '../papers/facts.ts';
import {
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ExportedItem,
  type ExportedSheet,
  type SessionExport,
} from '../session-export.rules.ts';
import type { Print, PrintDefinition, PrintProblem, PrintRequest } from './print.ts';
import { isTied } from './result.print.ts';
import { inFileName, isReleased, sessionOf, type SessionPrint } from './session.ts';

/** For those who run the session and for auditors, once everything is released. */
async function gather(context: Context, request: PrintRequest): Promise<Print | PrintProblem> {
  const found = await sessionOf(context, request);
  if (!found || !decide(councilAccess.itemResults, context.actor).allowed) return 'NOT_FOUND';
  const { session, items } = found;
  const audits = hasRole(context.actor, Role.AUDITOR);
  if (!audits && !(await runsSession(context, session))) return 'NOT_FOUND';
  if (!isReleased(session)) return 'NOT_RELEASED';
  if (await isTied(context, items)) return 'TIED';
  const readable = await mayReadSheets(context, session.id, found.rule);
  return {
    subjectType: 'CouncilSession',
    subjectId: session.id,
    scope: `${request.kind}:${request.format}:${session.id}${readable ? ':sheets' : ''}`,
    number: session.number,
    draft: false,
    fileName: `phien-${inFileName(session.number)}`,
    data: await exportOf(context, found, readable),
    book: 'SESSION',
    sets: 1,
  };
}

async function exportOf(
  context: Context,
  found: SessionPrint,
  readable: boolean,
): Promise<SessionExport> {
  const { session, facts, items, rule, members } = found;
  const [version, level, all, official] = await Promise.all([
    context.load(rubricVersionById, session.rubricVersionId),
    councilLevelOf(context, session.councilId),
    itemFacts(context, items, rule),
    officialSheets(context, [...new Set(items.map((item) => item.rubricSheetId))]),
  ]);
  const sheets = readable
    ? await Promise.all(items.map((item) => sheetsOf(context, found, item, official)))
    : [];
  const { spreadLimit, minimumMethod, cumulativeMinima } = rule;
  const { name, decision, decidedOn } = facts.council;
  return {
    format: EXPORT_FORMAT,
    formatVersion: EXPORT_VERSION,
    council: { name, level, decision, decidedOn },
    session: { number: session.number, heldOn: session.heldOn, place: session.place },
    rubric: {
      code: version?.code ?? '',
      number: facts.rubric.number,
      contentHash: version?.contentHash ?? '',
    },
    rule: { spreadLimit, minimumMethod, cumulativeMinima },
    members: members.map(({ name: member, role, scores, attendance }) => ({
      ...{ name: member, role, scores, attendance },
    })),
    items: all.map((item, index) => itemOf(item, sheets[index] ?? null)),
  };
}

function itemOf(item: ItemFacts, sheets: ExportedSheet[] | null): ExportedItem {
  const { product, result } = item;
  if (!result) throw new Error('a released product without a result');
  const { position, name, producer, commune, code } = product;
  const { sheetCount, totalSum, minTotal, maxTotal, starByPoints, proposedStar, star, round } =
    result;
  return {
    ...{ position, product: name, producer, commune, productCode: code },
    rubricSheet: item.sheetNumber,
    result: {
      ...{ sheetCount, totalSum, minTotal, maxTotal, starByPoints, proposedStar, star, round },
      parts: result.parts.map(({ code: part, pointsSum }) => ({ code: part, pointsSum })),
    },
    finalReason: item.finalReason,
    spreadReason: item.spreadReason,
    recused: item.recused,
    absent: item.absent.map(({ name: member, kind }) => ({ name: member, kind })),
    disqualified: item.disqualified,
    sheets,
  };
}

async function sheetsOf(
  context: Context,
  { session, members, rule }: SessionPrint,
  item: Item,
  official: readonly OfficialSheetFacts[],
): Promise<ExportedSheet[]> {
  const sheet = official.filter((one) => one.id === item.rubricSheetId);
  const keys = new Map(
    sheet.flatMap((one) =>
      one.parts.flatMap((part) =>
        part.sections.flatMap((section) => section.criteria.map((c) => [c.id, c.key] as const)),
      ),
    ),
  );
  const ballots = await openBallots(context, { ...item, sessionId: session.id }, members, {
    named: rule.namesAfterRelease,
    points: pointsOf(sheet),
  });
  return ballots.flatMap(({ ballot, member }, index) =>
    ballot
      ? [
          {
            number: index + 1,
            member: member.name,
            total: ballot.total ?? 0,
            opinion: ballot.opinion,
            answers: ballot.answers.map(
              (one) =>
                [keys.get(one.criterionId) ?? '', one.optionId, one.points, one.remark] as const,
            ),
          },
        ]
      : [],
  );
}

export const sessionExportPrint: PrintDefinition = {
  kind: DocumentKind.SESSION_EXPORT,
  formats: [DocumentFormat.XLSX, DocumentFormat.JSON],
  subjects: ['CouncilSession'],
  gather,
};
