import { op } from '../../support/rating.ts';
import { gid, type Fixture, type Fixtures, type World } from '../world.ts';
import type { Reads } from './read.ts';

const BUYER = { name: 'Lê Văn Mua', phone: '0912345678' };
const NEED = {
  ...{ buyer: BUYER, wants: 'miến dong', quantity: 2000, unit: 'KILOGRAM', rhythm: 'MONTHLY' },
};

/** An inquiry in the state that each step starts from, and a need without an answer. */
export async function inquiryFixtures(world: World): Promise<Fixtures> {
  const productSlug = 'hoi-mua-trong';
  const productId = gid('Product', await world.product(productSlug));
  const open = await inquiryIn(world, 'OPEN');
  const closed = await inquiryIn(world, 'CLOSED');
  const request = await requestIn(world);
  const step = (id: string, more: object): Fixture => ({
    object: id,
    args: () => ({ id, input: { operationId: op(), baseRevision: 1, ...more } }),
  });
  const asked = () => ({
    input: { productSlug, buyer: BUYER, wants: 'Miến dong', operationId: op() },
  });
  return {
    inquirySend: { args: asked },
    inquiryRecord: { args: asked },
    inquiryReply: step(open, { channel: 'PHONE', content: 'Đã gọi' }),
    inquiryClose: step(open, { outcome: 'NOTHING' }),
    inquiryReopen: step(closed, {}),
    inquiryMarkSpam: step(open, {}),
    buyerRequestRecord: { args: () => ({ input: { request: NEED, operationId: op() } }) },
    buyerRequestUpdate: step(request, { request: NEED }),
    buyerRequestPassOn: step(request, { productIds: [productId] }),
    buyerRequestClose: step(request, { outcome: 'NOTHING' }),
  };
}

/** Inquiries and needs for the queries that ask for a role. */
export async function inquiryReads(world: World): Promise<Reads> {
  const [inquiry, request] = [await inquiryIn(world, 'OPEN'), await requestIn(world)];
  const one = (name: string, thing: string) => ({
    document: `query ($id: ID!) { answer: ${name}(id: $id) { id } }`,
    thing: () => thing,
  });
  const list = (name: string, thing: string) => ({
    document: `{ answer: ${name}(first: 100) { nodes { id } } }`,
    thing: () => thing,
  });
  return {
    inquiry: one('inquiry', inquiry),
    inquiries: list('inquiries', inquiry),
    buyerRequest: one('buyerRequest', request),
    buyerRequests: list('buyerRequests', request),
  };
}

let made = 0;
const code = () => `CDE${String(++made).padStart(7, '2')}`;

async function inquiryIn({ api, producerId }: World, state: 'OPEN' | 'CLOSED'): Promise<string> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `INSERT INTO inquiry (code, source, producer_id, buyer_name, buyer_phone, wants, state, due_at,
                          outcome, closed_at)
     VALUES ($1, 'BUYER', $2, 'Lê Văn Mua', '0912345678', 'Miến dong', $3, '2026-11-24T03:00:00Z',
             CASE $3 WHEN 'CLOSED' THEN 'SALE' END, CASE $3 WHEN 'CLOSED' THEN now() END)
     RETURNING id`,
    [code(), producerId, state],
  );
  return gid('Inquiry', rows[0]!.id);
}

async function requestIn({ api }: World): Promise<string> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `INSERT INTO buyer_request (code, buyer_name, buyer_phone, wants, quantity, unit, rhythm, months,
                                recorded_by)
     VALUES ($1, 'Lê Văn Mua', '0912345678', 'miến dong', 2000, 'KILOGRAM', 'MONTHLY', '{}',
             (SELECT id FROM person LIMIT 1))
     RETURNING id`,
    [code()],
  );
  return gid('BuyerRequest', rows[0]!.id);
}
