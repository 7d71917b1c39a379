import { In, type SelectQueryBuilder } from 'typeorm';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { CommuneEntity, DistrictEntity, ProvinceEntity, UnitEntity } from './region.entity.ts';

/** Any administrative unit; the instance is of the class of its tier. */
export const unitById = defineLoader<string, UnitEntity | null>(
  'unitById',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(UnitEntity, { id: In([...ids]) });
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** A unit of the commune tier; null when the id is that of another tier. */
export async function communeById(context: Context, id: string): Promise<CommuneEntity | null> {
  const unit = await context.load(unitById, id);
  return unit instanceof CommuneEntity ? unit : null;
}

/** The province a unit lies in, through however many tiers. */
export async function provinceOf(
  unit: UnitEntity,
  context: Context,
): Promise<ProvinceEntity | null> {
  if (unit instanceof ProvinceEntity) return unit;
  const parent = unit.parentId ? await context.load(unitById, unit.parentId) : null;
  return parent ? provinceOf(parent, context) : null;
}

/** The unit of the commune tier that carried a code on a day (YYYY-MM-DD). */
export function communeByCode(
  context: Context,
  code: string,
  day: string,
): Promise<CommuneEntity | null> {
  return context.db.source.manager
    .createQueryBuilder(CommuneEntity, 'unit')
    .where('unit.code = :code', { code })
    .andWhere('(unit.validFrom IS NULL OR unit.validFrom <= :day)', { day })
    .andWhere('(unit.validTo IS NULL OR unit.validTo >= :day)', { day })
    .getOne();
}

/** All units of the commune tier (alias `unit`), to be filtered and paged. */
export function communeRows(context: Context): SelectQueryBuilder<CommuneEntity> {
  return context.db.source.manager.createQueryBuilder(CommuneEntity, 'unit');
}

/** Units of the commune tier by id, in one batch. */
export async function communesByIds(
  context: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CommuneEntity>> {
  const units = await context.loadMany(unitById, [...new Set(ids)]);
  return new Map(
    units.flatMap((unit) => (unit instanceof CommuneEntity ? [[unit.id, unit] as const] : [])),
  );
}

/** The units below a unit, whenever they were in force, in Vietnamese order. */
export const communesByParentId = defineLoader<string, CommuneEntity[]>(
  'communesByParentId',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(CommuneEntity, 'unit')
      .where('unit.parentId IN (:...ids)', { ids })
      .orderBy('unit.name COLLATE "vi-x-icu"')
      .addOrderBy('unit.id')
      .getMany();
    return manyByKey(ids, rows, (row) => row.parentId!);
  },
);

const PREDECESSORS = `
  SELECT asked.id AS key, step.predecessor_id AS id
    FROM unnest($1::uuid[]) AS asked(id)
    JOIN unit_succession step ON step.successor_id = asked.id`;

const SUCCESSORS = `
  SELECT asked.id AS key, step.successor_id AS id
    FROM unnest($1::uuid[]) AS asked(id)
    JOIN unit_succession step ON step.predecessor_id = asked.id`;

/** Follows successors to any depth; UNION ends the walk if the records ever form a circle. */
const TODAY = `
  WITH RECURSIVE line(key, id) AS (
    SELECT asked.id, asked.id FROM unnest($1::uuid[]) AS asked(id)
    UNION
    SELECT line.key, step.successor_id
      FROM line JOIN unit_succession step ON step.predecessor_id = line.id)
  SELECT line.key, line.id
    FROM line JOIN unit ON unit.id = line.id
   WHERE (unit.valid_from IS NULL OR unit.valid_from <= $2)
     AND (unit.valid_to IS NULL OR unit.valid_to >= $2)`;

const LINEAGE = `
  WITH RECURSIVE line(key, id) AS (
    SELECT asked.id, asked.id FROM unnest($1::uuid[]) AS asked(id)
    UNION
    SELECT line.key, step.predecessor_id
      FROM line JOIN unit_succession step ON step.successor_id = line.id)
  SELECT key, id FROM line`;

/** The units a unit was made from. */
export const predecessorsByUnitId = related('predecessorsByUnitId', PREDECESSORS);

/** The units a unit became. */
export const successorsByUnitId = related('successorsByUnitId', SUCCESSORS);

/** What a unit is today: itself while it is in force, else the units in force it ended up in. */
export const presentByUnitId = related('presentByUnitId', TODAY, ({ today }) => [today]);

/** A unit with all it was made from, to any depth, by code. */
export const lineageByUnitId = related('lineageByUnitId', LINEAGE);

function related(name: string, sql: string, more: (context: Context) => string[] = () => []) {
  return defineLoader<string, CommuneEntity[]>(name, async (ids, context) => {
    const { rows } = await context.db.pool.query<{ key: string; id: string }>(sql, [
      ids,
      ...more(context),
    ]);
    const units = await communesByIds(
      context,
      rows.map(({ id }) => id),
    );
    return manyByKey(ids, rows, ({ key }) => key).map((list) =>
      list
        .flatMap(({ id }) => units.get(id) ?? [])
        .sort((one, other) => (one.code < other.code ? -1 : 1)),
    );
  });
}

defineNode({ type: 'Commune', entity: CommuneEntity, load: communeById });
defineNode({
  type: 'District',
  entity: DistrictEntity,
  load: async (context, id) => {
    const unit = await context.load(unitById, id);
    return unit instanceof DistrictEntity ? unit : null;
  },
});
defineNode({
  type: 'Province',
  entity: ProvinceEntity,
  load: async (context, id) => {
    const unit = await context.load(unitById, id);
    return unit instanceof ProvinceEntity ? unit : null;
  },
});
