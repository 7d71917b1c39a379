import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, hour, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import type { CouncilSessionEntity } from '../session.entity.ts';
import { createSession, SESSION_CREATE_ERRORS } from '../session-agenda.service.ts';
import { CouncilSession } from '../session.type.ts';

@InputType({ description: 'A new session.' })
export class CouncilSessionCreateInput {
  @Field(() => ID, { description: 'The council.' })
  councilId!: string;

  @Field(() => ID, {
    description: 'The criteria (bộ tiêu chí); they must be in force on the day of the session.',
  })
  rubricVersionId!: string;

  @Field(() => String, { description: 'Number within the council, e.g. "05/2026".' })
  number!: string;

  @Field(() => LocalDate, { description: 'Day on which it is held.' })
  heldOn!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'At what time of day it begins, e.g. "08:00"; stands on the invitations, which leave room for it when left out.',
  })
  startsAt?: string | null;

  @Field(() => String, { description: 'Where it is held.' })
  place!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const CouncilSessionCreateError = userErrorType('CouncilSessionCreate', SESSION_CREATE_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of councilSessionCreate.' })
export class CouncilSessionCreatePayload {
  @Field(() => CouncilSession, { nullable: true, description: 'The session as it is now.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [CouncilSessionCreateError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    councilId: idOf('Council'),
    rubricVersionId: idOf('RubricVersion'),
    number: line(30),
    heldOn: day(),
    startsAt: hour().nullish(),
    place: line(200),
    operationId: operationId(),
  }),
});

@Resolver()
export class CouncilSessionCreateMutation {
  @Access(councilAccess.councilSessionCreate)
  @Mutation(() => CouncilSessionCreatePayload, {
    description: 'Plans a session of a council (lập phiên họp); all its members are invited.',
  })
  councilSessionCreate(
    @Arg('input', () => CouncilSessionCreateInput, { description: 'The session.' })
    input: CouncilSessionCreateInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'councilSessionCreate',
      access: councilAccess.councilSessionCreate,
      payload: CouncilSessionCreatePayload,
      errors: CouncilSessionCreateError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...session } = args.input;
        return { session: await createSession(tx, session) };
      },
    });
  }
}
