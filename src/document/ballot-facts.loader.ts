import { SheetAudience } from '../council/council.enums.ts';
import type { CouncilRuleEntity } from '../council/council.entity.ts';
import { openSheetsOf } from '../council/result.loader.ts';
import type { ScoreAnswerEntity } from '../council/score.entity.ts';
import { ownAnswersBySheetId, ownSheetByItemId } from '../council/score.loader.ts';
import { recusalsByItemId } from '../council/session.loader.ts';
import { isInvited } from '../council/session-role.ts';
import { filesOf } from '../platform/files/file-box.ts';
import type { Context } from '../platform/graphql/context.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import { formatMoment } from '../platform/text/format.ts';
import type { Item } from './item-facts.loader.ts';
import type { AnswerFacts, OfficialSheetFacts, ScoreSheetFacts } from './papers/facts.ts';
import type { Member } from './session-facts.loader.ts';

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
  const title = [role, position].filter(Boolean).join(', ');
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
  if (!sheet) return null;
  const [answers, recusals] = await Promise.all([
    context.load(ownAnswersBySheetId, sheet.id),
    context.load(recusalsByItemId, item.id),
  ]);
  const tie = recusals.find((one) => one.personId === context.actor.personId);
  return {
    product: item.product,
    sheetId: item.rubricSheetId,
    member: memberOf(member),
    scan: null,
    ballot: {
      version: sheet.version,
      submitted: sheet.submittedAt !== null,
      submittedAt: sheet.submittedAt && formatMoment(sheet.submittedAt, 'VI'),
      total: sheet.total,
      opinion: sheet.opinion,
      withdrawn: tie ? tie.reason : null,
      ...answered(answers, points),
    },
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

/** Every sheet that counted for a released product, with names only where the rules show them. */
export async function openBallots(
  context: Context,
  item: Item & { readonly sessionId: string },
  members: readonly Member[],
  { named, points }: { readonly named: boolean; readonly points: Points },
): Promise<ScoreSheetFacts[]> {
  if (item.phase !== 'RELEASED') return [];
  const sheets = await openSheetsOf(context, item);
  return sheets.map((sheet): ScoreSheetFacts => {
    const who = named ? members.find((one) => one.personId === sheet.personId) : undefined;
    return {
      product: item.product,
      sheetId: item.rubricSheetId,
      member: who
        ? memberOf(who)
        : { name: null, role: null, label: `Phiếu số ${sheet.number} (không ghi tên)` },
      scan: null,
      ballot: {
        version: 1,
        submitted: true,
        submittedAt: null,
        total: sheet.total,
        opinion: sheet.opinion,
        withdrawn: null,
        ...answered(sheet.answers, points),
      },
    };
  });
}

function answered(answers: readonly ScoreAnswerEntity[], points: Points) {
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
