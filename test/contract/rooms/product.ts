import { createHash } from 'node:crypto';
import { filesOf } from '../../../src/platform/files/file-box.ts';
import { JPEG } from '../../media/samples.ts';
import { COMMUNE, op } from '../../support/rating.ts';
import { gid, type Fixtures, type World } from '../world.ts';

/** Producers and their products. */
export async function productFixtures(world: World): Promise<Fixtures> {
  const producer = gid('Producer', world.producerId);
  const draft = gid('Product', world.drafts.own);
  const published = gid('Product', await world.product('da-dang'));
  const archived = gid('Product', await world.product('luu-tru', 'ARCHIVED'));
  const commune = gid('Commune', COMMUNE);
  const point = gid('PointOfSale', await pointIn(world));
  const photo = gid('ProductImage', await photoIn(world));
  const files = await filesIn(world);
  const submitted = gid('Product', await world.product('cho-duyet', 'DRAFT'));
  const kept = gid('Product', await world.product('co-phien-ban', 'DRAFT'));
  await world.api.db.owner.query(
    `UPDATE product SET status = 'SUBMITTED', submitted_at = now() WHERE slug = 'cho-duyet'`,
  );
  await world.api.db.owner.query(
    `INSERT INTO product_version (product_id, number, status, cause, content)
     SELECT id, revision, status, 'FOUND', product_content(id) FROM product WHERE slug = 'co-phien-ban'`,
  );
  const asked = gid('ListingChange', await proposalIn(world));
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
    producerConsentSet: {
      object: producer,
      args: () => ({
        id: producer,
        input: { item: 'ZALO', granted: true, basis: 'Phiếu đồng ý', operationId: op() },
      }),
    },
    producerPlacePhotoSet: {
      object: producer,
      args: (actor) => ({
        id: producer,
        input: {
          fileId: files.get(actor.personId ?? '') ?? gid('File', world.producerId),
          alt: 'Xưởng làm miến',
          operationId: op(),
        },
      }),
    },
    pointOfSaleCreate: {
      object: commune,
      args: () => ({
        input: {
          ...{ name: 'Điểm bán mới', kind: 'MARKET', communeId: commune, producerId: producer },
          operationId: op(),
        },
      }),
    },
    pointOfSaleUpdate: step(point, { name: 'Tên khác' }),
    pointOfSaleArchive: step(point),
    productPhotoAttach: {
      object: draft,
      args: (actor) => ({
        id: draft,
        input: {
          fileId: files.get(actor.personId ?? '') ?? gid('File', world.producerId),
          altVi: 'Túi miến dong trên bàn',
          operationId: op(),
        },
      }),
    },
    productPhotoUpdate: step(photo, { altVi: 'Túi miến dong' }),
    productPhotoRemove: {
      object: photo,
      args: () => ({ id: photo, input: { operationId: op() } }),
    },
    productPhotoReorder: {
      object: draft,
      args: () => ({ id: draft, input: { photoIds: [photo], operationId: op() } }),
    },
    productUpdate: step(draft, { name: 'Tên khác' }),
    offerUpdate: step(published, { stockState: 'LIMITED', confirmed: false }),
    listingChangePropose: {
      object: published,
      args: () => ({
        input: { productId: published, baseRevision: 1, summary: 'Mới', operationId: op() },
      }),
    },
    listingChangeWithdraw: {
      object: asked,
      args: () => ({ id: asked, input: { operationId: op() } }),
    },
    listingChangeAccept: step(asked),
    listingChangeReturn: {
      object: asked,
      args: () => ({ id: asked, input: { reason: 'Thiếu giấy.', operationId: op() } }),
    },
    searchSynonymSave: {
      args: () => ({
        input: { terms: ['củ đậu', 'củ sắn'], finds: [], active: true, operationId: op() },
      }),
    },
    productSubmit: step(draft),
    productReturn: step(submitted, { reason: 'Thiếu ảnh nhãn.' }),
    productPublish: step(submitted),
    productVersionRestore: step(kept, { version: 1 }),
    productArchive: step(published),
    productRestore: step(archived),
  };
}

/** A point of sale of the first producer. */
async function pointIn({ api, producerId }: World): Promise<string> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `INSERT INTO point_of_sale (name, kind, commune_id, producer_id)
     VALUES ('Điểm bán', 'MARKET', $1, $2) RETURNING id`,
    [COMMUNE, producerId],
  );
  return rows[0]!.id;
}

/** A picture of the draft of the first producer. */
async function photoIn({ api, drafts }: World): Promise<string> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `INSERT INTO product_image (product_id, url, width, height, position)
     VALUES ($1, 'https://example.vn/a.jpg', 16, 12, 0) RETURNING id`,
    [drafts.own],
  );
  return rows[0]!.id;
}

/** A photo that each person has sent, by person. */
async function filesIn({ api, communal }: World): Promise<Map<string, string>> {
  const sha256 = createHash('sha256').update(JPEG).digest();
  await filesOf(api.db.source).store.put(sha256.toString('hex'), JPEG);
  const files = new Map<string, string>();
  for (const { personId } of Object.values(communal).flatMap(({ inside, outside }) => [
    inside,
    outside,
  ])) {
    const { rows } = await api.db.owner.query<{ id: string }>(
      `INSERT INTO stored_file (sha256, bytes, media_type, name, purpose, state, created_by)
       VALUES ($1, $2, 'image/jpeg', 'a.jpg', 'PRODUCT_IMAGE', 'STORED', $3) RETURNING id`,
      [sha256, JPEG.length, personId],
    );
    files.set(personId!, gid('File', rows[0]!.id));
  }
  return files;
}
/** A proposal of the first producer that waits. */
export async function proposalIn(world: World, slug = 'co-de-nghi'): Promise<string> {
  const productId = await world.product(slug);
  const { rows } = await world.api.db.owner.query<{ id: string }>(
    `INSERT INTO listing_change (product_id, base_version, base_content, proposed)
     VALUES ($1, 1, product_content($1), '{"summary": "Mới"}') RETURNING id`,
    [productId],
  );
  return rows[0]!.id;
}
