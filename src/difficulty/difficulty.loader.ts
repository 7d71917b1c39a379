import { In, type SelectQueryBuilder } from 'typeorm';
import { attachedFiles } from '../media/attached-files.loader.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import {
  DifficultyEntity,
  DifficultyEscalationEntity,
  DifficultyLevelEntity,
  DifficultyStepEntity,
} from './difficulty.entity.ts';
import type { DifficultyState } from './difficulty.enums.ts';
import { visibleDifficulties } from './difficulty.filter.ts';

/** Difficulties the actor may read (alias `f`), to be filtered and paged. */
export function difficultyRows(context: Context): SelectQueryBuilder<DifficultyEntity> {
  const { sql, parameters } = visibleDifficulties(context.actor);
  return context.db.source.manager.createQueryBuilder(DifficultyEntity, 'f').where(sql, parameters);
}

/** All levels (alias `l`), those that ended too. */
export function levelRows(context: Context): SelectQueryBuilder<DifficultyLevelEntity> {
  return context.db.source.manager.createQueryBuilder(DifficultyLevelEntity, 'l');
}

/** Difficulties by id; hidden ones are null like those that do not exist. */
export const difficultyById = defineLoader<string, DifficultyEntity | null>(
  'difficultyById',
  async (ids, context) => {
    const rows = await difficultyRows(context).andWhere('f.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

export const levelById = defineLoader<string, DifficultyLevelEntity | null>(
  'difficultyLevelById',
  async (ids, context) => {
    const rows = await levelRows(context).where('l.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The following hang on a difficulty that was found through the loaders above. */
export const stepsByDifficultyId = defineLoader<string, DifficultyStepEntity[]>(
  'stepsByDifficultyId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(DifficultyStepEntity, {
      where: { difficultyId: In([...ids]) },
      order: { sequence: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.difficultyId);
  },
);

export const escalationsByDifficultyId = defineLoader<string, DifficultyEscalationEntity[]>(
  'escalationsByDifficultyId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(DifficultyEscalationEntity, {
      where: { difficultyId: In([...ids]) },
      order: { sequence: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.difficultyId);
  },
);

export const filesByDifficultyStepId = attachedFiles('difficulty_file', 'step_id');

const COUNTS = `
  SELECT f.state, count(*)::int AS count FROM difficulty f
   WHERE $1::text IS NULL OR f.commune_id IN (SELECT id FROM unit WHERE code = $1)
   GROUP BY f.state ORDER BY f.state`;

/** How many there are in each state: all that the world may know. */
export async function countByState(context: Context, unitCode: string | null) {
  const { rows } = await context.db.pool.query<{ state: DifficultyState; count: number }>(COUNTS, [
    unitCode,
  ]);
  return rows;
}

defineNode({
  type: 'Difficulty',
  entity: DifficultyEntity,
  load: (context, id) => context.load(difficultyById, id),
});
defineNode({
  type: 'DifficultyLevel',
  entity: DifficultyLevelEntity,
  load: (context, id) => context.load(levelById, id),
});
