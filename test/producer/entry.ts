import { expect } from 'vitest';
import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { actorOf } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';

export const MINH_TAM = unitId('01747', '2025-07-01');
export const THUC_PHAN = unitId('01273', '2025-07-01');
let sends = 0;
const operationId = () => `producer-test-${++sends}`;

export const CREATE = `mutation ($input: ProducerCreateInput!) { producerCreate(input: $input) {
  producer { id slug name revision contact { phone email address } details { phone taxCode phonePublic } }
  userErrors { code field message } } }`;
export const UPDATE = `mutation ($id: ID!, $input: ProducerUpdateInput!) { producerUpdate(id: $id, input: $input) {
  producer { id slug name revision introduction contact { phone } commune { code } } userErrors { code field } } }`;

export function input(more: Record<string, unknown> = {}) {
  return {
    name: 'Hợp tác xã nông sản Tân Việt Á',
    kind: 'COOPERATIVE',
    communeId: toGlobalId('Commune', MINH_TAM),
    operationId: operationId(),
    ...more,
  };
}

/** A server, and the officer of Minh Tâm who enters producers. */
export interface Desk {
  readonly api: TestApi;
  readonly officer: Caller;
  create(more?: Record<string, unknown>): Promise<Loose>;
}

export async function openDesk(): Promise<Desk> {
  const api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  const officer = api.as(actorOf(Role.COMMUNE_OFFICER, { units: [MINH_TAM] }));
  return {
    api,
    officer,
    async create(more = {}) {
      const { producerCreate } = await officer.ok(CREATE, { input: input(more) });
      expect(producerCreate.userErrors).toEqual([]);
      return producerCreate.producer;
    },
  };
}
