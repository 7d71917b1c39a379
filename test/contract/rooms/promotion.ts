import { Role } from '../../../src/identity/identity.enums.ts';
import { call, fair } from '../../promotion/world.ts';
import { op, uuidIn } from '../../support/rating.ts';
import { uuidv7 } from '../../../src/platform/db/uuid.ts';
import { gid, type Fixture, type Fixtures, type World } from '../world.ts';

/** A fair with a participation, and one that takes registrations. */
export async function promotionFixtures(world: World): Promise<Fixtures> {
  const trade = world.api.as(world.communal[Role.TRADE_PROMOTION].inside);
  const own = world.api.as(world.communal[Role.PRODUCER].inside);
  const event = async (name: string) =>
    (await call(trade, 'promotionEventCreate', fair({ name }))).event.id as string;
  const [id, open] = [await event('Hội chợ một'), await event('Hội chợ hai')];
  const producer = gid('Producer', world.producerId);
  const entry = { eventId: id, producerId: producer, productIds: [] };
  const { participation } = await call(own, 'participationRecord', entry);
  const called = await event('Hội chợ ba');
  const days = { opensOn: '2026-11-01', closesOn: '2026-11-25', conditions: 'X' };
  await call(trade, 'eventCallSave', { eventId: called, ...days });
  const products = [gid('Product', await world.product('di-hoi-cho'))];
  const wish = { producerId: producer, productIds: products, needsBooth: false };
  const applied = async (name: string) => {
    const eventId = await event(name);
    await call(trade, 'eventCallSave', { eventId, ...days });
    return (await call(own, 'eventApply', { eventId, ...wish })).application.id as string;
  };
  const [undecided, answered] = [await applied('Hội chợ bốn'), await applied('Hội chợ năm')];
  const work = (eventId: string, more: object): Fixture => ({
    object: eventId,
    args: () => ({ input: { eventId, ...more, operationId: op() } }),
  });
  const photo = gid('EventPhoto', await photoOf(world, id));
  const { booth } = await call(trade, 'boothSave', {
    ...{ eventId: id, code: 'B9', kind: 'STANDARD', rowNumber: 9, columnNumber: 9 },
  });
  const money = { eventId: id, kind: 'OTHER', label: 'X', source: 'Y' };
  const { line } = await call(trade, 'eventBudgetLineSave', money);
  const { consignment } = await call(trade, 'sampleConsignmentSave', {
    ...{ eventId: id, productId: products[0], quantity: '1', quantityUnit: 'hộp' },
    state: 'PLANNED',
  });
  const remove = (row: string): Fixture => ({
    object: row,
    args: () => ({ id: row, input: { baseRevision: 1, operationId: op() } }),
  });
  return {
    eventCallSave: work(open, days),
    eventApply: {
      object: producer,
      args: () => ({ input: { eventId: called, ...wish, operationId: op() } }),
    },
    eventApplicationDecide: {
      object: undecided,
      args: () => ({
        id: undecided,
        input: { state: 'WAITING', baseRevision: 1, operationId: op() },
      }),
    },
    eventApplicationAnswer: {
      object: answered,
      args: () => ({
        id: answered,
        input: { state: 'CANCELLED', baseRevision: 1, operationId: op() },
      }),
    },
    boothSave: work(open, { code: 'A1', kind: 'STANDARD', rowNumber: 1, columnNumber: 1 }),
    eventBudgetLineSave: work(open, { kind: 'OTHER', label: 'X', source: 'Y' }),
    sampleConsignmentSave: work(open, {
      ...{ productId: products[0], quantity: '1', quantityUnit: 'hộp', state: 'PLANNED' },
    }),
    boothRemove: remove(booth.id as string),
    eventBudgetLineRemove: remove(line.id as string),
    sampleConsignmentRemove: remove(consignment.id as string),
    eventPhotoAdd: {
      ...work(open, { fileId: gid('File', uuidv7()), caption: 'X' }),
      answer: 'FILE_NOT_FOUND',
    },
    eventPhotoPublish: {
      object: photo,
      args: () => ({ id: photo, input: { isPublic: false, baseRevision: 1, operationId: op() } }),
    },
    promotionEventCreate: { args: () => ({ input: { ...fair(), operationId: op() } }) },
    promotionEventUpdate: {
      object: open,
      args: () => ({ id: open, input: { baseRevision: 1, place: 'Nà Giàng', operationId: op() } }),
    },
    participationRecord: {
      object: producer,
      args: () => ({ input: { ...entry, eventId: open, operationId: op() } }),
    },
    eventOutcomeRecord: {
      object: participation.id,
      args: () => ({
        input: {
          ...{ eventId: id, participationId: participation.id, source: 'PRODUCER' },
          ...{ visitors: 10, operationId: op() },
        },
      }),
    },
  };
}

async function photoOf(world: World, eventId: string): Promise<string> {
  const { rows } = await world.api.db.owner.query<{ id: string }>(
    `WITH file AS (
       INSERT INTO stored_file (sha256, bytes, media_type, name, purpose, state)
       VALUES (sha256('anh'), 1, 'image/jpeg', 'anh.jpg', 'EVENT_PHOTO', 'STORED') RETURNING id)
     INSERT INTO event_photo (event_id, file_id, caption) SELECT $1, id, 'X' FROM file RETURNING id`,
    [uuidIn(eventId)],
  );
  return rows[0]!.id;
}
