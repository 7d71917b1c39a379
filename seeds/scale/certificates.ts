import { makeVerificationCode } from '../../src/certificate/verification-code.rules.ts';
import { stableUuid } from '../../src/platform/db/stable-uuid.ts';
import { Chance, instant } from './chance.ts';
import type { TableRows, Value } from './copy.ts';
import type { ScalePlan } from './plan.ts';
import { productList, type Product } from './products.ts';

type Certified = Product & { certificate: NonNullable<Product['certificate']> };

function* certified(plan: ScalePlan): Generator<Certified> {
  for (const product of productList(plan)) {
    if (product.certificate) yield product as Certified;
  }
}

/** One decision for each month in which something was recognised. */
function decisionOf({ certificate }: Certified): { id: string; month: string } {
  const month = certificate.issuedOn.slice(0, 7);
  return { id: stableUuid(`scale:decision:${month}`), month };
}

export function decisions(plan: ScalePlan): TableRows {
  const months = new Map<string, string>();
  for (const product of certified(plan)) {
    const { id, month } = decisionOf(product);
    months.set(month, id);
  }
  const rows = [...months].sort().map(([month, id]): Value[] => [
    id, `TT-${month}`, `${month}-01`, 'Cơ quan thử tải', 'PROVINCE',
  ]); // prettier-ignore
  return {
    table: 'recognition_decision',
    columns: ['id', 'number', 'decided_on', 'issuer', 'level'],
    count: rows.length,
    rows,
  };
}

export const certificateId = (n: number) => stableUuid(`scale:certificate:${n}`);

export function certificates(plan: ScalePlan): TableRows {
  function* rows(): Generator<Value[]> {
    for (const product of certified(plan)) {
      const { certificate } = product;
      yield [
        certificateId(product.n), `TT-${product.n + 1}`, decisionOf(product).id, product.id,
        product.name, product.producer.name, certificate.stars, certificate.issuedOn,
        certificate.validUntil, `99-TT-${product.n + 1}-${certificate.issuedOn.slice(0, 4)}`,
        codeOf(product.n),
      ]; // prettier-ignore
    }
  }
  return {
    table: 'certificate',
    columns: [
      'id', 'number', 'decision_id', 'product_id', 'product_name', 'producer_name', 'stars',
      'issued_on', 'valid_until', 'product_code', 'verification_code',
    ], // prettier-ignore
    count: Math.round(plan.products * 0.75),
    rows: rows(),
  };
}

/** Seven different signs for each number below 2^35. */
function codeOf(n: number): string {
  const digits: number[] = [];
  let rest = n * 7_919 + 1;
  for (let place = 0; place < 7; place += 1) {
    digits.push(rest % 32);
    rest = Math.floor(rest / 32);
  }
  return makeVerificationCode(digits);
}

const KINDS = ['FAIR', 'TRADE_WEEK', 'SUPPLY_DEMAND', 'SHOWROOM', 'FORUM', 'ONLINE_SESSION'];
const eventId = (n: number) => stableUuid(`scale:event:${n}`);

export function events(plan: ScalePlan): TableRows {
  const chance = new Chance(77);
  const rows = Array.from({ length: plan.events }, (_, n): Value[] => {
    const start = instant(chance.whole(0, 2_500));
    const [starts, ends] = [start, start + chance.whole(0, 6) * 86_400_000].map((at) =>
      new Date(at).toISOString().slice(0, 10),
    );
    return [
      eventId(n), chance.pick(KINDS), `Hội chợ thử tải ${n + 1}`, 'Đơn vị thử tải',
      chance.pick(plan.communeIds), starts ?? null, ends ?? null, 'PROVINCE', 'HELD', true,
    ]; // prettier-ignore
  });
  return {
    table: 'promotion_event',
    columns: [
      'id', 'kind', 'name', 'organiser', 'commune_id', 'starts_on', 'ends_on', 'scope', 'status',
      'demonstration',
    ], // prettier-ignore
    count: rows.length,
    rows,
  };
}

/** Every fifth product goes to an event with its producer. */
function* goers(plan: ScalePlan): Generator<{ id: string; event: string; product: Product }> {
  const seen = new Set<string>();
  for (const product of productList(plan)) {
    if (product.n % 5 !== 0) continue;
    const event = (product.n / 5) % plan.events;
    const key = `${event}:${product.producer.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield { id: stableUuid(`scale:participation:${key}`), event: eventId(event), product };
  }
}

export function participations(plan: ScalePlan): TableRows {
  function* rows(): Generator<Value[]> {
    for (const { id, event, product } of goers(plan)) {
      yield [id, event, product.producer.id, 'ATTENDED', `A${(product.n % 120) + 1}`];
    }
  }
  return {
    table: 'participation',
    columns: ['id', 'event_id', 'producer_id', 'state', 'booth'],
    count: Math.ceil(plan.products / 5),
    rows: rows(),
  };
}

export function participationProducts(plan: ScalePlan): TableRows {
  function* rows(): Generator<Value[]> {
    for (const { id, product } of goers(plan)) yield [id, product.id];
  }
  return {
    table: 'participation_product',
    columns: ['participation_id', 'product_id'],
    count: Math.ceil(plan.products / 5),
    rows: rows(),
  };
}
