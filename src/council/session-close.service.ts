import { createHash } from 'node:crypto';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { pointsByCriterion, type RuleSheet } from '../rubric/rubric.rules.ts';
import { fractionOf } from './average.rules.ts';
import type { CouncilRuleEntity } from './council.entity.ts';
import { countedMembers, type ItemMember } from './council.rules.ts';
import { keepResults } from './result-keep.service.ts';
import {
  levelCounts,
  rate,
  type Ballot,
  type LevelCount,
  type RatingResult,
  type StarRange,
} from './result.rules.ts';
import type { SessionItemEntity } from './session.entity.ts';
import { sheetFingerprint, type StoredAnswer } from './score-sheet.rules.ts';

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
  /** How often each level was chosen, for a discussion. */
  readonly levels: readonly LevelCount[];
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
 * Reads every sheet of some products, which the database shows in this scope only, and computes the results.
 * The session must be locked, and the scope ends before anything else happens in the transaction.
 */
export async function tally(tx: Transaction, input: TallyInput): Promise<Tally[]> {
  const ids = input.items.map((item) => item.id);
  await tx.em.query(`SELECT set_config('app.score_scope', 'tally', true)`);
  try {
    const sheets = await tx.em.query<SheetRow[]>(SHEETS, [ids]);
    const tallies = input.items.map((item) => tallyItem(item, sheets, input));
    await keepResults(tx, tallies, input.rule);
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
  const levels = levelCounts(sheet, ballots);
  return { item, result, levels, fingerprint: hash.digest('hex') };
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
