import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, stale } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { promotionAccess } from '../promotion.access.ts';
import { PromotionEventEntity } from '../promotion.entity.ts';
import { EventKind, EventScope, EventStatus } from '../promotion.enums.ts';
import { isCommune, storeRow } from '../promotion.service.ts';
import { PromotionEvent } from '../promotion.type.ts';
import {
  BOOTHS,
  checkEvent,
  eventFacts,
  OPERATION_ID,
  PERIOD,
  PromotionEventFactsInput,
} from './event-input.ts';

@InputType({ description: 'A new trade-promotion event.' })
export class PromotionEventCreateInput extends PromotionEventFactsInput {
  @Field(() => EventKind, { description: 'Fair, trade week and so on.' })
  kind!: EventKind;

  @Field(() => String, { description: 'Name, in Vietnamese.' })
  name!: string;

  @Field(() => String, { description: 'Who holds it, in Vietnamese.' })
  organiser!: string;

  @Field(() => LocalDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Last day.' })
  endsOn!: string;

  @Field(() => EventScope, { description: 'From how far those who take part come.' })
  scope!: EventScope;

  @Field(() => EventStatus, {
    defaultValue: EventStatus.PLANNED,
    description: 'How far it has come.',
  })
  status!: EventStatus;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const PromotionEventCreateError = userErrorType('PromotionEventCreate', {
  NOT_FOUND,
  STALE: 'It could not be stored at this moment.',
  PERIOD,
  BOOTHS,
});

@Access(REACHED)
@ObjectType({ description: 'What came of promotionEventCreate.' })
export class PromotionEventCreatePayload {
  @Field(() => PromotionEvent, { nullable: true, description: 'The new event.' })
  event!: PromotionEventEntity | null;

  @Field(() => [PromotionEventCreateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    ...eventFacts,
    kind: z.enum(EventKind),
    name: line(200),
    organiser: line(200),
    startsOn: day(),
    endsOn: day(),
    scope: z.enum(EventScope),
    status: z.enum(EventStatus),
    operationId: operationId(),
  }),
});

@Resolver()
export class PromotionEventCreateMutation {
  @Access(promotionAccess.promotionEventCreate)
  @Mutation(() => PromotionEventCreatePayload, {
    description: 'Enters a trade-promotion event (sự kiện xúc tiến thương mại).',
  })
  promotionEventCreate(
    @Arg('input', () => PromotionEventCreateInput, { description: 'The event.' })
    input: PromotionEventCreateInput,
    @Ctx() context: Context,
  ): Promise<PromotionEventCreatePayload> {
    return runMutation(context, {
      name: 'promotionEventCreate',
      access: promotionAccess.promotionEventCreate,
      payload: PromotionEventCreatePayload,
      errors: PromotionEventCreateError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...values } = args.input;
        tx.authorize({ unitId: values.communeId });
        if (values.communeId && !(await isCommune(tx.em, values.communeId))) {
          throw notFound(['input', 'communeId']);
        }
        checkEvent(values);
        const event = await storeRow(tx.em, PromotionEventEntity, null, values);
        if (!event) throw stale({});
        tx.record({
          action: 'promotionEvent.create',
          subjectType: 'PromotionEvent',
          subjectId: event.id,
          after: event,
        });
        return { event };
      },
    });
  }
}
