import { In, type SelectQueryBuilder } from 'typeorm';
import type { Period } from '../commune-criteria/period.rules.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { resourceAccess } from './resource.access.ts';
import { ResourceEntryChangeEntity, ResourceEntryEntity } from './resource.entity.ts';
import { lookAtLines } from './resource-look.service.ts';
import type { ResourcePreview } from './resource-preview.type.ts';
import type { ResourceLine } from './mutations/resource-line-input.ts';

/** Lines the actor may read (alias `e`), to be filtered and paged. */
export function entryRows(context: Context): SelectQueryBuilder<ResourceEntryEntity> {
  const { anywhere, unitIds } = readScope(resourceAccess.resourceEntries, context.actor);
  const rows = context.db.source.manager.createQueryBuilder(ResourceEntryEntity, 'e');
  return anywhere ? rows : rows.where('e.commune_id = ANY(:seenUnits)', { seenUnits: unitIds });
}

/** Lines by id; hidden ones are null like those that do not exist. */
export const entryById = defineLoader<string, ResourceEntryEntity | null>(
  'resourceEntryById',
  async (ids, context) => {
    const rows = await entryRows(context).andWhere('e.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** Changes of lines that were found through the loader above, the first change first. */
export const changesByEntryId = defineLoader<string, ResourceEntryChangeEntity[]>(
  'resourceChangesByEntryId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(ResourceEntryChangeEntity, {
      where: { entryId: In([...ids]) },
      order: { sequence: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.entryId);
  },
);

export async function previewLines(
  { db, language }: Context,
  asked: Period & { readonly lines: readonly ResourceLine[] },
): Promise<ResourcePreview> {
  return (await lookAtLines(db.source.manager, asked, language)).preview;
}

defineNode({
  type: 'ResourceEntry',
  entity: ResourceEntryEntity,
  load: (context, id) => context.load(entryById, id),
});
