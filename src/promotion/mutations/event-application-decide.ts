import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE, stale } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { promotionAccess } from '../promotion.access.ts';
import { EventApplicationEntity } from '../application.entity.ts';
import { EventApplication } from '../event-work.type.ts';
import { ApplicationState } from '../event-work.enums.ts';
import { revise } from '../../platform/db/revision.ts';
import { applicationToChange, checkMove, tellApplicant } from '../application.service.ts';

@InputType({ description: 'What an application comes to.' })
export class EventApplicationDecideInput {
  @Field(() => ApplicationState, { description: 'SELECTED, WAITING or DECLINED.' })
  state!: ApplicationState;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in Vietnamese; the producer reads it. Needed for DECLINED.',
  })
  reason?: string | null;

  @Field(() => Int, { description: 'The revision that the change is based on.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const EventApplicationDecideError = userErrorType('EventApplicationDecide', {
  NOT_FOUND,
  STALE,
  WRONG_STATE: 'The application cannot go to this state.',
  REASON_NEEDED: 'An application is turned down with a reason.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of eventApplicationDecide.' })
export class EventApplicationDecidePayload {
  @Field(() => EventApplication, {
    nullable: true,
    description: 'The application as it is now; with STALE the version that somebody else made.',
  })
  application!: EventApplicationEntity | null;

  @Field(() => [EventApplicationDecideError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('EventApplication'),
  input: z.object({
    state: z.enum([ApplicationState.SELECTED, ApplicationState.WAITING, ApplicationState.DECLINED]),
    reason: clearable(prose(2000)),
    baseRevision: z.int().min(1),
    operationId: operationId(),
  }),
});

@Resolver()
export class EventApplicationDecideMutation {
  @Access(promotionAccess.eventApplicationDecide)
  @Mutation(() => EventApplicationDecidePayload, {
    description:
      'Selects an application, puts it on the waiting list or turns it down; the producer is told.',
  })
  eventApplicationDecide(
    @Arg('id', () => ID, { description: 'The application.' }) id: string,
    @Arg('input', () => EventApplicationDecideInput, { description: 'The decision.' })
    input: EventApplicationDecideInput,
    @Ctx() context: Context,
  ): Promise<EventApplicationDecidePayload> {
    return runMutation(context, {
      name: 'eventApplicationDecide',
      access: promotionAccess.eventApplicationDecide,
      payload: EventApplicationDecidePayload,
      errors: EventApplicationDecideError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { state, reason, baseRevision } = args.input;
        const before = await applicationToChange(tx, args.id);
        checkMove(before, state);
        if (state === ApplicationState.DECLINED && !reason) {
          const text = {
            vi: 'Cần ghi lý do không chọn để chủ thể biết. Chưa có gì thay đổi.',
            en: 'Say why the application is turned down. Nothing was changed.',
          };
          throw refuse('REASON_NEEDED', text, ['input', 'reason'], { application: before });
        }
        const row = { id: before.id, baseRevision };
        const changes = { state, reason: reason ?? null };
        const application = await revise(tx.em, EventApplicationEntity, row, changes);
        if (!application) throw stale({ application: before });
        await tellApplicant(tx, application);
        tx.record({
          action: 'eventApplication.decide',
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
