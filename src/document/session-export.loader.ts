import { councilLevelOf } from './session-facts.loader.ts';
import type { CouncilRuleEntity } from '../council/council.entity.ts';
import type { Context } from '../platform/graphql/context.ts';
import { rubricVersionById } from '../rubric/rubric.loader.ts';
import { itemFacts, type Item } from './item-facts.loader.ts';
import { pointsOf } from './ballot-facts.loader.ts';
import { officialSheets } from './official-sheet.loader.ts';
import type { ItemFacts, OfficialSheetFacts } from './papers/facts.ts';
import type { SessionPrint } from './prints/session.ts';
import {
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ExportedItem,
  type ExportedResult,
  type ExportedSheet,
  type SessionExport,
} from './session-export.ts';
import { ruleShape, sessionExportShape } from './session-export.shape.ts';
import { itemHistories, sessionHistory } from './session-history.loader.ts';
import { openRecords, type OpenBallot } from './sheet-record.loader.ts';

const iso = (moment: Date | null): string | null => moment && moment.toISOString();

/** All of a released session; sheets only where the viewer may read them. */
export async function exportOf(
  context: Context,
  found: SessionPrint,
  readable: boolean,
): Promise<SessionExport> {
  const { session, facts, items, rule, members } = found;
  const ids = items.map((item) => item.id);
  const [version, level, all, official, histories, history] = await Promise.all([
    context.load(rubricVersionById, session.rubricVersionId),
    councilLevelOf(context, session.councilId),
    itemFacts(context, items, rule),
    officialSheets(context, [...new Set(items.map((item) => item.rubricSheetId))]),
    itemHistories(context, ids),
    sessionHistory(context, session.id),
  ]);
  const sheets = readable
    ? await Promise.all(items.map((item) => sheetsOf(context, item, rule, official)))
    : [];
  const { name, decision, decidedOn } = facts.council;
  const { number, heldOn, startsAt, place } = session;
  return sessionExportShape.parse({
    format: EXPORT_FORMAT,
    formatVersion: EXPORT_VERSION,
    council: { name, level, decision, decidedOn },
    session: {
      ...{ number, heldOn, startsAt, place, openedAt: iso(session.openedAt) },
      ...{ closedAt: iso(session.closedAt), releasedAt: iso(session.releasedAt) },
    },
    rubric: {
      code: version?.code ?? '',
      number: facts.rubric.number,
      contentHash: version?.contentHash ?? '',
    },
    // The settings without the row they stand in.
    rule: ruleShape.strip().parse(rule),
    ...history,
    members: members.map(({ name: member, role, position, scores, attendance, arrival }) => ({
      ...{ name: member, role, position, scores, attendance, arrivedAt: iso(arrival) },
    })),
    items: all.map((item, index): ExportedItem => ({
      ...itemOf(item),
      ...histories[index]!,
      sheets: sheets[index] ?? null,
    })),
  });
}

function itemOf({ product, result, ...item }: ItemFacts) {
  const { position, name, producer, commune, code } = product;
  return {
    ...{ position, product: name, producer, commune, productCode: code },
    rubricSheet: item.sheetNumber,
    result: result && resultOf(result),
    finalReason: item.finalReason,
    spreadReason: item.spreadReason,
  };
}

function resultOf(result: NonNullable<ItemFacts['result']>): ExportedResult {
  const { sheetCount, totalSum, minTotal, maxTotal, starByPoints, proposedStar } = result;
  return {
    ...{ sheetCount, totalSum, minTotal, maxTotal, starByPoints, proposedStar },
    star: result.star,
    round: result.round,
    parts: result.parts.map(({ code, pointsSum }) => ({ code, pointsSum })),
  };
}

async function sheetsOf(
  context: Context,
  item: Item,
  rule: CouncilRuleEntity,
  official: readonly OfficialSheetFacts[],
): Promise<ExportedSheet[]> {
  const sheet = official.filter((one) => one.id === item.rubricSheetId);
  const sections = sheet.flatMap((one) => one.parts.flatMap((part) => part.sections));
  const keys = new Map(
    sections.flatMap((one) => one.criteria.map(({ id, key }) => [id, key] as const)),
  );
  const points = pointsOf(sheet);
  const open = await openRecords(context, item, rule.namesAfterRelease);
  return open.map((ballot) => sheetOf(ballot, rule.namesAfterRelease, { keys, points }));
}

function sheetOf(
  { number, counted, record, whole }: OpenBallot,
  named: boolean,
  { keys, points }: { keys: ReadonlyMap<string, string>; points: ReturnType<typeof pointsOf> },
): ExportedSheet {
  const { enteredBy, enteredAt, confirmedBy, confirmedAt } = record;
  const paper =
    whole && enteredBy && enteredAt && confirmedBy && confirmedAt
      ? {
          ...{ enteredBy, enteredAt: enteredAt.toISOString() },
          ...{ confirmedBy, confirmedAt: confirmedAt.toISOString() },
        }
      : null;
  return {
    number,
    member: named ? record.personName : null,
    version: whole ? record.version : 1,
    counted,
    withdrawn: record.withdrawn,
    reopened: whole ? record.reopened : null,
    // When somebody handed in could tell who it was.
    submittedAt: named ? iso(record.submittedAt) : null,
    paper,
    total: record.total ?? 0,
    opinion: record.opinion,
    answers: record.answers.map(
      ({ criterionId, optionId, remark, flagged }) =>
        [
          keys.get(criterionId) ?? '',
          optionId,
          optionId ? (points.get(optionId)?.points ?? 0) : null,
          remark,
          flagged,
        ] as const,
    ),
    marks: record.marks.map(({ condition, remark }) => ({ condition, remark })),
    changes: whole
      ? record.changes.map(({ criterionId, formerOptionId, reason }) => ({
          ...{ key: keys.get(criterionId) ?? '', formerOptionId, reason },
        }))
      : [],
  };
}
