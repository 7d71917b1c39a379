import { createHash } from 'node:crypto';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { pointsByCriterion, type RuleSheet } from '../rubric/rubric.rules.ts';
import { fractionOf } from './average.rules.ts';
import type { CouncilRuleEntity } from './council.entity.ts';
import {
  closeProblems,
  countedMembers,
  starOfMinima,
  type CloseProblem,
  type ItemMember,
} from './council.rules.ts';
import { rate, type Ballot, type RatingResult, type StarRange } from './result.rules.ts';
import type { SessionItemEntity } from './session.entity.ts';
import { sheetFingerprint, type StoredAnswer } from './score-sheet.rules.ts';

const MEMBERS = `
  SELECT i.id AS "itemId", m.person_id AS "personId", m.role,
         m.attendance = 'ABSENT' OR EXISTS (
           SELECT FROM item_absence a WHERE a.item_id = i.id AND a.person_id = m.person_id) AS absent,
         EXISTS (SELECT FROM item_recusal r
                  WHERE r.item_id = i.id AND r.person_id = m.person_id) AS recused,
         EXISTS (SELECT FROM score_submission b
                  WHERE b.item_id = i.id AND b.person_id = m.person_id) AS submitted
    FROM session_item i JOIN session_member m ON m.session_id = i.session_id AND m.scores
   WHERE i.session_id = $1
   ORDER BY i.position, m.id`;

export interface ItemProblem extends CloseProblem {
  readonly item: SessionItemEntity;
}

/** The scoring members of a session, product by product. */
export async function membersByItem(
  tx: Transaction,
  sessionId: string,
): Promise<ReadonlyMap<string, ItemMember[]>> {
  type Row = ItemMember & { itemId: string };
  const rows = await tx.em.query<Row[]>(MEMBERS, [sessionId]);
  const byItem = new Map<string, ItemMember[]>();
  for (const row of rows) byItem.set(row.itemId, [...(byItem.get(row.itemId) ?? []), row]);
  return byItem;
}

/** Everything that stands in the way of a close, in agenda order. */
export function problemsOf(
  items: readonly SessionItemEntity[],
  members: ReadonlyMap<string, readonly ItemMember[]>,
  rule: CouncilRuleEntity,
): ItemProblem[] {
  return items.flatMap((item) =>
    closeProblems(members.get(item.id) ?? [], rule).map((problem) => ({ ...problem, item })),
  );
}

interface SheetRow {
  readonly id: string;
  readonly itemId: string;
  readonly personId: string;
  readonly version: number;
  readonly state: string;
  readonly opinion: string | null;
  readonly total: number;
  readonly salt: Buffer;
  readonly answers: StoredAnswer[];
}

const SHEETS = `
  SELECT sheet.id, sheet.item_id AS "itemId", sheet.person_id AS "personId", sheet.version,
         sheet.state, sheet.opinion, sheet.total, sheet.salt,
         (SELECT jsonb_agg(jsonb_build_object(
                   'criterionId', answer.criterion_id, 'optionId', answer.option_id,
                   'remark', answer.remark, 'flagged', answer.flagged,
                   'revision', answer.revision))
            FROM score_answer answer WHERE answer.sheet_id = sheet.id) AS answers
    FROM score_sheet sheet
   WHERE sheet.item_id = ANY($1) AND sheet.state = 'SUBMITTED'
     AND sheet.version = (SELECT max(other.version) FROM score_sheet other
                           WHERE other.item_id = sheet.item_id
                             AND other.person_id = sheet.person_id)`;

export interface Tally {
  readonly item: SessionItemEntity;
  readonly result: RatingResult;
  /** Of the sheets that counted: pins them in the audit trail without a value of theirs. */
  readonly fingerprint: string;
}

export interface TallyInput {
  readonly items: readonly SessionItemEntity[];
  readonly members: ReadonlyMap<string, readonly ItemMember[]>;
  readonly rule: CouncilRuleEntity;
  readonly rules: ReadonlyMap<string, RuleSheet>;
  readonly ranges: readonly StarRange[];
  readonly minimumArticle: string | null;
}

/**
 * Reads every sheet of a session, which the database shows in this scope only, and computes the results.
 * The session must be locked, and the scope ends before anything else happens in the transaction.
 */
export async function tally(tx: Transaction, input: TallyInput): Promise<Tally[]> {
  const ids = input.items.map((item) => item.id);
  await tx.em.query(`SELECT set_config('app.score_scope', 'tally', true)`);
  try {
    const sheets = await tx.em.query<SheetRow[]>(SHEETS, [ids]);
    const tallies = input.items.map((item) => tallyItem(item, sheets, input));
    for (const one of tallies) await keepResult(tx, one, input.rule);
    return tallies;
  } finally {
    await endScope(tx);
  }
}

/** A failed transaction takes no more statements, and forgets the scope by itself. */
async function endScope(tx: Transaction): Promise<void> {
  await tx.em.query(`SELECT set_config('app.score_scope', '', true)`).catch(() => undefined);
}

function tallyItem(
  item: SessionItemEntity,
  sheets: readonly SheetRow[],
  { members, rule, rules, ranges, minimumArticle }: TallyInput,
): Tally {
  const sheet = rules.get(item.rubricSheetId);
  if (!sheet) throw new Error(`item ${item.id} has no sheet`);
  const counted = countedMembers(members.get(item.id) ?? []).map(({ personId }) =>
    requireSheet(item, personId, sheets),
  );
  const ballots = counted.map((row) => ballotOf(row, sheet));
  const settings = {
    spreadLimit: fractionOf(rule.spreadLimit),
    minimumMethod: rule.minimumMethod,
    cumulativeMinima: rule.cumulativeMinima,
  };
  const result = rate({ sheet, ranges, ballots, settings, minimumArticle });
  if (!result) throw new Error(`item ${item.id} has no sheets to count`);
  const hash = createHash('sha256');
  for (const row of counted) hash.update(sheetFingerprint(row.salt, row));
  return { item, result, fingerprint: hash.digest('hex') };
}

/** What was handed in must be there: an acknowledged sheet that is missing stops the close. */
function requireSheet(
  item: SessionItemEntity,
  personId: string,
  sheets: readonly SheetRow[],
): SheetRow {
  const found = sheets.find((row) => row.itemId === item.id && row.personId === personId);
  if (!found) throw new Error(`item ${item.id}: a sheet that was handed in is not there`);
  return found;
}

function ballotOf(row: SheetRow, sheet: RuleSheet): Ballot {
  const chosen = row.answers.flatMap(({ criterionId, optionId }) =>
    optionId ? [{ criterionId, optionId }] : [],
  );
  const points = pointsByCriterion(sheet, chosen);
  const total = [...points.values()].reduce((sum, one) => sum + one, 0);
  if (total !== row.total) throw new Error(`sheet ${row.id} does not add up to what was handed in`);
  return { id: row.id, points };
}

const RESULT = `
  INSERT INTO item_result (item_id, rule_id, sheet_count, total_sum, min_total, max_total,
                           spread_limit, spread_alarm, star_by_points, star_by_minima,
                           proposed_star, explanation)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id`;

const PARTS = `
  INSERT INTO item_result_part (result_id, item_id, part_code, points_sum, min_points, max_points)
  SELECT $1, $2, code, sum, min, max
    FROM jsonb_to_recordset($3) AS part(code text, sum integer, min smallint, max smallint)`;

const CRITERIA = `
  INSERT INTO item_result_criterion (result_id, item_id, criterion_id, points_sum, min_points,
                                     max_points)
  SELECT $1, $2, "criterionId", sum, min, max
    FROM jsonb_to_recordset($3)
      AS one("criterionId" uuid, sum integer, min smallint, max smallint)`;

const MINIMA = `
  INSERT INTO item_result_minimum (result_id, item_id, criterion_id, star, required_points,
                                   points_sum, sheets_below, met)
  SELECT $1, $2, "criterionId", star, required, sum, "sheetsBelow", met
    FROM jsonb_to_recordset($3)
      AS one("criterionId" uuid, star smallint, required smallint, sum integer,
             "sheetsBelow" smallint, met boolean)`;

async function keepResult(
  tx: Transaction,
  { item, result }: Tally,
  rule: CouncilRuleEntity,
): Promise<void> {
  const { average, min, max, starByPoints, proposedStar, spreadExceeded } = result;
  const byMinima = starOfMinima(result.minima, rule.cumulativeMinima);
  const rows = await tx.em.query<{ id: string }[]>(RESULT, [
    ...[item.id, rule.id, result.count, average.sum, min, max],
    ...[rule.spreadLimit, spreadExceeded, starByPoints, byMinima, proposedStar],
    JSON.stringify(result.explanation),
  ]);
  const keys = [rows[0]!.id, item.id];
  const flat = (list: readonly { average: { sum: number } }[]) =>
    JSON.stringify(list.map((one) => ({ ...one, sum: one.average.sum })));
  await tx.em.query(PARTS, [...keys, flat(result.parts)]);
  await tx.em.query(CRITERIA, [...keys, flat(result.criteria)]);
  await tx.em.query(MINIMA, [...keys, flat(result.minima)]);
  await tx.em.query(`UPDATE session_item SET spread_alarm = $2 WHERE id = $1`, [
    item.id,
    spreadExceeded,
  ]);
}
