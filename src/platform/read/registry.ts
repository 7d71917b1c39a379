import { SCALARS, type ScalarSql } from './leaf.ts';
import { StatementNames } from './statement-names.ts';
import type { FieldRead, ReadExtension, RootRead, TypeRead } from './declare.ts';

/** Everything the engine knows how to read. */
export interface ReadRegistry {
  readonly types: ReadonlyMap<string, TypeRead>;
  readonly roots: ReadonlyMap<string, FieldRead>;
  readonly scalars: Readonly<Record<string, ScalarSql>>;
  readonly names: StatementNames;
}

export interface RegistryOptions {
  /** Scalars of the schema beyond the well-known ones. */
  readonly scalars?: Readonly<Record<string, ScalarSql>>;
  /** How many statements connections may keep prepared, all plans together. */
  readonly maxPrepared?: number;
}

export type Declaration = TypeRead | ReadExtension | RootRead;

/**
 * Collects the declarations of all domains.
 * @throws Error when a type or a root field is declared twice, or a relation leads to a type without
 *   declaration
 */
export function createReadRegistry(
  declarations: readonly Declaration[],
  options: RegistryOptions = {},
): ReadRegistry {
  const types = new Map<string, TypeRead>();
  const roots = new Map<string, FieldRead>();
  for (const declaration of declarations) {
    if (declaration.kind === 'extension') continue;
    const isType = declaration.kind === 'type';
    const name = isType ? declaration.type : declaration.name;
    if (isType ? types.has(name) : roots.has(name)) {
      throw new Error(`The reading of ${isType ? name : `Query.${name}`} is declared twice`);
    }
    if (isType) types.set(name, declaration);
    else roots.set(name, declaration.field);
  }
  for (const declaration of declarations) {
    if (declaration.kind === 'extension') extend(types, declaration);
  }
  for (const [name, field] of roots) checkTargets(`Query.${name}`, field, types);
  for (const [type, { fields }] of types) {
    for (const [name, field] of Object.entries(fields)) {
      checkTargets(`${type}.${name}`, field, types);
    }
  }
  return {
    types,
    roots,
    scalars: { ...SCALARS, ...options.scalars },
    names: new StatementNames(options.maxPrepared),
  };
}

function extend(types: Map<string, TypeRead>, { type, fields }: ReadExtension): void {
  const known = types.get(type);
  if (!known) throw new Error(`The reading of ${type} is extended but not declared`);
  const twice = Object.keys(fields).find((name) => Object.hasOwn(known.fields, name));
  if (twice) throw new Error(`The reading of ${type}.${twice} is declared twice`);
  types.set(type, { ...known, fields: { ...known.fields, ...fields } });
}

function checkTargets(place: string, field: FieldRead, types: ReadonlyMap<string, TypeRead>): void {
  if (field.kind === 'object') {
    for (const [name, inner] of Object.entries(field.fields)) {
      checkTargets(`${place}.${name}`, inner, types);
    }
    return;
  }
  if (field.kind !== 'one' && field.kind !== 'many' && field.kind !== 'connection') return;
  const target = types.get(field.type);
  const known = field.rows.fields ?? target?.fields;
  if (!known || !(field.rows.from ?? target?.table)) {
    throw new Error(`${place} reads ${field.type}, which has no declared fields or table`);
  }
}
