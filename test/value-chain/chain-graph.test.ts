import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { ChainGraphPlot } from '../../src/web/shared/plots/chain-graph.tsx';
import { testApi, type TestApi } from '../support/api.ts';
import { insertChain, type ChainOfTest } from './support.ts';

let api: TestApi;
let chain: ChainOfTest;
beforeAll(async () => {
  api = await testApi();
  chain = await insertChain(
    api.db.owner,
    'mien-dong',
    { growers: 'GROWING', maker: 'PROCESSING', shop: 'TRADING', people: 'CONSUMPTION' },
    [
      ['growers', 'maker'],
      ['maker', 'shop'],
      ['shop', 'people'],
      ['maker', 'growers'],
    ],
  );
});
afterAll(() => api.close());

const ASK = `query ($id: ID!) { node(id: $id) { ... on Product { chainGraph {
  nodes { id kind name column stage place } edges { from to flow } } } } }`;
const graph = async () =>
  (await api.anonymous.ok(ASK, { id: toGlobalId('Product', chain.productId) })).node.chainGraph;

describe('the picture of a chain', () => {
  it('has the product between who makes and who buys it, and no way around it', async () => {
    const { nodes, edges } = await graph();
    const name = new Map<string, string>(
      nodes.map((one: { id: string; name: string }) => [one.id, one.name]),
    );
    expect(nodes.map((one: { name: string; column: number }) => [one.name, one.column])).toEqual([
      ...[
        ['growers', 2],
        ['maker', 3],
        ['mien-dong', 4],
        ['shop', 5],
        ['people', 6],
      ],
    ]);
    expect(
      edges.map(
        ({ from, to }: { from: string; to: string }) => `${name.get(from)}→${name.get(to)}`,
      ),
    ).toEqual([
      ...['maker→mien-dong', 'mien-dong→shop', 'growers→maker', 'shop→people', 'maker→growers'],
    ]);
  });

  it('is drawn with a sentence, its source and the same as a table', async () => {
    const html = renderToStaticMarkup(
      createElement(ChainGraphPlot, {
        ...(await graph()),
        ...{ productName: 'Miến dong', language: 'vi', source: 'dữ liệu minh họa' },
      }),
    );
    const sentence = 'Miến dong: 4 tác nhân ở 4 khâu của chuỗi giá trị';
    expect(html).toContain(`<figcaption>${sentence}</figcaption>`);
    expect(html).toContain(`aria-label="${sentence}"`);
    expect(html.match(/<rect /g)).toHaveLength(5);
    expect(html.match(/marker-end/g)).toHaveLength(5);
    // What goes back to an earlier stage is told by its dashes too.
    expect(html.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(html.match(/<tr>/g)).toHaveLength(6);
    expect(html).toContain('<td>growers</td><td>hàng</td><td>maker</td>');
    expect(html).toContain('Nguồn: dữ liệu minh họa');
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });
});
