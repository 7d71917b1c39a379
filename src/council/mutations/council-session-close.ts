import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { uuidOf } from '../../platform/graphql/node.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { CloseObstacle } from '../close-obstacle.type.ts';
import { councilAccess } from '../council.access.ts';
import { ItemPhase, SessionPhase } from '../council.enums.ts';
import { auditOf, closeItems, closeWithLast } from '../item-close.service.ts';
import type { CouncilSessionEntity } from '../session.entity.ts';
import { closingMaterial } from '../closing.loader.ts';
import type { ItemProblem } from '../item-problems.rules.ts';
import { agendaOf, lockedSession, requirePhaseTold, SESSION_ERRORS } from '../session.service.ts';
import { CouncilSession } from '../session.type.ts';

@InputType({ description: 'Closing a session.' })
export class CouncilSessionCloseInput {
  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const CouncilSessionCloseError = userErrorType('CouncilSessionClose', {
  ...SESSION_ERRORS,
  NOT_READY: 'Something stands in the way; the payload lists it per product.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of councilSessionClose.' })
export class CouncilSessionClosePayload {
  @Field(() => CouncilSession, { nullable: true, description: 'The session as it is now.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [CloseObstacle], {
    nullable: true,
    description: 'What stands in the way when it was refused as NOT_READY, in agenda order.',
  })
  obstacles!: ItemProblem[] | null;

  @Field(() => [CouncilSessionCloseError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('CouncilSession'),
  input: z.object({ operationId: operationId() }),
});

@Resolver()
export class CouncilSessionCloseMutation {
  @Access(councilAccess.councilSessionClose)
  @Mutation(() => CouncilSessionClosePayload, {
    description:
      'Closes every product that is still open (đóng chấm) and with the last one the session, and computes the results, which nobody sees before the rules say so. Every acknowledged answer is in; none comes after. All are closed or, where anything stands in the way, none.',
  })
  async councilSessionClose(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Arg('input', () => CouncilSessionCloseInput, { description: 'What is to be closed.' })
    input: CouncilSessionCloseInput,
    @Ctx() context: Context,
  ) {
    // Read before the transaction: it must not wait for a second connection while it holds one.
    const material = await closingMaterial(context, uuidOf(id, 'CouncilSession'));
    return runMutation(context, {
      name: 'councilSessionClose',
      access: councilAccess.councilSessionClose,
      payload: CouncilSessionClosePayload,
      errors: CouncilSessionCloseError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const before = await lockedSession(tx, args.id);
        await requirePhaseTold(tx, before, SessionPhase.OPEN);
        const items = (await agendaOf(tx, before.id)).filter(
          ({ phase }) => phase === ItemPhase.PENDING || phase === ItemPhase.OPEN,
        );
        const { problems, tallies } = await closeItems(tx, before, items, material);
        if (problems) throw notReady(before, problems);
        const session = await closeWithLast(tx, before);
        tx.record({
          action: 'council-session.close',
          subjectType: 'CouncilSession',
          subjectId: session.id,
          before: { phase: before.phase },
          after: { phase: session.phase, items: auditOf(tallies) },
        });
        return { session, obstacles: null };
      },
    });
  }
}

function notReady(session: CouncilSessionEntity, obstacles: readonly ItemProblem[]) {
  const list = [...new Set(obstacles.map(({ item }) => item.position))].join(', ');
  const text = {
    vi: `Sản phẩm số ${list} chưa đủ điều kiện đóng chấm nên chưa sản phẩm nào được đóng. Phiên vẫn mở, mọi điểm đã gửi vẫn còn; hãy xem danh sách việc cần làm, hoặc đóng riêng từng sản phẩm đã xong.`,
    en: `Products ${list} cannot be closed yet, so none was closed. The session is still open and everything sent is kept; see the list of what is to be done, or close the finished products one by one.`,
  };
  return refuse('NOT_READY', text, null, { session, obstacles });
}
