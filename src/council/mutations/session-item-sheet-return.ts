import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { ItemPhase } from '../council.enums.ts';
import type { SessionItemEntity } from '../session.entity.ts';
import { ITEM_ERRORS, itemAgain, lockedItem, requireItemPhase } from '../session-item.service.ts';
import { SessionItem } from '../session.type.ts';
import { returnOne } from '../sheet-return.service.ts';

@InputType({ description: 'Handing a sheet back.' })
export class SessionItemSheetReturnInput {
  @Field(() => ID, { description: 'The member whose sheet it is.' })
  personId!: string;

  @Field(() => String, { description: 'Why, for the minutes.' })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const SessionItemSheetReturnError = userErrorType('SessionItemSheetReturn', {
  ...ITEM_ERRORS,
  NOT_HANDED_IN: 'The person has not handed in a sheet that counts.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of sessionItemSheetReturn.' })
export class SessionItemSheetReturnPayload {
  @Field(() => SessionItem, { nullable: true, description: 'The product as it is now.' })
  item!: SessionItemEntity | null;

  @Field(() => [SessionItemSheetReturnError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({ personId: idOf('Person'), reason: prose(2000), operationId: operationId() }),
});

@Resolver()
export class SessionItemSheetReturnMutation {
  @Access(councilAccess.sessionItemSheetReturn)
  @Mutation(() => SessionItemSheetReturnPayload, {
    description:
      'Hands a sheet that was handed in back to its member while the product is open (trả lại phiếu), with a reason. It becomes another version; the one before is kept. Nobody sees what is on it.',
  })
  sessionItemSheetReturn(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => SessionItemSheetReturnInput, { description: 'What is to be done.' })
    input: SessionItemSheetReturnInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'sessionItemSheetReturn',
      access: councilAccess.sessionItemSheetReturn,
      payload: SessionItemSheetReturnPayload,
      errors: SessionItemSheetReturnError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { item } = await lockedItem(tx, args.id);
        await requireItemPhase(tx, item, ItemPhase.OPEN);
        await returnOne(tx, item, args.input.personId, args.input.reason);
        return { item: await itemAgain(tx, item.id) };
      },
    });
  }
}
