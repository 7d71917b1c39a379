import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { ItemPhase } from '../council.enums.ts';
import type { SessionItemEntity } from '../session.entity.ts';
import { recordFinalStar } from '../session-release.service.ts';
import { ITEM_ERRORS, requireItemPhase } from '../session-item.service.ts';
import { heldItem } from '../session.service.ts';
import { SessionItem } from '../session.type.ts';

@InputType({ description: 'The star a council gives.' })
export class SessionItemStarRecordInput {
  @Field(() => Int, { description: 'Number of stars, 1 to 5.' })
  star!: number;

  @Field(() => String, { description: 'Why, for the minutes.' })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const SessionItemStarRecordError = userErrorType('SessionItemStarRecord', {
  ...ITEM_ERRORS,
  ABOVE_POINTS: 'The star is above that of the average total.',
  NOT_SHOWN: 'The result is not shown to the viewer yet, or the viewer has a tie to the product.',
  DISQUALIFIED: 'The product is disqualified and has no star.',
  NOT_ALLOWED: 'The rules of the council allow no other star than the proposed one.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of sessionItemStarRecord.' })
export class SessionItemStarRecordPayload {
  @Field(() => SessionItem, { nullable: true, description: 'The product as it is now.' })
  item!: SessionItemEntity | null;

  @Field(() => [SessionItemStarRecordError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({
    star: z.number().int().min(1).max(5),
    reason: prose(2000),
    operationId: operationId(),
  }),
});

@Resolver()
export class SessionItemStarRecordMutation {
  @Access(councilAccess.sessionItemStarRecord)
  @Mutation(() => SessionItemStarRecordPayload, {
    description:
      'Records the star the council gives to a product with its reason, where it is not simply the proposed one. Without it the proposal stands. Never above the star of the points (Quyết định 26/2026/QĐ-TTg, Điều 3 khoản 3).',
  })
  sessionItemStarRecord(
    @Arg('id', () => ID, { description: 'The product on the agenda; its result must be released.' })
    id: string,
    @Arg('input', () => SessionItemStarRecordInput, { description: 'The star and why.' })
    input: SessionItemStarRecordInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'sessionItemStarRecord',
      access: councilAccess.sessionItemStarRecord,
      payload: SessionItemStarRecordPayload,
      errors: SessionItemStarRecordError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { session, item } = await heldItem(tx, args.id, 'leads');
        await requireItemPhase(tx, item, ItemPhase.RELEASED);
        const { star, reason } = args.input;
        return { item: await recordFinalStar(tx, session, item, { star, reason }) };
      },
    });
  }
}
