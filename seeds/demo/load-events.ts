import { fromGlobalId } from '../../src/platform/graphql/node.ts';
import {
  AddEventDocument,
  RecordOutcomeDocument,
  RecordParticipationDocument,
} from '../generated/operations.ts';
import { accepted, present, type Caller } from './caller.ts';
import { EVENTS, eventDays, type DemoEvent } from './events.ts';
import { madeUpId, producerIdOf } from './load-chains.ts';
import { CANNA_NOODLES, MADE_UP_LABEL } from './made-up.ts';
import { labelAsDemonstration, type DemoWork, type Piece } from './pieces.ts';

/** Two events the press reports, and made-up ones in which a made-up producer takes part. */
export const loadEvents: Piece = {
  name: 'events',
  async load(work) {
    const trade = await work.stage.as('xuc-tien');
    for (const event of EVENTS) {
      const id = await addEvent(work, trade, event);
      const label = { id: fromGlobalId(id)?.uuid ?? '', source: event.source };
      await labelAsDemonstration(work, 'promotion_event', [label]);
      if (event.participation) await takePart(work, trade, { event, eventId: id });
    }
  },
};

async function addEvent(work: DemoWork, trade: Caller, event: DemoEvent): Promise<string> {
  const { key, days: _, booths, provinces, units, participation: __, ...facts } = event;
  const [startsOn, endsOn] = eventDays(event, work.today);
  const { promotionEventCreate } = await trade.send(AddEventDocument, {
    input: {
      ...{ ...facts, startsOn, endsOn, boothsTotal: booths?.[0], boothsOwn: booths?.[1] },
      provincesTakingPart: provinces,
      unitsTakingPart: units,
      operationId: work.operationOfAttempt('event')(key),
    },
  });
  return present('event', accepted('AddEvent', promotionEventCreate).event).id;
}

async function takePart(
  work: DemoWork,
  trade: Caller,
  { event: { key, participation }, eventId }: { event: DemoEvent; eventId: string },
): Promise<void> {
  const producer = await work.stage.as('chu-the-1');
  const operation = work.operationOfAttempt(`event-${key}`);
  const { participationRecord } = await trade.send(RecordParticipationDocument, {
    input: {
      eventId,
      producerId: await producerIdOf(producer),
      productIds: [await madeUpId(work.stage, CANNA_NOODLES)],
      state: present('state', participation?.state),
      note: MADE_UP_LABEL,
      operationId: operation('participation'),
    },
  });
  const { participation: one } = accepted('RecordParticipation', participationRecord);
  if (!participation?.sales) return;
  const { eventOutcomeRecord } = await producer.send(RecordOutcomeDocument, {
    input: {
      eventId,
      participationId: present('participation', one).id,
      source: 'PRODUCER',
      visitors: 420,
      salesAmount: participation.sales,
      contractsSigned: 1,
      note: MADE_UP_LABEL,
      operationId: operation('outcome'),
    },
  });
  accepted('RecordOutcome', eventOutcomeRecord);
}
