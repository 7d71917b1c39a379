import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { lockedForAgenda, moveDossier } from '../../dossier/dossier.service.ts';
import { ItemPhase, SessionPhase } from '../council.enums.ts';
import { closeWithLast } from '../item-close.service.ts';
import type { CouncilSessionEntity } from '../session.entity.ts';
import { ITEM_ERRORS, lockedItem, requireItemPhase } from '../session-item.service.ts';
import { removeItem } from '../session-order.service.ts';
import { requirePhase, SESSION_ERRORS } from '../session.service.ts';
import { CouncilSession } from '../session.type.ts';

@InputType({ description: 'Taking a product off the agenda.' })
export class SessionItemRemoveInput {
  @Field(() => String, { description: 'Why, for the minutes.' })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const SessionItemRemoveError = userErrorType('SessionItemRemove', {
  ...SESSION_ERRORS,
  ...ITEM_ERRORS,
  WRONG_STATE: 'The dossier of the product is not in the session any more.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of sessionItemRemove.' })
export class SessionItemRemovePayload {
  @Field(() => CouncilSession, { nullable: true, description: 'The session as it is now.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [SessionItemRemoveError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({ reason: prose(1000), operationId: operationId() }),
});

@Resolver()
export class SessionItemRemoveMutation {
  @Access(councilAccess.sessionItemRemove)
  @Mutation(() => SessionItemRemovePayload, {
    description:
      'Takes a product off the agenda before it is opened (rút khỏi chương trình); its dossier can be put on another.',
  })
  sessionItemRemove(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => SessionItemRemoveInput, { description: 'What is to be done.' })
    input: SessionItemRemoveInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'sessionItemRemove',
      access: councilAccess.sessionItemRemove,
      payload: SessionItemRemovePayload,
      errors: SessionItemRemoveError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { item, session } = await lockedItem(tx, args.id);
        requirePhase(session, SessionPhase.PLANNED, SessionPhase.OPEN);
        await requireItemPhase(tx, item, ItemPhase.PENDING);
        const { reason } = args.input;
        await removeItem(tx, item, reason);
        await moveDossier(tx, await lockedForAgenda(tx, item.dossierId), 'unschedule', { reason });
        return { session: await closeWithLast(tx, session) };
      },
    });
  }
}
