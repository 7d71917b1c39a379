import { isNonNullType, isObjectType, type GraphQLField } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { accessOf, type RolesRule, type Scope } from '../../src/platform/graphql/access.ts';
import { ANONYMOUS, type Actor } from '../../src/platform/graphql/actor.ts';
import { fromGlobalId, toGlobalId } from '../../src/platform/graphql/node.ts';
import { createSchema } from '../../src/schema.ts';
import { ALL_ROLES, actorWith, throughApiKey } from '../support/actors.ts';
import type { Answer, Loose } from '../support/api.ts';
import { fixturesOf } from './rooms/all.ts';
import { contractWorld, type Fixture, type Fixtures, type World } from './world.ts';

const schema = createSchema();
const mutation = schema.getMutationType()!;
const fields = Object.values(mutation.getFields()).map((field) => ({
  name: field.name,
  field,
  rule: accessOf(mutation, field)!,
}));
const guarded = fields.flatMap(({ name, field, rule }) =>
  rule.kind === 'roles' ? [{ name, field, rule }] : [],
);

let world: World;
let fixtures: Fixtures;
let untouched: string;
beforeAll(async () => {
  world = await contractWorld();
  fixtures = await fixturesOf(world);
  untouched = await world.traces();
}, 120_000);
afterAll(() => world.api.close());

/** The mutation with all its arguments as variables, asking for the refusals only. */
function documentOf({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const head = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const payload = isNonNullType(type) ? type.ofType : type;
  if (!isObjectType(payload)) throw new Error(`${name} has no payload`);
  return `mutation ${head && `(${head})`} { answer: ${name}${passed && `(${passed})`} {
    userErrors { code message field } } }`;
}

/** The answer in one word: a code of either kind, or `ok`. */
function wordOf({ codes, data }: Answer<Loose>): string {
  return codes[0] ?? data?.answer?.userErrors[0]?.code ?? 'ok';
}

/** The same arguments about something that does not exist. */
function withNothing(args: object, object: string): Record<string, unknown> {
  const nothing = toGlobalId(fromGlobalId(object)!.type, uuidv7());
  return JSON.parse(JSON.stringify(args).replaceAll(object, nothing)) as Record<string, unknown>;
}

const attempt = (field: GraphQLField<unknown, unknown>, actor: Actor, fixture: Fixture) =>
  world.api.as(actor).run(documentOf(field), { ...fixture.args(actor) });

describe.each(guarded)('$name', ({ name, field, rule }) => {
  const scopeOf = (role: string): Scope | undefined => rule.roles[role];
  const people = () => fixtures[name]!.people ?? world.communal;

  it('has a fixture', () => {
    expect(Object.keys(fixtures)).toContain(name);
  });

  it('lets in who may, where they may', { timeout: 60_000 }, async () => {
    const fixture = fixtures[name]!;
    const { answer } = fixture;
    const seen: Record<string, string> = {};
    const wanted: Record<string, string> = {};
    for (const role of ALL_ROLES.filter(scopeOf)) {
      for (const where of ['inside', 'outside'] as const) {
        if (where === 'outside' && scopeOf(role) !== 'anywhere') continue;
        const actor = people()[role][where];
        const given = await world.rehearse(() => attempt(field, actor, fixture));
        seen[`${role} ${where}`] = wordOf(given);
        wanted[`${role} ${where}`] = (typeof answer === 'string' ? answer : answer?.[role]) ?? 'ok';
      }
    }
    expect(seen).toEqual(wanted);
    expect(world.api.hidden).toEqual([]);
  });

  it('refuses everybody else, and nothing changes', { timeout: 60_000 }, async () => {
    const fixture = fixtures[name]!;
    const before = await world.steps();
    const seen: Record<string, string> = {};
    const wanted: Record<string, string> = {};
    const ask = async (who: string, actor: Actor, code: string) => {
      seen[who] = wordOf(await attempt(field, actor, fixture));
      wanted[who] = code;
    };
    await ask('nobody', ANONYMOUS, 'UNAUTHENTICATED');
    await ask('no role', actorWith([]), 'FORBIDDEN');
    for (const role of ALL_ROLES) {
      const { inside, outside } = people()[role];
      const scope = scopeOf(role);
      if (!scope) await ask(`${role} inside`, inside, 'FORBIDDEN');
      if (!scope || (scope !== 'anywhere' && fixture.object)) {
        await ask(`${role} outside`, outside, 'FORBIDDEN');
      }
    }
    expect(seen).toEqual(wanted);
    expect(await world.steps()).toBe(before);
  });

  it('does not tell who is outside whether the thing exists', async () => {
    const fixture = fixtures[name]!;
    const { object } = fixture;
    if (!object) return;
    for (const role of ALL_ROLES.filter((one) => scopeOf(one) && scopeOf(one) !== 'anywhere')) {
      const actor = people()[role].outside;
      const real = await attempt(field, actor, fixture);
      const made = withNothing(fixture.args(actor), object);
      const unknown = await world.api.as(actor).run(documentOf(field), made);
      expect([role, unknown]).toEqual([role, real]);
    }
  });

  it('needs the scope of its room from an API key', async () => {
    const fixture = fixtures[name]!;
    const before = await world.steps();
    const other = fields
      .flatMap(({ rule: one }) => (one.kind === 'roles' ? [`${one.room}:write`] : []))
      .filter((scope) => scope !== `${rule.room}:write`);
    for (const role of ALL_ROLES.filter(scopeOf)) {
      const key = throughApiKey(people()[role].inside, [`${rule.room}:read`, ...other]);
      expect([role, wordOf(await attempt(field, key, fixture))]).toEqual([role, 'FORBIDDEN']);
    }
    expect(await world.steps()).toBe(before);
  });
});

// Each test looks at what no mutation goes without; this one at every row of every table.
it('has left every table as it was', async () => {
  expect((await world.traces()).split('\n')).toEqual(untouched.split('\n'));
});

describe('mutations for everybody signed in', () => {
  const open = fields.filter(({ rule }) => rule.kind === 'signed-in');

  it('are these, and signing in alone is for the world', () => {
    expect(open.map(({ name }) => name).sort()).toEqual([
      'calendarLinkCreate',
      'calendarLinkRevoke',
      'calendarLinkRotate',
      'documentPrint',
      'fileUploadCancel',
      'fileUploadFinish',
      'fileUploadStart',
      'noticeRead',
      'noticeReadAll',
      'noticeSettingsUpdate',
      'passwordChange',
      'personUpdate',
      'signInRevoke',
      'signOut',
    ]);
    const world_ = fields.filter(({ rule }) => rule.kind !== 'signed-in' && rule.kind !== 'roles');
    expect(world_.map(({ name, rule }) => [name, rule.kind])).toEqual([
      ['signInCodeRequest', 'public'],
      ['signIn', 'public'],
      ['signInWithCode', 'public'],
      ['inquirySend', 'public'],
    ]);
  });

  const INPUTS: Record<string, object> = {
    calendarLinkCreate: {},
    calendarLinkRevoke: {},
    calendarLinkRotate: {},
    documentPrint: {
      input: {
        ...{ kind: 'MINUTES', format: 'PDF', operationId: 'print-nothing' },
        subjectId: toGlobalId('CouncilSession', uuidv7()),
      },
    },
    fileUploadCancel: { id: toGlobalId('File', uuidv7()) },
    fileUploadFinish: { id: toGlobalId('File', uuidv7()), input: { operationId: 'strangers' } },
    fileUploadStart: {
      input: {
        operationId: 'strangers',
        name: 'a.pdf',
        bytes: 100,
        sha256: '0'.repeat(64),
        mediaType: 'application/pdf',
        purpose: 'EVIDENCE',
      },
    },
    noticeRead: { input: { ids: [toGlobalId('Notice', uuidv7())] } },
    noticeReadAll: { input: {} },
    noticeSettingsUpdate: { input: { mail: true } },
    passwordChange: { input: { currentPassword: 'x', newPassword: 'y' } },
    personUpdate: { id: toGlobalId('Person', uuidv7()), input: { baseRevision: 1 } },
    signInRevoke: { id: toGlobalId('SignIn', uuidv7()) },
    signOut: {},
  };

  it.each(open)('$name is not for strangers and not for API keys', async ({ name, field }) => {
    const fixture = { args: () => INPUTS[name] as { id?: string; input?: object } };
    expect(wordOf(await attempt(field, ANONYMOUS, fixture))).toBe('UNAUTHENTICATED');
    const scopes = guarded.map(({ rule }: { rule: RolesRule }) => `${rule.room}:write`);
    const key = throughApiKey(world.communal.ADMINISTRATOR.inside, scopes);
    expect(wordOf(await attempt(field, key, fixture))).toBe('FORBIDDEN');
  });
});
