import {
  execute,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
} from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import {
  accessTable,
  PUBLIC,
  REACHED,
  SIGNED_IN,
  when,
  type AccessRule,
} from '../../../src/platform/graphql/access.ts';
import { ANONYMOUS, SYSTEM, type Actor } from '../../../src/platform/graphql/actor.ts';
import { guardSchema } from '../../../src/platform/graphql/guard.ts';
import { Language } from '../../../src/platform/graphql/language.ts';
import { actorOf, actorWith, throughApiKey } from '../../support/actors.ts';

const field = (access?: AccessRule, resolve: () => unknown = () => 'seen') => ({
  ...{ type: GraphQLString, resolve, extensions: access ? { access } : {} },
});
const object = (
  name: string,
  fields: Record<string, ReturnType<typeof field>>,
  access?: AccessRule,
) => new GraphQLObjectType({ name, fields, extensions: access ? { access } : {} });

function guarded(
  fields: Record<string, ReturnType<typeof field>>,
  parts: {
    mutation?: GraphQLObjectType;
    types?: (GraphQLObjectType | GraphQLInterfaceType)[];
  } = {},
): GraphQLSchema {
  const schema = new GraphQLSchema({ query: object('Query', fields), ...parts });
  guardSchema(schema);
  return schema;
}

describe('a field that nobody thought of', () => {
  it('stops the start, by name', () => {
    expect(() => guarded({ seen: field(PUBLIC), open: field(), bare: field() })).toThrow(
      'These fields have no access rule: Query.open, Query.bare',
    );
  });

  it('stops it in mutations, objects and interfaces too', () => {
    const mutation = object('Mutation', { change: field() });
    const types = [
      object('Product', { name: field() }),
      new GraphQLInterfaceType({ name: 'Named', fields: { name: field() } }),
    ];
    expect(() => guarded({ seen: field(PUBLIC) }, { mutation, types })).toThrow(
      /Product\.name, Named\.name, Mutation\.change/,
    );
  });

  it('has the rule of its type when that has one', () => {
    const types = [object('Product', { name: field() }, REACHED)];
    expect(() => guarded({ seen: field(PUBLIC) }, { types })).not.toThrow();
  });
});

const table = accessTable('product', {
  read: { [Role.PRODUCER]: 'own', [Role.AUDITOR]: 'anywhere' },
});

async function ask(rule: AccessRule, actor: Actor, resolve?: () => unknown, type = 'query') {
  const fields = { it: field(rule, resolve) };
  const schema =
    type === 'query'
      ? guarded(fields)
      : guarded({ seen: field(PUBLIC) }, { mutation: object('Mutation', fields) });
  const contextValue = { actor, language: Language.EN };
  const document = parse(`${type} { it }`);
  const result = await execute({ schema, document, contextValue });
  return result.errors?.[0]?.extensions['code'] ?? result.data?.['it'];
}

describe('the guard', () => {
  const nobody = actorWith([]);
  const producer = actorOf(Role.PRODUCER, { producerId: 'p' });
  const key = throughApiKey(producer, ['product:read']);

  it.each<[string, AccessRule, Actor, string]>([
    ['the world reads what is public', PUBLIC, ANONYMOUS, 'seen'],
    ['who reached an object reads it', REACHED, ANONYMOUS, 'seen'],
    ['signing in is asked for', SIGNED_IN, ANONYMOUS, 'UNAUTHENTICATED'],
    ['signing in is enough', SIGNED_IN, nobody, 'seen'],
    ['keys are no people', SIGNED_IN, key, 'FORBIDDEN'],
    ['a role is asked for', table.read, ANONYMOUS, 'UNAUTHENTICATED'],
    ['people without it may not', table.read, nobody, 'FORBIDDEN'],
    ['other roles may not', table.read, actorOf(Role.ADMINISTRATOR), 'FORBIDDEN'],
    ['a role may, wherever it is', table.read, producer, 'seen'],
    ['the program itself holds no role', table.read, SYSTEM, 'FORBIDDEN'],
    ['a key may with the scope', table.read, key, 'seen'],
    ['a key may not with another', table.read, throughApiKey(producer, ['a:read']), 'FORBIDDEN'],
    ['a key without scopes may not', table.read, throughApiKey(producer, []), 'FORBIDDEN'],
    ['a key reads what is public', PUBLIC, throughApiKey(producer, []), 'seen'],
    ['a key does not look closer', when('all', () => true), key, 'FORBIDDEN'],
  ])('%s', async (_, rule, actor, answer) => {
    expect(await ask(rule, actor)).toBe(answer);
  });

  it('asks keys for writing when something is written', async () => {
    expect(await ask(table.read, key, undefined, 'mutation')).toBe('FORBIDDEN');
    const writer = throughApiKey(producer, ['product:write']);
    expect(await ask(table.read, writer, undefined, 'mutation')).toBe('seen');
    expect(await ask(table.read, writer)).toBe('FORBIDDEN');
  });

  it('never runs the resolver of who may not', async () => {
    const resolve = vi.fn(() => 'seen');
    const not = [when('never', () => false), when('late', () => Promise.resolve(false))];
    for (const rule of [SIGNED_IN, table.read, ...not]) await ask(rule, ANONYMOUS, resolve);
    for (const rule of [table.read, ...not]) {
      expect(await ask(rule, nobody, resolve)).toBe('FORBIDDEN');
    }
    expect(resolve).not.toHaveBeenCalled();
  });

  it('takes a decision that fails for a no', async () => {
    const resolve = vi.fn(() => 'seen');
    const failing = when('fails', () => Promise.reject(new Error('no database')));
    await ask(failing, nobody, resolve);
    expect(resolve).not.toHaveBeenCalled();
  });

  it('lets a decision see the object', async () => {
    expect(
      await ask(
        when('yes', () => true),
        nobody,
      ),
    ).toBe('seen');
    expect(
      await ask(
        when('later', () => Promise.resolve(true)),
        nobody,
      ),
    ).toBe('seen');
  });
});
