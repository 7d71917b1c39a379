import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { SessionPhase } from '../council.enums.ts';
import type { CouncilSessionEntity } from '../session.entity.ts';
import { remind } from '../session-remind.service.ts';
import { heldSession, requirePhase, SESSION_ERRORS } from '../session.service.ts';
import { CouncilSession } from '../session.type.ts';
import { toGlobalId } from '../../platform/graphql/node.ts';

@InputType({ description: 'Reminding members whose sheets are missing.' })
export class SessionRemindInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Only for this product; all open ones when left out.',
  })
  itemId?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const SessionRemindError = userErrorType('SessionRemind', {
  ...SESSION_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of sessionRemind.' })
export class SessionRemindPayload {
  @Field(() => CouncilSession, { nullable: true, description: 'The session as it is now.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The members who were reminded now; nobody is for one product more often than every two minutes.',
  })
  personIds!: string[] | null;

  @Field(() => [SessionRemindError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('CouncilSession'),
  input: z.object({ itemId: idOf('SessionItem').nullish(), operationId: operationId() }),
});

@Resolver()
export class SessionRemindMutation {
  @Access(councilAccess.sessionRemind)
  @Mutation(() => SessionRemindPayload, {
    description: 'Reminds the members whose sheets of open products are missing (nhắc nộp phiếu).',
  })
  async sessionRemind(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Arg('input', () => SessionRemindInput, { description: 'What is to be done.' })
    input: SessionRemindInput,
    @Ctx() context: Context,
  ) {
    const payload = await runMutation(context, {
      name: 'sessionRemind',
      access: councilAccess.sessionRemind,
      payload: SessionRemindPayload,
      errors: SessionRemindError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const session = await heldSession(tx, args.id);
        requirePhase(session, SessionPhase.OPEN);
        return { session, personIds: await remind(tx, session, args.input.itemId ?? null) };
      },
    });
    payload.personIds &&= payload.personIds.map((one) => toGlobalId('Person', one));
    return payload;
  }
}
