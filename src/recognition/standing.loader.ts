import { madeUpSql } from '../commune-criteria/made-up.filter.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import { communesByIds, lineageByUnitId } from '../region/region.loader.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import type { RecognitionEntity } from './recognition.entity.ts';
import { recognitionRows } from './recognition.loader.ts';
import { isUnderWay } from './recognition.rules.ts';
import { RecognitionState, type RuralStandard } from './recognition.enums.ts';

/** A decision that recognised something, as the world may know it. */
export interface RecognisedFact {
  readonly id: string;
  readonly unitId: string;
  readonly hamlet: string | null;
  readonly standard: RuralStandard;
  readonly year: number;
  readonly recognisedOn: string;
  readonly decisionNumber: string;
  readonly revokedOn: string | null;
  readonly earlierSource: string | null;
  readonly isDemonstration: boolean;
}

/** Columns of `RecognisedFact` over recognitions (alias `r`); wherever it is read, decisions only. */
export const RECOGNISED_COLUMNS = `
  r.id, r.unit_id AS "unitId", r.hamlet, r.standard, r.year,
  r.recognised_on::text AS "recognisedOn", r.decision_number AS "decisionNumber",
  r.revoked_on::text AS "revokedOn", r.earlier_source AS "earlierSource",
  ${madeUpSql('r.earlier_source')} AS "isDemonstration"`;

/** Recognitions (alias `r`) that hold: recognised and not revoked. */
export const HOLDS = `r.state IN ('RECOGNISED', 'REVOCATION_PROPOSED')`;

export interface Standing {
  readonly commune: CommuneEntity;
  /** Its own decisions, by year. */
  readonly own: readonly RecognisedFact[];
  /** Those of the units it was made from. */
  readonly former: readonly { readonly unit: CommuneEntity; readonly facts: RecognisedFact[] }[];
}

const PRESENT = `
  SELECT id FROM unit
   WHERE level = 'COMMUNE' AND (valid_from IS NULL OR valid_from <= $1)
     AND (valid_to IS NULL OR valid_to >= $1)
   ORDER BY name COLLATE "vi-x-icu", id`;

const DECIDED = `
  SELECT ${RECOGNISED_COLUMNS} FROM recognition r
   WHERE r.unit_id = ANY($1) AND r.hamlet IS NULL AND r.recognised_on IS NOT NULL
     AND r.recognised_on <= $2
   ORDER BY r.year, r.standard, r.recognised_on, r.id`;

/**
 * Every unit in force on a day with what it is recognised at, and beside it what its predecessors were: four
 * statements, however many units. What is revoked later than the day still holds on it.
 */
export async function standingsOn(context: Context, day: string): Promise<Standing[]> {
  const { pool } = context.db;
  const present = await pool.query<{ id: string }>(PRESENT, [day]);
  const ids = present.rows.map(({ id }) => id);
  const [communes, lineages] = await Promise.all([
    communesByIds(context, ids),
    context.loadMany(lineageByUnitId, ids),
  ]);
  const all = [...new Set(lineages.flatMap((line) => line?.map(({ id }) => id) ?? []))];
  const { rows } = await pool.query<RecognisedFact>(DECIDED, [all, day]);
  const then = rows.map((row) =>
    row.revokedOn && row.revokedOn > day ? { ...row, revokedOn: null } : row,
  );
  const lists = manyByKey(all, then, ({ unitId }) => unitId);
  const byUnit = new Map(all.map((id, index) => [id, lists[index]!]));
  const of = (id: string) => byUnit.get(id) ?? [];
  return ids.map((id, index) => ({
    commune: communes.get(id)!,
    own: of(id),
    former: (lineages[index] ?? [])
      .filter((unit) => unit.id !== id && of(unit.id).length > 0)
      .map((unit) => ({ unit, facts: of(unit.id) })),
  }));
}

/** Files on their way of units, as far as the actor may see them. */
export const underWayByUnitId = defineLoader<string, RecognitionEntity[]>(
  'recognitionsUnderWay',
  async (ids, context) => {
    const states = Object.values(RecognitionState).filter(isUnderWay);
    const rows = await recognitionRows(context)
      .andWhere('r.unit_id = ANY(:ids) AND r.state = ANY(:states)', { ids, states })
      .orderBy('r.year')
      .addOrderBy('r.id')
      .getMany();
    return manyByKey(ids, rows, (row) => row.unitId);
  },
);
