import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { promotionAccess } from '../promotion.access.ts';
import { EventApplicationEntity } from '../application.entity.ts';
import { EventApplication } from '../event-work.type.ts';
import { ApplicationState } from '../event-work.enums.ts';
import { revise } from '../../platform/db/revision.ts';
import { applicationToChange, carryOver, checkMove } from '../application.service.ts';

@InputType({ description: 'What the producer says to its selection.' })
export class EventApplicationAnswerInput {
  @Field(() => ApplicationState, { description: 'CONFIRMED or CANCELLED.' })
  state!: ApplicationState;

  @Field(() => Int, { description: 'The revision that the change is based on.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const EventApplicationAnswerError = userErrorType('EventApplicationAnswer', {
  NOT_FOUND,
  STALE,
  WRONG_STATE: 'The application cannot go to this state.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of eventApplicationAnswer.' })
export class EventApplicationAnswerPayload {
  @Field(() => EventApplication, {
    nullable: true,
    description: 'The application as it is now; with STALE the version that somebody else made.',
  })
  application!: EventApplicationEntity | null;

  @Field(() => [EventApplicationAnswerError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('EventApplication'),
  input: z.object({
    state: z.enum([ApplicationState.CONFIRMED, ApplicationState.CANCELLED]),
    baseRevision: z.int().min(1),
    operationId: operationId(),
  }),
});

@Resolver()
export class EventApplicationAnswerMutation {
  @Access(promotionAccess.eventApplicationAnswer)
  @Mutation(() => EventApplicationAnswerPayload, {
    description:
      'Confirms a selected application (xác nhận), which makes it a participation, or cancels any that is not turned down (rút).',
  })
  eventApplicationAnswer(
    @Arg('id', () => ID, { description: 'The application.' }) id: string,
    @Arg('input', () => EventApplicationAnswerInput, { description: 'The answer.' })
    input: EventApplicationAnswerInput,
    @Ctx() context: Context,
  ): Promise<EventApplicationAnswerPayload> {
    return runMutation(context, {
      name: 'eventApplicationAnswer',
      access: promotionAccess.eventApplicationAnswer,
      payload: EventApplicationAnswerPayload,
      errors: EventApplicationAnswerError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { state, baseRevision } = args.input;
        const before = await applicationToChange(tx, args.id);
        checkMove(before, state);
        const row = { id: before.id, baseRevision };
        const application = await revise(tx.em, EventApplicationEntity, row, { state });
        if (!application) throw stale({ application: before });
        await carryOver(tx, application);
        tx.record({
          action: 'eventApplication.answer',
          subjectType: 'EventApplication',
          subjectId: application.id,
          before,
          after: application,
        });
        return { application };
      },
    });
  }
}
