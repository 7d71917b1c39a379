import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { emulationAccess } from '../emulation.access.ts';
import type { EmulationRegistrationEntity } from '../registration.entity.ts';
import { EmulationRegistration } from '../registration.type.ts';
import { register, REGISTER_ERRORS } from '../register.service.ts';

@InputType({ description: 'Who stands for an award.' })
export class EmulationRegisterInput {
  @Field(() => ID, { description: 'The award; it says what kind of participant it is for.' })
  awardId!: string;

  @Field(() => ID, { description: 'The commune, as it is on the day of registration.' })
  communeId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the hamlet, household or unit; left out for a commune itself.',
  })
  name?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The household agrees that its name stands in the public list of those commended.',
  })
  consent!: boolean;

  @Field(() => String, { nullable: true, description: 'What it undertakes to do.' })
  pledge?: string | null;

  @Field(() => LocalDate, { description: 'The day of registration, today or before.' })
  registeredOn!: string;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const EmulationRegisterError = userErrorType('EmulationRegister', {
  NOT_FOUND,
  ...REGISTER_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of emulationRegister.' })
export class EmulationRegisterPayload {
  @Field(() => EmulationRegistration, {
    nullable: true,
    description: 'The registration; with ALREADY_REGISTERED the one there is.',
  })
  registration!: EmulationRegistrationEntity | null;

  @Field(() => [EmulationRegisterError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    awardId: idOf('EmulationAward'),
    communeId: idOf('Commune'),
    name: line(200).nullish(),
    consent: z.boolean(),
    pledge: prose(10_000).nullish(),
    registeredOn: day(),
    operationId: operationId(),
  }),
});

@Resolver()
export class EmulationRegisterMutation {
  @Access(emulationAccess.emulationRegister)
  @Mutation(() => EmulationRegisterPayload, {
    description:
      'Registers a commune itself, or a hamlet, a household or a unit of it, for an award of a campaign (đăng ký thi đua).',
  })
  emulationRegister(
    @Arg('input', () => EmulationRegisterInput, { description: 'What is sent.' })
    input: EmulationRegisterInput,
    @Ctx() context: Context,
  ): Promise<EmulationRegisterPayload> {
    return runMutation(context, {
      name: 'emulationRegister',
      access: emulationAccess.emulationRegister,
      payload: EmulationRegisterPayload,
      errors: EmulationRegisterError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...given } = args.input;
        const registering = { ...given, name: given.name ?? null, pledge: given.pledge ?? null };
        return { registration: await register(tx, registering) };
      },
    });
  }
}
