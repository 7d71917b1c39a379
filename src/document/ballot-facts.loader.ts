import { SheetAudience } from '../council/council.enums.ts';
import type { CouncilRuleEntity } from '../council/council.entity.ts';
import { ownSheetByItemId } from '../council/score.loader.ts';
import { isInvited } from '../council/session-role.ts';
import { filesOf } from '../platform/files/file-box.ts';
import type { Context } from '../platform/graphql/context.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import { formatMoment } from '../platform/text/format.ts';
import { titleOf } from './kit/words.ts';
import type { Item } from './item-facts.loader.ts';
import type {
  AnswerFacts,
  OfficialSheetFacts,
  PaperOriginFacts,
  ScoreSheetFacts,
} from './papers/facts.ts';
import type { Member } from './session-facts.loader.ts';
import {
  openRecords,
  sheetRecordById,
  type RecordedAnswer,
  type SheetRecord,
} from './sheet-record.loader.ts';

type Points = ReadonlyMap<string, { readonly points: number; readonly part: string }>;

/** Points and part of every level of the sheets. A level that is not printed gives no points. */
export function pointsOf(sheets: readonly OfficialSheetFacts[]): Points {
  const all = sheets.flatMap((sheet) =>
    sheet.parts.flatMap((part) =>
      part.sections.flatMap((section) =>
        section.criteria.flatMap((criterion) =>
          criterion.options.map(
            (option) => [option.id, { points: option.points, part: part.code }] as const,
          ),
        ),
      ),
    ),
  );
  return new Map(all);
}

/** A sheet to be filled in by hand; its QR code names member and product. */
export function blankSheet(context: Context, item: Item, member: Member): ScoreSheetFacts {
  const where = filesOf(context.db.source).publicUrl;
  const [sp, tv] = [toGlobalId('SessionItem', item.id), toGlobalId('Person', member.personId)];
  return {
    product: item.product,
    sheetId: item.rubricSheetId,
    member: memberOf(member),
    scan: `${where || 'ocop:'}/hoi-dong/phieu-giay?sp=${sp}&tv=${tv}`,
    ballot: null,
  };
}

function memberOf({ name, role, position }: Member): ScoreSheetFacts['member'] {
  const title = titleOf(role, position);
  return { name, role: title, label: `${name}, ${title}` };
}

/** The viewer's own newest sheet of a product; null before the first save. */
export async function ownBallot(
  context: Context,
  item: Item,
  member: Member,
  points: Points,
): Promise<ScoreSheetFacts | null> {
  const sheet = await context.load(ownSheetByItemId, item.id);
  const record = sheet && (await context.load(sheetRecordById, sheet.id));
  if (!record) return null;
  return {
    product: item.product,
    sheetId: item.rubricSheetId,
    member: memberOf(member),
    scan: null,
    ballot: ballotOf(record, points, { whole: true, counted: record.withdrawn === null }),
  };
}

/**
 * Whether the viewer may read the sheets of others: after the release, as the rules of the council say;
 * the database decides the same once more.
 */
export async function mayReadSheets(
  context: Context,
  sessionId: string,
  rule: CouncilRuleEntity,
): Promise<boolean> {
  if (rule.sheetsAfterRelease === SheetAudience.NOBODY) return false;
  if (rule.sheetsAfterRelease === SheetAudience.COUNCIL_AND_STAFF) return true;
  return isInvited(context, sessionId);
}

/** Every sheet of a released product in its last version, with names only where the rules show them. */
export async function openBallots(
  context: Context,
  item: Item,
  members: readonly Member[],
  { named, points }: { readonly named: boolean; readonly points: Points },
): Promise<ScoreSheetFacts[]> {
  const open = await openRecords(context, item, named);
  const last = open.filter(
    ({ record: { personId, version } }) =>
      !open.some(({ record }) => record.personId === personId && record.version > version),
  );
  return last.map(({ number, record, whole, counted }): ScoreSheetFacts => {
    const who = named ? members.find((one) => one.personId === record.personId) : undefined;
    return {
      product: item.product,
      sheetId: item.rubricSheetId,
      member: who
        ? memberOf(who)
        : { name: null, role: null, label: `Phiếu số ${number} (không ghi tên)` },
      scan: null,
      ballot: { ...ballotOf(record, points, { whole, counted }), submittedAt: null },
    };
  });
}

type Ballot = NonNullable<ScoreSheetFacts['ballot']>;

/** With all that is known of it, or with what is on it alone. */
function ballotOf(
  record: SheetRecord,
  points: Points,
  { whole, counted }: { readonly whole: boolean; readonly counted: boolean },
): Ballot {
  const of = (optionId: string | null) => (optionId ? (points.get(optionId)?.points ?? 0) : null);
  const chosen = new Map(record.answers.map((one) => [one.criterionId, one.optionId]));
  return {
    version: whole ? record.version : 1,
    submitted: record.submitted,
    submittedAt: record.submittedAt && formatMoment(record.submittedAt, 'VI'),
    total: record.total,
    opinion: record.opinion,
    withdrawn: record.withdrawn,
    counted,
    reopened: whole ? record.reopened : null,
    paper: whole ? paperOrigin(record) : null,
    marks: record.marks.map(({ condition, remark }) => ({ condition, remark })),
    changes: whole
      ? record.changes.map(({ criterionId, formerOptionId, reason }) => ({
          criterionId,
          formerPoints: of(formerOptionId),
          points: of(chosen.get(criterionId) ?? null),
          reason,
        }))
      : [],
    ...answered(record.answers, points),
  };
}

/** Null for a sheet that was written on a device. */
function paperOrigin(record: SheetRecord): PaperOriginFacts | null {
  const { enteredBy, enteredAt, confirmedBy, confirmedAt } = record;
  if (!enteredBy || !enteredAt || !confirmedBy || !confirmedAt) return null;
  const [entered, confirmed] = [formatMoment(enteredAt, 'VI'), formatMoment(confirmedAt, 'VI')];
  return { enteredBy, confirmedBy, enteredAt: entered, confirmedAt: confirmed };
}

function answered(answers: readonly RecordedAnswer[], points: Points) {
  const made = answers.map(({ criterionId, optionId, remark }): AnswerFacts => ({
    criterionId,
    optionId,
    points: optionId ? (points.get(optionId)?.points ?? 0) : null,
    remark,
  }));
  const parts = new Map<string, number>();
  for (const { optionId } of made) {
    const level = optionId ? points.get(optionId) : undefined;
    if (level) parts.set(level.part, (parts.get(level.part) ?? 0) + level.points);
  }
  const sums = [...parts].map(([code, sum]) => ({ code, points: sum }));
  return { answers: made, parts: sums };
}
