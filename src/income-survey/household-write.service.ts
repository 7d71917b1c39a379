import { In } from 'typeorm';
import type { Transaction } from '../platform/graphql/mutation.ts';
import type { SentHousehold } from './household-return.shape.ts';
import { IncomeHouseholdEntity, type IncomeSurveyEntity } from './income-survey.entity.ts';

export interface HouseholdWrite extends Omit<SentHousehold, 'baseRevision'> {
  readonly isNew: boolean;
  readonly membersCounted: number;
  readonly net: string;
  readonly digest: Buffer;
  readonly recordedBy: string | null;
}

const NAMES = [
  ...['area_code', 'order_number', 'hamlet', 'head_name', 'kind', 'replaces_id'],
  ...['replacement_reason', 'interviewed_on', 'completed', 'confirmed', 'members_counted', 'net'],
  ...['digest', 'recorded_by'],
];
const ROWS = `jsonb_to_recordset($3::jsonb) AS new(id uuid, area_code text, order_number integer,
  hamlet text, head_name text, kind text, replaces_id uuid, replacement_reason text,
  interviewed_on date, completed boolean, confirmed boolean, members_counted integer, net bigint,
  digest bytea, recorded_by uuid)`;

/** Whose id is in use elsewhere is left out, whether the other one may be seen or not. */
const INSERT = `
  INSERT INTO income_household (id, survey_id, commune_id, ${NAMES.join(', ')})
  SELECT id, $1, $2, ${NAMES.join(', ')} FROM ${ROWS}
  ON CONFLICT (id) DO NOTHING RETURNING id`;

const UPDATE = `
  UPDATE income_household old
     SET ${NAMES.map((name) => `${name} = new.${name}`).join(', ')},
         revision = old.revision + 1, updated_at = now()
    FROM ${ROWS}
   WHERE old.id = new.id AND old.survey_id = $1 AND old.commune_id = $2`;

const MEMBERS = `
  INSERT INTO income_member (household_id, commune_id, position, name, months_lived, rule)
  SELECT household, $1, position, name, months, rule
    FROM jsonb_to_recordset($2::jsonb) AS new(household uuid, position smallint, name text,
      months smallint, rule text)`;

const LINES = `
  INSERT INTO income_line (household_id, commune_id, section, field, amount)
  SELECT household, $1, section, field, amount
    FROM jsonb_to_recordset($2::jsonb) AS new(household uuid, section smallint, field text,
      amount bigint)`;

const COUNTS = `
  UPDATE income_survey s
     SET households_listed = h.listed, households_completed = h.completed, updated_at = now()
    FROM (SELECT count(*)::int AS listed, (count(*) FILTER (WHERE completed))::int AS completed
            FROM income_household WHERE survey_id = $1) h
   WHERE s.id = $1`;

/** Stores households with members and lines: as many statements for fifty as for one. */
export async function writeHouseholds(
  tx: Transaction,
  { id, communeId }: IncomeSurveyEntity,
  writes: readonly HouseholdWrite[],
): Promise<ReadonlyMap<string, IncomeHouseholdEntity>> {
  if (writes.length === 0) return new Map();
  const { em } = tx;
  const fresh = JSON.stringify(writes.filter(({ isNew }) => isNew).map(rowOf));
  const known = JSON.stringify(writes.filter(({ isNew }) => !isNew).map(rowOf));
  const inserted = await em.query<{ id: string }[]>(INSERT, [id, communeId, fresh]);
  await em.query(UPDATE, [id, communeId, known]);
  const done = new Set(inserted.map((row) => row.id));
  const stored = writes.filter((one) => !one.isNew || done.has(one.id));
  const ids = stored.map((one) => one.id);
  await em.query(`DELETE FROM income_member WHERE household_id = ANY($1)`, [ids]);
  await em.query(`DELETE FROM income_line WHERE household_id = ANY($1)`, [ids]);
  await em.query(MEMBERS, [communeId, JSON.stringify(stored.flatMap(membersOf))]);
  await em.query(LINES, [communeId, JSON.stringify(stored.flatMap(linesOf))]);
  await em.query(COUNTS, [id]);
  const rows = await em.findBy(IncomeHouseholdEntity, { id: In(ids) });
  return new Map(rows.map((row) => [row.id, row]));
}

function rowOf(one: HouseholdWrite): object {
  return {
    id: one.id,
    area_code: one.areaCode,
    order_number: one.orderNumber,
    hamlet: one.hamlet,
    head_name: one.headName,
    kind: one.kind,
    replaces_id: one.replacesId,
    replacement_reason: one.replacementReason,
    interviewed_on: one.interviewedOn,
    completed: one.completed,
    confirmed: one.confirmed,
    members_counted: one.membersCounted,
    net: one.net,
    digest: `\\x${one.digest.toString('hex')}`,
    recorded_by: one.recordedBy,
  };
}

function membersOf({ id, members }: HouseholdWrite): object[] {
  return members.map(({ name, monthsLived, rule }, index) => ({
    ...{ household: id, position: index + 1, name, months: monthsLived, rule },
  }));
}

function linesOf({ id, lines }: HouseholdWrite): object[] {
  return lines.map(({ section, field, amount }) => ({
    ...{ household: id, section, field, amount: amount.toString() },
  }));
}
