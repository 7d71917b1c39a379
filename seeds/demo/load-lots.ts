import { fromGlobalId } from '../../src/platform/graphql/node.ts';
import { AddLotDocument, PublishLotDocument } from '../generated/operations.ts';
import { accepted, present, type Caller } from './caller.ts';
import { madeUpId } from './load-chains.ts';
import { CANNA_NOODLES, MADE_UP_LABEL } from './made-up.ts';
import { labelAsDemonstration, type DemoWork, type Piece } from './pieces.ts';

/** Two lots of made-up noodles, the second made with what was left of the first. */
export const loadLots: Piece = {
  name: 'lots',
  async load(work) {
    const producer = await work.stage.as('chu-the-1');
    const productId = await madeUpId(work.stage, CANNA_NOODLES);
    const first = await addLot(work, producer, {
      ...{ productId, code: 'MH-2026-01', madeOn: '2026-01-20', bestBefore: '2027-01-20' },
      quantity: { amount: '450', unit: 'kg' },
      inputs: [{ name: 'Củ dong riềng vụ 2025', quantity: { amount: '4.5', unit: 'tấn' } }],
    });
    const second = await addLot(work, producer, {
      ...{ productId, code: 'MH-2026-02', madeOn: '2026-02-12', bestBefore: '2027-02-12' },
      quantity: { amount: '380', unit: 'kg' },
      inputs: [
        { name: 'Củ dong riềng vụ 2025', quantity: { amount: '3.6', unit: 'tấn' } },
        { lotId: first, quantity: { amount: '20', unit: 'kg' } },
      ],
    });
    const labels = [first, second].map((id) => ({
      ...{ id: fromGlobalId(id)?.uuid ?? '', source: MADE_UP_LABEL },
    }));
    await labelAsDemonstration(work, 'product_lot', labels);
  },
};

interface LotFacts {
  readonly productId: string;
  readonly code: string;
  readonly madeOn: string;
  readonly bestBefore: string;
  readonly quantity: { readonly amount: string; readonly unit: string };
  readonly inputs: {
    readonly name?: string;
    readonly lotId?: string;
    readonly quantity: { readonly amount: string; readonly unit: string };
  }[];
}

async function addLot(work: DemoWork, producer: Caller, facts: LotFacts): Promise<string> {
  const operation = work.operationOfAttempt(facts.code);
  const { lotCreate } = await producer.send(AddLotDocument, {
    input: { ...facts, note: MADE_UP_LABEL, operationId: operation('create') },
  });
  const { id, revision } = present('lot', accepted('AddLot', lotCreate).lot);
  const { lotPublish } = await producer.send(PublishLotDocument, {
    id,
    input: { baseRevision: revision, operationId: operation('publish') },
  });
  accepted('PublishLot', lotPublish);
  return id;
}
