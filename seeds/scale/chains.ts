import { stableUuid } from '../../src/platform/db/stable-uuid.ts';
import type { TableRows, Value } from './copy.ts';
import type { ScalePlan } from './plan.ts';
import { productList, type Product } from './products.ts';

const STAGES = ['INPUTS', 'GROWING', 'PROCESSING', 'TRADING', 'CONSUMPTION'] as const;

const idOf = (kind: string, ...parts: (string | number)[]) =>
  stableUuid(`scale:${kind}:${parts.join(':')}`);

/** Every twentieth product has a chain; the product of the chain before it is one of its inputs. */
function* chained(plan: ScalePlan): Generator<{ product: Product; before: Product | null }> {
  let before: Product | null = null;
  let made = 0;
  for (const product of productList(plan)) {
    if (product.n % 20 !== 0 || made >= plan.chains) continue;
    made += 1;
    // Chains hang together in groups of ten, as goods of one region do.
    yield { product, before: made % 10 === 1 ? null : before };
    before = product;
  }
}

export function chains(plan: ScalePlan): TableRows {
  function* rows(): Generator<Value[]> {
    for (const { product } of chained(plan)) {
      yield [idOf('chain', product.n), product.id, `Chuỗi ${product.name}`, true];
    }
  }
  return {
    table: 'value_chain',
    columns: ['id', 'product_id', 'name', 'demonstration'],
    count: plan.chains,
    rows: rows(),
  };
}

export function participants(plan: ScalePlan): TableRows {
  function* rows(): Generator<Value[]> {
    for (const { product } of chained(plan)) {
      for (const stage of STAGES) {
        const own = stage === 'PROCESSING';
        yield [
          idOf('participant', product.n, stage), idOf('chain', product.n), stage,
          own ? product.producer.id : null, own ? null : `Bên thử tải ${stage} ${product.n}`,
          own ? null : 'HOUSEHOLD', product.producer.communeId,
        ]; // prettier-ignore
      }
    }
  }
  return {
    table: 'chain_participant',
    columns: [
      'id', 'chain_id', 'stage', 'producer_id', 'party_name', 'party_kind', 'commune_id',
    ], // prettier-ignore
    count: plan.chains * STAGES.length,
    rows: rows(),
  };
}

export function links(plan: ScalePlan): TableRows {
  function* rows(): Generator<Value[]> {
    for (const { product, before } of chained(plan)) {
      for (const [n, stage] of STAGES.slice(1).entries()) {
        yield [
          idOf('link', product.n, stage), idOf('chain', product.n),
          idOf('participant', product.n, STAGES[n] ?? stage), idOf('participant', product.n, stage),
          'Hàng thử tải', stage === 'GROWING' && before ? before.id : null, 100 + n, 'kg',
          1_000_000 * (n + 1),
        ]; // prettier-ignore
      }
    }
  }
  return {
    table: 'chain_link',
    columns: [
      'id', 'chain_id', 'from_participant_id', 'to_participant_id', 'flow', 'input_product_id',
      'volume', 'volume_unit', 'value_amount',
    ], // prettier-ignore
    count: plan.chains * (STAGES.length - 1),
    rows: rows(),
  };
}
