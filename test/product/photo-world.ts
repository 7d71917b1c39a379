import sharp from 'sharp';
import { expect } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import type { Loose } from '../support/api.ts';
import { fileServer } from '../media/people.ts';
import { insertProducer, insertProduct } from '../support/products.ts';
import { COMMUNE, OTHER_COMMUNE } from '../support/rating.ts';

const ATTACH = `mutation ($id: ID!, $input: ProductPhotoAttachInput!) { productPhotoAttach(id: $id, input: $input) {
  photo { id url alt width height position revision renditions { width height url mediaType } file { link { url } } }
  product { images { id } } suggestedAlt userErrors { field message ... on ProductPhotoAttachError { code } } } }`;
const UPDATE = `mutation ($id: ID!, $input: ProductPhotoUpdateInput!) { productPhotoUpdate(id: $id, input: $input) {
  photo { alt revision } suggestedAlt userErrors { ... on ProductPhotoUpdateError { code } } } }`;
const REMOVE = `mutation ($id: ID!, $input: ProductPhotoRemoveInput!) { productPhotoRemove(id: $id, input: $input) {
  product { images { id position } } userErrors { ... on ProductPhotoRemoveError { code } } } }`;
const REORDER = `mutation ($id: ID!, $input: ProductPhotoReorderInput!) { productPhotoReorder(id: $id, input: $input) {
  product { image { id } images { id position } } userErrors { field ... on ProductPhotoReorderError { code } } } }`;

const PLACE = `mutation ($id: ID!, $input: ProducerPlacePhotoSetInput!) { producerPlacePhotoSet(id: $id, input: $input) {
  producer { contact { placePhoto { alt renditions { url } } } } suggestedAlt
  userErrors { ... on ProducerPlacePhotoSetError { code } } } }`;
const CONSENT = `mutation ($id: ID!, $input: ProducerConsentSetInput!) { producerConsentSet(id: $id, input: $input) {
  producer { contact { placePhoto { alt renditions { url } } } } userErrors { message } } }`;

let sends = 0;
const op = () => `photo-test-${++sends}`;

/** A server, a producer on a telephone with a product, and a rival. */
export async function photoWorld() {
  const house = await fileServer();
  const { owner } = house.server.db;
  const producerId = await insertProducer(owner, { slug: 'htx-anh', communeId: COMMUNE });
  const rivalId = await insertProducer(owner, { slug: 'htx-khac', communeId: OTHER_COMMUNE });
  const me = await house.person(Role.PRODUCER, { producerId });
  const rival = await house.person(Role.PRODUCER, { producerId: rivalId });
  type Person = typeof me;
  const product = async (slug: string, more: { status?: 'DRAFT' | 'PUBLISHED' } = {}) =>
    insertProduct(owner, { slug, communeId: COMMUNE, producerId, ...more });
  const ask = (document: string, id: string, input: object, who: Person = me): Promise<Loose> =>
    who.ask(document, { id, input: { operationId: op(), ...input } });
  return {
    ...{ house, me, rival, product },
    rows: async <T = Loose>(sql: string, values: unknown[] = []) =>
      (await owner.query(sql, values)).rows as T[],
    /** Sends a file as a picture of a product; the payload of its finish. */
    send: (content: Buffer, mediaType = 'image/jpeg', who: Person = me): Promise<Loose> =>
      who.send(content, {
        ...{ name: 'anh', mediaType },
        purpose: 'PRODUCT_IMAGE',
      }),
    attach: async (productId: string, input: object, who: Person = me): Promise<Loose> =>
      (await ask(ATTACH, toGlobalId('Product', productId), input, who)).productPhotoAttach,
    update: async (id: string, input: object) => (await ask(UPDATE, id, input)).productPhotoUpdate,
    remove: async (id: string) => (await ask(REMOVE, id, {})).productPhotoRemove,
    reorder: async (productId: string, photoIds: string[]) =>
      (await ask(REORDER, toGlobalId('Product', productId), { photoIds })).productPhotoReorder,
    place: async (input: object) =>
      (await ask(PLACE, toGlobalId('Producer', producerId), input)).producerPlacePhotoSet,
    consent: async (item: string, granted: boolean) =>
      (await ask(CONSENT, toGlobalId('Producer', producerId), { item, granted }))
        .producerConsentSet,
    refusal: async (productId: string, input: object, who: Person) => {
      const { json } = await house.server.post(
        {
          query: ATTACH,
          variables: {
            id: toGlobalId('Product', productId),
            input: { operationId: op(), ...input },
          },
        },
        { authorization: who.authorization },
      );
      return json.errors?.[0].extensions.code as string | undefined;
    },
    get: (url: string, init: RequestInit = {}) => fetch(house.origin + url, init),
    close: () => house.close(),
  };
}
export type PhotoWorld = Awaited<ReturnType<typeof photoWorld>>;

/** A picture as a telephone takes it: lying on its side, with place and maker written into it. */
export async function photograph(width = 1600, height = 1000, colour = '#806040'): Promise<Buffer> {
  const content = await sharp({ create: { width, height, channels: 3, background: colour } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'TelephoneMaker' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 39/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const { exif, orientation } = await sharp(content).metadata();
  expect([orientation, exif?.toString('latin1').includes('TelephoneMaker')]).toEqual([6, true]);
  return content;
}

export const ALT = { altVi: 'Túi miến dong 500 g trên bàn gỗ', altEn: 'A bag of glass noodles' };
