import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldChanges } from '../../src/audit/audit.rules.ts';
import { writeTrail } from '../../src/audit/audit.service.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import type { Actor } from '../../src/platform/graphql/actor.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { actorOf, persistActor } from '../support/actors.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';

let api: TestApi;
let officer: Actor & { personId: string };
const auditor = actorOf(Role.AUDITOR);
const product = uuidv7();

beforeAll(async () => {
  api = await testApi();
  officer = await persistActor(api.db, Role.COMMUNE_OFFICER, {
    name: 'Lý Văn Tài',
    unitId: (await api.db.pool.query(`SELECT id FROM unit LIMIT 1`)).rows[0].id as string,
  });
  const context = api.as(officer).context();
  await api.db.source.transaction((em) =>
    writeTrail(
      em,
      [
        { action: 'product.create', subjectType: 'Product', subjectId: product },
        {
          action: 'product.update',
          subjectType: 'Product',
          subjectId: product,
          before: { name: 'Miến', price: { amount: '50000' }, tags: ['a'] },
          after: { name: 'Miến dong', price: { amount: '50000' }, tags: ['a', 'b'] },
        },
        { action: 'dossier.submit', subjectType: 'Dossier', subjectId: uuidv7() },
      ],
      context,
    ),
  );
});
afterAll(() => api.close());

const entries = async (filter: string, select = 'action') =>
  (
    await api
      .as(auditor)
      .ok(`{ auditEntries(first: 50, filter: ${filter}) { nodes { ${select} } } }`)
  ).auditEntries.nodes;

describe('reading the trail', () => {
  it('of one thing, newest first, with what changed', async () => {
    const filter = `{ subjectId: "${toGlobalId('Product', product)}" }`;
    const select = `action actorName actorVia subjectType subjectId onBehalfOf { id }
      actor { id name } changes { path before after } hash seq`;
    const found = await entries(filter, select);
    expect(found.map(({ action }: { action: string }) => action)).toEqual([
      'product.update',
      'product.create',
    ]);
    expect(found[0]).toMatchObject({
      actorName: 'Lý Văn Tài',
      actorVia: 'SIGN_IN',
      actor: { id: toGlobalId('Person', officer.personId), name: 'Lý Văn Tài' },
      onBehalfOf: null,
      subjectType: 'Product',
      subjectId: toGlobalId('Product', product),
      changes: [
        { path: 'name', before: 'Miến', after: 'Miến dong' },
        { path: 'tags.1', before: null, after: 'b' },
      ],
    });
    expect(found[0].hash).toMatch(/^[\da-f]{64}$/);
  });

  it('of one person, one action, one period', async () => {
    const person = `personId: "${toGlobalId('Person', officer.personId)}"`;
    expect(await entries(`{ ${person} }`)).toHaveLength(3);
    expect(await entries(`{ ${person}, action: "dossier.submit" }`)).toHaveLength(1);
    const { today } = api.as(auditor).context();
    expect(await entries(`{ ${person}, from: "${today}", to: "${today}" }`)).toHaveLength(3);
    expect(await entries(`{ ${person}, to: "2020-01-01" }`)).toEqual([]);
    expect(await entries(`{ personId: "rubbish" }`)).toEqual([]);
    expect(await entries(`{ subjectId: "rubbish" }`)).toEqual([]);
  });

  it('page by page without gaps', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page++) {
      const answer: {
        nodes: { seq: string }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      } = (
        await api.as(auditor).ok(
          `query ($after: String) { auditEntries(first: 1, after: $after) {
             nodes { seq } pageInfo { endCursor hasNextPage } } }`,
          { after },
        )
      ).auditEntries;
      seen.push(...answer.nodes.map(({ seq }) => String(seq)));
      after = answer.pageInfo.endCursor;
      if (!answer.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(['3', '2', '1']);
  });

  it('with as many statements for fifty lines as for one', async () => {
    const count = async (first: number) =>
      (
        await statementsOf(() =>
          api.as(auditor).ok(`{ auditEntries(first: ${first}) {
            nodes { actor { name } onBehalfOf { name } changes { path } } } }`),
        )
      ).length;
    expect(await count(50)).toBe(await count(1));
  });

  it('as a node for auditors only', async () => {
    const { rows } = await api.db.pool.query(`SELECT id FROM audit_entry LIMIT 1`);
    const id = toGlobalId('AuditEntry', rows[0].id as string);
    const node = (actor: Actor) =>
      api.as(actor).run(`query ($id: ID!) { node(id: $id) { id } }`, { id });
    expect((await node(auditor)).data.node).toEqual({ id });
    expect((await node(officer)).data.node).toBeNull();
  });
});

describe('fieldChanges', () => {
  it.each([
    [undefined, undefined, []],
    [{ a: 1 }, { a: 1 }, []],
    [undefined, { a: null, b: true }, [{ path: 'b', before: null, after: 'true' }]],
    [
      { a: { b: [1, 2] } },
      { a: {} },
      [
        { path: 'a.b.0', before: '1', after: null },
        { path: 'a.b.1', before: '2', after: null },
      ],
    ],
    ['x', 'y', [{ path: 'value', before: 'x', after: 'y' }]],
  ])('%o → %o', (before, after, changes) => {
    expect(fieldChanges(before, after)).toEqual(changes);
  });
});
