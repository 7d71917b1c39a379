import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { placeOfProducer } from '../../producer/producer.access.ts';
import { promotionAccess } from '../promotion.access.ts';
import { ParticipationEntity, type PromotionEventEntity } from '../promotion.entity.ts';
import { EventStatus, ParticipationState } from '../promotion.enums.ts';
import { isProducersState, participationMayMove, takesRegistrations } from '../promotion.rules.ts';
import {
  findEvent,
  findParticipation,
  findProducer,
  foreignProduct,
  storeProducts,
  storeRow,
} from '../promotion.service.ts';
import { Participation } from '../promotion.type.ts';
import { OPERATION_ID } from './event-input.ts';

@InputType({
  description: 'That a producer takes part in an event, whole: it replaces what is there.',
})
export class ParticipationRecordInput {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => ID, { description: 'The producer.' })
  producerId!: string;

  @Field(() => [ID], { description: 'Products of this producer that are shown; at most 50.' })
  productIds!: string[];

  @Field(() => ParticipationState, {
    defaultValue: ParticipationState.REGISTERED,
    description:
      'How far it has come; producers register and withdraw, the rest is for trade staff.',
  })
  state!: ParticipationState;

  @Field(() => String, {
    nullable: true,
    description: 'Its booth; kept when left out. For trade staff.',
  })
  booth?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark; kept when left out.' })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out when nothing had been recorded yet.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const ParticipationRecordError = userErrorType('ParticipationRecord', {
  NOT_FOUND,
  STALE,
  FOREIGN_PRODUCT: 'A product is of another producer.',
  CANCELLED: 'The event was called off.',
  CLOSED: 'The event takes no registrations: it is over, or was not announced.',
  WRONG_STATE: 'The participation cannot go from its state to that one.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of participationRecord.' })
export class ParticipationRecordPayload {
  @Field(() => Participation, {
    nullable: true,
    description: 'The participation as it is now; with STALE the version that somebody else made.',
  })
  participation!: ParticipationEntity | null;

  @Field(() => [ParticipationRecordError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    eventId: idOf('PromotionEvent'),
    producerId: idOf('Producer'),
    productIds: z.array(idOf('Product')).max(50),
    state: z.enum(ParticipationState),
    booth: clearable(line(50)),
    note: clearable(prose(2000)),
    baseRevision: z.int().nullable().optional(),
    operationId: operationId(),
  }),
});
type Input = z.infer<typeof shape>['input'];

@Resolver()
export class ParticipationRecordMutation {
  @Access(promotionAccess.participationRecord)
  @Mutation(() => ParticipationRecordPayload, {
    description:
      'Registers a producer for an event, or takes its participation (tham gia) a step further.',
  })
  participationRecord(
    @Arg('input', () => ParticipationRecordInput, { description: 'Who takes part with what.' })
    input: ParticipationRecordInput,
    @Ctx() context: Context,
  ): Promise<ParticipationRecordPayload> {
    return runMutation(context, {
      name: 'participationRecord',
      access: promotionAccess.participationRecord,
      payload: ParticipationRecordPayload,
      errors: ParticipationRecordError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const isStaff = await authorize(tx, args.input);
        const event = await findEvent(tx.em, args.input.eventId);
        if (!event || (!isStaff && event.status === EventStatus.PLANNED)) {
          throw notFound(['input', 'eventId']);
        }
        return { participation: await store(tx, args.input, event, isStaff) };
      },
    });
  }
}

/** Whether the actor decides for the organiser; a producer that tries to is refused. */
async function authorize(tx: Transaction, input: Input): Promise<boolean> {
  const producer = await findProducer(tx.em, input.producerId);
  const place = producer ? placeOfProducer(producer) : {};
  tx.authorize(place);
  if (!isProducersState(input.state) || input.booth !== undefined) {
    tx.authorize(place, promotionAccess.participationDecide);
  }
  if (!producer) throw notFound(['input', 'producerId']);
  const { roles } = promotionAccess.participationDecide;
  return tx.context.actor.grants.some(({ role }) => roles[role]);
}

async function store(
  tx: Transaction,
  input: Input,
  event: PromotionEventEntity,
  isStaff: boolean,
): Promise<ParticipationEntity> {
  const { eventId, producerId, productIds, state, booth, note } = input;
  const before = await findParticipation(tx.em, { eventId, producerId });
  if ((before?.revision ?? null) !== (input.baseRevision ?? null)) {
    throw stale({ participation: before });
  }
  checkStates(tx, event, before, state, isStaff);
  const foreign = await foreignProduct(tx.em, producerId, productIds);
  if (foreign >= 0) {
    const text = {
      vi: 'Có sản phẩm không thuộc chủ thể này. Chưa ghi gì; hãy chọn lại.',
      en: 'One of the products is of another producer. Nothing was stored; choose again.',
    };
    throw refuse('FOREIGN_PRODUCT', text, ['input', 'productIds', String(foreign)]);
  }
  const values = { eventId, producerId, state, booth, note };
  const participation = await storeRow(tx.em, ParticipationEntity, before, values);
  if (!participation) {
    throw stale({ participation: await findParticipation(tx.em, { eventId, producerId }) });
  }
  await storeProducts(tx.em, participation.id, [...new Set(productIds)]);
  tx.record({
    action: 'participation.record',
    subjectType: 'Participation',
    subjectId: participation.id,
    before,
    after: { ...participation, productIds },
  });
  return participation;
}

function checkStates(
  tx: Transaction,
  event: PromotionEventEntity,
  before: ParticipationEntity | null,
  state: ParticipationState,
  isStaff: boolean,
): void {
  if (event.status === EventStatus.CANCELLED) {
    const text = {
      vi: 'Sự kiện đã hủy nên không ghi tham gia được. Chưa có gì thay đổi.',
      en: 'The event was called off. Nothing was changed.',
    };
    throw refuse('CANCELLED', text, ['input', 'eventId']);
  }
  if (!isStaff && !takesRegistrations(event, tx.context.today)) {
    const text = {
      vi: 'Sự kiện không còn nhận đăng ký. Chưa có gì thay đổi; hãy liên hệ cán bộ xúc tiến thương mại.',
      en: 'The event takes no registrations any more. Nothing was changed; ask the trade promotion staff.',
    };
    throw refuse('CLOSED', text, ['input', 'eventId']);
  }
  if (!participationMayMove(before?.state ?? null, state)) {
    const text = {
      vi: 'Không chuyển sang trạng thái tham gia này được. Chưa có gì thay đổi.',
      en: 'The participation cannot go to this state. Nothing was changed.',
    };
    throw refuse('WRONG_STATE', text, ['input', 'state'], { participation: before });
  }
}
