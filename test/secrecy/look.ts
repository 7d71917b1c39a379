import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { accessOf, decide } from '../../src/platform/graphql/access.ts';
import type { Caller } from '../support/api.ts';
import { crawl, type Crawl } from '../support/crawl.ts';
import type { SecretWorld } from './world.ts';

/** Roots in which a session, a dossier, a product, a certificate or a person may show. */
export const NEAR =
  /^(council|session|dossier|product|certif|audit|notice|complaint|me$|viewer|person|recogn|verif|document|paper|score|rating|ministry|deadline|search)/i;

export interface Look {
  readonly crawled: Crawl;
  /** Answers to filtered, sorted and searched lists, and to changes tried out, by document. */
  readonly tried: ReadonlyMap<string, string>;
}

export interface LookOptions {
  /** Root fields to ask; those near a session unless given. */
  readonly roots?: RegExp;
  /** Also every list under every filter and order. */
  readonly lists?: boolean;
}

/** Everything somebody can find out by asking. */
export async function look(
  world: SecretWorld,
  caller: Caller,
  { roots = NEAR, lists = false }: LookOptions = {},
): Promise<Look> {
  const { api, ids, args } = world;
  const crawled = await crawl(api.schema, caller, ids, args, (name) => roots.test(name));
  const tried = new Map<string, string>();
  for (const document of lists ? listDocuments(world, caller) : []) {
    tried.set(document, normal(JSON.stringify(await caller.run(document))));
  }
  return { crawled, tried };
}

/** Every list under every value of every filter and in every order. */
function listDocuments({ api }: SecretWorld, { actor }: Caller): string[] {
  const root = api.schema.getQueryType()!;
  return Object.values(root.getFields()).flatMap((field) => {
    const rule = accessOf(root, field);
    if (!NEAR.test(field.name) || !rule || !decide(rule, actor).allowed) return [];
    const selection = countable(field);
    if (!selection) return [];
    const needed = field.args.some((arg) => isNonNullType(arg.type) && arg.name !== 'first');
    if (needed) return [];
    const first = field.args.some((arg) => arg.name === 'first') ? ['first: 50'] : [];
    return field.args.flatMap(variantsOf).map((one) => {
      return `{ ${field.name}(${[...first, one].join(', ')}) ${selection} }`;
    });
  });
}

/** Ids and number of a connection; null for other fields. */
function countable(field: GraphQLField<unknown, unknown>): string | null {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return null;
  const fields = type.getFields();
  if (!fields['edges']) return null;
  const node = getNamedType(
    (getNamedType(fields['edges'].type) as typeof type).getFields()['node']!.type,
  );
  const id = isObjectType(node) && node.getFields()['id'] ? 'id' : '__typename';
  return `{ ${fields['totalCount'] ? 'totalCount ' : ''}edges { node { ${id} } } }`;
}

function variantsOf(arg: GraphQLArgument): string[] {
  if (['first', 'after', 'last', 'before'].includes(arg.name)) return [];
  const type = getNamedType(arg.type);
  if (!isInputObjectType(type)) return valuesOf(arg.type).map((value) => `${arg.name}: ${value}`);
  return Object.values(type.getFields()).flatMap((inner: GraphQLInputField) =>
    valuesOf(inner.type).map((value) => `${arg.name}: { ${inner.name}: ${value} }`),
  );
}

const SCALARS: Readonly<Record<string, readonly string[]>> = {
  Boolean: ['true', 'false'],
  Int: ['1', '3', '4', '5'],
  String: ['"Sản phẩm"', '"CANARY"', '"75"'],
  LocalDate: ['"2026-11-20"', '"2026-11-22"'],
};

function valuesOf(type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  const single = isEnumType(named)
    ? named.getValues().map((one) => one.name)
    : [...(SCALARS[named.name] ?? [])];
  const list = isNonNullType(type) ? type.ofType : type;
  return isListType(list) ? single.map((value) => `[${value}]`) : single;
}

/** Made anew at each call: ids, times of day and moments say nothing. */
export function normal(text: string): string {
  return text
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT')
    .replace(/\b\d\d:\d\d\b/g, 'TIME')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'UUID');
}

/** The answer to arguments of the wrong shape, such as the id of something else. */
const WRONG_SHAPE = /"code":"INVALID"/;

/**
 * Tries every change a person's role does not rule out, on the things of the session, and takes all back.
 * @param shapeless documents refused for their shape alone, before anything is read: tried once, skipped
 *   from then on; grows with what is found
 */
export async function tryChanges(
  world: SecretWorld,
  caller: Caller,
  rehearse: <T>(work: () => Promise<T>) => Promise<T>,
  shapeless: Set<string>,
): Promise<ReadonlyMap<string, string>> {
  const tried = new Map<string, string>();
  const mutation = world.api.schema.getMutationType()!;
  for (const field of Object.values(mutation.getFields())) {
    const rule = accessOf(mutation, field);
    if (!rule || !decide(rule, caller.actor).allowed || OWN.test(field.name)) continue;
    for (const document of changesOf(world, field)) {
      if (shapeless.has(document)) continue;
      const answer = normal(JSON.stringify(await rehearse(() => caller.run(document))));
      if (WRONG_SHAPE.test(answer)) shapeless.add(document);
      tried.set(document, answer);
    }
  }
  return tried;
}

/** What concerns nobody but the one who asks. */
const OWN = /^(sign|password|person|apiKey|notice|file|calendarLink)/;

function changesOf(world: SecretWorld, field: GraphQLField<unknown, unknown>): string[] {
  const payload = getNamedType(field.type);
  if (!isObjectType(payload)) return [];
  const leaves = Object.values(payload.getFields()).map((one) => {
    const inner = getNamedType(one.type);
    if (one.args.length > 0) return '';
    if (isLeafType(inner)) return one.name;
    return one.name === 'userErrors' ? 'userErrors { code message field }' : `${one.name} { __typename }`; // prettier-ignore
  });
  const targets = field.args.some((arg) => arg.name === 'id') ? targetsOf(world, field) : [''];
  return targets.map((id) => {
    const parts = field.args.map((arg) =>
      arg.name === 'id' ? `id: "${id}"` : `${arg.name}: ${made(world, arg.type, arg.name)}`,
    );
    const args = parts.length > 0 ? `(${parts.join(', ')})` : '';
    return `mutation { ${field.name}${args} { ${leaves.join(' ')} } }`;
  });
}

/** Objects a change may be about: by its name, else each of those of the session. */
function targetsOf({ ids, rating }: SecretWorld, { name }: { name: string }): string[] {
  const of = (type: string) => ids.filter((one) => one.type === type).map((one) => one.id);
  if (/^(scoreSheet|sessionItem|memberRecus|conflict|paperSheetEnter)/.test(name)) {
    return [rating.itemIds[0]!];
  }
  if (/^paperSheet/.test(name)) return of('PaperSheet');
  if (/^council(Session)|^session/.test(name)) return [rating.sessionId];
  if (/^councilRule/.test(name)) return [rating.councilId];
  if (/^(dossier|commune|evidence|rating|ministry|sample|advisory|field|extra)/.test(name)) {
    return of('Dossier');
  }
  return [rating.sessionId, rating.itemIds[0]!, ...of('Dossier'), ...of('Product')];
}

function made(world: SecretWorld, type: GraphQLInputType, name: string): string {
  if (isNonNullType(type)) return made(world, type.ofType, name);
  if (isListType(type)) return `[${made(world, type.ofType, name.replace(/s$/, ''))}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const parts = Object.values(type.getFields()).flatMap((field) => {
      const needed = isNonNullType(field.type) || KNOWN.test(field.name);
      return needed ? [`${field.name}: ${made(world, field.type, field.name)}`] : [];
    });
    return `{ ${parts.join(', ')} }`;
  }
  if (type.name === 'ID') return `"${idFor(world, name)}"`;
  return LITERALS[type.name] ?? '"Thử nghiệm"';
}

const LITERALS: Readonly<Record<string, string>> = {
  ...{ Int: '1', Float: '1', Boolean: 'true', LocalDate: '"2026-11-22"', Points: '"75"' },
  ...{ BigInt: '"1000"', Decimal: '"12.5"', DateTimeISO: '"2026-11-22T03:00:00Z"' },
};

const KNOWN = /^(itemId|personId|memberId|reason)s?$/;

function idFor(world: SecretWorld, name: string): string {
  const { rating, conditionId, criteria, ids } = world;
  // Everything tried is taken back, so one id serves for all.
  if (name === 'operationId') return 'secrecy-operation';
  const known: Record<string, string | undefined> = {
    itemId: rating.itemIds[0],
    personId: Buffer.from(`Person:${rating.members[2]!.actor.personId}`).toString('base64url'),
    memberId: Buffer.from(`Person:${rating.members[2]!.actor.personId}`).toString('base64url'),
    conditionId,
    criterionId: criteria[0]!.id,
    optionId: criteria[0]!.options[0]!.id,
    dossierId: rating.dossierIds[0],
    councilId: rating.councilId,
    sessionId: rating.sessionId,
    subjectId: rating.sessionId,
    productId: ids.find(({ type }) => type === 'Product')?.id,
  };
  return known[name] ?? 'x';
}
