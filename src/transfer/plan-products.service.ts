import { decide, scopeAllows } from '../platform/graphql/access.ts';
import type { Actor } from '../platform/graphql/actor.ts';
import { mapInTurns } from '../platform/jobs/in-turns.ts';
import { placeOfProducer } from '../producer/producer.access.ts';
import { isReviewed, placeOfProduct, productAccess } from '../product/product.access.ts';
import { ProductStatus } from '../product/product.enums.ts';
import { SAY } from './faults.rules.ts';
import { findProducers, findProducts } from './match.loader.ts';
import { fault, placeOfRow, textOf, type ParsedRow } from './parse.rules.ts';
import { checkWriting, requireNeeded, writingOf } from './plan.rules.ts';
import { refuseTwice, type Planned, type PlanTools } from './plan-producers.service.ts';
import { presentProducers, presentProducts, type PresentProduct } from './present.loader.ts';
import { nameKey } from './words.rules.ts';

/** Whose product a row is about: one that is there, or one that the same file makes. */
interface Maker {
  readonly id: string | null;
  readonly communeId: string | null;
  readonly parent: Planned | null;
}

export async function planProducts(
  tools: PlanTools,
  rows: readonly ParsedRow[],
  producers: readonly Planned[],
): Promise<Planned[]> {
  const { em, catalog } = tools;
  const makers = await makersOf(tools, rows, producers);
  const found = await findProducts(
    em,
    rows.map((row, index) => ({
      slug: textOf(row, 'slug'),
      name: textOf(row, 'name') && nameKey(textOf(row, 'name')!),
      producerId: makers[index]?.id ?? null,
    })),
  );
  const ids = rows.map((row, index) => {
    const { slug, name } = found[index]!;
    if (!textOf(row, 'slug')) {
      if (name.length > 1) fault(row, 'name', SAY.several(name.length));
      return name.length === 1 ? name[0]! : null;
    }
    if (!slug) fault(row, 'slug', SAY.unknownCode());
    return slug ?? null;
  });
  const known = [...new Set(ids.filter((id): id is string => id !== null))];
  const present = await presentProducts(em, known, catalog);
  const byId = new Map(present.map((one) => [one.id, one]));
  const first = new Map<string, ParsedRow>();
  return mapInTurns(rows, (parsed, index) => {
    const target = byId.get(ids[index] ?? '') ?? null;
    const maker = makers[index] ?? null;
    const of = maker?.id ?? (maker?.parent && placeOfRow(maker.parent.parsed));
    const name = textOf(parsed, 'name');
    refuseTwice(parsed, first, target ? [target.id] : [of && name && `${of} ${nameKey(name)}`]);
    return planProduct(tools, parsed, target, maker);
  });
}

/** Null where none is named, or more than one is meant; that is noted then. */
async function makersOf(
  { em, catalog }: PlanTools,
  rows: readonly ParsedRow[],
  producers: readonly Planned[],
): Promise<(Maker | null)[]> {
  const asked = rows.map((row) => {
    const code = textOf(row, 'producerKey');
    const name = textOf(row, 'producer');
    return {
      slug: code,
      taxCode: code?.replace(/[\s.]/g, '') ?? null,
      name: name && nameKey(name),
    };
  });
  const found = await findProducers(
    em,
    asked.map((one) => ({ ...one, registrationNumber: null, communeId: null })),
  );
  const ids = found.flatMap(({ slug, taxCode, name }) => [slug, taxCode, ...name]);
  const present = await presentProducers(
    em,
    [...new Set(ids.filter((id) => id !== undefined))],
    catalog,
  );
  const communes = new Map(present.map((one) => [one.id, one.communeId]));
  const fresh = producers.filter(({ target }) => !target);
  const byTax = new Map(fresh.map((one) => [textOf(one.parsed, 'taxCode'), one]));
  const byName = new Map<string, Planned[]>();
  for (const one of fresh) {
    const key = nameKey(textOf(one.parsed, 'name') ?? '');
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  const there = (id: string): Maker => ({ id, communeId: communes.get(id) ?? null, parent: null });
  const made = (parent: Planned): Maker => ({ id: null, communeId: parent.communeId, parent });
  return rows.map((row, index) => {
    const { slug, taxCode, name } = asked[index]!;
    const hit = found[index]!;
    const code = hit.slug ?? hit.taxCode;
    if (code) return there(code);
    const sibling = taxCode ? byTax.get(taxCode) : undefined;
    if (sibling) return made(sibling);
    if (slug) return (fault(row, 'producerKey', SAY.noProducer()), null);
    if (!name) return null;
    const options = [...hit.name.map(there), ...(byName.get(name) ?? []).map(made)];
    if (options.length === 1) return options[0]!;
    const text = options.length === 0 ? SAY.noProducer() : SAY.several(options.length);
    return (fault(row, 'producer', text), null);
  });
}

function planProduct(
  { actor, catalog }: PlanTools,
  parsed: ParsedRow,
  target: PresentProduct | null,
  maker: Maker | null,
): Planned {
  const communeId = catalog.communeIds.get(textOf(parsed, 'commune') ?? '') ?? null;
  const plan = {
    ...{ parsed, target, parent: target ? null : (maker?.parent ?? null), writing: null },
    producerId: target?.producerId ?? maker?.id ?? null,
    communeId: communeId ?? target?.communeId ?? maker?.communeId ?? null,
  };
  if (!target && !textOf(parsed, 'slug')) requireNeeded(parsed);
  if (target && maker && maker.id !== target.producerId) {
    fault(parsed, 'producer', SAY.otherKey('Chủ thể'));
  }
  if (target?.status === ProductStatus.ARCHIVED) fault(parsed, 'slug', SAY.archived());
  if (plan.parent && plan.parent.parsed.faults.length > 0) {
    fault(parsed, 'producer', SAY.producerError(placeOfRow(plan.parent.parsed)));
  }
  if (!mayWrite(actor, target, plan, maker)) fault(parsed, 'commune', SAY.place());
  if (parsed.faults.length > 0) return plan;
  const writing = writingOf(parsed, target?.record ?? null, !!target && underReview(actor, target));
  checkWriting(parsed, writing, catalog);
  return { ...plan, writing };
}

function mayWrite(
  actor: Actor,
  target: PresentProduct | null,
  { producerId, communeId }: { producerId: string | null; communeId: string | null },
  maker: Maker | null,
): boolean {
  const rule = target ? productAccess.productUpdate : productAccess.productCreate;
  if (!scopeAllows(rule, actor, 'write')) return false;
  const places = [
    ...(target ? [placeOfProduct(target)] : []),
    ...(!target && maker?.communeId
      ? [placeOfProducer({ id: maker.id ?? '', communeId: maker.communeId })]
      : []),
    ...(communeId ? [{ producerId, unitId: communeId }] : []),
  ];
  return places.every((place) => decide(rule, actor, place).allowed);
}

/** Who may not publish a product has its texts looked at first. */
function underReview(actor: Actor, product: PresentProduct): boolean {
  if (product.status !== ProductStatus.PUBLISHED) return false;
  return isReviewed(actor, product);
}
