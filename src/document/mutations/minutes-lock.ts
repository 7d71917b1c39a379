import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { SessionPhase } from '../../council/council.enums.ts';
import { sessionById } from '../../council/session.loader.ts';
import { heldSession } from '../../council/session.service.ts';
import type { CouncilSessionEntity } from '../../council/session.entity.ts';
import { CouncilSession } from '../../council/session.type.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { uuidOf } from '../../platform/graphql/node.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { documentAccess } from '../document.access.ts';
import { minutesOfSession } from '../minutes.loader.ts';
import { MINUTES_ERRORS, openMinutes } from '../minutes.service.ts';

@InputType({ description: 'What is locked.' })
export class MinutesLockInput {
  @Field(() => ID, { description: 'Made by the client; a repeat changes nothing more.' })
  operationId!: string;

  @Field(() => Int, { description: 'The revision that was read; 0 as long as there is none.' })
  baseRevision!: number;
}

const MinutesLockError = userErrorType('MinutesLock', {
  ...MINUTES_ERRORS,
  NOT_RELEASED: 'The results of the session are not released, so its figures are not final.',
  TIED: 'Who locks has a tie to a product and cannot answer for its figures.',
});

@Access(REACHED)
@ObjectType({ description: 'The session with its minutes.' })
export class MinutesLockPayload {
  @Field(() => CouncilSession, { nullable: true, description: 'The session.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [MinutesLockError], { description: 'Why nothing was locked.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('CouncilSession'),
  input: z.object({ operationId: operationId(), baseRevision: z.int().min(0) }),
});

@Resolver()
export class MinutesLockMutation {
  @Access(documentAccess.minutesLock)
  @Mutation(() => MinutesLockPayload, {
    description:
      'Locks the minutes (khóa biên bản): prose and figures stay as they are from now on. Possible after the release.',
  })
  async minutesLock(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Arg('input', () => MinutesLockInput, { description: 'What is locked.' })
    input: MinutesLockInput,
    @Ctx() context: Context,
  ) {
    // Results never change once released, so they may be read before the transaction.
    const figures = await figuresOf(context, id);
    return runMutation(context, {
      name: 'minutesLock',
      access: documentAccess.minutesLock,
      payload: MinutesLockPayload,
      errors: MinutesLockError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const session = await heldSession(tx, args.id);
        if (session.phase !== SessionPhase.RELEASED) throw refuse('NOT_RELEASED', NOT_RELEASED);
        if (!figures?.whole) throw refuse('TIED', TIED);
        const minutes = await openMinutes(tx, session.id, args.input.baseRevision);
        await tx.em.query(
          `UPDATE minutes SET locked_at = clock_timestamp(), locked_by = $2, figures_hash = $3,
                  revision = revision + 1, updated_at = now() WHERE id = $1`,
          [minutes.id, context.actor.personId, figures.hash],
        );
        tx.record({
          action: 'minutes.lock',
          subjectType: 'CouncilSession',
          subjectId: session.id,
          after: { version: minutes.version, figures: figures.hash.toString('hex') },
        });
        return { session };
      },
    });
  }
}

async function figuresOf(context: Context, id: string) {
  const uuid = uuidOf(id, 'CouncilSession');
  const session = uuid && (await context.load(sessionById, uuid));
  if (!session) return null;
  const { figuresHash: hash, data } = await minutesOfSession(context, session);
  const known = (item: (typeof data.items)[number]) =>
    item.result !== null || item.disqualified.length > 0;
  return { hash, whole: data.items.every(known) };
}

const NOT_RELEASED = {
  vi: 'Kết quả chưa được công bố nên chưa khóa được biên bản. Phần đã soạn vẫn còn; hãy công bố kết quả trước.',
  en: 'The results are not released, so the minutes cannot be locked yet. What was written is kept; release first.',
};
const TIED = {
  vi: 'Bạn có liên quan đến một sản phẩm trong phiên nên không khóa được biên bản. Phần đã soạn vẫn còn; hãy nhờ người còn lại khóa.',
  en: 'You have a tie to a product of the session, so you cannot lock its minutes. What was written is kept; ask the other one who runs it.',
};
