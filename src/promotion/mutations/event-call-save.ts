import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE, stale } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { clearable, day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { promotionAccess } from '../promotion.access.ts';
import { EventCallEntity } from '../application.entity.ts';
import { findCall } from '../application.service.ts';
import { eventToWorkOn } from '../event-work.service.ts';
import type { PromotionEventEntity } from '../promotion.entity.ts';
import { storeRow } from '../promotion.service.ts';
import { PromotionEvent } from '../promotion.type.ts';

@InputType({ description: 'A call for an event, whole: it replaces what is there.' })
export class EventCallSaveInput {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => LocalDate, { description: 'First day to apply.' })
  opensOn!: string;

  @Field(() => LocalDate, { description: 'Last day to apply.' })
  closesOn!: string;

  @Field(() => String, { description: 'Conditions, in Vietnamese.' })
  conditions!: string;

  @Field(() => Int, { nullable: true, description: 'How many producers can take part.' })
  places?: number | null;

  @Field(() => String, { nullable: true, description: 'Who may apply, in Vietnamese.' })
  whoMayApply?: string | null;

  @Field(() => Int, { nullable: true, description: 'The stars wished for, 3 to 5.' })
  leastStars?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new one.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const EventCallSaveError = userErrorType('EventCallSave', {
  NOT_FOUND,
  STALE,
  PERIOD: 'The last day lies before the first, or after the event has begun.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of eventCallSave.' })
export class EventCallSavePayload {
  @Field(() => PromotionEvent, { nullable: true, description: 'The event with its call.' })
  event!: PromotionEventEntity | null;

  @Field(() => [EventCallSaveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    eventId: idOf('PromotionEvent'),
    opensOn: day(),
    closesOn: day(),
    conditions: prose(10_000),
    places: clearable(z.int().min(1).max(10_000)),
    whoMayApply: clearable(line(1000)),
    leastStars: clearable(z.int().min(3).max(5)),
    baseRevision: z.int().nullable().optional(),
    operationId: operationId(),
  }),
});

@Resolver()
export class EventCallSaveMutation {
  @Access(promotionAccess.eventCallSave)
  @Mutation(() => EventCallSavePayload, {
    description: 'Enters or changes the call for an event (thông báo mời tham gia).',
  })
  eventCallSave(
    @Arg('input', () => EventCallSaveInput, { description: 'The call.' }) input: EventCallSaveInput,
    @Ctx() context: Context,
  ): Promise<EventCallSavePayload> {
    return runMutation(context, {
      name: 'eventCallSave',
      access: promotionAccess.eventCallSave,
      payload: EventCallSavePayload,
      errors: EventCallSaveError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, baseRevision, ...values } = args.input;
        const event = await eventToWorkOn(tx, values.eventId);
        if (values.closesOn < values.opensOn || values.closesOn > event.endsOn) {
          const text = {
            vi: 'Hạn đăng ký phải sau ngày mở và không sau khi sự kiện kết thúc. Chưa ghi gì.',
            en: 'A call closes after it opens and before the event is over. Nothing was stored.',
          };
          throw refuse('PERIOD', text, ['input', 'closesOn']);
        }
        const before = await findCall(tx.em, event.id);
        if ((before?.revision ?? null) !== (baseRevision ?? null)) throw stale({ event });
        const call = await storeRow(tx.em, EventCallEntity, before, values);
        if (!call) throw stale({ event });
        tx.record({
          action: 'eventCall.save',
          subjectType: 'PromotionEvent',
          subjectId: event.id,
          before,
          after: call,
        });
        return { event };
      },
    });
  }
}
