import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { SessionPhase } from '../council.enums.ts';
import { openItems } from '../item-open.service.ts';
import type { CouncilSessionEntity } from '../session.entity.ts';
import { pinRule, recuseTied, requireOpenable } from '../session-open.service.ts';
import { OpeningMode, SessionEventKind } from '../session.enums.ts';
import { noteEvent } from '../session-event.service.ts';
import { tellOpened } from '../session-notice.service.ts';
import {
  agendaOf,
  lockedSession,
  moveSession,
  requirePhaseTold,
  SESSION_ERRORS,
} from '../session.service.ts';
import { CouncilSession } from '../session.type.ts';

@InputType({ description: 'Opening a session.' })
export class CouncilSessionOpenInput {
  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const CouncilSessionOpenError = userErrorType('CouncilSessionOpen', {
  ...SESSION_ERRORS,
  EMPTY_AGENDA: 'No product is on the agenda.',
  TOO_FEW_MEMBERS: 'Fewer members score than the rules ask for.',
  TOO_MANY_MEMBERS: 'More members score than the rules allow.',
  NO_CHAIR: 'The rules require a scoring chair and there is none.',
  RUBRIC_NOT_IN_FORCE: 'The criteria are not in force on the day of the session.',
  SHEET_NOT_USABLE: 'A sheet is incomplete in its source and cannot be used.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of councilSessionOpen.' })
export class CouncilSessionOpenPayload {
  @Field(() => CouncilSession, { nullable: true, description: 'The session as it is now.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [CouncilSessionOpenError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('CouncilSession'),
  input: z.object({ operationId: operationId() }),
});

@Resolver()
export class CouncilSessionOpenMutation {
  @Access(councilAccess.councilSessionOpen)
  @Mutation(() => CouncilSessionOpenPayload, {
    description:
      'Opens a session (mở phiên) and, unless the rules open them one by one, all its products for scoring. From now on it keeps its rules; members who act for a producer on the agenda are taken out of the rating of its products.',
  })
  councilSessionOpen(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Arg('input', () => CouncilSessionOpenInput, { description: 'What is to be opened.' })
    input: CouncilSessionOpenInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'councilSessionOpen',
      access: councilAccess.councilSessionOpen,
      payload: CouncilSessionOpenPayload,
      errors: CouncilSessionOpenError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const before = await lockedSession(tx, args.id);
        await requirePhaseTold(tx, before, SessionPhase.PLANNED);
        const rule = await pinRule(tx, before);
        await requireOpenable(tx, before, rule);
        const recused = await recuseTied(tx, before.id);
        const session = await moveSession(tx, before, SessionPhase.OPEN);
        await noteEvent(tx, {
          kind: SessionEventKind.SESSION_OPENED,
          sessionId: session.id,
          detail: { ruleVersion: rule.version, recused },
        });
        await tellOpened(tx, session);
        const atOnce = rule.opening === OpeningMode.ALL_AT_ONCE;
        if (atOnce) await openItems(tx, session.id, await agendaOf(tx, session.id));
        tx.record({
          action: 'council-session.open',
          subjectType: 'CouncilSession',
          subjectId: session.id,
          before: { phase: before.phase },
          after: { phase: session.phase, ruleVersion: rule.version, recused },
        });
        return { session };
      },
    });
  }
}
