import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { ItemPhase } from '../council.enums.ts';
import { openDiscussion } from '../item-discussion.service.ts';
import type { SessionItemEntity } from '../session.entity.ts';
import { ITEM_ERRORS, itemAgain, lockedItem, requireItemPhase } from '../session-item.service.ts';
import { SessionItem } from '../session.type.ts';

@InputType({ description: 'Opening the discussion of a product.' })
export class SessionItemDiscussionOpenInput {
  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const SessionItemDiscussionOpenError = userErrorType('SessionItemDiscussionOpen', {
  ...ITEM_ERRORS,
  NOT_ALLOWED: 'The rules of the session let members see no discussion data.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of sessionItemDiscussionOpen.' })
export class SessionItemDiscussionOpenPayload {
  @Field(() => SessionItem, { nullable: true, description: 'The product as it is now.' })
  item!: SessionItemEntity | null;

  @Field(() => [SessionItemDiscussionOpenError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({ operationId: operationId() }),
});

@Resolver()
export class SessionItemDiscussionOpenMutation {
  @Access(councilAccess.sessionItemDiscussionOpen)
  @Mutation(() => SessionItemDiscussionOpenPayload, {
    description:
      'Opens the discussion of a closed product (mở thảo luận): the members see how often each level was chosen, without names, where the rules of the council allow it. The right of the chair.',
  })
  sessionItemDiscussionOpen(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => SessionItemDiscussionOpenInput, { description: 'What is to be done.' })
    input: SessionItemDiscussionOpenInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'sessionItemDiscussionOpen',
      access: councilAccess.sessionItemDiscussionOpen,
      payload: SessionItemDiscussionOpenPayload,
      errors: SessionItemDiscussionOpenError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { item, session } = await lockedItem(tx, args.id);
        await requireItemPhase(tx, item, ItemPhase.CLOSED);
        await openDiscussion(tx, session, item);
        return { item: await itemAgain(tx, item.id) };
      },
    });
  }
}
