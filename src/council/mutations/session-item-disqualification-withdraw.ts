import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { withdrawDisqualification, DISQUALIFY_ERRORS } from '../disqualification.service.ts';
import type { SessionItemEntity } from '../session.entity.ts';
import {
  itemAgain,
  ITEM_ERRORS,
  lockedItem,
  requireUntied,
  TIED,
} from '../session-item.service.ts';
import { SessionItem } from '../session.type.ts';

@InputType({ description: 'Taking a disqualification back.' })
export class SessionItemDisqualificationWithdrawInput {
  @Field(() => ID, { description: 'A condition of the official sheet of the product.' })
  conditionId!: string;

  @Field(() => String, { description: 'Why it is taken back, for the minutes.' })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const SessionItemDisqualificationWithdrawError = userErrorType(
  'SessionItemDisqualificationWithdraw',
  {
    ...ITEM_ERRORS,
    TIED,
    RELEASED: DISQUALIFY_ERRORS.RELEASED,
    REOPEN_FIRST: DISQUALIFY_ERRORS.REOPEN_FIRST,
  },
);

@Access(REACHED)
@ObjectType({ description: 'Outcome of sessionItemDisqualificationWithdraw.' })
export class SessionItemDisqualificationWithdrawPayload {
  @Field(() => SessionItem, { nullable: true, description: 'The product as it is now.' })
  item!: SessionItemEntity | null;

  @Field(() => [SessionItemDisqualificationWithdrawError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({
    conditionId: idOf('RubricCondition'),
    reason: prose(2000),
    operationId: operationId(),
  }),
});

@Resolver()
export class SessionItemDisqualificationWithdrawMutation {
  @Access(councilAccess.sessionItemDisqualificationWithdraw)
  @Mutation(() => SessionItemDisqualificationWithdrawPayload, {
    description:
      'Takes a disqualification back before the release, for instance because it was recorded by mistake; it stays on record.',
  })
  sessionItemDisqualificationWithdraw(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => SessionItemDisqualificationWithdrawInput, {
      description: 'The condition and why.',
    })
    input: SessionItemDisqualificationWithdrawInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'sessionItemDisqualificationWithdraw',
      access: councilAccess.sessionItemDisqualificationWithdraw,
      payload: SessionItemDisqualificationWithdrawPayload,
      errors: SessionItemDisqualificationWithdrawError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { session, item } = await lockedItem(tx, args.id);
        await requireUntied(tx, [item.id]);
        const { conditionId, reason } = args.input;
        await withdrawDisqualification(tx, session, item, { conditionId, reason });
        return { item: await itemAgain(tx, item.id) };
      },
    });
  }
}
