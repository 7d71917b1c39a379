import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { communeCriteriaAccess } from './commune-criteria.access.ts';
import { CriteriaSetDraftEntity } from './criteria-set-draft.entity.ts';

/** The drafts the actor may read (alias `d`). */
export function draftRows(context: Context): SelectQueryBuilder<CriteriaSetDraftEntity> {
  const { anywhere } = readScope(communeCriteriaAccess.criteriaSetDrafts, context.actor);
  return context.db.source.manager
    .createQueryBuilder(CriteriaSetDraftEntity, 'd')
    .where(anywhere ? 'true' : 'false');
}

defineNode({
  type: 'CriteriaSetDraft',
  entity: CriteriaSetDraftEntity,
  load: (context, id) => draftRows(context).andWhere('d.id = :id', { id }).getOne(),
});
