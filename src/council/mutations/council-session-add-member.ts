import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { CouncilRole, SessionPhase } from '../council.enums.ts';
import type { CouncilSessionEntity } from '../session.entity.ts';
import { addMember } from '../session-agenda.service.ts';
import { lockedSession, requirePhase, SESSION_ERRORS } from '../session.service.ts';
import { CouncilSession } from '../session.type.ts';

@InputType({ description: 'Somebody for a session who is not in the council, such as an expert.' })
export class CouncilSessionAddMemberInput {
  @Field(() => ID, { description: 'The person; needs an account.' })
  personId!: string;

  @Field(() => Boolean, { description: 'Whether the person fills in score sheets.' })
  scores!: boolean;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const CouncilSessionAddMemberError = userErrorType('CouncilSessionAddMember', {
  ...SESSION_ERRORS,
  ALREADY_INVITED: 'The person is in the session already.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of councilSessionAddMember.' })
export class CouncilSessionAddMemberPayload {
  @Field(() => CouncilSession, { nullable: true, description: 'The session as it is now.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [CouncilSessionAddMemberError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('CouncilSession'),
  input: z.object({ personId: idOf('Person'), scores: z.boolean(), operationId: operationId() }),
});

@Resolver()
export class CouncilSessionAddMemberMutation {
  @Access(councilAccess.councilSessionAddMember)
  @Mutation(() => CouncilSessionAddMemberPayload, {
    description: 'Invites somebody to a planned session (mời dự phiên).',
  })
  councilSessionAddMember(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Arg('input', () => CouncilSessionAddMemberInput, { description: 'The person.' })
    input: CouncilSessionAddMemberInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'councilSessionAddMember',
      access: councilAccess.councilSessionAddMember,
      payload: CouncilSessionAddMemberPayload,
      errors: CouncilSessionAddMemberError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const session = await lockedSession(tx, args.id);
        requirePhase(session, SessionPhase.PLANNED);
        const { personId, scores } = args.input;
        await addMember(tx, session, { personId, scores, role: CouncilRole.MEMBER });
        return { session };
      },
    });
  }
}
