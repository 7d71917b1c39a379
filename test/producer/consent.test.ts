import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { fromGlobalId, toGlobalId } from '../../src/platform/graphql/node.ts';
import { actorOf, actorWith, persistActor } from '../support/actors.ts';
import type { Caller, Loose } from '../support/api.ts';
import { openDesk, THUC_PHAN, type Desk } from './entry.ts';

const SET = `mutation ($id: ID!, $input: ProducerConsentSetInput!) {
  producerConsentSet(id: $id, input: $input) {
    producer { contact { phone zalo shopLinks representative } }
    userErrors { field ... on ProducerConsentSetError { code } } } }`;
const PUBLIC = `query ($slug: String!) { producer(slug: $slug) {
  contact { phone email address zalo shopLinks representative } } }`;
const CONSENTS = `query ($slug: String!) { producer(slug: $slug) { details {
  zalo shopLinks people { name }
  consents { item granted at basis by { name } }
  consentHistory { item granted basis by { name } } } } }`;

let desk: Desk;
let made: Loose;
let owner: Caller;
let producerId: string;
let sends = 0;
beforeAll(async () => {
  desk = await openDesk();
  made = await desk.create({
    name: 'HTX Đồng Ý',
    phone: '0912345678',
    email: 'htx@example.vn',
    address: 'Xóm Bản Giới',
    zalo: '0912 345 678',
    shopLinks: ['https://www.facebook.com/htx', 'https://postmart.vn/htx'],
    legalRepresentative: 'Nông Thị Hoa',
  });
  producerId = fromGlobalId(made.id)!.uuid;
  owner = desk.api.as(
    await persistActor(desk.api.db, Role.PRODUCER, { producerId, name: 'Nông Thị Hoa' }),
  );
});
afterAll(() => desk.api.close());

const set = async (who: Caller, item: string, granted: boolean, basis?: string) =>
  who.run(SET, {
    id: made.id,
    input: { item, granted, basis, operationId: `consent-${++sends}-000` },
  });
const shown = async () =>
  (await desk.api.anonymous.ok(PUBLIC, { slug: made.slug })).producer.contact;
const NOTHING = {
  ...{ phone: null, email: null, address: null, zalo: null },
  ...{ shopLinks: [], representative: null },
};

describe('consent', () => {
  it('is for nothing unless it was said', async () => {
    expect(await shown()).toEqual(NOTHING);
    const { details } = (await owner.ok(CONSENTS, { slug: made.slug })).producer;
    expect(details.zalo).toBe('0912345678');
    expect(details.people).toEqual([{ name: 'Nông Thị Hoa' }]);
    expect(details.consents).toEqual(
      ['PHONE', 'EMAIL', 'ADDRESS', 'ZALO', 'SHOP_LINKS', 'REPRESENTATIVE', 'PLACE_PHOTO'].map(
        (item) => ({ item, granted: false, at: null, basis: null, by: null }),
      ),
    );
    expect(details.consentHistory).toEqual([]);
  });

  it('shows one item each; taken back it is gone at once, and both stay in the history', async () => {
    const given = await set(owner, 'ZALO', true);
    expect(given.data.producerConsentSet.userErrors).toEqual([]);
    expect(await shown()).toEqual({ ...NOTHING, zalo: '0912345678' });
    await set(owner, 'SHOP_LINKS', true);
    await set(owner, 'REPRESENTATIVE', true);
    expect(await shown()).toEqual({
      ...NOTHING,
      zalo: '0912345678',
      shopLinks: ['https://www.facebook.com/htx', 'https://postmart.vn/htx'],
      representative: 'Nông Thị Hoa',
    });
    await set(owner, 'ZALO', false);
    await set(owner, 'SHOP_LINKS', false);
    await set(owner, 'REPRESENTATIVE', false);
    expect(await shown()).toEqual(NOTHING);
    const { details } = (await owner.ok(CONSENTS, { slug: made.slug })).producer;
    const by = { name: 'Nông Thị Hoa' };
    expect(details.consentHistory.map(({ item, granted }: Loose) => [item, granted])).toEqual([
      ...[
        ['REPRESENTATIVE', false],
        ['SHOP_LINKS', false],
        ['ZALO', false],
      ],
      ...[
        ['REPRESENTATIVE', true],
        ['SHOP_LINKS', true],
        ['ZALO', true],
      ],
    ]);
    expect(details.consents[3]).toEqual({
      ...{ item: 'ZALO', granted: false, basis: null, by },
      at: expect.any(String),
    });
  });

  it('said twice is one line of the history, and one answer to one operation', async () => {
    const count = async () =>
      Number(
        (
          await desk.api.db.owner.query(
            `SELECT count(*) FROM producer_consent WHERE producer_id = $1 AND item = 'ADDRESS'`,
            [producerId],
          )
        ).rows[0].count,
      );
    const input = { item: 'ADDRESS', granted: true, operationId: 'address-once' };
    for (let turn = 0; turn < 2; turn++) await owner.ok(SET, { id: made.id, input });
    await set(owner, 'ADDRESS', true);
    expect(await count()).toBe(1);
    const other = { ...input, granted: false };
    const reused = await owner.run(SET, { id: made.id, input: other });
    expect(reused.data.producerConsentSet.userErrors[0].code).toBe('OPERATION_ID_REUSED');
    expect((await shown()).address).toBe('Xóm Bản Giới');
  });

  it('is entered by an office only with the paper it has, and withdrawn without', async () => {
    const without = await set(desk.officer, 'EMAIL', true);
    expect(without.data.producerConsentSet.userErrors).toEqual([
      { code: 'BASIS_NEEDED', field: ['input', 'basis'] },
    ]);
    expect((await shown()).email).toBeNull();
    await set(desk.officer, 'EMAIL', true, 'Phiếu đồng ý ký ngày 12/11/2026');
    expect((await shown()).email).toBe('htx@example.vn');
    const { rows } = await desk.api.db.owner.query(
      `SELECT granted, basis, given_by FROM producer_consent WHERE item = 'EMAIL'`,
    );
    expect(rows).toEqual([
      { granted: true, basis: 'Phiếu đồng ý ký ngày 12/11/2026', given_by: null },
    ]);
    expect((await set(desk.officer, 'EMAIL', false)).data.producerConsentSet.userErrors).toEqual(
      [],
    );
    expect((await shown()).email).toBeNull();
  });

  it('given with the entry leaves its line too', async () => {
    const other = await desk.create({ phone: '0912345679', phonePublic: true });
    const { rows } = await desk.api.db.owner.query(
      `SELECT item, granted FROM producer_consent WHERE producer_id = $1`,
      [fromGlobalId(other.id)!.uuid],
    );
    expect(rows).toEqual([{ item: 'PHONE', granted: true }]);
  });

  it('is nobody else’s to give, and its history nobody’s to change', async () => {
    const rival = await desk.create({ name: 'HTX Khác' });
    const strangers = [
      actorOf(Role.PRODUCER, { producerId: fromGlobalId(rival.id)!.uuid }),
      actorOf(Role.COMMUNE_OFFICER, { units: [THUC_PHAN] }),
      actorOf(Role.TRADE_PROMOTION),
      actorOf(Role.ADMINISTRATOR),
      actorWith([]),
    ];
    for (const actor of strangers) {
      expect((await set(desk.api.as(actor), 'PHONE', true, 'x')).codes).toEqual(['FORBIDDEN']);
    }
    expect((await set(desk.api.anonymous, 'PHONE', true)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await shown()).phone).toBeNull();
    for (const sql of [
      `UPDATE producer_consent SET granted = true`,
      `DELETE FROM producer_consent`,
      `TRUNCATE producer_consent`,
    ]) {
      await expect(desk.api.db.pool.query(sql)).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('links to shops', () => {
  const UPDATE = `mutation ($id: ID!, $input: ProducerUpdateInput!) {
    producerUpdate(id: $id, input: $input) {
      producer { revision details { shopLinks zalo } } userErrors { field ... on ProducerUpdateError { code } } } }`;

  it.each([
    'http://shop.example.vn',
    'javascript:alert(1)',
    'https://',
    'https://user:password@shop.example.vn/',
    'https://shop.example.vn/a b',
    `https://shop.example.vn/${'a'.repeat(500)}`,
  ])('%s is refused', async (link) => {
    const { data } = await owner.run(UPDATE, {
      id: made.id,
      input: { baseRevision: made.revision, shopLinks: [link] },
    });
    expect(data.producerUpdate.userErrors).toEqual([
      { code: 'INVALID', field: ['input', 'shopLinks', '0'] },
    ]);
  });

  it('are replaced as a whole, once each, and cleared by null', async () => {
    const change = async (baseRevision: number, shopLinks: string[] | null) =>
      (await owner.ok(UPDATE, { id: made.id, input: { baseRevision, shopLinks } })).producerUpdate;
    const { revision } = (
      await desk.api.anonymous.ok(
        `query ($id: ID!) { node(id: $id) { ... on Producer { revision } } }`,
        {
          id: toGlobalId('Producer', producerId),
        },
      )
    ).node;
    const link = 'https://shop.example.vn/';
    expect((await change(revision, [link, link])).producer.details.shopLinks).toEqual([link]);
    const cleared = await change(revision + 1, null);
    expect(cleared.producer.details).toEqual({ shopLinks: [], zalo: '0912345678' });
  });
});
