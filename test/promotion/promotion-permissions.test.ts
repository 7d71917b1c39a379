import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { fromGlobalId, toGlobalId } from '../../src/platform/graphql/node.ts';
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
let trade: World['trade'];
let productId: World['productId'];
let newEvent: World['newEvent'];
let registration: World['registration'];
beforeAll(async () => {
  ({ api, producerId, rivalId, productId, own, trade, newEvent, registration } =
    await promotionWorld());
});
afterAll(() => api.close());

describe('who may', () => {
  it.each(Object.keys(BODY))(
    '%s: by role and place, and a refusal changes nothing',
    async (name) => {
      const eventId = await newEvent();
      const { participation } = await call(own, 'participationRecord', registration(eventId));
      const { wish, application, photo, rows } = await work(eventId);
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
          eventCallSave: { eventId, ...CALL, baseRevision: 1 },
          eventApply: { ...wish, baseRevision: 1 },
          eventApplicationDecide: { state: 'WAITING', baseRevision: 1 },
          eventApplicationAnswer: { state: 'CANCELLED', baseRevision: 1 },
          boothSave: { eventId, code: 'A', kind: 'STANDARD', rowNumber: 1, columnNumber: 1 },
          eventBudgetLineSave: { eventId, kind: 'OTHER', label: 'X', source: 'X' },
          sampleConsignmentSave: {
            ...{ eventId, productId: toGlobalId('Product', productId), quantity: '1' },
            ...{ quantityUnit: 'gói', state: 'PLANNED' },
          },
          eventPhotoAdd: { eventId, fileId: toGlobalId('File', uuidv7()), caption: 'X' },
          eventPhotoPublish: { isPublic: false, baseRevision: 1 },
          boothRemove: { baseRevision: 1 },
          eventBudgetLineRemove: { baseRevision: 1 },
          sampleConsignmentRemove: { baseRevision: 1 },
        };
        const ids: Record<string, string> = {
          ...{ eventApplicationDecide: application, eventApplicationAnswer: application },
          eventPhotoPublish: photo,
          ...rows,
        };
        const id = ids[name] ?? eventId;
        const input = { operationId: operationId(), ...inputs[name] };
        const answer = await api.as(actor).run(documentOf(name), { id, input });
        const code = actor.via === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        expect([role, where, answer.codes]).toEqual([role, where, [code]]);
      }
      expect(await state()).toEqual(before);
    },
  );

  const CALL = { opensOn: '2026-11-01', closesOn: '2026-11-25', conditions: 'X' };

  /** A call with an application of the producer, and a picture. */
  async function work(eventId: string) {
    await call(trade, 'eventCallSave', { eventId, ...CALL });
    const wish = { ...registration(eventId), needsBooth: true };
    const { application } = await call(own, 'eventApply', wish);
    const photos = await api.db.owner.query<{ id: string }>(
      `WITH file AS (
         INSERT INTO stored_file (sha256, bytes, media_type, name, purpose, state)
         VALUES (sha256('anh'), 1, 'image/jpeg', 'anh.jpg', 'EVENT_PHOTO', 'STORED') RETURNING id)
       INSERT INTO event_photo (event_id, file_id, caption) SELECT $1, id, 'X' FROM file RETURNING id`,
      [fromGlobalId(eventId)!.uuid],
    );
    const photo = toGlobalId('EventPhoto', photos.rows[0]!.id);
    const { booth } = await call(trade, 'boothSave', {
      ...{ eventId, code: 'Z', kind: 'STANDARD', rowNumber: 9, columnNumber: 9 },
    });
    const money = { eventId, kind: 'OTHER', label: 'X', source: 'X' };
    const { line } = await call(trade, 'eventBudgetLineSave', money);
    const { consignment } = await call(trade, 'sampleConsignmentSave', {
      ...{ eventId, productId: toGlobalId('Product', productId), quantity: '1' },
      ...{ quantityUnit: 'gói', state: 'PLANNED' },
    });
    return {
      ...{ wish, application: application.id as string, photo },
      rows: {
        boothRemove: booth.id as string,
        eventBudgetLineRemove: line.id as string,
        sampleConsignmentRemove: consignment.id as string,
      },
    };
  }

  async function state(): Promise<unknown> {
    const tables = [
      ...['promotion_event', 'participation', 'event_outcome', 'audit_entry', 'event_call'],
      ...['event_application', 'booth', 'event_budget_line', 'sample_consignment', 'event_photo'],
    ];
    const sums = tables.map(
      (one) => `(SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM ${one} t)`,
    );
    return (await api.db.owner.query(`SELECT concat_ws(' ', ${sums.join(', ')}) AS state`)).rows;
  }
});
