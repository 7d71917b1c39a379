import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { communeCriteriaAccess } from './commune-criteria.access.ts';
import { ThresholdProposalEntity } from './threshold-proposal.entity.ts';

/** The proposals the actor may read (alias `p`). */
export function proposalRows(context: Context): SelectQueryBuilder<ThresholdProposalEntity> {
  const { anywhere } = readScope(communeCriteriaAccess.thresholdProposals, context.actor);
  return context.db.source.manager
    .createQueryBuilder(ThresholdProposalEntity, 'p')
    .where(anywhere ? 'true' : 'false');
}

defineNode({
  type: 'ThresholdProposal',
  entity: ThresholdProposalEntity,
  load: (context, id) => proposalRows(context).andWhere('p.id = :id', { id }).getOne(),
});
