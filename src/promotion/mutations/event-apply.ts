import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { promotionAccess } from '../promotion.access.ts';
import { EventApplicationEntity } from '../application.entity.ts';
import { EventApplication } from '../event-work.type.ts';
import { ApplicationState } from '../event-work.enums.ts';
import { checkMove, findCall, storeApplicationProducts } from '../application.service.ts';
import { callIsOpen } from '../event-work.rules.ts';
import { placeOfProducer } from '../../producer/producer.access.ts';
import { EventStatus } from '../promotion.enums.ts';
import { findEvent, findProducer, foreignProduct, storeRow } from '../promotion.service.ts';

@InputType({ description: 'A producer asks to take part.' })
export class EventApplyInput {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => ID, { description: 'The producer.' })
  producerId!: string;

  @Field(() => [ID], { description: 'Its products to be shown, at least one.' })
  productIds!: string[];

  @Field(() => Boolean, { description: 'It needs a booth.' })
  needsBooth!: boolean;

  @Field(() => String, { nullable: true, description: 'Samples it would send, in Vietnamese.' })
  samples?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new one.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const EventApplyError = userErrorType('EventApply', {
  NOT_FOUND,
  STALE,
  NO_CALL: 'The event has no call that is open today.',
  FOREIGN_PRODUCT: 'One of the products is of another producer.',
  WRONG_STATE: 'The application is decided already.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of eventApply.' })
export class EventApplyPayload {
  @Field(() => EventApplication, {
    nullable: true,
    description: 'The application as it is now; with STALE the version that somebody else made.',
  })
  application!: EventApplicationEntity | null;

  @Field(() => [EventApplyError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    eventId: idOf('PromotionEvent'),
    producerId: idOf('Producer'),
    productIds: z.array(idOf('Product')).min(1).max(50),
    needsBooth: z.boolean(),
    samples: clearable(prose(1000)),
    note: clearable(prose(2000)),
    baseRevision: z.int().nullable().optional(),
    operationId: operationId(),
  }),
});

@Resolver()
export class EventApplyMutation {
  @Access(promotionAccess.eventApply)
  @Mutation(() => EventApplyPayload, {
    description:
      'Applies for an event with an open call (đăng ký tham gia), or changes an application that is not decided yet.',
  })
  eventApply(
    @Arg('input', () => EventApplyInput, { description: 'Who applies with what.' })
    input: EventApplyInput,
    @Ctx() context: Context,
  ): Promise<EventApplyPayload> {
    return runMutation(context, {
      name: 'eventApply',
      access: promotionAccess.eventApply,
      payload: EventApplyPayload,
      errors: EventApplyError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, baseRevision, productIds, ...values } = args.input;
        const { eventId, producerId } = values;
        const producer = await findProducer(tx.em, producerId);
        tx.authorize(producer ? placeOfProducer(producer) : {});
        if (!producer) throw notFound(['input', 'producerId']);
        const event = await findEvent(tx.em, eventId);
        if (!event || event.status === EventStatus.PLANNED) throw notFound(['input', 'eventId']);
        const call = await findCall(tx.em, eventId);
        const open = call && callIsOpen(call, context.today);
        if (!open || event.status !== EventStatus.ANNOUNCED) throw noCall();
        const foreign = await foreignProduct(tx.em, producerId, productIds);
        if (foreign >= 0) throw foreignRefusal(foreign);
        const find = () => tx.em.findOneBy(EventApplicationEntity, { eventId, producerId });
        const before = await find();
        if ((before?.revision ?? null) !== (baseRevision ?? null)) {
          throw stale({ application: before });
        }
        const { APPLIED } = ApplicationState;
        if (before && before.state !== APPLIED) checkMove(before, APPLIED);
        const row = { ...values, state: APPLIED, reason: null, appliedOn: context.today };
        const application = await storeRow(tx.em, EventApplicationEntity, before, row);
        if (!application) throw stale({ application: await find() });
        await storeApplicationProducts(tx.em, application.id, productIds);
        tx.record({
          action: 'eventApplication.apply',
          subjectType: 'EventApplication',
          subjectId: application.id,
          before,
          after: { ...application, productIds },
        });
        return { application };
      },
    });
  }
}

function noCall() {
  const text = {
    vi: 'Sự kiện hiện không nhận đăng ký. Chưa ghi gì; hãy xem thời hạn trong thông báo mời tham gia.',
    en: 'The event takes no applications today. Nothing was stored; look at the days of the call.',
  };
  return refuse('NO_CALL', text, ['input', 'eventId']);
}

function foreignRefusal(index: number) {
  const text = {
    vi: 'Có sản phẩm không thuộc chủ thể này. Chưa ghi gì; hãy chọn lại.',
    en: 'One of the products is of another producer. Nothing was stored; choose again.',
  };
  return refuse('FOREIGN_PRODUCT', text, ['input', 'productIds', String(index)]);
}
