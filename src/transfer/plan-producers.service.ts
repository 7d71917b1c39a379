import type { EntityManager } from 'typeorm';
import { decide, scopeAllows } from '../platform/graphql/access.ts';
import type { Actor } from '../platform/graphql/actor.ts';
import { mapInTurns } from '../platform/jobs/in-turns.ts';
import { placeOfProducer, producerAccess } from '../producer/producer.access.ts';
import type { Catalog } from './cell.rules.ts';
import { SAY } from './faults.rules.ts';
import { findProducers, type Found } from './match.loader.ts';
import { fault, placeOfRow, textOf, type ParsedRow } from './parse.rules.ts';
import { checkWriting, requireNeeded, writingOf, type Writing } from './plan.rules.ts';
import { presentProducers, type Present } from './present.loader.ts';
import { nameKey } from './words.rules.ts';

/** A row with what it means, as far as nothing is wrong with it. */
export interface Planned {
  readonly parsed: ParsedRow;
  readonly target: Present | null;
  /** The row of the producer that is made by the same file. */
  readonly parent: Planned | null;
  readonly producerId: string | null;
  readonly communeId: string | null;
  readonly writing: Writing | null;
}

export interface PlanTools {
  readonly em: EntityManager;
  readonly actor: Actor;
  readonly catalog: Catalog;
}

export async function planProducers(
  tools: PlanTools,
  rows: readonly ParsedRow[],
): Promise<Planned[]> {
  const { em, catalog } = tools;
  const keys = rows.map((row) => ({
    slug: textOf(row, 'slug'),
    taxCode: textOf(row, 'taxCode'),
    registrationNumber: textOf(row, 'registrationNumber'),
    name: textOf(row, 'name') && nameKey(textOf(row, 'name')!),
    communeId: catalog.communeIds.get(textOf(row, 'commune') ?? '') ?? null,
  }));
  const found = await findProducers(em, keys);
  const targets = rows.map((row, index) => targetOf(row, found[index]!, !!keys[index]!.communeId));
  const known = new Set(targets.filter((id): id is string => id !== null));
  const present = await presentProducers(em, [...known], catalog);
  const byId = new Map(present.map((one) => [one.id, one]));
  const first = new Map<string, ParsedRow>();
  return mapInTurns(rows, (parsed, index) => {
    const target = byId.get(targets[index] ?? '') ?? null;
    const { taxCode, name, communeId } = keys[index]!;
    const own = target
      ? [target.id]
      : [taxCode && `tax ${taxCode}`, name && communeId && `name ${name} ${communeId}`];
    refuseTwice(parsed, first, own);
    return planProducer(tools, parsed, target, communeId);
  });
}

/** The entry a row is about; a code decides, then the tax code, the registration, name and commune. */
function targetOf(row: ParsedRow, found: Found, placed: boolean): string | null {
  if (textOf(row, 'slug')) {
    if (!found.slug) fault(row, 'slug', SAY.unknownCode());
    else if (found.taxCode && found.taxCode !== found.slug) {
      fault(row, 'taxCode', SAY.otherKey('Mã số thuế'));
    }
    return found.slug ?? null;
  }
  if (found.taxCode) return found.taxCode;
  if (found.registration.length === 1) return found.registration[0]!;
  if (!placed) return null;
  if (found.name.length > 1) fault(row, 'name', SAY.several(found.name.length));
  return found.name.length === 1 ? found.name[0]! : null;
}

/** Two rows about one entry: the second is refused and names the first. */
export function refuseTwice(
  row: ParsedRow,
  first: Map<string, ParsedRow>,
  keys: readonly (string | null | undefined | false)[],
): void {
  const own = keys.filter((key): key is string => !!key);
  const earlier = own.map((key) => first.get(key)).find(Boolean);
  if (earlier) fault(row, 'name', SAY.twice(placeOfRow(earlier)));
  for (const key of own) if (!first.has(key)) first.set(key, row);
}

function planProducer(
  { actor, catalog }: PlanTools,
  parsed: ParsedRow,
  target: Present | null,
  communeId: string | null,
): Planned {
  const plan = { parsed, target, parent: null, producerId: target?.id ?? null, writing: null };
  const place = communeId ?? target?.communeId ?? null;
  if (!target && !textOf(parsed, 'slug')) requireNeeded(parsed);
  const rule = target ? producerAccess.producerUpdate : producerAccess.producerCreate;
  const places = [
    ...(target ? [placeOfProducer(target)] : []),
    ...(place ? [{ unitId: place, producerId: target?.id }] : []),
  ];
  const allowed =
    scopeAllows(rule, actor, 'write') && places.every((one) => decide(rule, actor, one).allowed);
  if (!allowed) fault(parsed, 'commune', SAY.place());
  if (parsed.faults.length > 0) return { ...plan, communeId: place };
  const writing = writingOf(parsed, target?.record ?? null, false);
  checkWriting(parsed, writing, catalog);
  return { ...plan, communeId: place, writing };
}
