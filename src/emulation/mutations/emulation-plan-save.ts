import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { clearable, day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { emulationAccess } from '../emulation.access.ts';
import { FILES_ERRORS } from '../../media/attach-files.service.ts';
import type { EmulationPlanEntity } from '../emulation.entity.ts';
import { PLACE_ERRORS, savePlan } from '../emulation-save.service.ts';
import { EmulationPlan } from '../emulation.type.ts';

@InputType({
  description: 'The plan of a commune for one year, whole: what is left out is empty afterwards.',
})
export class EmulationPlanSaveInput {
  @Field(() => ID, { description: 'The campaign.' })
  campaignId!: string;

  @Field(() => ID, { description: 'The commune, as it is on the day of issue.' })
  communeId!: string;

  @Field(() => Int, { description: 'The year, within the campaign; a new one makes a new plan.' })
  year!: number;

  @Field(() => String, { nullable: true, description: 'Number of the plan.' })
  number?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of issue.' })
  issuedOn?: string | null;

  @Field(() => String, { description: 'What is to be done, up to 20,000 characters.' })
  content!: string;

  @Field(() => String, { nullable: true, description: 'What is to be reached.' })
  goals?: string | null;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Criteria of new-rural sets that are its goals, up to 100.',
  })
  criterionIds!: string[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Finished uploads of yours for EMULATION, up to 20; adds to those before.',
  })
  fileIds?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new one.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const EmulationPlanSaveError = userErrorType('EmulationPlanSave', {
  NOT_FOUND,
  STALE,
  ...PLACE_ERRORS,
  ...FILES_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of emulationPlanSave.' })
export class EmulationPlanSavePayload {
  @Field(() => EmulationPlan, {
    nullable: true,
    description: 'The plan as it is now, also when it was refused.',
  })
  plan!: EmulationPlanEntity | null;

  @Field(() => [EmulationPlanSaveError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    campaignId: idOf('EmulationCampaign'),
    communeId: idOf('Commune'),
    year: z.int().min(2000).max(2100),
    number: clearable(line(100)),
    issuedOn: clearable(day()),
    content: prose(20_000),
    goals: clearable(prose(20_000)),
    criterionIds: z.array(idOf('Criterion')).max(100),
    fileIds: z.array(idOf('File')).max(20).nullish(),
    baseRevision: z.int().nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class EmulationPlanSaveMutation {
  @Access(emulationAccess.emulationPlanSave)
  @Mutation(() => EmulationPlanSavePayload, {
    description:
      'Saves what a commune plans for a campaign in a year (kế hoạch phát động), with the signed paper.',
  })
  emulationPlanSave(
    @Arg('input', () => EmulationPlanSaveInput, { description: 'What is sent.' })
    input: EmulationPlanSaveInput,
    @Ctx() context: Context,
  ): Promise<EmulationPlanSavePayload> {
    return runMutation(context, {
      name: 'emulationPlanSave',
      access: emulationAccess.emulationPlanSave,
      payload: EmulationPlanSavePayload,
      errors: EmulationPlanSaveError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, operationId: _, fileIds, criterionIds, ...given } = args.input;
        const plan = {
          ...given,
          ...{ number: given.number ?? null, issuedOn: given.issuedOn ?? null },
          goals: given.goals ?? null,
        };
        return {
          plan: await savePlan(
            tx,
            plan,
            { criterionIds, fileIds: fileIds ?? [] },
            baseRevision ?? null,
          ),
        };
      },
    });
  }
}
