import { Role } from '../../../src/identity/identity.enums.ts';
import { call, fair } from '../../promotion/world.ts';
import { op } from '../../support/rating.ts';
import { gid, type Fixtures, type World } from '../world.ts';

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
  return {
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
