import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';
import { StoredFileEntity } from './stored-file.entity.ts';

/**
 * Files by id, for objects that refer to them. Whoever may see such an object may see its file, so ask
 * only with ids read from objects that were found by their own rules.
 */
export const fileById = defineLoader<string, StoredFileEntity | null>(
  'fileById',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(StoredFileEntity, 'file')
      .where(`file.id = ANY(:ids) AND file.state = 'STORED'`, { ids })
      .getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);
