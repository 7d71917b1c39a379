import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { day, hour, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import type { CouncilSessionEntity } from '../session.entity.ts';
import { SESSION_CREATE_ERRORS } from '../session-agenda.service.ts';
import { RuleDifference } from '../rule-difference.type.ts';
import { cloneSession } from '../session-clone.service.ts';
import { CloneRules } from '../session.enums.ts';
import { heldSession } from '../session.service.ts';
import { CouncilSession } from '../session.type.ts';

@InputType({ description: 'A session like another.' })
export class CouncilSessionCloneInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'The criteria (bộ tiêu chí), in force on the day; those of the other session when left out.',
  })
  rubricVersionId?: string | null;

  @Field(() => String, { description: 'Number within the council, e.g. "06/2026".' })
  number!: string;

  @Field(() => LocalDate, { description: 'Day on which it is held.' })
  heldOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'At what time of day it begins, e.g. "08:00"; as the other session when left out.',
  })
  startsAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is held; as the other session when left out.',
  })
  place?: string | null;

  @Field(() => CloneRules, {
    defaultValue: CloneRules.NEWEST,
    description: 'Whose rules it runs under.',
  })
  rules!: CloneRules;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const CouncilSessionCloneError = userErrorType('CouncilSessionClone', {
  ...SESSION_CREATE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of councilSessionClone.' })
export class CouncilSessionClonePayload {
  @Field(() => CouncilSession, { nullable: true, description: 'The session as it is now.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [RuleDifference], {
    nullable: true,
    description:
      "In what the council's newest rules differ from those of the other session, whichever were taken; empty when in nothing.",
  })
  ruleDifferences!: RuleDifference[] | null;

  @Field(() => [CouncilSessionCloneError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('CouncilSession'),
  input: z.object({
    rubricVersionId: idOf('RubricVersion').nullish(),
    number: line(30),
    heldOn: day(),
    startsAt: hour().nullish(),
    place: line(200).nullish(),
    rules: z.enum(CloneRules),
    operationId: operationId(),
  }),
});

@Resolver()
export class CouncilSessionCloneMutation {
  @Access(councilAccess.councilSessionClone)
  @Mutation(() => CouncilSessionClonePayload, {
    description:
      'Plans a session like another (lập phiên từ phiên trước): its council and the same people invited, no products. The secretary chooses whose rules it runs under and is told in what they differ.',
  })
  councilSessionClone(
    @Arg('id', () => ID, { description: 'The session to take over from.' }) id: string,
    @Arg('input', () => CouncilSessionCloneInput, { description: 'The new session.' })
    input: CouncilSessionCloneInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'councilSessionClone',
      access: councilAccess.councilSessionClone,
      payload: CouncilSessionClonePayload,
      errors: CouncilSessionCloneError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const source = await heldSession(tx, args.id);
        const { number, heldOn } = args.input;
        const place = args.input.place ?? source.place;
        const startsAt = args.input.startsAt ?? source.startsAt;
        const rubricVersionId = args.input.rubricVersionId ?? source.rubricVersionId;
        const keepRules = args.input.rules === CloneRules.SAME;
        const clone = { number, heldOn, startsAt, place, rubricVersionId, keepRules };
        const { session, differences } = await cloneSession(tx, source, clone);
        return { session, ruleDifferences: differences };
      },
    });
  }
}
