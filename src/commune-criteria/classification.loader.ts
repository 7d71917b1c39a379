import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';

export interface Classification {
  readonly regionCode: string | null;
  readonly communeGroup: string | null;
}

/** A unit has the region and group it was given, or else those of the nearest unit above it. */
export const CLASSIFICATIONS = `
  WITH RECURSIVE up AS (
    SELECT id AS unit_id, id AS at, parent_id, 0 AS height FROM unit WHERE id = ANY($1)
    UNION ALL
    SELECT up.unit_id, unit.id, unit.parent_id, up.height + 1
      FROM up JOIN unit ON unit.id = up.parent_id
  ), nearest AS (
    SELECT DISTINCT ON (up.unit_id, k.kind) up.unit_id, k.kind, k.code
      FROM up JOIN unit_classification k ON k.unit_id = up.at
     WHERE (k.valid_from IS NULL OR k.valid_from <= $2) AND (k.valid_to IS NULL OR k.valid_to >= $2)
     ORDER BY up.unit_id, k.kind, up.height, k.valid_from DESC NULLS LAST
  )
  SELECT unit_id AS "unitId",
         max(code) FILTER (WHERE kind = 'REGION') AS "regionCode",
         max(code) FILTER (WHERE kind = 'COMMUNE_GROUP') AS "communeGroup"
    FROM nearest GROUP BY unit_id`;

export interface UnitOnDay {
  readonly unitId: string;
  readonly day: string;
}

/** Region and commune group of units, each on its day. */
export const classificationOf = defineLoader<string, Classification>(
  'classificationOf',
  async (keys, context) => {
    const wanted = keys.map(parse);
    const days = [...new Set(wanted.map(({ day }) => day))];
    const rows = await Promise.all(
      days.map(async (day) => {
        const ids = wanted.filter((one) => one.day === day).map(({ unitId }) => unitId);
        const found = await context.db.pool.query<Classification & { unitId: string }>(
          CLASSIFICATIONS,
          [ids, day],
        );
        return found.rows.map((row) => ({ ...row, day }));
      }),
    );
    const byKey = oneByKey(keys, rows.flat(), (row) => classificationKey(row));
    return byKey.map((row) => row ?? { regionCode: null, communeGroup: null });
  },
);

export function classificationKey({ unitId, day }: UnitOnDay): string {
  return `${unitId}@${day}`;
}

function parse(key: string): UnitOnDay {
  const [unitId = '', day = ''] = key.split('@');
  return { unitId, day };
}
