import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { inspectionAccess } from './inspection.access.ts';
import type { InspectionVisitEntity } from './inspection.entity.ts';
import {
  filterFindings,
  filterVisits,
  FINDING_ORDERS,
  InspectionFindingFilter,
  InspectionVisitFilter,
  PLAN_ORDERS,
  VISIT_ORDERS,
} from './inspection.filter.ts';
import { findingRows, planRows, visitById, visitRows } from './inspection.loader.ts';
import {
  InspectionFindingConnection,
  InspectionPlanConnection,
  InspectionVisit,
  InspectionVisitConnection,
} from './inspection.type.ts';
import type { RecommendationEntity } from './recommendation.entity.ts';
import {
  filterRecommendations,
  RECOMMENDATION_ORDERS,
  RecommendationFilter,
} from './recommendation.filter.ts';
import { recommendationById, recommendationRows } from './recommendation.loader.ts';
import { ProgrammeRecommendation, RecommendationConnection } from './recommendation.type.ts';

@ArgsType()
class InspectionVisitsArgs extends ConnectionArgs {
  @Field(() => InspectionVisitFilter, {
    nullable: true,
    description: 'Which of them; all without it.',
  })
  filter?: InspectionVisitFilter | null;
}

@ArgsType()
class InspectionFindingsArgs extends ConnectionArgs {
  @Field(() => InspectionFindingFilter, {
    nullable: true,
    description: 'Which of them; all that count without it.',
  })
  filter?: InspectionFindingFilter | null;
}

@ArgsType()
class RecommendationsArgs extends ConnectionArgs {
  @Field(() => RecommendationFilter, {
    nullable: true,
    description: 'Which of them; all without it.',
  })
  filter?: RecommendationFilter | null;
}

@Resolver()
export class InspectionQueries {
  @Access(inspectionAccess.inspectionPlans)
  @Query(() => InspectionPlanConnection, { description: 'Plans of inspections, by code.' })
  inspectionPlans(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    return keysetPage(planRows(context), { args, orders: PLAN_ORDERS, order: 'CODE', language });
  }

  @Access(inspectionAccess.inspectionVisits)
  @Query(() => InspectionVisitConnection, {
    description:
      'Visits to communes, the latest day first: officers see those of their region that are held or announced, the office and auditors all.',
  })
  inspectionVisits(
    @Args(() => InspectionVisitsArgs) { filter, ...args }: InspectionVisitsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language, today } = context;
    const rows = filterVisits(visitRows(context), filter, today);
    return keysetPage(rows, { args, orders: VISIT_ORDERS, order: 'DAY', language });
  }

  @Access(inspectionAccess.inspectionVisits)
  @Query(() => InspectionVisit, {
    nullable: true,
    description: 'One visit; unknown and hidden ones are both null.',
  })
  async inspectionVisit(
    @Arg('id', () => ID, { description: 'Global id of the visit.' }) id: string,
    @Ctx() context: Context,
  ): Promise<InspectionVisitEntity | null> {
    const uuid = uuidOf(id, 'InspectionVisit');
    return uuid ? context.load(visitById, uuid) : null;
  }

  @Access(inspectionAccess.inspectionVisits)
  @Query(() => InspectionFindingConnection, {
    description: 'What visits found, the newest first, for whoever sees the visit.',
  })
  inspectionFindings(
    @Args(() => InspectionFindingsArgs) { filter, ...args }: InspectionFindingsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    const rows = filterFindings(findingRows(context), filter);
    return keysetPage(rows, { args, orders: FINDING_ORDERS, order: 'NEWEST', language });
  }

  @Access(inspectionAccess.recommendations)
  @Query(() => RecommendationConnection, {
    description:
      'Remedies, supervision and social criticism, the one due first before others, those without a day last. With overdue: what is late.',
  })
  recommendations(
    @Args(() => RecommendationsArgs) { filter, ...args }: RecommendationsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language, today } = context;
    const rows = filterRecommendations(recommendationRows(context), filter, today);
    return keysetPage(rows, { args, orders: RECOMMENDATION_ORDERS, order: 'DUE', language });
  }

  @Access(inspectionAccess.recommendations)
  @Query(() => ProgrammeRecommendation, {
    nullable: true,
    description: 'One recommendation; unknown and hidden ones are both null.',
  })
  async recommendation(
    @Arg('id', () => ID, { description: 'Global id of the recommendation.' }) id: string,
    @Ctx() context: Context,
  ): Promise<RecommendationEntity | null> {
    const uuid = uuidOf(id, 'ProgrammeRecommendation');
    return uuid ? context.load(recommendationById, uuid) : null;
  }
}
