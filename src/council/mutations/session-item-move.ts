import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { ItemPhase, SessionPhase } from '../council.enums.ts';
import type { CouncilSessionEntity } from '../session.entity.ts';
import { ITEM_ERRORS, lockedItem, requireItemPhase } from '../session-item.service.ts';
import { moveItem } from '../session-order.service.ts';
import { requirePhase, SESSION_ERRORS } from '../session.service.ts';
import { CouncilSession } from '../session.type.ts';

@InputType({ description: 'Another place on the agenda.' })
export class SessionItemMoveInput {
  @Field(() => Int, { description: 'The new place, from 1; beyond the end is the last.' })
  position!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const SessionItemMoveError = userErrorType('SessionItemMove', {
  ...SESSION_ERRORS,
  ...ITEM_ERRORS,
  OPENED: 'A product that was opened would change its place.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of sessionItemMove.' })
export class SessionItemMovePayload {
  @Field(() => CouncilSession, { nullable: true, description: 'The session as it is now.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [SessionItemMoveError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({ position: z.number().int().min(1).max(500), operationId: operationId() }),
});

@Resolver()
export class SessionItemMoveMutation {
  @Access(councilAccess.sessionItemMove)
  @Mutation(() => SessionItemMovePayload, {
    description:
      'Gives a product another place on the agenda, before it or any it passes is opened.',
  })
  sessionItemMove(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => SessionItemMoveInput, { description: 'What is to be done.' })
    input: SessionItemMoveInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'sessionItemMove',
      access: councilAccess.sessionItemMove,
      payload: SessionItemMovePayload,
      errors: SessionItemMoveError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { item, session } = await lockedItem(tx, args.id);
        requirePhase(session, SessionPhase.PLANNED, SessionPhase.OPEN);
        await requireItemPhase(tx, item, ItemPhase.PENDING);
        await moveItem(tx, item, args.input.position);
        return { session };
      },
    });
  }
}
