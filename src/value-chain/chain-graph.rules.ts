import type { ChainStage, SupplyNodeKind } from './value-chain.enums.ts';

export interface GraphParty {
  readonly id: string;
  readonly stage: `${ChainStage}`;
  readonly stageOrder: number;
  readonly name: string;
  readonly place: string | null;
}

export interface GraphLink {
  readonly from: string;
  readonly to: string;
  readonly flow: string;
  /** The product that flows, where it is one of those in the catalogue. */
  readonly input: { readonly id: string; readonly name: string } | null;
}

export interface GraphNode {
  readonly id: string;
  readonly kind: `${SupplyNodeKind}`;
  readonly name: string;
  readonly column: number;
  readonly stage: `${ChainStage}` | null;
  readonly place: string | null;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly flow: string | null;
}

const PRODUCT_COLUMN = 4;

/**
 * The chains of a product as a picture needs them. The supply side's last stage makes the product, the
 * sale side's first stage buys it, and what flows directly between the sides goes through the product.
 */
export function chainGraph(
  product: { readonly id: string; readonly name: string },
  chains: readonly {
    readonly parties: readonly GraphParty[];
    readonly links: readonly GraphLink[];
  }[],
): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const own = { ...product, kind: 'PRODUCT', column: PRODUCT_COLUMN, stage: null, place: null };
  const nodes = new Map<string, GraphNode>([[product.id, own as GraphNode]]);
  const edges = new Map<string, GraphEdge>();
  const connect = (from: string, to: string, flow: string | null) =>
    edges.set(`${from} ${to} ${flow ?? ''}`, { from, to, flow });
  for (const { parties, links } of chains) {
    const order = new Map(parties.map(({ id, stageOrder }) => [id, stageOrder]));
    for (const { stageOrder, ...party } of parties) {
      const column = stageOrder < PRODUCT_COLUMN ? stageOrder : stageOrder + 1;
      nodes.set(party.id, { ...party, kind: 'PARTICIPANT', column });
    }
    const supply = parties.filter(({ stageOrder }) => stageOrder < PRODUCT_COLUMN);
    const sale = parties.filter(({ stageOrder }) => stageOrder >= PRODUCT_COLUMN);
    const last = Math.max(...supply.map(({ stageOrder }) => stageOrder));
    const first = Math.min(...sale.map(({ stageOrder }) => stageOrder));
    for (const { id } of supply.filter((one) => one.stageOrder === last)) {
      connect(id, product.id, null);
    }
    for (const { id } of sale.filter((one) => one.stageOrder === first)) {
      connect(product.id, id, null);
    }
    for (const { from, to, flow, input } of links) {
      if (input && !nodes.has(input.id)) {
        const column = Math.max(1, (order.get(to) ?? 1) - 1);
        nodes.set(input.id, {
          ...{ id: input.id, name: input.name, kind: 'PRODUCT', column, stage: null, place: null },
        });
      }
      if (input) connect(input.id, to, flow);
      const crosses = order.get(from) === last && order.get(to) === first;
      if (!crosses) connect(from, to, flow);
    }
  }
  const sorted = [...nodes.values()].sort((a, b) => a.column - b.column);
  return { nodes: sorted, edges: [...edges.values()] };
}
