import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { lockedForAgenda, moveDossier } from '../../dossier/dossier.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { SessionPhase } from '../council.enums.ts';
import type { CouncilSessionEntity, SessionItemEntity } from '../session.entity.ts';
import { settleSpreads } from '../session-release.service.ts';
import {
  agendaOf,
  lockedSession,
  moveSession,
  requirePhase,
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
        requirePhase(before, SessionPhase.CLOSED);
        const items = await agendaOf(tx, before.id);
        await settleSpreads(tx, items, args.input.spreadReasons);
        const session = await moveSession(tx, before, SessionPhase.RELEASED);
        for (const { dossierId } of items) {
          await moveDossier(tx, await lockedForAgenda(tx, dossierId), 'rate');
        }
        tx.record({
          action: 'council-session.release',
          subjectType: 'CouncilSession',
          subjectId: session.id,
          before: { phase: before.phase },
          after: { phase: session.phase, spreadReasons: args.input.spreadReasons },
        });
        return { session, unsettled: null };
      },
    });
  }
}
