import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { CloseObstacle } from '../close-obstacle.type.ts';
import { closingMaterial } from '../closing.loader.ts';
import { ItemPhase } from '../council.enums.ts';
import { auditOf, closeItems, closeWithLast } from '../item-close.service.ts';
import type { CouncilSessionEntity, SessionItemEntity } from '../session.entity.ts';
import { ITEM_ERRORS, itemAgain, lockedItem, requireItemPhase } from '../session-item.service.ts';
import type { ItemProblem } from '../item-problems.rules.ts';
import { CouncilSession, SessionItem } from '../session.type.ts';
import { uuidOf } from '../../platform/graphql/node.ts';

@InputType({ description: 'Closing one product.' })
export class SessionItemCloseInput {
  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const SessionItemCloseError = userErrorType('SessionItemClose', {
  ...ITEM_ERRORS,
  NOT_READY: 'Something stands in the way; the payload lists it.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of sessionItemClose.' })
export class SessionItemClosePayload {
  @Field(() => SessionItem, { nullable: true, description: 'The product as it is now.' })
  item!: SessionItemEntity | null;

  @Field(() => CouncilSession, { nullable: true, description: 'The session as it is now.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [CloseObstacle], {
    nullable: true,
    description: 'What stands in the way, when that is why it was refused.',
  })
  obstacles!: ItemProblem[] | null;

  @Field(() => [SessionItemCloseError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({ operationId: operationId() }),
});

@Resolver()
export class SessionItemCloseMutation {
  @Access(councilAccess.sessionItemClose)
  @Mutation(() => SessionItemClosePayload, {
    description:
      'Closes scoring of one product (đóng chấm sản phẩm) and works out its result, which nobody sees before the rules of the council say so. The session closes with its last product. Where two people close at once, the second is told who was first.',
  })
  async sessionItemClose(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => SessionItemCloseInput, { description: 'What is to be done.' })
    input: SessionItemCloseInput,
    @Ctx() context: Context,
  ) {
    // Read before the transaction: it must not wait for a second connection while it holds one.
    const material = await closingMaterial(context, uuidOf(id, 'SessionItem'));
    return runMutation(context, {
      name: 'sessionItemClose',
      access: councilAccess.sessionItemClose,
      payload: SessionItemClosePayload,
      errors: SessionItemCloseError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { item, session } = await lockedItem(tx, args.id);
        await requireItemPhase(tx, item, ItemPhase.OPEN);
        const { problems, tallies } = await closeItems(tx, session, [item], material);
        if (problems) throw notReady(item, session, problems);
        tx.record({
          action: 'session-item.close',
          subjectType: 'SessionItem',
          subjectId: item.id,
          before: { phase: item.phase },
          after: { phase: ItemPhase.CLOSED, round: item.round, items: auditOf(tallies) },
        });
        const after = await closeWithLast(tx, session);
        return { item: await itemAgain(tx, item.id), session: after, obstacles: null };
      },
    });
  }
}

function notReady(
  item: SessionItemEntity,
  session: CouncilSessionEntity,
  obstacles: readonly ItemProblem[],
) {
  const text = {
    vi: `Sản phẩm số ${item.position} còn ${obstacles.length} việc phải xong trước khi đóng chấm. Sản phẩm vẫn mở, mọi điểm đã gửi vẫn còn; hãy xem danh sách.`,
    en: `${obstacles.length} things must be settled before product ${item.position} can be closed. It is still open and everything sent is kept; see the list.`,
  };
  return refuse('NOT_READY', text, null, { item, session, obstacles });
}
