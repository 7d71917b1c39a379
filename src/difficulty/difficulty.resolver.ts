import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { daysBetween } from '../calendar/working-days.rules.ts';
import type { CriterionEntity } from '../commune-criteria/criteria-set.entity.ts';
import { criterionById } from '../commune-criteria/criteria-set.loader.ts';
import { Criterion } from '../commune-criteria/criteria-set.type.ts';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import { localDay, type Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { organisationById } from '../programme/duty.loader.ts';

import type { OrganisationEntity } from '../programme/organisation.entity.ts';
import { ProgrammeOrganisation } from '../programme/organisation.type.ts';
import { Commune } from '../region/commune.type.ts';
import type { CommuneEntity, UnitEntity } from '../region/region.entity.ts';
import { communeById, unitById } from '../region/region.loader.ts';
import type {
  DifficultyEntity,
  DifficultyEscalationEntity,
  DifficultyLevelEntity,
  DifficultyStepEntity,
} from './difficulty.entity.ts';
import {
  escalationsByDifficultyId,
  filesByDifficultyStepId,
  levelById,
  stepsByDifficultyId,
} from './difficulty.loader.ts';
import { escalatesOn, waitingDays } from './difficulty.rules.ts';
import {
  Difficulty,
  DifficultyEscalation,
  DifficultyLevel,
  DifficultyStep,
} from './difficulty.type.ts';

@Resolver(() => DifficultyLevel)
export class DifficultyLevelResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The unit whose communes it is for.' })
  unit(@Root() level: DifficultyLevelEntity, @Ctx() context: Context): Promise<UnitEntity | null> {
    return context.load(unitById, level.unitId);
  }

  @FieldResolver(() => ProgrammeOrganisation, {
    nullable: true,
    description: 'Who has to act there.',
  })
  organisation(
    @Root() level: DifficultyLevelEntity,
    @Ctx() context: Context,
  ): Promise<OrganisationEntity | null> {
    return context.load(organisationById, level.organisationId);
  }
}

@Resolver(() => Difficulty)
export class DifficultyResolver {
  @FieldResolver(() => Commune, { nullable: true, description: 'The commune, as it was then.' })
  commune(
    @Root() difficulty: DifficultyEntity,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return communeById(context, difficulty.communeId);
  }

  @FieldResolver(() => Criterion, { nullable: true, description: 'The criterion of a set.' })
  criterion(
    @Root() difficulty: DifficultyEntity,
    @Ctx() context: Context,
  ): Promise<CriterionEntity | null> {
    return context.load(criterionById, difficulty.criterionId);
  }

  @FieldResolver(() => ProgrammeOrganisation, {
    nullable: true,
    description: 'The organisation that has to answer; null = none was named.',
  })
  async organisation(
    @Root() { organisationId }: DifficultyEntity,
    @Ctx() context: Context,
  ): Promise<OrganisationEntity | null> {
    return organisationId ? context.load(organisationById, organisationId) : null;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'The person who has to answer; null = nobody was named.',
  })
  async person(
    @Root() { personId }: DifficultyEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return personId ? context.load(personById, personId) : null;
  }

  @FieldResolver(() => DifficultyLevel, {
    nullable: true,
    description: 'The level it went up to last; null = it did not.',
  })
  async level(
    @Root() { levelId }: DifficultyEntity,
    @Ctx() context: Context,
  ): Promise<DifficultyLevelEntity | null> {
    return levelId ? context.load(levelById, levelId) : null;
  }

  @FieldResolver(() => Int, {
    description: 'Days from the day it was raised until it ended, or until today.',
  })
  ageDays(@Root() { raisedAt, closedAt }: DifficultyEntity, @Ctx() { today }: Context): number {
    return daysBetween(localDay(raisedAt), closedAt ? localDay(closedAt) : today);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Days without an answer at this level; null = no answer is waited for.',
  })
  waitingDays(@Root() { state, waitingSince }: DifficultyEntity, @Ctx() { today }: Context) {
    return waitingDays(state, localDay(waitingSince), today);
  }

  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'The day from which the rule takes it up a level, if there is one above.',
  })
  escalatesOn(@Root() { state, waitingSince }: DifficultyEntity): string | null {
    return escalatesOn(state, localDay(waitingSince));
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [DifficultyStep], { description: 'What was done, oldest first.' })
  steps(
    @Root() difficulty: DifficultyEntity,
    @Ctx() context: Context,
  ): Promise<DifficultyStepEntity[]> {
    return context.load(stepsByDifficultyId, difficulty.id);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [DifficultyEscalation], {
    description: 'Each time it went up a level, the first one first.',
  })
  escalations(
    @Root() difficulty: DifficultyEntity,
    @Ctx() context: Context,
  ): Promise<DifficultyEscalationEntity[]> {
    return context.load(escalationsByDifficultyId, difficulty.id);
  }
}

@Resolver(() => DifficultyStep)
export class DifficultyStepResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who did it.' })
  person(
    @Root() step: DifficultyStepEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, step.personId);
  }

  @FieldResolver(() => ProgrammeOrganisation, {
    nullable: true,
    description: 'To whom it was given, for assign.',
  })
  async organisation(
    @Root() { organisationId }: DifficultyStepEntity,
    @Ctx() context: Context,
  ): Promise<OrganisationEntity | null> {
    return organisationId ? context.load(organisationById, organisationId) : null;
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [File], { description: 'What goes with it.' })
  files(@Root() step: DifficultyStepEntity, @Ctx() context: Context): Promise<StoredFileEntity[]> {
    return context.load(filesByDifficultyStepId, step.id);
  }
}

@Resolver(() => DifficultyEscalation)
export class DifficultyEscalationResolver {
  @FieldResolver(() => DifficultyLevel, { nullable: true, description: 'Where it went.' })
  level(
    @Root() escalation: DifficultyEscalationEntity,
    @Ctx() context: Context,
  ): Promise<DifficultyLevelEntity | null> {
    return context.load(levelById, escalation.levelId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who did it; null = the rule.' })
  async person(
    @Root() { personId }: DifficultyEscalationEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return personId ? context.load(personById, personId) : null;
  }
}
