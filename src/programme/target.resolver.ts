import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { Access } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { Node } from '../platform/graphql/node.ts';
import type { UnitEntity } from '../region/region.entity.ts';
import { presentByUnitId, unitById } from '../region/region.loader.ts';
import { programmeAccess } from './programme.access.ts';
import type {
  OfficialDocumentEntity,
  ProgrammeTargetEntity,
  TargetReportEntity,
} from './programme.entity.ts';
import { TargetMetric } from './programme.enums.ts';
import { documentById, recognisedByTargetId, reportsByTargetId } from './programme.loader.ts';
import { progressOf, type Progress } from './programme.rules.ts';
import { roadmapState } from './roadmap.rules.ts';
import { atStandardByTargetId, decisionsByTargetId } from './target-standard.loader.ts';
import { OfficialDocument, ProgrammeTarget, TargetProgress } from './programme.type.ts';
import { forecastOf, pointsOf, type Forecast } from './target.rules.ts';
import { TargetForecast, TargetReport, TargetRoadmap } from './target.type.ts';

@Resolver(() => ProgrammeTarget)
export class ProgrammeTargetResolver {
  @FieldResolver(() => Node, {
    description: 'The commune, district or province it is for, as it was when the target was set.',
  })
  async place(
    @Root() target: ProgrammeTargetEntity,
    @Ctx() context: Context,
  ): Promise<UnitEntity | null> {
    return context.load(unitById, target.unitId);
  }

  @FieldResolver(() => OfficialDocument, {
    nullable: true,
    description: 'The document that sets it.',
  })
  async document(
    @Root() target: ProgrammeTargetEntity,
    @Ctx() context: Context,
  ): Promise<OfficialDocumentEntity | null> {
    return target.documentId ? context.load(documentById, target.documentId) : null;
  }

  @Cost({ points: 2 })
  @FieldResolver(() => TargetProgress, {
    description:
      'How far it has come, counted from certificates where it is about products, and from recognitions where it is about standards.',
  })
  async progress(
    @Root() target: ProgrammeTargetEntity,
    @Ctx() context: Context,
  ): Promise<Progress> {
    return progressOf(target, await countedOf(target, context), context.today);
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [TargetReport], {
    description: 'Every value that was reported, in the order they were entered.',
  })
  history(
    @Root() target: ProgrammeTargetEntity,
    @Ctx() context: Context,
  ): Promise<TargetReportEntity[]> {
    return context.load(reportsByTargetId, target.id);
  }

  @Cost({ points: 2 })
  @FieldResolver(() => TargetForecast, {
    description:
      'Where a straight line through what is known stands on the due day (dự báo): a forecast, not a figure.',
  })
  async forecast(
    @Root() target: ProgrammeTargetEntity,
    @Ctx() context: Context,
  ): Promise<Forecast> {
    const counted = await countedOf(target, context);
    const reports = await context.load(reportsByTargetId, target.id);
    const points = pointsOf(target, counted, reports, context.today);
    return forecastOf(target, points, context.today);
  }
}

@Resolver(() => ProgrammeTarget)
export class TargetRoadmapResolver {
  @Cost({ points: 4, items: 3 })
  @FieldResolver(() => TargetRoadmap, {
    nullable: true,
    description: 'For targets about new-rural standards: the roadmap against what is reached.',
  })
  async roadmap(@Root() target: ProgrammeTargetEntity, @Ctx() context: Context) {
    if (!target.metricStandard) return null;
    const [counted, decisions, unit, now] = await Promise.all([
      countedOf(target, context),
      context.load(decisionsByTargetId, target.id),
      context.load(unitById, target.unitId),
      context.load(presentByUnitId, target.unitId),
    ]);
    const progress = progressOf(target, counted, context.today);
    const state = roadmapState(progress, target.due, decisions);
    return { state, decisions, brokenOn: endOf(unit, context.today), now };
  }
}

function endOf(unit: UnitEntity | null, today: string): string | null {
  return unit?.validTo && unit.validTo < today ? unit.validTo : null;
}

@Resolver(() => TargetReport)
export class TargetReportResolver {
  @Access(programmeAccess.programmeInternals)
  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who entered it, for staff of the programme; null = not known.',
  })
  async person(
    @Root() { personId }: TargetReportEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return personId ? context.load(personById, personId) : null;
  }
}

function countedOf(target: ProgrammeTargetEntity, context: Context): Promise<string | null> {
  return target.metric === TargetMetric.PRODUCTS_RECOGNISED
    ? context.load(recognisedByTargetId, target.id)
    : context.load(atStandardByTargetId, target.id);
}
