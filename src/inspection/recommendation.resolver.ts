import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { daysBetween } from '../calendar/working-days.rules.ts';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { organisationById } from '../programme/duty.loader.ts';
import type { OrganisationEntity } from '../programme/organisation.entity.ts';
import { ProgrammeOrganisation } from '../programme/organisation.type.ts';
import type { OfficialDocumentEntity } from '../programme/programme.entity.ts';
import { documentById } from '../programme/programme.loader.ts';
import { OfficialDocument } from '../programme/programme.type.ts';
import { Commune } from '../region/commune.type.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { communeById } from '../region/region.loader.ts';
import type { InspectionFindingEntity } from './inspection.entity.ts';
import { RecommendationState } from './inspection.enums.ts';
import { findingById } from './inspection.loader.ts';
import { recommendationLate, recommendationOverdue } from './inspection.rules.ts';
import { InspectionFinding } from './inspection.type.ts';
import type { RecommendationEntity, RecommendationStepEntity } from './recommendation.entity.ts';
import { filesByRecommendationStepId, stepsByRecommendationId } from './recommendation.loader.ts';
import { ProgrammeRecommendation, RecommendationStep } from './recommendation.type.ts';

@Resolver(() => ProgrammeRecommendation)
export class RecommendationResolver {
  @FieldResolver(() => InspectionFinding, {
    nullable: true,
    description: 'The finding it comes from, of a remedy.',
  })
  async finding(
    @Root() { findingId }: RecommendationEntity,
    @Ctx() context: Context,
  ): Promise<InspectionFindingEntity | null> {
    return findingId ? context.load(findingById, findingId) : null;
  }

  @FieldResolver(() => ProgrammeOrganisation, { nullable: true, description: 'Who recommends it.' })
  organisation(
    @Root() one: RecommendationEntity,
    @Ctx() context: Context,
  ): Promise<OrganisationEntity | null> {
    return context.load(organisationById, one.organisationId);
  }

  @FieldResolver(() => ProgrammeOrganisation, {
    nullable: true,
    description: 'Who has to mend or answer it (đơn vị chịu trách nhiệm).',
  })
  addressee(
    @Root() one: RecommendationEntity,
    @Ctx() context: Context,
  ): Promise<OrganisationEntity | null> {
    return context.load(organisationById, one.addresseeId);
  }

  @FieldResolver(() => Commune, {
    nullable: true,
    description: 'The commune it is about, as it was then; null = none in particular.',
  })
  async commune(
    @Root() { communeId }: RecommendationEntity,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return communeId ? communeById(context, communeId) : null;
  }

  @FieldResolver(() => OfficialDocument, {
    nullable: true,
    description: 'The document that is criticised or that holds it, where one is registered.',
  })
  async document(
    @Root() { documentId }: RecommendationEntity,
    @Ctx() context: Context,
  ): Promise<OfficialDocumentEntity | null> {
    return documentId ? context.load(documentById, documentId) : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'It is open and its day has passed, by the calendar of Viet Nam (quá hạn).',
  })
  overdue(@Root() one: RecommendationEntity, @Ctx() { today }: Context): boolean {
    return recommendationOverdue(one, today);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Days left; 0 = today, negative = past; null without a day or when answered.',
  })
  daysLeft(@Root() { state, dueOn }: RecommendationEntity, @Ctx() { today }: Context) {
    return state === RecommendationState.OPEN && dueOn ? daysBetween(today, dueOn) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Days by which it was answered late, or is late by now; null = not late.',
  })
  daysLate(@Root() one: RecommendationEntity, @Ctx() { today }: Context): number | null {
    return recommendationLate(one, today);
  }

  @Cost({ items: 4 })
  @FieldResolver(() => [RecommendationStep], { description: 'What was done, oldest first.' })
  steps(
    @Root() one: RecommendationEntity,
    @Ctx() context: Context,
  ): Promise<RecommendationStepEntity[]> {
    return context.load(stepsByRecommendationId, one.id);
  }
}

@Resolver(() => RecommendationStep)
export class RecommendationStepResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who entered it.' })
  person(
    @Root() step: RecommendationStepEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, step.personId);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [File], { description: 'What goes with it: pictures, papers.' })
  files(
    @Root() step: RecommendationStepEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity[]> {
    return context.load(filesByRecommendationStepId, step.id);
  }
}
