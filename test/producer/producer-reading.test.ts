import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { uuidOf } from '../../src/platform/graphql/node.ts';
import { actorOf } from '../support/actors.ts';
import type { Loose } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { openDesk, THUC_PHAN, type Desk } from './entry.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  for (const name of ['HTX Ăn', 'HTX Âu', 'HTX Đá', 'HTX Dê', 'Hộ Á']) await desk.create({ name });
});
afterAll(() => desk.api.close());

describe('what the world sees', () => {
  it('has no details without a right to them', async () => {
    const made = await desk.create({ name: 'HTX Kín', phone: '0912000111' });
    const query = `query ($id: ID!) { node(id: $id) { ... on Producer { name details { phone } } } }`;
    const anonymous = await desk.api.anonymous.run(query, { id: made.id });
    expect(anonymous.codes).toEqual(['UNAUTHENTICATED']);
    expect(anonymous.data.node).toEqual({ name: 'HTX Kín', details: null });
    const outside = desk.api.as(actorOf(Role.COMMUNE_OFFICER, { units: [THUC_PHAN] }));
    expect((await outside.run(query, { id: made.id })).codes).toEqual(['FORBIDDEN']);
    expect((await desk.officer.ok(query, { id: made.id })).node.details).toEqual({
      phone: '0912000111',
    });
  });

  it('is English where there is English', async () => {
    const made = await desk.create({ name: 'HTX Dịch', english: { name: 'Dich Cooperative' } });
    const query = `query ($id: ID!) { node(id: $id) { ... on Producer {
      name vi: name(language: VI) languages introduction } } }`;
    expect((await desk.api.anonymous.ok(query, { id: made.id })).node).toEqual({
      name: 'Dich Cooperative',
      vi: 'HTX Dịch',
      languages: ['VI', 'EN'],
      introduction: null,
    });
  });
});

describe('producers', () => {
  const LIST = `query ($filter: ProducerFilter, $orderBy: ProducerOrder, $first: Int, $after: String) {
    producers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount nodes { id name commune { fullName province { name } } } pageInfo { hasNextPage endCursor } } }`;

  it('come page by page in Vietnamese order, each once', async () => {
    const names: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 50; page++) {
      const { producers }: Loose = await desk.api.anonymous.ok(LIST, { first: 3, after });
      names.push(...producers.nodes.map((node: Loose) => node.name));
      if (!producers.pageInfo.hasNextPage) {
        expect(producers.totalCount).toBe(names.length);
        break;
      }
      after = producers.pageInfo.endCursor;
    }
    const { rows } = await desk.api.db.pool.query<{ name: string }>(
      `SELECT coalesce(t.name, p.name) AS name FROM producer p
        LEFT JOIN producer_translation t ON t.producer_id = p.id
       ORDER BY p.name COLLATE "vi-x-icu", p.id`,
    );
    expect(names).toEqual(rows.map(({ name }) => name));
  });

  it('are found by part of the name and by the commune, former parts included', async () => {
    const made = await desk.create({ name: 'HTX Cũ' });
    await desk.api.db.owner.query(`UPDATE producer SET commune_id = $1 WHERE id = $2`, [
      unitId('01750', null),
      uuidOf(made.id, 'Producer'),
    ]);
    const { rows } = await desk.api.db.pool.query<{ code: string }>(
      `SELECT u.code FROM unit_succession s JOIN unit u ON u.id = s.successor_id
        WHERE s.predecessor_id = $1`,
      [unitId('01750', null)],
    );
    const list = await desk.api.anonymous.ok(LIST, {
      filter: { query: 'htx cu', communeCode: rows[0]!.code },
      first: 10,
    });
    expect(list.producers.nodes.map((node: Loose) => node.name)).toEqual(['HTX Cũ']);
    const none = await desk.api.anonymous.ok(LIST, { filter: { kind: [] }, first: 10 });
    expect(none.producers).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('take as many statements for 50 as for one', async () => {
    const statements = async (first: number) =>
      (await statementsOf(() => desk.api.anonymous.ok(LIST, { first }))).length;
    expect(await statements(1)).toBe(await statements(50));
  });
});
