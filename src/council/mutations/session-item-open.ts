import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { ItemPhase, SessionPhase } from '../council.enums.ts';
import { openItems } from '../item-open.service.ts';
import type { CouncilSessionEntity, SessionItemEntity } from '../session.entity.ts';
import { ITEM_ERRORS, itemAgain, lockedItem, requireItemPhase } from '../session-item.service.ts';
import { CouncilSession, SessionItem } from '../session.type.ts';

@InputType({ description: 'Opening one product.' })
export class SessionItemOpenInput {
  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const SessionItemOpenError = userErrorType('SessionItemOpen', {
  ...ITEM_ERRORS,
  SESSION_NOT_OPEN: 'The session is not open.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of sessionItemOpen.' })
export class SessionItemOpenPayload {
  @Field(() => SessionItem, { nullable: true, description: 'The product as it is now.' })
  item!: SessionItemEntity | null;

  @Field(() => CouncilSession, { nullable: true, description: 'The session as it is now.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [SessionItemOpenError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({ operationId: operationId() }),
});

@Resolver()
export class SessionItemOpenMutation {
  @Access(councilAccess.sessionItemOpen)
  @Mutation(() => SessionItemOpenPayload, {
    description:
      'Opens one product of an open session for scoring (mở chấm sản phẩm), where the rules open products one by one.',
  })
  sessionItemOpen(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => SessionItemOpenInput, { description: 'What is to be done.' })
    input: SessionItemOpenInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'sessionItemOpen',
      access: councilAccess.sessionItemOpen,
      payload: SessionItemOpenPayload,
      errors: SessionItemOpenError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { item, session } = await lockedItem(tx, args.id);
        await requireItemPhase(tx, item, ItemPhase.PENDING);
        if (session.phase !== SessionPhase.OPEN) {
          throw refuse('SESSION_NOT_OPEN', NOT_OPEN, null, { item, session });
        }
        await openItems(tx, session.id, [item]);
        tx.record({
          action: 'session-item.open',
          subjectType: 'SessionItem',
          subjectId: item.id,
          before: { phase: item.phase },
          after: { phase: ItemPhase.OPEN },
        });
        return { item: await itemAgain(tx, item.id), session };
      },
    });
  }
}

const NOT_OPEN = {
  vi: 'Phiên họp chưa mở hoặc đã đóng nên chưa mở chấm sản phẩm được. Chưa có gì thay đổi; hãy mở phiên trước.',
  en: 'The session is not open, so the product was not opened. Nothing changed; open the session first.',
};
