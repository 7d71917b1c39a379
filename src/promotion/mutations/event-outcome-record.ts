import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { BigIntScalar } from '../../platform/graphql/scalars.ts';
import { clearable, idOf, operationId, prose, whole } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { placeOfProducer } from '../../producer/producer.access.ts';
import { promotionAccess } from '../promotion.access.ts';
import { EventOutcomeEntity, type PromotionEventEntity } from '../promotion.entity.ts';
import { EventStatus, OutcomeSource } from '../promotion.enums.ts';
import {
  findEvent,
  findOutcome,
  findParticipation,
  findProducer,
  storeRow,
} from '../promotion.service.ts';
import { EventOutcome } from '../promotion.type.ts';
import { OPERATION_ID } from './event-input.ts';

@InputType({
  description:
    'Figures of an event or a participation by one source, whole: they replace what is there.',
})
export class EventOutcomeRecordInput {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The participation; left out for figures of the event as a whole (trade staff).',
  })
  participationId?: string | null;

  @Field(() => OutcomeSource, {
    description: 'Where the figures come from; others than PRODUCER are for trade staff.',
  })
  source!: OutcomeSource;

  @Field(() => Int, { nullable: true, description: 'Visitors.' })
  visitors?: number | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'Sales at the event, in whole VND.' })
  salesAmount?: bigint | null;

  @Field(() => Int, { nullable: true, description: 'Contracts signed.' })
  contractsSigned?: number | null;

  @Field(() => Int, { nullable: true, description: 'Memoranda signed.' })
  memorandaSigned?: number | null;

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'What contracts and memoranda are worth together, in whole VND.',
  })
  signedValueAmount?: bigint | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out when nothing had been recorded yet.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const EventOutcomeRecordError = userErrorType('EventOutcomeRecord', {
  NOT_FOUND,
  STALE,
  NOT_YET: 'The event has not begun, or was called off.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of eventOutcomeRecord.' })
export class EventOutcomeRecordPayload {
  @Field(() => EventOutcome, {
    nullable: true,
    description: 'The outcome as it is now; with STALE the version that somebody else made.',
  })
  outcome!: EventOutcomeEntity | null;

  @Field(() => [EventOutcomeRecordError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const count = () => clearable(z.int().min(0).max(100_000_000));
const figures = {
  visitors: count(),
  salesAmount: clearable(whole()),
  contractsSigned: count(),
  memorandaSigned: count(),
  signedValueAmount: clearable(whole()),
};

const shape = z.object({
  input: z
    .object({
      ...figures,
      eventId: idOf('PromotionEvent'),
      participationId: clearable(idOf('Participation')),
      source: z.enum(OutcomeSource),
      note: clearable(prose(2000)),
      baseRevision: z.int().nullable().optional(),
      operationId: operationId(),
    })
    .refine(
      (input) => Object.keys(figures).some((key) => input[key as keyof typeof figures] != null),
      because({ vi: 'Hãy nhập ít nhất một con số.', en: 'Give at least one figure.' }),
    ),
});
type Input = z.infer<typeof shape>['input'];

@Resolver()
export class EventOutcomeRecordMutation {
  @Access(promotionAccess.eventOutcomeRecord)
  @Mutation(() => EventOutcomeRecordPayload, {
    description: 'Records what came of an event or a participation (kết quả), with its source.',
  })
  eventOutcomeRecord(
    @Arg('input', () => EventOutcomeRecordInput, { description: 'The figures.' })
    input: EventOutcomeRecordInput,
    @Ctx() context: Context,
  ): Promise<EventOutcomeRecordPayload> {
    return runMutation(context, {
      name: 'eventOutcomeRecord',
      access: promotionAccess.eventOutcomeRecord,
      payload: EventOutcomeRecordPayload,
      errors: EventOutcomeRecordError,
      args: { input },
      shape,
      run: async (tx, args) => {
        await check(tx, args.input);
        return { outcome: await store(tx, args.input) };
      },
    });
  }
}

async function check(tx: Transaction, input: Input): Promise<void> {
  const { eventId, participationId: id } = input;
  const participation = id ? await findParticipation(tx.em, { id }) : null;
  const producer = participation && (await findProducer(tx.em, participation.producerId));
  const place = producer ? placeOfProducer(producer) : {};
  tx.authorize(place);
  if (!id || input.source !== OutcomeSource.PRODUCER) {
    tx.authorize(place, promotionAccess.eventOutcomeVouch);
  }
  const event = await findEvent(tx.em, eventId);
  if (!event) throw notFound(['input', 'eventId']);
  if (id && participation?.eventId !== eventId) throw notFound(['input', 'participationId']);
  checkTime(event, tx.context.today);
}

function checkTime(event: PromotionEventEntity, today: string): void {
  if (event.startsOn <= today && event.status !== EventStatus.CANCELLED) return;
  const text = {
    vi: 'Sự kiện chưa diễn ra hoặc đã hủy nên chưa có kết quả. Chưa ghi gì.',
    en: 'The event has not begun or was called off, so nothing can have come of it. Nothing was stored.',
  };
  throw refuse('NOT_YET', text, ['input', 'eventId']);
}

async function store(tx: Transaction, input: Input): Promise<EventOutcomeEntity> {
  const { eventId, source } = input;
  const key = { eventId, participationId: input.participationId ?? null, source };
  const before = await findOutcome(tx.em, key);
  if ((before?.revision ?? null) !== (input.baseRevision ?? null)) throw stale({ outcome: before });
  const values = {
    ...key,
    visitors: input.visitors ?? null,
    salesAmount: input.salesAmount ?? null,
    contractsSigned: input.contractsSigned ?? null,
    memorandaSigned: input.memorandaSigned ?? null,
    signedValueAmount: input.signedValueAmount ?? null,
    note: input.note ?? null,
  };
  const outcome = await storeRow(tx.em, EventOutcomeEntity, before, values);
  if (!outcome) throw stale({ outcome: await findOutcome(tx.em, key) });
  tx.record({
    action: 'eventOutcome.record',
    subjectType: 'EventOutcome',
    subjectId: outcome.id,
    before,
    after: outcome,
  });
  return outcome;
}
