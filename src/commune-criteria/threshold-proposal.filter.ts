import { Field, ID, InputType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import { uuidOf } from '../platform/graphql/node.ts';
import type { ThresholdProposalEntity } from './threshold-proposal.entity.ts';
import { ThresholdProposalState } from './threshold-proposal.enums.ts';

@InputType({ description: 'Which proposed thresholds to list; the parts given must all fit.' })
export class ThresholdProposalFilter {
  @Field(() => ThresholdProposalState, { nullable: true, description: 'Only in this state.' })
  state?: ThresholdProposalState | null;

  @Field(() => ID, { nullable: true, description: 'Only of this indicator.' })
  indicatorId?: string | null;
}

/** Narrows a query over proposals (alias `p`); ids of other types match nothing. */
export function filteredProposals(
  rows: SelectQueryBuilder<ThresholdProposalEntity>,
  filter: ThresholdProposalFilter | null | undefined,
): SelectQueryBuilder<ThresholdProposalEntity> {
  const { state, indicatorId } = filter ?? {};
  if (state) rows.andWhere('p.state = :state', { state });
  if (indicatorId) {
    rows.andWhere('p.indicator_id = :indicator', {
      indicator: uuidOf(indicatorId, 'Indicator'),
    });
  }
  return rows;
}
