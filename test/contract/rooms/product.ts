import { COMMUNE, op } from '../../support/rating.ts';
import { gid, type Fixtures, type World } from '../world.ts';

/** Producers and their products. */
export async function productFixtures(world: World): Promise<Fixtures> {
  const producer = gid('Producer', world.producerId);
  const draft = gid('Product', world.drafts.own);
  const published = gid('Product', await world.product('da-dang'));
  const archived = gid('Product', await world.product('luu-tru', 'ARCHIVED'));
  const commune = gid('Commune', COMMUNE);
  const step = (id: string, more: object = {}) => ({
    object: id,
    args: () => ({ id, input: { baseRevision: 1, operationId: op(), ...more } }),
  });
  return {
    producerCreate: {
      object: commune,
      args: () => ({
        input: { name: 'HTX mới', kind: 'COOPERATIVE', communeId: commune, operationId: op() },
      }),
    },
    producerUpdate: step(producer, { name: 'HTX đổi tên' }),
    productCreate: {
      object: producer,
      args: () => ({
        input: {
          name: 'Sản phẩm mới',
          producerId: producer,
          subgroupCode: 'I.3.b',
          operationId: op(),
        },
      }),
    },
    productUpdate: step(draft, { name: 'Tên khác' }),
    productPublish: step(draft),
    productArchive: step(published),
    productRestore: step(archived),
  };
}
