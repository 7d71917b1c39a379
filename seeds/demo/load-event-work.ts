import {
  AddEventDocument,
  ApplyForEventDocument,
  SaveBoothDocument,
  SaveBudgetLineDocument,
  SaveEventCallDocument,
} from '../generated/operations.ts';
import { fromGlobalId } from '../../src/platform/graphql/node.ts';
import { accepted, present } from './caller.ts';
import { shifted } from './events.ts';
import { madeUpId, producerIdOf } from './load-chains.ts';
import { CANNA_NOODLES, MADE_UP_LABEL } from './made-up.ts';
import { labelAsDemonstration, type Piece } from './pieces.ts';

const BOOTHS = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3'] as const;
const BUDGET = [
  ['SPACE', 'Thuê mặt bằng', 60_000_000, 58_000_000],
  ['BOOTH_BUILDING', 'Dựng gian hàng', 45_000_000, null],
  ['TRANSPORT', 'Vận chuyển hàng mẫu', 12_000_000, null],
] as const;

/** A made-up fair with an open call, an application, a plan of booths and a budget. */
export const loadEventWork: Piece = {
  name: 'event-work',
  async load(work) {
    const [trade, producer] = [await work.stage.as('xuc-tien'), await work.stage.as('chu-the-1')];
    const operation = work.operationOfAttempt('fair');
    const day = (by: number) => shifted(work.today, by);
    const { promotionEventCreate } = await trade.send(AddEventDocument, {
      input: {
        ...{ kind: 'FAIR', name: 'Hội chợ xuân OCOP (minh họa)', scope: 'REGION' },
        ...{ organiser: 'Trung tâm xúc tiến (minh họa)', place: 'Phường Thục Phán' },
        ...{
          startsOn: day(60),
          endsOn: day(64),
          status: 'ANNOUNCED',
          boothsTotal: 6,
          boothsOwn: 6,
        },
        operationId: operation('event'),
      },
    });
    const { id: eventId } = present('event', accepted('AddEvent', promotionEventCreate).event);
    const label = { id: fromGlobalId(eventId)?.uuid ?? '', source: MADE_UP_LABEL };
    await labelAsDemonstration(work, 'promotion_event', [label]);
    const { eventCallSave } = await trade.send(SaveEventCallDocument, {
      input: {
        ...{ eventId, opensOn: day(-5), closesOn: day(30), places: 6, leastStars: 3 },
        conditions: `Sản phẩm còn hiệu lực công nhận (${MADE_UP_LABEL}).`,
        whoMayApply: 'Chủ thể OCOP trong tỉnh',
        operationId: operation('call'),
      },
    });
    accepted('SaveEventCall', eventCallSave);
    const { eventApply } = await producer.send(ApplyForEventDocument, {
      input: {
        ...{ eventId, producerId: await producerIdOf(producer), needsBooth: true },
        productIds: [await madeUpId(work.stage, CANNA_NOODLES)],
        ...{ samples: '20 gói', note: MADE_UP_LABEL, operationId: operation('application') },
      },
    });
    accepted('ApplyForEvent', eventApply);
    for (const [index, code] of BOOTHS.entries()) {
      const place = { rowNumber: index < 3 ? 1 : 2, columnNumber: (index % 3) + 1 };
      const { boothSave } = await trade.send(SaveBoothDocument, {
        input: { eventId, code, kind: 'STANDARD', ...place, operationId: operation(code) },
      });
      accepted('SaveBooth', boothSave);
    }
    for (const [kind, text, plannedAmount, spentAmount] of BUDGET) {
      const money = { plannedAmount, spentAmount, source: MADE_UP_LABEL };
      const { eventBudgetLineSave } = await trade.send(SaveBudgetLineDocument, {
        input: { eventId, kind, label: text, ...money, operationId: operation(kind) },
      });
      accepted('SaveBudgetLine', eventBudgetLineSave);
    }
  },
};
