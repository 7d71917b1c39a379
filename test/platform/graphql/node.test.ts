import { isInterfaceType, isObjectType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import { uuidv7 } from '../../../src/platform/db/uuid.ts';
import { fromGlobalId, nodeDefinition, toGlobalId } from '../../../src/platform/graphql/node.ts';
import { actorOf } from '../../support/actors.ts';
import { testApi, type TestApi } from '../../support/api.ts';
import { makeProducts } from '../../support/catalogue.ts';
import { statementsOf } from '../../support/sql-counter.ts';

let api: TestApi;
let published: string[];
let draft: string;
let nodeTypes: GraphQLObjectType[];

beforeAll(async () => {
  api = await testApi();
  const ids = await makeProducts(api.db, [
    { name: 'Miến' },
    { name: 'Chè' },
    { name: 'Nháp', status: 'DRAFT' },
  ]);
  [draft = '', ...published] = ids.map((id) => toGlobalId('Product', id)).reverse();
  const node = api.schema.getType('Node');
  if (!isInterfaceType(node)) throw new Error('no Node');
  nodeTypes = [...api.schema.getPossibleTypes(node)];
});
afterAll(() => api.close());

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';
const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
const at = (id: string) => ({ __typename: 'Product', id });

describe('global ids', () => {
  it('name the type and the row', () => {
    const uuid = uuidv7();
    expect(fromGlobalId(toGlobalId('Product', uuid))).toEqual({ type: 'Product', uuid });
  });

  it.each([
    '',
    'x',
    'Product',
    toGlobalId('Product', 'no uuid'),
    toGlobalId('', uuidv7()),
    toGlobalId('product', uuidv7()),
    toGlobalId('Product', `${uuidv7()}:more`),
    toGlobalId('Product', uuidv7().toUpperCase()),
    toGlobalId('Product', `${uuidv7()}'; drop table product; --`),
    'a'.repeat(10_000),
  ])('%s is none', (id) => {
    expect(fromGlobalId(id)).toBeNull();
  });
});

describe('node', () => {
  it('finds what may be seen', async () => {
    expect(await api.anonymous.ok(NODE, { id: published[0] })).toEqual({ node: at(published[0]!) });
    const office = api.as(actorOf(Role.COORDINATION_OFFICE));
    expect(await office.ok(NODE, { id: draft })).toEqual({ node: at(draft) });
  });

  it('answers for hidden, unknown, broken and foreign ids alike', async () => {
    const { uuid } = fromGlobalId(published[0]!)!;
    const ids = [
      draft,
      toGlobalId('Product', uuidv7()),
      toGlobalId('Producer', uuid),
      toGlobalId('Query', uuid),
      toGlobalId('ProductEdge', uuid),
      toGlobalId('Constructor', uuid),
      'broken',
      '',
    ];
    for (const id of ids) {
      expect(await api.anonymous.run(NODE, { id })).toEqual({
        ...{ data: { node: null }, errors: [], codes: [] },
      });
    }
  });

  it('knows how to find every type that has an id', () => {
    const unknown = nodeTypes.filter(({ name }) => !nodeDefinition(name)).map(({ name }) => name);
    expect(unknown).toEqual([]);
    const apart = Object.values(api.schema.getTypeMap()).filter(
      (type) => isObjectType(type) && nodeDefinition(type.name) && !nodeTypes.includes(type),
    );
    expect(apart).toEqual([]);
  });

  it('answers null for the id of nothing, of whatever type and whoever asks', async () => {
    const everybody = [
      api.anonymous,
      api.as(actorOf(Role.ADMINISTRATOR)),
      api.as(actorOf(Role.COMMUNE_OFFICER)),
    ];
    for (const { name } of nodeTypes) {
      for (const caller of everybody) {
        const answer = await caller.run(NODE, { id: toGlobalId(name, uuidv7()) });
        expect([name, answer]).toEqual([name, { data: { node: null }, errors: [], codes: [] }]);
      }
    }
    expect(api.hidden).toEqual([]);
  });
});

describe('nodes', () => {
  it('keeps the order asked, with null in place of what cannot be seen', async () => {
    const [one, other] = published as [string, string];
    const { nodes } = await api.anonymous.ok(NODES, { ids: [other, draft, one, 'x', other] });
    expect(nodes).toEqual([at(other), null, at(one), null, at(other)]);
    expect(await api.anonymous.ok(NODES, { ids: [] })).toEqual({ nodes: [] });
  });

  it('takes a hundred ids and no more', async () => {
    const ids = Array.from({ length: 101 }, () => toGlobalId('Product', uuidv7()));
    const { nodes } = await api.anonymous.ok(NODES, { ids: ids.slice(1) });
    expect(new Set(nodes)).toEqual(new Set([null]));
    const { data, codes } = await api.anonymous.run(NODES, { ids });
    expect([data, codes]).toEqual([null, ['BAD_USER_INPUT']]);
  });

  it('reads each type at once', async () => {
    const ask = (ids: string[]) => statementsOf(() => api.anonymous.ok(NODES, { ids }));
    const one = await ask([published[0]!]);
    const more = await ask([...published, draft, toGlobalId('Product', uuidv7())]);
    expect(more).toHaveLength(one.length);
  });
});
