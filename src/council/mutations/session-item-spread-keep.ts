import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { ItemPhase } from '../council.enums.ts';
import { keepSpread } from '../item-release.service.ts';
import type { SessionItemEntity } from '../session.entity.ts';
import {
  ITEM_ERRORS,
  itemAgain,
  lockedItem,
  requireItemPhase,
  requireUntied,
  TIED,
} from '../session-item.service.ts';
import { SessionItem } from '../session.type.ts';

@InputType({ description: 'Letting a spread stand.' })
export class SessionItemSpreadKeepInput {
  @Field(() => String, { description: 'Why it stands, for the minutes.' })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const SessionItemSpreadKeepError = userErrorType('SessionItemSpreadKeep', {
  ...ITEM_ERRORS,
  TIED,
  NO_ALARM: 'The sheets are not further apart than the limit.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of sessionItemSpreadKeep.' })
export class SessionItemSpreadKeepPayload {
  @Field(() => SessionItem, { nullable: true, description: 'The product as it is now.' })
  item!: SessionItemEntity | null;

  @Field(() => [SessionItemSpreadKeepError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({ reason: prose(2000), operationId: operationId() }),
});

@Resolver()
export class SessionItemSpreadKeepMutation {
  @Access(councilAccess.sessionItemSpreadKeep)
  @Mutation(() => SessionItemSpreadKeepPayload, {
    description:
      'Lets the result of a closed product stand although its sheets are further apart than the limit (giữ nguyên kết quả), with the reason. The other choice is to score again.',
  })
  sessionItemSpreadKeep(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => SessionItemSpreadKeepInput, { description: 'What is to be done.' })
    input: SessionItemSpreadKeepInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'sessionItemSpreadKeep',
      access: councilAccess.sessionItemSpreadKeep,
      payload: SessionItemSpreadKeepPayload,
      errors: SessionItemSpreadKeepError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { item } = await lockedItem(tx, args.id);
        await requireItemPhase(tx, item, ItemPhase.CLOSED);
        await requireUntied(tx, [item.id]);
        if (!item.spreadAlarm) throw refuse('NO_ALARM', NO_ALARM, null, { item });
        await keepSpread(tx, item, args.input.reason);
        tx.record({
          action: 'session-item.spread-keep',
          subjectType: 'SessionItem',
          subjectId: item.id,
          before: { spreadReason: item.spreadReason },
          after: { spreadReason: args.input.reason, round: item.round },
        });
        return { item: await itemAgain(tx, item.id) };
      },
    });
  }
}

const NO_ALARM = {
  vi: 'Điểm của sản phẩm này không chênh lệch quá mức cho phép nên không cần ghi lý do. Chưa có gì thay đổi.',
  en: 'The sheets of this product are not further apart than allowed, so no reason is needed. Nothing changed.',
};
