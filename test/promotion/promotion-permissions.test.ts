import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { promotionAccess } from '../../src/promotion/promotion.access.ts';
import { everybody } from '../support/actors.ts';
import {
  BODY,
  ELSEWHERE,
  HERE,
  call,
  documentOf,
  fair,
  operationId,
  promotionWorld,
  type World,
} from './world.ts';

let api: World['api'];
let producerId: World['producerId'];
let rivalId: World['rivalId'];
let own: World['own'];
let newEvent: World['newEvent'];
let registration: World['registration'];
beforeAll(async () => {
  ({ api, producerId, rivalId, own, newEvent, registration } = await promotionWorld());
});
afterAll(() => api.close());

describe('who may', () => {
  it.each(Object.keys(BODY))(
    '%s: by role and place, and a refusal changes nothing',
    async (name) => {
      const eventId = await newEvent();
      const { participation } = await call(own, 'participationRecord', registration(eventId));
      const before = await state();
      const roles: Readonly<Record<string, string>> =
        promotionAccess[name as keyof typeof promotionAccess].roles;
      const inside = { unitId: HERE, producerId };
      const outside = { unitId: ELSEWHERE, producerId: rivalId };
      for (const { role, where, actor } of everybody(inside, outside)) {
        const scope = role === null ? undefined : roles[role];
        if (scope === 'anywhere' || (scope && where === 'inside')) continue;
        const inputs: Record<string, object> = {
          promotionEventCreate: fair(),
          promotionEventUpdate: { baseRevision: 1, name: 'X' },
          participationRecord: registration(eventId, { baseRevision: 1, state: 'WITHDRAWN' }),
          eventOutcomeRecord: {
            eventId,
            participationId: participation.id,
            source: 'PRODUCER',
            visitors: 1,
          },
        };
        const input = { operationId: operationId(), ...inputs[name] };
        const answer = await api.as(actor).run(documentOf(name), { id: eventId, input });
        const code = actor.via === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        expect([role, where, answer.codes]).toEqual([role, where, [code]]);
      }
      expect(await state()).toEqual(before);
    },
  );

  async function state(): Promise<unknown> {
    const tables = ['promotion_event', 'participation', 'event_outcome', 'audit_entry'];
    const sums = tables.map(
      (one) => `(SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM ${one} t)`,
    );
    return (await api.db.owner.query(`SELECT concat_ws(' ', ${sums.join(', ')}) AS state`)).rows;
  }
});
