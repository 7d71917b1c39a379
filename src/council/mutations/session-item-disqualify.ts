import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { disqualify, DISQUALIFY_ERRORS } from '../disqualification.service.ts';
import type { SessionItemEntity } from '../session.entity.ts';
import {
  itemAgain,
  ITEM_ERRORS,
  lockedItem,
  requireUntied,
  TIED,
} from '../session-item.service.ts';
import { SessionItem } from '../session.type.ts';

@InputType({ description: 'A disqualification.' })
export class SessionItemDisqualifyInput {
  @Field(() => ID, { description: 'A condition of the official sheet of the product.' })
  conditionId!: string;

  @Field(() => String, {
    description: 'Why the condition applies, for the minutes and the producer.',
  })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const SessionItemDisqualifyError = userErrorType('SessionItemDisqualify', {
  ...ITEM_ERRORS,
  TIED,
  CONDITION_NOT_ON_SHEET: DISQUALIFY_ERRORS.CONDITION_NOT_ON_SHEET,
  ALREADY_DISQUALIFIED: DISQUALIFY_ERRORS.ALREADY_DISQUALIFIED,
  RELEASED: DISQUALIFY_ERRORS.RELEASED,
  STAR_RECORDED: DISQUALIFY_ERRORS.STAR_RECORDED,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of sessionItemDisqualify.' })
export class SessionItemDisqualifyPayload {
  @Field(() => SessionItem, { nullable: true, description: 'The product as it is now.' })
  item!: SessionItemEntity | null;

  @Field(() => [SessionItemDisqualifyError], {
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
export class SessionItemDisqualifyMutation {
  @Access(councilAccess.sessionItemDisqualify)
  @Mutation(() => SessionItemDisqualifyPayload, {
    description:
      'Records that the council disqualifies a product under a condition of its sheet (loại hồ sơ). It gets no star, needs no more sheets to be closed, and its dossier ends as disqualified at the release.',
  })
  sessionItemDisqualify(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => SessionItemDisqualifyInput, { description: 'The condition and why.' })
    input: SessionItemDisqualifyInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'sessionItemDisqualify',
      access: councilAccess.sessionItemDisqualify,
      payload: SessionItemDisqualifyPayload,
      errors: SessionItemDisqualifyError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { session, item } = await lockedItem(tx, args.id);
        await requireUntied(tx, [item.id]);
        const { conditionId, reason } = args.input;
        await disqualify(tx, session, item, { conditionId, reason });
        return { item: await itemAgain(tx, item.id) };
      },
    });
  }
}
