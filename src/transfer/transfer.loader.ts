import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { ImportEntity } from './transfer.entity.ts';
import { visibleImports } from './transfer.filter.ts';

export const visibleImportById = defineLoader<string, ImportEntity | null>(
  'visibleImportById',
  async (ids, context) => {
    const rows = await visibleImports(context).andWhere('i.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

defineNode({
  type: 'Import',
  entity: ImportEntity,
  load: (context, id) => context.load(visibleImportById, id),
});
