import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { Decimal } from '../../platform/graphql/scalars.ts';
import {} from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { emulationAccess } from '../emulation.access.ts';
import { RuralStandard } from '../../recognition/recognition.enums.ts';
import type { EmulationAwardEntity } from '../award.entity.ts';
import {
  AwardExclusion,
  CommendationForm,
  QuotaBase,
  QuotaKind,
  QuotaRounding,
} from '../award.enums.ts';
import { AWARD_ERRORS, saveAward } from '../award-save.service.ts';
import { EmulationAward } from '../award.type.ts';
import { EmulationSubject } from '../emulation.enums.ts';
import { AWARD, EmulationCriterionInput } from './award-input.ts';

@InputType({
  description:
    'An award with its rule and point table, whole: what is left out is empty afterwards.',
})
export class EmulationAwardSaveInput {
  @Field(() => ID, { nullable: true, description: 'Which; left out for a new one.' })
  id?: string | null;

  @Field(() => ID, { description: 'The campaign.' })
  campaignId!: string;

  @Field(() => String, { description: 'Its name, in Vietnamese.' })
  name!: string;

  @Field(() => EmulationSubject, {
    description: 'Who can win it; the campaign has to be open to them.',
  })
  subject!: EmulationSubject;

  @Field(() => CommendationForm, { description: 'In which form.' })
  form!: CommendationForm;

  @Field(() => String, {
    nullable: true,
    description: 'Who decides and signs, where a document says so.',
  })
  authority?: string | null;

  @Field(() => String, { description: 'Where the rule is from.' })
  source!: string;

  @Field(() => QuotaKind, { description: 'How it is said how many can win.' })
  quota!: QuotaKind;

  @Field(() => Decimal, {
    nullable: true,
    description: 'So many with COUNT, so many percent with PERCENT; two decimals.',
  })
  quotaValue?: string | null;

  @Field(() => QuotaBase, { nullable: true, description: 'Of which set, with PERCENT.' })
  quotaBase?: QuotaBase | null;

  @Field(() => RuralStandard, {
    nullable: true,
    description: 'At which standard, of communes or hamlets recognised.',
  })
  quotaStandard?: RuralStandard | null;

  @Field(() => Int, { nullable: true, description: 'The number, with STATED.' })
  baseCount?: number | null;

  @Field(() => String, { nullable: true, description: 'Where that number is from.' })
  baseSource?: string | null;

  @Field(() => QuotaRounding, {
    nullable: true,
    description: 'How a share is rounded, with PERCENT.',
  })
  rounding?: QuotaRounding | null;

  @Field(() => AwardExclusion, {
    defaultValue: AwardExclusion.NONE,
    description: 'Whether who was rewarded before can win.',
  })
  exclusion!: AwardExclusion;

  @Field(() => RuralStandard, {
    nullable: true,
    description: 'The standard a commune or hamlet has to hold.',
  })
  requiredStandard?: RuralStandard | null;

  @Field(() => Decimal, { nullable: true, description: 'The least points.' })
  minPoints?: string | null;

  @Field(() => [EmulationCriterionInput], {
    defaultValue: [],
    description: 'The point table in its order, up to 50 lines; empty = points do not decide.',
  })
  criteria!: EmulationCriterionInput[];

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new one.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const EmulationAwardSaveError = userErrorType('EmulationAwardSave', {
  NOT_FOUND,
  STALE,
  ...AWARD_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of emulationAwardSave.' })
export class EmulationAwardSavePayload {
  @Field(() => EmulationAward, {
    nullable: true,
    description: 'The award as it is now, also when it was refused.',
  })
  award!: EmulationAwardEntity | null;

  @Field(() => [EmulationAwardSaveError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: AWARD,
});

@Resolver()
export class EmulationAwardSaveMutation {
  @Access(emulationAccess.emulationAwardSave)
  @Mutation(() => EmulationAwardSavePayload, {
    description:
      'Saves what can be won in a campaign: who can win it, how many do, who is excluded, and the point table. All of it is the office’s from its documents.',
  })
  emulationAwardSave(
    @Arg('input', () => EmulationAwardSaveInput, { description: 'What is sent.' })
    input: EmulationAwardSaveInput,
    @Ctx() context: Context,
  ): Promise<EmulationAwardSavePayload> {
    return runMutation(context, {
      name: 'emulationAwardSave',
      access: emulationAccess.emulationAwardSave,
      payload: EmulationAwardSavePayload,
      errors: EmulationAwardSaveError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const { id, baseRevision, operationId: _, criteria, ...given } = args.input;
        const award = {
          ...given,
          ...{ authority: given.authority ?? null, quotaValue: given.quotaValue ?? null },
          ...{ quotaBase: given.quotaBase ?? null, quotaStandard: given.quotaStandard ?? null },
          ...{ baseCount: given.baseCount ?? null, baseSource: given.baseSource ?? null },
          ...{ rounding: given.rounding ?? null, minPoints: given.minPoints ?? null },
          requiredStandard: given.requiredStandard ?? null,
        };
        const table = criteria.map((one) => ({
          ...one,
          ...{ source: one.source ?? null, criterionId: one.criterionId ?? null },
        }));
        const edited = { id: id ?? null, baseRevision: baseRevision ?? null };
        return { award: await saveAward(tx, award, table, edited) };
      },
    });
  }
}
