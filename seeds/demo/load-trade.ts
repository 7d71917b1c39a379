import { fromGlobalId } from '../../src/platform/graphql/node.ts';
import {
  AddBuyerDocument,
  AddCuratedListDocument,
  RecordTradeContractDocument,
  ReportSalesDocument,
} from '../generated/operations.ts';
import { accepted, present, type Caller } from './caller.ts';
import { madeUpId, producerIdOf } from './load-chains.ts';
import { CANNA_NOODLES, HONEY, MADE_UP_LABEL, RICE_NOODLES } from './made-up.ts';
import { labelAsDemonstration, type DemoWork, type Piece } from './pieces.ts';

const uuid = (id: string) => fromGlobalId(id)?.uuid ?? '';

/** A made-up buyer with a contract, sales of this year and the last, and a list for a fair. */
export const loadTrade: Piece = {
  name: 'trade',
  async load(work) {
    const trade = await work.stage.as('xuc-tien');
    const producer = await work.stage.as('chu-the-1');
    const noodles = await madeUpId(work.stage, CANNA_NOODLES);
    await addContract(work, trade, { producerId: await producerIdOf(producer), noodles });
    await reportSales(work, producer, noodles);
    const others = [await madeUpId(work.stage, RICE_NOODLES), await madeUpId(work.stage, HONEY)];
    const { curatedListCreate } = await trade.send(AddCuratedListDocument, {
      input: {
        title: 'Danh mục tuần hàng OCOP Cao Bằng (minh họa)',
        note: MADE_UP_LABEL,
        productIds: [noodles, ...others],
        operationId: work.operation('list')('create'),
      },
    });
    const { id } = present('list', accepted('AddCuratedList', curatedListCreate).list);
    await labelAsDemonstration(work, 'curated_list', [{ id: uuid(id), source: MADE_UP_LABEL }]);
  },
};

async function addContract(
  work: DemoWork,
  trade: Caller,
  { producerId, noodles }: { producerId: string; noodles: string },
): Promise<void> {
  const operation = work.operation('contract');
  const { buyerCreate } = await trade.send(AddBuyerDocument, {
    input: {
      name: 'Siêu thị Bản Mẫu (minh họa)',
      kind: 'SUPERMARKET',
      note: MADE_UP_LABEL,
      operationId: operation('buyer'),
    },
  });
  const buyerId = present('buyer', accepted('AddBuyer', buyerCreate).buyer).id;
  await labelAsDemonstration(work, 'buyer', [{ id: uuid(buyerId), source: MADE_UP_LABEL }]);
  const year = Number(work.today.slice(0, 4));
  const { tradeContractRecord } = await trade.send(RecordTradeContractDocument, {
    input: {
      kind: 'CONTRACT',
      number: '01/HĐ (minh họa)',
      buyerId,
      signedOn: `${year - 1}-12-01`,
      validUntil: `${year + 1}-11-30`,
      valueAmount: 360_000_000,
      source: MADE_UP_LABEL,
      lines: [{ producerId, productId: noodles, quantity: '2.4', unit: 'tấn' }],
      operationId: operation('record'),
    },
  });
  const { id } = present('contract', accepted('RecordTradeContract', tradeContractRecord).contract);
  await labelAsDemonstration(work, 'trade_contract', [{ id: uuid(id), source: MADE_UP_LABEL }]);
}

/** Quarters of the last year, which are over whatever the day is. */
async function reportSales(work: DemoWork, producer: Caller, productId: string): Promise<void> {
  const year = Number(work.today.slice(0, 4)) - 1;
  const ids: string[] = [];
  for (const [index, amount] of [42_000_000, 55_000_000, 48_000_000, 96_000_000].entries()) {
    const number = index + 1;
    const { salesReport } = await producer.send(ReportSalesDocument, {
      input: {
        productId,
        channel: number === 4 ? 'FAIR' : 'RETAIL',
        amount,
        note: MADE_UP_LABEL,
        period: { kind: 'QUARTER', year, number },
        operationId: work.operation('sales')(String(number)),
      },
    });
    ids.push(present('record', accepted('ReportSales', salesReport).record).id);
  }
  const labels = ids.map((id) => ({ id: uuid(id), source: MADE_UP_LABEL }));
  await labelAsDemonstration(work, 'sales_record', labels);
}
