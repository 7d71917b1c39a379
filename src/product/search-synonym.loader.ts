import type { SelectQueryBuilder } from 'typeorm';
import { decide, scopeAllows } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { productAccess } from './product.access.ts';
import { SearchSynonymEntity } from './search-synonym.entity.ts';

export function synonymRows(context: Context): SelectQueryBuilder<SearchSynonymEntity> {
  return context.db.source.manager.createQueryBuilder(SearchSynonymEntity, 's').where('true');
}

defineNode({
  type: 'SearchSynonym',
  entity: SearchSynonymEntity,
  load: async (context, id) => {
    const rule = productAccess.searchSynonyms;
    const allowed = decide(rule, context.actor, {}).allowed;
    if (!allowed || !scopeAllows(rule, context.actor, 'read')) return null;
    return context.db.source.manager.findOneBy(SearchSynonymEntity, { id });
  },
});
