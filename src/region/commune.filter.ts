import { Field, InputType } from 'type-graphql';
import type { AddParameter, KeysetOrder } from '../platform/db/keyset.ts';
import type { Context } from '../platform/graphql/context.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { escapeLike } from '../platform/text/like.ts';
import { CommuneKind } from './region.enums.ts';

@InputType({ description: 'Which communes, wards and townships to list.' })
export class CommuneFilter {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which they were in force; today when left out.',
  })
  on?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: units of every time, those that ended too; a day is not looked at then.',
  })
  everInForce?: boolean | null;

  @Field(() => [CommuneKind], {
    nullable: true,
    description: 'Only these kinds; an empty list matches nothing.',
  })
  kind?: CommuneKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only units of the former district with this code, e.g. "051".',
  })
  districtCode?: string | null;
}

/** The only order of a list of communes. */
export const COMMUNE_ORDERS = {
  NAME: { key: (t: string) => `${t}.name collate "vi-x-icu"`, type: 'text', direction: 'ASC' },
} as const satisfies Readonly<Record<string, KeysetOrder>>;

/** The conditions a filter puts on units of the commune tier (alias `t`). */
export function communeConditions(
  filter: CommuneFilter | null | undefined,
  t: string,
  add: AddParameter,
  today: () => string,
): string[] {
  const conditions: string[] = [];
  if (!filter?.everInForce) {
    const day = filter?.on ? add(filter.on, 'date') : today();
    conditions.push(
      `(${t}.valid_from is null or ${t}.valid_from <= ${day})`,
      `(${t}.valid_to is null or ${t}.valid_to >= ${day})`,
    );
  }
  if (filter?.kind) conditions.push(`${t}.kind = any(${add(filter.kind, 'text[]')})`);
  if (filter?.districtCode) {
    const code = add(filter.districtCode, 'text');
    conditions.push(
      `${t}.parent_id in (select id from unit where level = 'DISTRICT' and code = ${code})`,
    );
  }
  return conditions;
}

/**
 * The units whose rows count for a code: the one that carries it on a day, and all it was made from.
 * SQL of a list of ids, for `commune_id in (…)`.
 */
export function unitsOfCode(code: string, today: string): string {
  return `
    with recursive line(id) as (
      select id from unit
       where level = 'COMMUNE' and code = ${code}
         and (valid_from is null or valid_from <= ${today})
         and (valid_to is null or valid_to >= ${today})
      union
      select step.predecessor_id from line join unit_succession step on step.successor_id = line.id)
    select id from line`;
}

/** One unit that a text found: what it is today, and the unit whose name matched. */
export interface FoundCommune {
  readonly communeId: string;
  readonly matchedId: string;
}

/**
 * Ranks 0 the name itself with its accents, 1 without accents, 2 a part with accents, 3 a part
 * without, 4 something similar. A unit found under several names keeps the best one.
 */
const SEARCH = `
  WITH RECURSIVE asked AS (
    SELECT lower($1::text COLLATE "vi-x-icu") AS text, lower(f_unaccent($1)) AS key),
  found AS (
    SELECT unit.id, unit.search_key,
           CASE WHEN lower(unit.name COLLATE "vi-x-icu") = asked.text
                  OR lower(unit.full_name COLLATE "vi-x-icu") = asked.text THEN 0
                WHEN lower(f_unaccent(unit.name)) = asked.key OR unit.search_key = asked.key THEN 1
                WHEN lower(unit.full_name COLLATE "vi-x-icu") LIKE $2 THEN 2
                WHEN unit.search_key LIKE lower(f_unaccent($2)) THEN 3
                ELSE 4 END AS rank,
           word_similarity(asked.key, unit.search_key) AS similarity
      FROM unit, asked
     WHERE unit.level = 'COMMUNE'
       AND (unit.search_key LIKE lower(f_unaccent($2)) OR asked.key <% unit.search_key)),
  line(id, matched_id) AS (
    SELECT id, id FROM found
    UNION
    SELECT step.successor_id, line.matched_id
      FROM line JOIN unit_succession step ON step.predecessor_id = line.id),
  best AS (
    SELECT DISTINCT ON (unit.id) unit.id, line.matched_id, found.rank, found.similarity, unit.name
      FROM line
      JOIN unit ON unit.id = line.id
      JOIN found ON found.id = line.matched_id
     WHERE (unit.valid_from IS NULL OR unit.valid_from <= $3)
       AND (unit.valid_to IS NULL OR unit.valid_to >= $3)
     ORDER BY unit.id, found.rank, found.similarity DESC, (line.matched_id = unit.id) DESC,
              line.matched_id)
  SELECT id AS "communeId", matched_id AS "matchedId"
    FROM best
   ORDER BY rank, similarity DESC, (matched_id = id) DESC, name COLLATE "vi-x-icu", id
   LIMIT $4`;

/** Finds units of today by their present or former names, with or without accents and with slips. */
export async function searchCommunes(
  context: Context,
  text: string,
  first: number,
): Promise<FoundCommune[]> {
  const asked = text.normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, 100);
  if (asked === '') return [];
  const pattern = `%${escapeLike(asked.toLocaleLowerCase('vi'))}%`;
  const { rows } = await context.db.pool.query<FoundCommune>(SEARCH, [
    asked,
    pattern,
    context.today,
    first,
  ]);
  return rows;
}
