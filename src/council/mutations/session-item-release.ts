import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { CloseObstacle } from '../close-obstacle.type.ts';
import { ItemPhase } from '../council.enums.ts';
import { QUORUM_LOST, releaseItems, requireQuorum } from '../item-release.service.ts';
import type { SessionItemEntity } from '../session.entity.ts';
import { ITEM_ERRORS, itemAgain, lockedItem, requireItemPhase } from '../session-item.service.ts';
import type { ItemProblem } from '../item-problems.rules.ts';
import { settleSpreads } from '../session-release.service.ts';
import { SessionItem } from '../session.type.ts';

@InputType({ description: 'Releasing the result of one product.' })
export class SessionItemReleaseInput {
  @Field(() => String, {
    nullable: true,
    description: 'Why a spread above the limit may stand, where that is not decided yet.',
  })
  spreadReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the result stands although members taken out after the close undid the quorum.',
  })
  quorumReason?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const SessionItemReleaseError = userErrorType('SessionItemRelease', {
  ...ITEM_ERRORS,
  SPREAD_UNSETTLED: 'The sheets are further apart than the limit and no reason is given.',
  QUORUM_LOST,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of sessionItemRelease.' })
export class SessionItemReleasePayload {
  @Field(() => SessionItem, { nullable: true, description: 'The product as it is now.' })
  item!: SessionItemEntity | null;

  @Field(() => [CloseObstacle], {
    nullable: true,
    description: 'What stands in the way, when that is why it was refused.',
  })
  obstacles!: ItemProblem[] | null;

  @Field(() => [SessionItemReleaseError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({
    spreadReason: prose(2000).nullish(),
    quorumReason: prose(2000).nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class SessionItemReleaseMutation {
  @Access(councilAccess.sessionItemRelease)
  @Mutation(() => SessionItemReleasePayload, {
    description:
      'Releases the result of one closed product to the council (công bố cho Hội đồng). Everybody else sees it when the session is released.',
  })
  sessionItemRelease(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => SessionItemReleaseInput, { description: 'What is to be done.' })
    input: SessionItemReleaseInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'sessionItemRelease',
      access: councilAccess.sessionItemRelease,
      payload: SessionItemReleasePayload,
      errors: SessionItemReleaseError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { item, session } = await lockedItem(tx, args.id);
        await requireItemPhase(tx, item, ItemPhase.CLOSED);
        const { spreadReason, quorumReason } = args.input;
        const reasons = spreadReason ? [{ itemId: item.id, reason: spreadReason }] : [];
        await settleSpreads(tx, [item], reasons);
        if (!quorumReason) await requireQuorum(tx, session, [item]);
        await releaseItems(tx, [item], quorumReason ?? null);
        tx.record({
          action: 'session-item.release',
          subjectType: 'SessionItem',
          subjectId: item.id,
          before: { phase: item.phase },
          after: { phase: ItemPhase.RELEASED, spreadReason, quorumReason },
        });
        return { item: await itemAgain(tx, item.id), obstacles: null };
      },
    });
  }
}
