import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { communeCriteriaAccess } from './commune-criteria.access.ts';
import type { IndicatorEntity, IndicatorThresholdEntity } from './criteria-set.entity.ts';
import { indicatorById, thresholdsByIndicatorId } from './criteria-set.loader.ts';
import { Indicator, IndicatorThreshold } from './indicator.type.ts';
import type { ThresholdProposalEntity } from './threshold-proposal.entity.ts';
import { ThresholdProposalFilter, filteredProposals } from './threshold-proposal.filter.ts';
import { proposalRows } from './threshold-proposal.loader.ts';
import { ThresholdProposal, ThresholdProposalConnection } from './threshold-proposal.type.ts';

@ArgsType()
class ThresholdProposalsArgs extends ConnectionArgs {
  @Field(() => ThresholdProposalFilter, { nullable: true, description: 'Which; all without it.' })
  filter?: ThresholdProposalFilter | null;
}

/** Ids grow with time, so their order is that of proposing. */
const ORDERS = {
  NEWEST: { key: (t: string) => `${t}.id`, type: 'uuid', direction: 'DESC' },
} as const;

@Resolver(() => ThresholdProposal)
export class ThresholdProposalResolver {
  @Access(communeCriteriaAccess.thresholdProposals)
  @Query(() => ThresholdProposalConnection, {
    description: 'Thresholds that the office has entered (ngưỡng đề nghị), the newest first.',
  })
  thresholdProposals(
    @Args(() => ThresholdProposalsArgs) { filter, ...args }: ThresholdProposalsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const rows = filteredProposals(proposalRows(context), filter);
    const { language } = context;
    return keysetPage(rows, { args, orders: ORDERS, order: 'NEWEST', language });
  }

  @FieldResolver(() => Indicator, { nullable: true, description: 'The indicator.' })
  indicator(
    @Root() proposal: ThresholdProposalEntity,
    @Ctx() context: Context,
  ): Promise<IndicatorEntity | null> {
    return context.load(indicatorById, proposal.indicatorId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who proposed it.' })
  proposer(
    @Root() proposal: ThresholdProposalEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, proposal.proposedBy);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who confirmed or refused it.' })
  async decider(
    @Root() proposal: ThresholdProposalEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return proposal.decidedBy ? context.load(personById, proposal.decidedBy) : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether whoever asks may confirm it: somebody of the office, not the proposer.',
  })
  isForSecondPerson(@Root() proposal: ThresholdProposalEntity, @Ctx() context: Context): boolean {
    return proposal.decidedBy === null && proposal.proposedBy !== context.actor.personId;
  }

  @FieldResolver(() => IndicatorThreshold, {
    nullable: true,
    description: 'The threshold in force now for the same region, group, year and beginning.',
  })
  async replaces(
    @Root() proposal: ThresholdProposalEntity,
    @Ctx() context: Context,
  ): Promise<IndicatorThresholdEntity | null> {
    const all = await context.load(thresholdsByIndicatorId, proposal.indicatorId);
    const keys = ['regionCode', 'communeGroup', 'year', 'validFrom'] as const;
    const same = all.find(
      (one) => !one.supersededAt && keys.every((key) => one[key] === proposal[key]),
    );
    return same ?? null;
  }
}
