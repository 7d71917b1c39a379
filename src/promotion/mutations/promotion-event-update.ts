import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { promotionAccess } from '../promotion.access.ts';
import { PromotionEventEntity } from '../promotion.entity.ts';
import { EventKind, EventScope, EventStatus } from '../promotion.enums.ts';
import { eventMayMove } from '../promotion.rules.ts';
import { findEvent, isCommune } from '../promotion.service.ts';
import { PromotionEvent } from '../promotion.type.ts';
import {
  BOOTHS,
  checkEvent,
  eventFacts,
  OPERATION_ID,
  PERIOD,
  PromotionEventFactsInput,
} from './event-input.ts';

@InputType({ description: 'Changes to an event. Absent keeps a value, null clears it.' })
export class PromotionEventUpdateInput extends PromotionEventFactsInput {
  @Field(() => EventKind, { nullable: true, description: 'Fair, trade week and so on.' })
  kind?: EventKind;

  @Field(() => String, { nullable: true, description: 'Name, in Vietnamese.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Who holds it, in Vietnamese.' })
  organiser?: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day.' })
  startsOn?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day.' })
  endsOn?: string;

  @Field(() => EventScope, {
    nullable: true,
    description: 'From how far those who take part come.',
  })
  scope?: EventScope;

  @Field(() => EventStatus, { nullable: true, description: 'How far it has come.' })
  status?: EventStatus;

  @Field(() => Int, { description: 'The revision that the changes are based on.' })
  baseRevision!: number;

  @Field(() => ID, { nullable: true, description: OPERATION_ID })
  operationId?: string | null;
}

const PromotionEventUpdateError = userErrorType('PromotionEventUpdate', {
  NOT_FOUND,
  STALE,
  PERIOD,
  BOOTHS,
  WRONG_STATUS: 'The event cannot go from its status to that one.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of promotionEventUpdate.' })
export class PromotionEventUpdatePayload {
  @Field(() => PromotionEvent, {
    nullable: true,
    description: 'The event as it is now; with STALE the version that somebody else made.',
  })
  event!: PromotionEventEntity | null;

  @Field(() => [PromotionEventUpdateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('PromotionEvent'),
  input: z.object({
    ...eventFacts,
    kind: z.enum(EventKind).optional(),
    name: line(200).optional(),
    organiser: line(200).optional(),
    startsOn: day().optional(),
    endsOn: day().optional(),
    scope: z.enum(EventScope).optional(),
    status: z.enum(EventStatus).optional(),
    baseRevision: z.int().min(1),
    operationId: operationId().nullable().optional(),
  }),
});

@Resolver()
export class PromotionEventUpdateMutation {
  @Access(promotionAccess.promotionEventUpdate)
  @Mutation(() => PromotionEventUpdatePayload, {
    description: 'Changes an event: its facts, and how far it has come.',
  })
  promotionEventUpdate(
    @Arg('id', () => ID, { description: 'The event.' }) id: string,
    @Arg('input', () => PromotionEventUpdateInput, { description: 'What to change.' })
    input: PromotionEventUpdateInput,
    @Ctx() context: Context,
  ): Promise<PromotionEventUpdatePayload> {
    return runMutation(context, {
      name: 'promotionEventUpdate',
      access: promotionAccess.promotionEventUpdate,
      payload: PromotionEventUpdatePayload,
      errors: PromotionEventUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, baseRevision, ...values } = args.input;
        const before = await findEvent(tx.em, args.id);
        tx.authorize({ unitId: before?.communeId });
        if (!before) throw notFound(['id']);
        if (values.communeId && !(await isCommune(tx.em, values.communeId))) {
          throw notFound(['input', 'communeId']);
        }
        if (values.status && !eventMayMove(before.status, values.status)) {
          throw wrongStatus(before);
        }
        const set = Object.entries(values).filter(([, value]) => value !== undefined);
        checkEvent({
          ...before,
          ...(Object.fromEntries(set) as typeof values),
        });
        const event = await revise(
          tx.em,
          PromotionEventEntity,
          { id: before.id, baseRevision },
          values,
        );
        if (!event) throw stale({ event: before });
        tx.record({
          action: 'promotionEvent.update',
          subjectType: 'PromotionEvent',
          subjectId: event.id,
          before,
          after: event,
        });
        return { event };
      },
    });
  }
}

function wrongStatus(event: PromotionEventEntity) {
  const text = {
    vi: 'Sự kiện không chuyển sang trạng thái này được. Chưa có gì thay đổi.',
    en: 'The event cannot go to this status. Nothing was changed.',
  };
  return refuse('WRONG_STATUS', text, ['input', 'status'], { event });
}
