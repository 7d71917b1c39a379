import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type {
  CriteriaSetEntity,
  CriterionEntity,
} from '../commune-criteria/criteria-set.entity.ts';
import { criteriaSetById, criterionById } from '../commune-criteria/criteria-set.loader.ts';
import { CriteriaSet, Criterion } from '../commune-criteria/criteria-set.type.ts';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { Node } from '../platform/graphql/node.ts';
import type { UnitEntity } from '../region/region.entity.ts';
import { unitById } from '../region/region.loader.ts';
import { conditionsOf, revocationOf } from './condition.loader.ts';
import { isKeyCriterion, rateOf, type Finding } from './condition.rules.ts';
import type {
  RecognitionStatementEntity,
  SatisfactionContentEntity,
  SatisfactionSurveyEntity,
} from './evidence.entity.ts';
import { RecognitionStatement, SatisfactionContent, SatisfactionSurvey } from './evidence.type.ts';
import type { RecognitionEntity, RecognitionStepEntity } from './recognition.entity.ts';
import {
  contentsBySurveyId,
  filesByRecognitionStepId,
  statementsByRecognitionId,
  stepsByRecognitionId,
  surveysByRecognitionId,
} from './recognition.loader.ts';
import { HOLDING } from './recognition.rules.ts';
import {
  Recognition,
  RecognitionFinding,
  RecognitionStep,
  RevocationCheck,
} from './recognition.type.ts';

interface Below {
  readonly criterionIds: readonly string[];
}
type Check = RevocationCheck & Below;

async function criteria(context: Context, { criterionIds }: Below): Promise<CriterionEntity[]> {
  const found = await context.loadMany(criterionById, [...criterionIds]);
  return found.filter((one) => one !== null);
}

@Resolver(() => Recognition)
export class RecognitionResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The commune or city, as it was.' })
  unit(@Root() { unitId }: RecognitionEntity, @Ctx() context: Context): Promise<UnitEntity | null> {
    return context.load(unitById, unitId);
  }

  @FieldResolver(() => CriteriaSet, {
    nullable: true,
    description: 'The criteria set it is judged by; null where none is known here.',
  })
  async set(
    @Root() { setId }: RecognitionEntity,
    @Ctx() context: Context,
  ): Promise<CriteriaSetEntity | null> {
    return setId ? context.load(criteriaSetById, setId) : null;
  }

  @Cost({ items: 4, points: 5 })
  @FieldResolver(() => [RecognitionFinding], {
    description: 'Its conditions by approved results of its year, as they are now.',
  })
  conditions(@Root() file: RecognitionEntity, @Ctx() context: Context): Promise<Finding[]> {
    return conditionsOf(context, file);
  }

  @Cost({ points: 5 })
  @FieldResolver(() => RevocationCheck, {
    nullable: true,
    description: 'Of recognitions of communes that hold: whether they would have to be revoked.',
  })
  async revocationCheck(
    @Root() file: RecognitionEntity,
    @Ctx() context: Context,
  ): Promise<Check | null> {
    const found = HOLDING.includes(file.state) ? await revocationOf(context, file) : null;
    if (!found) return null;
    const { below, undetermined: _, ...check } = found;
    return { ...check, criterionIds: below.map(({ criterionId }) => criterionId) };
  }

  @Cost({ items: 6 })
  @FieldResolver(() => [RecognitionStep], { description: 'What was done, oldest first.' })
  steps(
    @Root() { id }: RecognitionEntity,
    @Ctx() context: Context,
  ): Promise<RecognitionStepEntity[]> {
    return context.load(stepsByRecognitionId, id);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [SatisfactionSurvey], {
    description: 'Surveys of satisfaction, oldest first; the last one counts.',
  })
  surveys(
    @Root() { id }: RecognitionEntity,
    @Ctx() context: Context,
  ): Promise<SatisfactionSurveyEntity[]> {
    return context.load(surveysByRecognitionId, id);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [RecognitionStatement], {
    description: 'What authorities stated, oldest first; the last one for a condition counts.',
  })
  statements(
    @Root() { id }: RecognitionEntity,
    @Ctx() context: Context,
  ): Promise<RecognitionStatementEntity[]> {
    return context.load(statementsByRecognitionId, id);
  }
}

@Resolver(() => RecognitionStep)
export class RecognitionStepResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who did it.' })
  person(
    @Root() step: RecognitionStepEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, step.personId);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [File], { description: 'Its papers.' })
  files(
    @Root() { id }: RecognitionStepEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity[]> {
    return context.load(filesByRecognitionStepId, id);
  }

  @FieldResolver(() => [RecognitionFinding], {
    description: 'What was found about the conditions when it was done.',
  })
  conditions(@Root() { findings }: RecognitionStepEntity): readonly Finding[] {
    return findings.conditions ?? [];
  }

  @FieldResolver(() => RevocationCheck, {
    nullable: true,
    description: 'What spoke for the revocation when it was proposed.',
  })
  revocation(@Root() { findings }: RecognitionStepEntity): Check | null {
    return findings.revocation ? { ...findings.revocation, year: null, periodKind: null } : null;
  }
}

@Resolver(() => RecognitionFinding)
export class RecognitionFindingResolver {
  @Cost({ items: 5 })
  @FieldResolver(() => [Criterion], {
    description: 'Criteria that are not met or of which nothing can be said.',
  })
  criteria(@Root() finding: Finding, @Ctx() context: Context): Promise<CriterionEntity[]> {
    return criteria(context, finding);
  }
}

@Resolver(() => RevocationCheck)
export class RevocationCheckResolver {
  @Cost({ items: 5 })
  @FieldResolver(() => [Criterion], { description: 'The criteria below standard: the reasons.' })
  below(@Root() check: Check, @Ctx() context: Context): Promise<CriterionEntity[]> {
    return criteria(context, check);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [Criterion], {
    description: 'Those of them that weigh more (tiêu chí chính).',
  })
  async key(@Root() check: Check, @Ctx() context: Context): Promise<CriterionEntity[]> {
    return (await criteria(context, check)).filter(({ name }) => isKeyCriterion(name));
  }
}

@Resolver(() => SatisfactionSurvey)
export class SatisfactionSurveyResolver {
  @Cost({ items: 10 })
  @FieldResolver(() => [SatisfactionContent], { description: 'What was asked about, in order.' })
  async contents(
    @Root() { id }: SatisfactionSurveyEntity,
    @Ctx() context: Context,
  ): Promise<(SatisfactionContentEntity & { rate: string })[]> {
    const contents = await context.load(contentsBySurveyId, id);
    return contents.map((one) => ({ ...one, rate: rateOf(one) }));
  }
}
