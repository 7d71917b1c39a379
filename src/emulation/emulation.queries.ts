import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { EmulationRanking } from './award.type.ts';
import { emulationAccess } from './emulation.access.ts';
import type { EmulationCampaignEntity } from './emulation.entity.ts';
import {
  CAMPAIGN_ORDERS,
  EMULATION_PLAN_ORDERS,
  EmulationCampaignFilter,
  EmulationEventFilter,
  EmulationPlanFilter,
  EVENT_ORDERS,
  filterCampaigns,
  filterEmulationPlans,
  filterEvents,
} from './emulation.filter.ts';
import {
  awardById,
  campaignById,
  campaignRows,
  emulationPlanRows,
  eventRows,
} from './emulation.loader.ts';
import {
  EmulationCampaign,
  EmulationCampaignConnection,
  EmulationEventConnection,
  EmulationPlanConnection,
} from './emulation.type.ts';
import { rankingOf, type Ranking } from './ranking.loader.ts';
import type { EmulationRegistrationEntity } from './registration.entity.ts';
import {
  COMMENDATION_ORDERS,
  EmulationCommendationFilter,
  EmulationRegistrationFilter,
  filterCommendations,
  filterRegistrations,
  REGISTRATION_ORDERS,
} from './registration.filter.ts';
import { commendationRows, registrationById, registrationRows } from './registration.loader.ts';
import {
  EmulationCommendationConnection,
  EmulationRegistration,
  EmulationRegistrationConnection,
} from './registration.type.ts';

@ArgsType()
class EmulationCampaignsArgs extends ConnectionArgs {
  @Field(() => EmulationCampaignFilter, { nullable: true, description: 'Which; all without it.' })
  filter?: EmulationCampaignFilter | null;
}
@ArgsType()
class EmulationPlansArgs extends ConnectionArgs {
  @Field(() => EmulationPlanFilter, { nullable: true, description: 'Which; all without it.' })
  filter?: EmulationPlanFilter | null;
}
@ArgsType()
class EmulationEventsArgs extends ConnectionArgs {
  @Field(() => EmulationEventFilter, { nullable: true, description: 'Which; all without it.' })
  filter?: EmulationEventFilter | null;
}
@ArgsType()
class EmulationRegistrationsArgs extends ConnectionArgs {
  @Field(() => EmulationRegistrationFilter, {
    nullable: true,
    description: 'Which; all without it.',
  })
  filter?: EmulationRegistrationFilter | null;
}
@ArgsType()
class EmulationCommendationsArgs extends ConnectionArgs {
  @Field(() => EmulationCommendationFilter, {
    nullable: true,
    description: 'Which; all that count without it.',
  })
  filter?: EmulationCommendationFilter | null;
}

@Resolver()
export class EmulationQueries {
  @Access(emulationAccess.emulationCampaigns)
  @Query(() => EmulationCampaignConnection, {
    description: 'Campaigns of the emulation movement, the latest first day first.',
  })
  emulationCampaigns(
    @Args(() => EmulationCampaignsArgs) { filter, ...args }: EmulationCampaignsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    const rows = filterCampaigns(campaignRows(context), filter);
    return keysetPage(rows, { args, orders: CAMPAIGN_ORDERS, order: 'START', language });
  }

  @Access(emulationAccess.emulationCampaigns)
  @Query(() => EmulationCampaign, { nullable: true, description: 'One campaign.' })
  async emulationCampaign(
    @Arg('id', () => ID, { description: 'Global id of the campaign.' }) id: string,
    @Ctx() context: Context,
  ): Promise<EmulationCampaignEntity | null> {
    const uuid = uuidOf(id, 'EmulationCampaign');
    return uuid ? context.load(campaignById, uuid) : null;
  }

  @Access(emulationAccess.emulationPlans)
  @Query(() => EmulationPlanConnection, {
    description: 'Plans of communes, the latest year first: officers see those of their region.',
  })
  emulationPlans(
    @Args(() => EmulationPlansArgs) { filter, ...args }: EmulationPlansArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    const rows = filterEmulationPlans(emulationPlanRows(context), filter);
    return keysetPage(rows, { args, orders: EMULATION_PLAN_ORDERS, order: 'YEAR', language });
  }

  @Access(emulationAccess.emulationEvents)
  @Query(() => EmulationEventConnection, {
    description:
      'Launches and reviews, the latest day first: officers see those for all and those of their region.',
  })
  emulationEvents(
    @Args(() => EmulationEventsArgs) { filter, ...args }: EmulationEventsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    const rows = filterEvents(eventRows(context), filter);
    return keysetPage(rows, { args, orders: EVENT_ORDERS, order: 'DAY', language });
  }

  @Access(emulationAccess.emulationRegistrations)
  @Query(() => EmulationRegistrationConnection, {
    description:
      'Who stands for awards, the newest first: officers see those of their region. Auditors see no names of households.',
  })
  emulationRegistrations(
    @Args(() => EmulationRegistrationsArgs) { filter, ...args }: EmulationRegistrationsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    const rows = filterRegistrations(registrationRows(context), filter);
    return keysetPage(rows, { args, orders: REGISTRATION_ORDERS, order: 'NEWEST', language });
  }

  @Access(emulationAccess.emulationRegistrations)
  @Query(() => EmulationRegistration, {
    nullable: true,
    description: 'One registration; unknown and hidden ones are both null.',
  })
  async emulationRegistration(
    @Arg('id', () => ID, { description: 'Global id of the registration.' }) id: string,
    @Ctx() context: Context,
  ): Promise<EmulationRegistrationEntity | null> {
    const uuid = uuidOf(id, 'EmulationRegistration');
    return uuid ? context.load(registrationById, uuid) : null;
  }

  @Access(emulationAccess.emulationRanking)
  @Query(() => EmulationRanking, {
    nullable: true,
    description: 'Who stands where for an award, and why, as it is now.',
  })
  async emulationRanking(
    @Arg('awardId', () => ID, { description: 'Global id of the award.' }) awardId: string,
    @Ctx() context: Context,
  ): Promise<Ranking | null> {
    const uuid = uuidOf(awardId, 'EmulationAward');
    const award = uuid ? await context.load(awardById, uuid) : null;
    const campaign = award && (await context.load(campaignById, award.campaignId));
    return award && campaign
      ? rankingOf(context.db.source.manager, award, campaign, context.today)
      : null;
  }

  @Access(PUBLIC)
  @Query(() => EmulationCommendationConnection, {
    description:
      'The register of commendations (khen thưởng), the latest decision first. Public; households are named only where they agreed.',
  })
  emulationCommendations(
    @Args(() => EmulationCommendationsArgs) { filter, ...args }: EmulationCommendationsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    const rows = filterCommendations(commendationRows(context), filter);
    return keysetPage(rows, { args, orders: COMMENDATION_ORDERS, order: 'DECIDED', language });
  }
}
