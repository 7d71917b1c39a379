import { expect } from 'vitest';
import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { actorOf } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { makeProducts } from '../support/catalogue.ts';

export const MINH_TAM = unitId('01747', '2025-07-01');
export const THUC_PHAN = unitId('01273', '2025-07-01');
let sends = 0;
const operationId = () => `product-test-${++sends}`;

const FIELDS = `product { id slug name(language: VI) english: name(language: EN) summary status revision
  subgroup { code sheetNumber } family { code } group { code } commune { code }
  price { amount currency unit updatedOn baseAmount baseUnit }
  supply { monthlyCapacity capacityUnit seasonMonths stockState } images { url alt } } userErrors { code field }`;
export const CREATE = `mutation ($input: ProductCreateInput!) { productCreate(input: $input) { ${FIELDS} } }`;
export const UPDATE = `mutation ($id: ID!, $input: ProductUpdateInput!) { productUpdate(id: $id, input: $input) { ${FIELDS} } }`;
export const move = (name: string) =>
  `mutation ($id: ID!, $input: ${name}Input!) { answer: ${name[0]!.toLowerCase()}${name.slice(1)}(id: $id, input: $input) {
    product { status revision publishedAt } userErrors { code field } } }`;

/** A server with one producer in Minh Tâm, its own people and the commune's officer. */
export interface Desk {
  readonly api: TestApi;
  readonly maker: string;
  readonly officer: Caller;
  readonly producer: Caller;
  input(more?: Record<string, unknown>): Record<string, unknown>;
  /** Enters a product as its producer. */
  create(more?: Record<string, unknown>): Promise<Loose>;
}

export async function openDesk(): Promise<Desk> {
  const api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  await makeProducts(api.db, [{ name: 'Một thứ khác', producer: 'HTX Thử' }]);
  const { rows } = await api.db.owner.query<{ id: string }>(
    `SELECT id FROM producer WHERE name = 'HTX Thử'`,
  );
  const maker = rows[0]!.id;
  const producer = api.as(actorOf(Role.PRODUCER, { units: [], producerId: maker }));
  const input = (more: Record<string, unknown> = {}) => ({
    name: 'Miến dong thử',
    producerId: toGlobalId('Producer', maker),
    subgroupCode: 'I.3.b',
    operationId: operationId(),
    ...more,
  });
  return {
    api,
    maker,
    producer,
    officer: api.as(actorOf(Role.COMMUNE_OFFICER, { units: [MINH_TAM] })),
    input,
    async create(more = {}) {
      const { productCreate } = await producer.ok(CREATE, { input: input(more) });
      expect(productCreate.userErrors).toEqual([]);
      return productCreate.product;
    },
  };
}
