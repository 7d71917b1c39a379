import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import { fileById } from './file.loader.ts';
import type { StoredFileEntity } from './stored-file.entity.ts';

/**
 * Files of a table in which things have their files, by the column of the thing. Whoever may see the
 * thing may see them, so ask only with ids of things that were found by their own rules.
 */
export function attachedFiles(table: string, owner: string) {
  return defineLoader<string, StoredFileEntity[]>(`${table}s`, async (ids, context) => {
    const { rows } = await context.db.pool.query<{ key: string; id: string }>(
      `SELECT ${owner} AS key, file_id AS id FROM ${table} WHERE ${owner} = ANY($1) ORDER BY file_id`,
      [ids],
    );
    const files = await context.loadMany(
      fileById,
      rows.map(({ id }) => id),
    );
    const byId = new Map(files.map((file) => [file?.id, file]));
    return manyByKey(ids, rows, ({ key }) => key).map((list) =>
      list.flatMap(({ id }) => byId.get(id) ?? []),
    );
  });
}
