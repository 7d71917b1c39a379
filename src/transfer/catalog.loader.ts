import type { EntityManager } from 'typeorm';
import type { Catalog } from './cell.rules.ts';
import { plainKey } from './words.rules.ts';

interface Unit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly full_name: string;
}
interface Subgroup {
  readonly code: string;
  readonly name: string;
}

/** The communes of the day and the official product list, as cells may name them. */
export async function loadCatalog(em: EntityManager, today: string): Promise<Catalog> {
  const units = await em.query<Unit[]>(
    `SELECT id, code, name, full_name FROM unit
      WHERE level = 'COMMUNE' AND coalesce(valid_from <= $1, true) AND coalesce(valid_to >= $1, true)
      ORDER BY full_name COLLATE "vi-x-icu", code`,
    [today],
  );
  const subgroups = await em.query<Subgroup[]>(
    `SELECT code, name FROM product_category WHERE level = 'SUBGROUP' ORDER BY position, code`,
  );
  const names = countOf(units.map(({ full_name }) => plainKey(full_name)));
  const labelled = units.map((unit) => ({
    ...unit,
    label:
      names.get(plainKey(unit.full_name)) === 1
        ? unit.full_name
        : `${unit.full_name} (${unit.code})`,
  }));
  return {
    communes: uniqueKeys(
      labelled.flatMap(({ label, name, full_name, code }) => [
        [plainKey(label), label],
        [plainKey(full_name), label],
        [plainKey(name), label],
        [plainKey(code), label],
      ]),
    ),
    communeIds: new Map(labelled.map(({ label, id }) => [label, id])),
    communeLabels: new Map(labelled.map(({ label, id }) => [id, label])),
    subgroups: uniqueKeys(
      subgroups.flatMap(({ code, name }) => [
        [plainKey(code), code],
        [plainKey(name), code],
      ]),
    ),
    subgroupLabels: new Map(subgroups.map(({ code, name }) => [code, `${code} – ${name}`])),
  };
}

function countOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Keys that may mean two things mean neither. */
function uniqueKeys(entries: readonly (readonly string[])[]): Map<string, string> {
  const found = new Map<string, string>();
  const unclear = new Set<string>();
  for (const [key, value] of entries as readonly (readonly [string, string])[]) {
    const present = found.get(key);
    if (present !== undefined && present !== value) unclear.add(key);
    found.set(key, value);
  }
  for (const key of unclear) found.delete(key);
  return found;
}
