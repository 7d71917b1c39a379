import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import { Access } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { Commune } from '../region/commune.type.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { communeById } from '../region/region.loader.ts';
import type { EmulationAwardEntity, EmulationCriterionEntity } from './award.entity.ts';
import { EmulationAward, EmulationCriterion } from './award.type.ts';
import type { EmulationCommendationEntity } from './commendation.entity.ts';
import { emulationAccess } from './emulation.access.ts';
import { awardById, criteriaByAwardId, emulationCriterionById } from './emulation.loader.ts';
import { mayName } from './household.rules.ts';
import type { EmulationRegistrationEntity, EmulationStepEntity } from './registration.entity.ts';
import {
  commendationByRegistrationId,
  emulationDecisionById,
  filesByEmulationDecisionId,
  scoresByRegistrationId,
  stepsByRegistrationId,
} from './registration.loader.ts';
import {
  EmulationCommendation,
  EmulationRegistration,
  EmulationScore,
  EmulationStep,
} from './registration.type.ts';

type Score = EmulationScore & { readonly criterionId: string };

@Resolver(() => EmulationRegistration)
export class EmulationRegistrationResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Its name; null for a commune itself, and for a household to whom may not know (auditors).',
  })
  name(@Root() row: EmulationRegistrationEntity, @Ctx() { actor }: Context): string | null {
    return mayName(actor, row) ? row.name : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it undertakes to do (nội dung đăng ký); shown with the name only.',
  })
  pledge(@Root() row: EmulationRegistrationEntity, @Ctx() { actor }: Context): string | null {
    return mayName(actor, row) ? row.pledge : null;
  }

  @FieldResolver(() => EmulationAward, { nullable: true, description: 'The award it stands for.' })
  award(
    @Root() row: EmulationRegistrationEntity,
    @Ctx() context: Context,
  ): Promise<EmulationAwardEntity | null> {
    return context.load(awardById, row.awardId);
  }

  @FieldResolver(() => Commune, { nullable: true, description: 'The commune, as it was then.' })
  commune(
    @Root() row: EmulationRegistrationEntity,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return communeById(context, row.communeId);
  }

  @Cost({ items: 10 })
  @FieldResolver(() => [EmulationScore], {
    description: 'Each line of the point table with the points of both sides.',
  })
  async scores(
    @Root() row: EmulationRegistrationEntity,
    @Ctx() context: Context,
  ): Promise<Score[]> {
    const [criteria, scores] = await Promise.all([
      context.load(criteriaByAwardId, row.awardId),
      context.load(scoresByRegistrationId, row.id),
    ]);
    const named = mayName(context.actor, row);
    return criteria.map(({ id }) => {
      const of = (side: string) =>
        scores.find((one) => one.criterionId === id && one.side === side);
      const [self, checked] = [of('SELF'), of('CHECKED')];
      return {
        criterionId: id,
        ...{ selfPoints: self?.points ?? null, checkedPoints: checked?.points ?? null },
        selfNote: named ? (self?.note ?? null) : null,
        checkedNote: named ? (checked?.note ?? null) : null,
      };
    });
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [EmulationStep], {
    description: 'What was done about it, the first one first; none for whom the name is hidden.',
  })
  async steps(
    @Root() row: EmulationRegistrationEntity,
    @Ctx() context: Context,
  ): Promise<EmulationStepEntity[]> {
    return mayName(context.actor, row) ? context.load(stepsByRegistrationId, row.id) : [];
  }

  @FieldResolver(() => EmulationCommendation, {
    nullable: true,
    description: 'Its line in the register, once it is commended.',
  })
  commendation(
    @Root() row: EmulationRegistrationEntity,
    @Ctx() context: Context,
  ): Promise<EmulationCommendationEntity | null> {
    return context.load(commendationByRegistrationId, row.id);
  }
}

@Resolver(() => EmulationScore)
export class EmulationScoreResolver {
  @FieldResolver(() => EmulationCriterion, { nullable: true, description: 'The line.' })
  criterion(
    @Root() { criterionId }: Score,
    @Ctx() context: Context,
  ): Promise<EmulationCriterionEntity | null> {
    return context.load(emulationCriterionById, criterionId);
  }
}

@Resolver(() => EmulationStep)
export class EmulationStepResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who did it.' })
  person(@Root() step: EmulationStepEntity, @Ctx() context: Context): Promise<PersonEntity | null> {
    return context.load(personById, step.personId);
  }
}

@Resolver(() => EmulationCommendation)
export class EmulationCommendationResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Its name; null for a commune itself, and for a household that did not agree to be named.',
  })
  name(@Root() row: EmulationCommendationEntity, @Ctx() { actor }: Context): string | null {
    return row.consent || mayName(actor, row) ? row.name : null;
  }

  @FieldResolver(() => Commune, { nullable: true, description: 'The commune, as it was then.' })
  commune(
    @Root() row: EmulationCommendationEntity,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return communeById(context, row.communeId);
  }

  @FieldResolver(() => String, { description: 'Number of the decision (số quyết định).' })
  async decisionNumber(
    @Root() row: EmulationCommendationEntity,
    @Ctx() context: Context,
  ): Promise<string> {
    return (await context.load(emulationDecisionById, row.decisionId))!.number;
  }

  @FieldResolver(() => LocalDate, { description: 'Day of the decision.' })
  async decidedOn(
    @Root() row: EmulationCommendationEntity,
    @Ctx() context: Context,
  ): Promise<string> {
    return (await context.load(emulationDecisionById, row.decisionId))!.decidedOn;
  }

  @FieldResolver(() => String, { description: 'Who decided (cơ quan khen thưởng).' })
  async authority(
    @Root() row: EmulationCommendationEntity,
    @Ctx() context: Context,
  ): Promise<string> {
    return (await context.load(emulationDecisionById, row.decisionId))!.authority;
  }

  @Access(emulationAccess.decisionFiles)
  @Cost({ items: 2 })
  @FieldResolver(() => [File], {
    description: 'The decision as it was signed, which may name others: for the office.',
  })
  async files(
    @Root() row: EmulationCommendationEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity[]> {
    return context.load(filesByEmulationDecisionId, row.decisionId);
  }
}
