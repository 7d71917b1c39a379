import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CriterionEntity, IndicatorEntity } from '../commune-criteria/criteria-set.entity.ts';
import { criterionById, indicatorById } from '../commune-criteria/criteria-set.loader.ts';
import { Criterion } from '../commune-criteria/criteria-set.type.ts';
import { Indicator } from '../commune-criteria/indicator.type.ts';
import type { DifficultyEntity } from '../difficulty/difficulty.entity.ts';
import { difficultyById } from '../difficulty/difficulty.loader.ts';
import { Difficulty } from '../difficulty/difficulty.type.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { ProducerEntity } from '../producer/producer.entity.ts';
import { producerById } from '../producer/producer.loader.ts';
import { Producer } from '../producer/producer.type.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { visibleProduct } from '../product/product.loader.ts';
import { Product } from '../product/product.type.ts';
import { organisationById } from '../programme/duty.loader.ts';
import type { OrganisationEntity } from '../programme/organisation.entity.ts';
import { ProgrammeOrganisation } from '../programme/organisation.type.ts';
import type { OfficialDocumentEntity } from '../programme/programme.entity.ts';
import { documentById } from '../programme/programme.loader.ts';
import { OfficialDocument } from '../programme/programme.type.ts';
import { Commune } from '../region/commune.type.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { communeById } from '../region/region.loader.ts';
import type {
  InspectionDifficultyEntity,
  InspectionFindingEntity,
  InspectionPlanEntity,
  InspectionVisitEntity,
} from './inspection.entity.ts';
import { InspectionVisitState } from './inspection.enums.ts';
import {
  filesByVisitId,
  findingById,
  findingsByVisitId,
  linksByDifficultyId,
  linksByVisitId,
  planById,
  visitById,
} from './inspection.loader.ts';
import { visitOverdue, visitState } from './inspection.rules.ts';
import {
  InspectionDifficulty,
  InspectionFinding,
  InspectionPlan,
  InspectionVisit,
} from './inspection.type.ts';
import type { RecommendationEntity } from './recommendation.entity.ts';
import { remediesByFindingId } from './recommendation.loader.ts';
import { ProgrammeRecommendation } from './recommendation.type.ts';

@Resolver(() => InspectionPlan)
export class InspectionPlanResolver {
  @FieldResolver(() => ProgrammeOrganisation, { nullable: true, description: 'Whose plan it is.' })
  organisation(
    @Root() plan: InspectionPlanEntity,
    @Ctx() context: Context,
  ): Promise<OrganisationEntity | null> {
    return context.load(organisationById, plan.organisationId);
  }

  @FieldResolver(() => OfficialDocument, {
    nullable: true,
    description: 'The document it rests on, where one is registered.',
  })
  async document(
    @Root() { documentId }: InspectionPlanEntity,
    @Ctx() context: Context,
  ): Promise<OfficialDocumentEntity | null> {
    return documentId ? context.load(documentById, documentId) : null;
  }
}

@Resolver(() => InspectionVisit)
export class InspectionVisitResolver {
  @FieldResolver(() => InspectionPlan, {
    nullable: true,
    description: 'The plan it belongs to; null without one, and for officers of communes.',
  })
  async plan(
    @Root() { planId }: InspectionVisitEntity,
    @Ctx() context: Context,
  ): Promise<InspectionPlanEntity | null> {
    return planId ? context.load(planById, planId) : null;
  }

  @FieldResolver(() => ProgrammeOrganisation, { nullable: true, description: 'Who inspects.' })
  organisation(
    @Root() visit: InspectionVisitEntity,
    @Ctx() context: Context,
  ): Promise<OrganisationEntity | null> {
    return context.load(organisationById, visit.organisationId);
  }

  @FieldResolver(() => Commune, { nullable: true, description: 'The commune, as it was then.' })
  commune(
    @Root() visit: InspectionVisitEntity,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return communeById(context, visit.communeId);
  }

  @FieldResolver(() => InspectionVisitState, { description: 'Where it stands.' })
  state(@Root() visit: InspectionVisitEntity): InspectionVisitState {
    return visitState(visit);
  }

  @FieldResolver(() => Boolean, {
    description: 'Planned for a day that has passed, and neither held nor cancelled (quá hạn).',
  })
  overdue(@Root() visit: InspectionVisitEntity, @Ctx() { today }: Context): boolean {
    return visitOverdue(visit, today);
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [InspectionFinding], {
    description: 'What was found, the first one first; those recorded by mistake too.',
  })
  findings(
    @Root() visit: InspectionVisitEntity,
    @Ctx() context: Context,
  ): Promise<InspectionFindingEntity[]> {
    return context.load(findingsByVisitId, visit.id);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [InspectionDifficulty], {
    description: 'Difficulties of the commune that it has to do with.',
  })
  difficulties(
    @Root() visit: InspectionVisitEntity,
    @Ctx() context: Context,
  ): Promise<InspectionDifficultyEntity[]> {
    return context.load(linksByVisitId, visit.id);
  }

  @Cost({ items: 4 })
  @FieldResolver(() => [File], { description: 'Pictures and papers of it.' })
  files(
    @Root() visit: InspectionVisitEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity[]> {
    return context.load(filesByVisitId, visit.id);
  }
}

@Resolver(() => InspectionFinding)
export class InspectionFindingResolver {
  @FieldResolver(() => InspectionVisit, { nullable: true, description: 'The visit.' })
  visit(
    @Root() finding: InspectionFindingEntity,
    @Ctx() context: Context,
  ): Promise<InspectionVisitEntity | null> {
    return context.load(visitById, finding.visitId);
  }

  @FieldResolver(() => Criterion, { nullable: true, description: 'The criterion it is about.' })
  async criterion(
    @Root() { criterionId }: InspectionFindingEntity,
    @Ctx() context: Context,
  ): Promise<CriterionEntity | null> {
    return criterionId ? context.load(criterionById, criterionId) : null;
  }

  @FieldResolver(() => Indicator, { nullable: true, description: 'The indicator it is about.' })
  async indicator(
    @Root() { indicatorId }: InspectionFindingEntity,
    @Ctx() context: Context,
  ): Promise<IndicatorEntity | null> {
    return indicatorId ? context.load(indicatorById, indicatorId) : null;
  }

  @FieldResolver(() => Product, {
    nullable: true,
    description: 'The OCOP product it is about; null too where it may not be seen.',
  })
  async product(
    @Root() { productId }: InspectionFindingEntity,
    @Ctx() context: Context,
  ): Promise<ProductEntity | null> {
    return productId ? visibleProduct(context, productId) : null;
  }

  @FieldResolver(() => Producer, { nullable: true, description: 'The producer it is about.' })
  async producer(
    @Root() { producerId }: InspectionFindingEntity,
    @Ctx() context: Context,
  ): Promise<ProducerEntity | null> {
    return producerId ? context.load(producerById, producerId) : null;
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [ProgrammeRecommendation], {
    description: 'What is to be mended, by whom and when.',
  })
  remedies(
    @Root() finding: InspectionFindingEntity,
    @Ctx() context: Context,
  ): Promise<RecommendationEntity[]> {
    return context.load(remediesByFindingId, finding.id);
  }
}

@Resolver(() => InspectionDifficulty)
export class InspectionDifficultyResolver {
  @FieldResolver(() => InspectionVisit, { nullable: true, description: 'The visit.' })
  visit(
    @Root() link: InspectionDifficultyEntity,
    @Ctx() context: Context,
  ): Promise<InspectionVisitEntity | null> {
    return context.load(visitById, link.visitId);
  }

  @FieldResolver(() => InspectionFinding, {
    nullable: true,
    description: 'The finding of the visit; null = the visit as a whole.',
  })
  async finding(
    @Root() { findingId }: InspectionDifficultyEntity,
    @Ctx() context: Context,
  ): Promise<InspectionFindingEntity | null> {
    return findingId ? context.load(findingById, findingId) : null;
  }

  @FieldResolver(() => Difficulty, { nullable: true, description: 'The difficulty.' })
  difficulty(
    @Root() link: InspectionDifficultyEntity,
    @Ctx() context: Context,
  ): Promise<DifficultyEntity | null> {
    return context.load(difficultyById, link.difficultyId);
  }
}

@Resolver(() => Difficulty)
export class DifficultyInspectionResolver {
  @Cost({ items: 2 })
  @FieldResolver(() => [InspectionDifficulty], {
    description: 'Visits and findings that it has to do with, as far as they may be seen.',
  })
  inspections(
    @Root() difficulty: DifficultyEntity,
    @Ctx() context: Context,
  ): Promise<InspectionDifficultyEntity[]> {
    return context.load(linksByDifficultyId, difficulty.id);
  }
}
