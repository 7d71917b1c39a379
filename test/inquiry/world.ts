import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { persistActor } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { insertProducer, insertProduct } from '../support/products.ts';

export const HERE = unitId('01273', '2025-07-01');

export interface World {
  readonly api: TestApi;
  readonly producerId: string;
  readonly rivalId: string;
  readonly productId: string;
  readonly own: Caller;
  readonly rival: Caller;
  readonly trade: Caller;
}

/** Two producers, one of them with noodles in the catalogue, and trade staff. */
export async function inquiryWorld(): Promise<World> {
  const api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  const { owner } = api.db;
  const producerId = await insertProducer(owner, { slug: 'htx-mien', communeId: HERE });
  const rivalId = await insertProducer(owner, { slug: 'htx-khac', communeId: HERE });
  const productId = await insertProduct(owner, { slug: 'mien-dong', communeId: HERE, producerId });
  const person = async (role: Role, producer?: string) =>
    api.as(await persistActor(api.db, role, { producerId: producer ?? null }));
  const world = {
    ...{ api, producerId, rivalId, productId },
    own: await person(Role.PRODUCER, producerId),
    rival: await person(Role.PRODUCER, rivalId),
    trade: await person(Role.TRADE_PROMOTION),
  };
  await owner.query(`UPDATE role_grant SET valid_from = '2026-01-01'`);
  return world;
}

let sent = 0;
export const operation = () => `inquiry-op-${++sent}`;

export const BUYER = { name: 'Lê Văn Mua', phone: '0912 345 678' };

/** A fair inquiry about the noodles, with what differs. */
export const inquiry = (more: object = {}) => ({
  productSlug: 'mien-dong',
  buyer: BUYER,
  wants: 'Miến dong loại gói 500 g, giao tại Hà Nội',
  quantity: '200 gói',
  operationId: operation(),
  ...more,
});

export async function send(caller: Caller, input: object): Promise<Loose> {
  const data = await caller.ok<Loose>(
    `mutation ($input: InquirySendInput!) { inquirySend(input: $input) {
       receipt { code sentAt dueAt state productName producerName replies { content } }
       userErrors { code message field } } }`,
    { input },
  );
  return data.inquirySend;
}

/** A step of an inquiry or of a request by its id. */
export async function step(
  caller: Caller,
  name: string,
  id: string,
  input: object,
  select = 'inquiry { id state outcome outcomeNote revision answeredAt closedAt }',
): Promise<Loose> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const answer = await caller.run<Loose>(
    `mutation ($id: ID!, $input: ${type}!) {
       ${name}(id: $id, input: $input) { ${select} userErrors { code field } } }`,
    { id, input: { operationId: operation(), ...input } },
  );
  return answer.data?.[name] ?? { refused: answer.codes };
}

/** What somebody sees in the list of inquiries. */
export async function list(caller: Caller, filter?: object): Promise<Loose[]> {
  const data = await caller.ok<Loose>(
    `query ($filter: InquiryFilter) { inquiries(first: 50, filter: $filter) { nodes {
       id code state source wants quantity isLate revision buyer { name phone email organisation }
       producer { slug } product { slug } replies { channel content byProducer } } } }`,
    { filter },
  );
  return data.inquiries.nodes;
}
