import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { accessOf, decide } from '../../src/platform/graphql/access.ts';
import type { Actor } from '../../src/platform/graphql/actor.ts';
import type { Caller } from './api.ts';

/** Public reference data holds nothing of a session and is large. */
const REFERENCE =
  /^(Rubric|Commune|Province|District|Region|Unit|Criteria|Indicator|ProductCategory)/;
const MAX_DEPTH = 6;

export interface Crawl {
  /** Every leaf that came back, by its path. */
  readonly leaves: ReadonlyMap<string, string>;
  /** Everything that came back as text, errors included. */
  readonly text: string;
  /**
   * The same text, of the errors only what they say: their order, and which of several takes a list away,
   * depends on what the server finished first.
   */
  readonly steady: string;
  readonly queries: number;
}

/**
 * Asks everything a person may ask: every root field and every field below it that the rules do not
 * refuse outright, and every object by its id.
 * @param ids global ids to look up, besides the ones given to root fields
 * @param argumentsOf values for the arguments of root fields, by `field.argument`
 * @param roots which root fields to ask; all unless given
 */
export async function crawl(
  schema: GraphQLSchema,
  caller: Caller,
  ids: readonly { readonly type: string; readonly id: string }[],
  argumentsOf: Readonly<Record<string, unknown>>,
  roots: (name: string) => boolean = () => true,
): Promise<Crawl> {
  const leaves = new Map<string, string>();
  const texts: string[] = [];
  const steady: string[] = [];
  let queries = 0;
  const asked = new Set<string>();
  const ask = async (name: string, document: string) => {
    queries++;
    const { data, errors } = await caller.run(document);
    const answer = JSON.stringify(data ?? null);
    const said = errors?.map((one) => JSON.stringify([one.message, one.extensions])) ?? [];
    texts.push(answer, JSON.stringify(errors));
    steady.push(answer, ...[...new Set(said)].sort());
    flatten(data, name, leaves);
  };
  const root = schema.getQueryType()!;
  for (const field of Object.values(root.getFields())) {
    if (field.name === 'node' || field.name === 'nodes' || !roots(field.name)) continue;
    const args = rootArguments(field, argumentsOf);
    const type = getNamedType(field.type);
    if (isLeafType(type)) await ask(field.name, `{ ${field.name}${args} }`);
    if (!isObjectType(type) || REFERENCE.test(type.name)) continue;
    for (const { selection, part } of selections(caller.actor, type, asked)) {
      await ask(`${field.name}${part}`, `{ ${field.name}${args}${selection} }`);
    }
  }
  for (const { type, id } of ids) {
    const object = schema.getType(type) as GraphQLObjectType;
    for (const { selection, part } of selections(caller.actor, object, asked)) {
      const document = `{ node(id: "${id}") { __typename ... on ${type} ${selection} } }`;
      await ask(`node.${type}.${id.slice(-6)}${part}`, document);
    }
  }
  return { leaves, text: texts.join('\n'), steady: steady.join('\n'), queries };
}

/**
 * One selection with everything that is surely readable, and one for each field whose rule looks at the
 * object: where it is refused, it must not take the rest of the answer away with it. Breadth first; each
 * type is opened once below a root, where it is nearest.
 */
function selections(
  actor: Actor,
  type: GraphQLObjectType,
  asked: Set<string>,
): { selection: string; part: string }[] {
  const opened = new Set([type.name]);
  const top: Level = { type, path: [], parts: [] };
  const apart: string[][] = [];
  const queue = [top];
  for (const level of queue) queue.push(...openLevel(level, actor, { opened, asked, apart }));
  return [
    { selection: ` ${writtenLevel(top)}`, part: '' },
    ...apart.map((path) => ({ selection: ` ${nest(path)}`, part: `:${path.join('.')}` })),
  ];
}

interface Level {
  readonly type: GraphQLObjectType;
  readonly path: readonly string[];
  readonly parts: (string | { readonly head: string; readonly level: Level })[];
}

interface Walk {
  readonly opened: Set<string>;
  /** Fields with a rule of their own that were asked for anywhere. */
  readonly asked: Set<string>;
  readonly apart: string[][];
}

/** Fills one level and returns the levels below it. */
function openLevel(level: Level, actor: Actor, { opened, asked, apart }: Walk): Level[] {
  const below: Level[] = [];
  for (const field of Object.values(level.type.getFields())) {
    const args = fieldArguments(field.args);
    const rule = accessOf(level.type, field);
    if (!rule || !decide(rule, actor).allowed) continue;
    const head = `${field.name}${args}`;
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) {
      const name = `${level.type.name}.${field.name}`;
      if (rule.kind !== 'when') level.parts.push(head);
      else if (!asked.has(name)) apart.push([...level.path, head]);
      if (rule.kind === 'when') asked.add(name);
    } else if (isInterfaceType(inner) || !isObjectType(inner) || opened.has(inner.name)) {
      level.parts.push(`${head} { __typename }`);
    } else if (!REFERENCE.test(inner.name) && level.path.length < MAX_DEPTH) {
      opened.add(inner.name);
      const next: Level = { type: inner, path: [...level.path, head], parts: [] };
      level.parts.push({ head, level: next });
      below.push(next);
    }
  }
  return below;
}

function writtenLevel(level: Level): string {
  const parts = level.parts.map((part) =>
    typeof part === 'string' ? part : `${part.head} ${writtenLevel(part.level)}`,
  );
  return `{ __typename ${parts.join(' ')} }`;
}

const nest = ([head, ...rest]: readonly string[]): string =>
  head === undefined ? '' : `{ ${head} ${nest(rest)} }`;

function rootArguments(
  field: GraphQLField<unknown, unknown>,
  argumentsOf: Readonly<Record<string, unknown>>,
): string {
  return written(field.args, (arg) => argumentsOf[`${field.name}.${arg.name}`]);
}

function fieldArguments(args: readonly GraphQLArgument[]): string {
  return written(args, () => undefined);
}

function written(
  args: readonly GraphQLArgument[],
  valueOf: (arg: GraphQLArgument) => unknown,
): string {
  const parts: string[] = [];
  for (const arg of args) {
    const given = valueOf(arg);
    if (given !== undefined) parts.push(`${arg.name}: ${JSON.stringify(given)}`);
    else if (arg.name === 'first') parts.push('first: 20');
    else if (isNonNullType(arg.type) && arg.defaultValue === undefined) {
      parts.push(`${arg.name}: ${guessed(arg.type)}`);
    }
  }
  return parts.length > 0 ? `(${parts.join(', ')})` : '';
}

/** Something that fits: of input objects only what they cannot do without. */
function guessed(type: GraphQLInputType): string {
  if (isNonNullType(type)) return guessed(type.ofType);
  if (isListType(type)) return `[${guessed(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return `{ ${needed.map((one) => `${one.name}: ${guessed(one.type)}`).join(', ')} }`;
  }
  return LITERALS[type.name] ?? '"mien"';
}

const LITERALS: Readonly<Record<string, string>> = {
  ...{ Int: '1', Float: '1', Boolean: 'true', LocalDate: '"2026-11-22"', Points: '"75"' },
  ...{ BigInt: '"1000"', Decimal: '"12.5"', DateTimeISO: '"2026-11-22T03:00:00Z"' },
};

function flatten(value: unknown, path: string, into: Map<string, string>): void {
  if (Array.isArray(value)) value.forEach((one, index) => flatten(one, `${path}[${index}]`, into));
  else if (value !== null && typeof value === 'object') {
    for (const [key, one] of Object.entries(value)) flatten(one, `${path}.${key}`, into);
  } else if (value !== undefined) into.set(path, JSON.stringify(value));
}

/** Paths whose leaf is new, gone or other. */
export function changedPaths(before: Crawl, after: Crawl): string[] {
  const paths = new Set([...before.leaves.keys(), ...after.leaves.keys()]);
  return [...paths].filter((path) => before.leaves.get(path) !== after.leaves.get(path));
}
