import type { EntityManager } from 'typeorm';
import { changedBySheetId } from '../council/change-reason.loader.ts';
import { openSheetsOf } from '../council/result.loader.ts';
import { inActorTransaction } from '../platform/graphql/actor-transaction.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';

export interface RecordedAnswer {
  readonly sheetId: string;
  readonly criterionId: string;
  readonly optionId: string | null;
  readonly remark: string | null;
  readonly flagged: boolean;
}

export interface RecordedMark {
  readonly sheetId: string;
  readonly condition: string;
  readonly remark: string;
}

/** A criterion whose level is another than in the version before. */
export interface RecordedChange {
  readonly criterionId: string;
  readonly formerOptionId: string | null;
  readonly reason: string | null;
}

/** A sheet with all that hangs on it. */
export interface SheetRecord {
  readonly id: string;
  readonly itemId: string;
  readonly personId: string;
  readonly personName: string;
  readonly version: number;
  readonly submitted: boolean;
  readonly submittedAt: Date | null;
  readonly total: number | null;
  readonly opinion: string | null;
  /** Why there is this version; null for the first. */
  readonly reopened: string | null;
  /** Why it was taken back (có liên quan). */
  readonly withdrawn: string | null;
  readonly enteredBy: string | null;
  readonly enteredAt: Date | null;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
  readonly answers: readonly RecordedAnswer[];
  readonly marks: readonly RecordedMark[];
  /** Criteria that differ from the version before. */
  readonly changes: readonly RecordedChange[];
}

const SHEETS = `
  SELECT s.id, s.item_id AS "itemId", s.person_id AS "personId",
         member.name AS "personName", s.version,
         s.state = 'SUBMITTED' AS submitted, s.submitted_at AS "submittedAt", s.total, s.opinion,
         o.reason AS reopened, r.reason AS withdrawn,
         one.name AS "enteredBy", p.entered_at AS "enteredAt",
         two.name AS "confirmedBy", p.decided_at AS "confirmedAt"
    FROM score_sheet s
    JOIN person member ON member.id = s.person_id
    LEFT JOIN sheet_reopening o ON o.item_id = s.item_id AND o.person_id = s.person_id
                               AND o.version = s.version
    LEFT JOIN item_recusal r ON r.item_id = s.item_id AND r.person_id = s.person_id
    LEFT JOIN paper_sheet p ON p.id = s.paper_id
    LEFT JOIN person one ON one.id = p.entered_by
    LEFT JOIN person two ON two.id = p.checker_id
   WHERE s.id = ANY($1)`;
const ANSWERS = `
  SELECT a.sheet_id AS "sheetId", a.criterion_id AS "criterionId", a.option_id AS "optionId",
         a.remark, a.flagged
    FROM score_answer a JOIN rubric_criterion c ON c.id = a.criterion_id
   WHERE a.sheet_id = ANY($1) ORDER BY c.position`;
const MARKS = `
  SELECT k.sheet_id AS "sheetId", c.text AS condition, k.remark
    FROM score_condition_mark k JOIN rubric_condition c ON c.id = k.condition_id
   WHERE k.sheet_id = ANY($1) AND k.marked ORDER BY c.position`;

type Row = Omit<SheetRecord, 'answers' | 'marks' | 'changes'>;

async function read(em: EntityManager, ids: readonly string[]) {
  return {
    sheets: await em.query<Row[]>(SHEETS, [ids]),
    answers: await em.query<RecordedAnswer[]>(ANSWERS, [ids]),
    marks: await em.query<RecordedMark[]>(MARKS, [ids]),
  };
}

/** Sheets by id, those only that row security shows to the viewer. */
export const sheetRecordById = defineLoader<string, SheetRecord | null>(
  'sheetRecordById',
  async (ids, context) => {
    const [{ sheets, ...rows }, changes] = await Promise.all([
      inActorTransaction(context, (em) => read(em, ids)),
      context.loadMany(changedBySheetId, ids),
    ]);
    const of = <T extends { sheetId: string }>(list: T[]) =>
      manyByKey(ids, list, (row) => row.sheetId);
    const [answers, marks] = [of(rows.answers), of(rows.marks)];
    return oneByKey(ids, sheets, (row) => row.id).map((sheet, index) =>
      sheet
        ? {
            ...sheet,
            answers: answers[index] ?? [],
            marks: marks[index] ?? [],
            changes: changes[index] ?? [],
          }
        : null,
    );
  },
);

/**
 * Every version of every sheet that was handed in for a released product, those that were replaced or
 * taken back included. Nothing for whoever has a tie to the product.
 */
export const handedInByItemId = defineLoader<string, SheetRecord[]>(
  'handedInByItemId',
  async (ids, context) => {
    const rows = await inActorTransaction(context, (em) =>
      em.query<{ id: string }[]>(HANDED_IN, [ids, context.actor.personId]),
    );
    const records = await context.loadMany(
      sheetRecordById,
      rows.map(({ id }) => id),
    );
    const known = records.filter((one) => one !== null);
    return manyByKey(ids, known, (one) => one.itemId);
  },
);

const HANDED_IN = `
  SELECT s.id FROM score_sheet s
    JOIN session_item i ON i.id = s.item_id AND i.phase = 'RELEASED'
    JOIN council_session x ON x.id = i.session_id AND x.phase = 'RELEASED'
   WHERE s.item_id = ANY($1) AND s.state = 'SUBMITTED'
     AND NOT EXISTS (SELECT FROM item_recusal r WHERE r.item_id = s.item_id AND r.person_id = $2)
   ORDER BY s.item_id, s.version, s.id`;

export interface OpenBallot {
  /** Of the sheets that count, in an order that tells nothing; a former version has the same. */
  readonly number: number;
  readonly counted: boolean;
  readonly record: SheetRecord;
  /** False where more than the answers would tell whose it is. */
  readonly whole: boolean;
}

/**
 * The sheets of a released product: those that count, and where the rules name their members also the
 * former versions and those that were taken back. What sets one sheet apart from the others (that it is
 * another version, or came on paper) would name its member, so it is told with names only, or where it is
 * true of every sheet.
 */
export async function openRecords(
  context: Context,
  item: { readonly id: string; readonly phase: string },
  named: boolean,
): Promise<OpenBallot[]> {
  if (item.phase !== 'RELEASED') return [];
  const [counted, all] = await Promise.all([
    openSheetsOf(context, item),
    context.load(handedInByItemId, item.id),
  ]);
  const numbers = new Map(counted.map((one) => [one.personId, one.number]));
  const ids = new Set(counted.map((one) => one.id));
  const alike = all.filter(({ id }) => ids.has(id)).every(({ version }) => version > 1);
  let next = counted.length;
  for (const { personId } of all) if (!numbers.has(personId)) numbers.set(personId, ++next);
  return all
    .filter(({ id }) => named || ids.has(id))
    .map((record) => ({
      number: numbers.get(record.personId) ?? 0,
      counted: ids.has(record.id),
      record,
      whole: named || alike,
    }))
    .sort((a, b) => a.number - b.number || a.record.version - b.record.version);
}
