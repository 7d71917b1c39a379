import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { DossierState } from '../../dossier/dossier.enums.ts';
import { allLockedForAgenda, moveDossiers } from '../../dossier/dossier.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { CloseObstacle } from '../close-obstacle.type.ts';
import { ItemPhase, SessionPhase } from '../council.enums.ts';
import { QUORUM_LOST, releaseItems, requireQuorum } from '../item-release.service.ts';
import { disqualifiedBecause } from '../disqualification.service.ts';
import type { CouncilSessionEntity, SessionItemEntity } from '../session.entity.ts';
import { SessionEventKind } from '../session.enums.ts';
import { TIED } from '../session-item.service.ts';
import { noteEvent } from '../session-event.service.ts';
import type { ItemProblem } from '../item-problems.rules.ts';
import { tellReleased } from '../session-notice.service.ts';
import { settleSpreads } from '../session-release.service.ts';
import {
  agendaOf,
  lockedSession,
  moveSession,
  requirePhaseTold,
  SESSION_ERRORS,
} from '../session.service.ts';
import { CouncilSession, SessionItem } from '../session.type.ts';

@InputType({ description: 'Why a spread above the limit may stand.' })
export class SpreadReasonInput {
  @Field(() => ID, { description: 'The product on the agenda.' })
  itemId!: string;

  @Field(() => String, { description: 'The reason, for the minutes.' })
  reason!: string;
}

@InputType({ description: 'Releasing the results of a session.' })
export class CouncilSessionReleaseInput {
  @Field(() => [SpreadReasonInput], {
    description: 'A reason for each product whose sheets are further apart than the limit.',
  })
  spreadReasons!: SpreadReasonInput[];

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const CouncilSessionReleaseError = userErrorType('CouncilSessionRelease', {
  ...SESSION_ERRORS,
  SPREAD_UNSETTLED: 'Sheets are further apart than the limit and no reason is given.',
  QUORUM_LOST,
  TIED,
  WRONG_STATE: 'A dossier of the agenda is not in the session any more.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of councilSessionRelease.' })
export class CouncilSessionReleasePayload {
  @Field(() => CouncilSession, { nullable: true, description: 'The session as it is now.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [SessionItem], {
    nullable: true,
    description: 'The products that lack a reason when it was refused as SPREAD_UNSETTLED.',
  })
  unsettled!: SessionItemEntity[] | null;

  @Field(() => [CloseObstacle], {
    nullable: true,
    description: 'What came to stand in the way since the close, when it was refused for that.',
  })
  obstacles!: ItemProblem[] | null;

  @Field(() => [CouncilSessionReleaseError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('CouncilSession'),
  input: z.object({
    spreadReasons: z.array(z.object({ itemId: idOf('SessionItem'), reason: prose(2000) })).max(100),
    operationId: operationId(),
  }),
});

@Resolver()
export class CouncilSessionReleaseMutation {
  @Access(councilAccess.councilSessionRelease)
  @Mutation(() => CouncilSessionReleasePayload, {
    description:
      'Releases the results of a closed session (công bố kết quả): to the council, and to producers and communes for their own dossiers.',
  })
  councilSessionRelease(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Arg('input', () => CouncilSessionReleaseInput, { description: 'What is to be released.' })
    input: CouncilSessionReleaseInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'councilSessionRelease',
      access: councilAccess.councilSessionRelease,
      payload: CouncilSessionReleasePayload,
      errors: CouncilSessionReleaseError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const before = await lockedSession(tx, args.id);
        await requirePhaseTold(tx, before, SessionPhase.CLOSED);
        const items = await agendaOf(tx, before.id);
        const closed = items.filter((item) => item.phase === ItemPhase.CLOSED);
        await settleSpreads(tx, closed, args.input.spreadReasons);
        await requireQuorum(tx, before, closed);
        await releaseItems(tx, closed);
        const session = await moveSession(tx, before, SessionPhase.RELEASED);
        await noteEvent(tx, { kind: SessionEventKind.SESSION_RELEASED, sessionId: session.id });
        await tellReleased(tx, session, items);
        await concludeDossiers(tx, items);
        tx.record({
          action: 'council-session.release',
          subjectType: 'CouncilSession',
          subjectId: session.id,
          before: { phase: before.phase },
          after: { phase: session.phase, spreadReasons: args.input.spreadReasons },
        });
        return { session, unsettled: null, obstacles: null };
      },
    });
  }
}

/** Ends the way of the dossiers: rated, or disqualified with the reason. */
async function concludeDossiers(
  tx: Transaction,
  items: readonly SessionItemEntity[],
): Promise<void> {
  const reasons = await disqualifiedBecause(
    tx,
    items.map(({ id }) => id),
  );
  const itemOf = new Map(items.map(({ id, dossierId }) => [dossierId, id]));
  const dossiers = await allLockedForAgenda(tx, [...itemOf.keys()]);
  // Scored again after a complaint: it was rated before and stays so.
  const ending = dossiers
    .filter(({ state }) => state === DossierState.IN_SESSION)
    .map((dossier) => ({ dossier, reason: reasons.get(itemOf.get(dossier.id)!) ?? null }));
  const out = ending.filter(({ reason }) => reason !== null);
  const rated = ending.filter(({ reason }) => reason === null);
  await moveDossiers(tx, rated, 'rate');
  await moveDossiers(tx, out, 'disqualify');
}
