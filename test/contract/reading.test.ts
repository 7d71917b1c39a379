import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { accessOf } from '../../src/platform/graphql/access.ts';
import { ANONYMOUS, type Actor } from '../../src/platform/graphql/actor.ts';
import { fromGlobalId, toGlobalId } from '../../src/platform/graphql/node.ts';
import { createSchema } from '../../src/schema.ts';
import { ALL_ROLES, actorWith, throughApiKey } from '../support/actors.ts';
import type { Loose } from '../support/api.ts';
import { readRubric, sessionsOf } from './rooms/council.ts';
import type { Reads } from './rooms/read.ts';
import { readsOf } from './rooms/reads.ts';
import { contractWorld, type World } from './world.ts';

const schema = createSchema();
const query = schema.getQueryType()!;
const guarded = Object.values(query.getFields()).flatMap((field) => {
  const rule = accessOf(query, field)!;
  return rule.kind === 'roles' ? [{ name: field.name, rule }] : [];
});

let world: World;
let reads: Reads;
beforeAll(async () => {
  world = await contractWorld();
  await readRubric(world);
  reads = await readsOf(world, await sessionsOf(world));
}, 120_000);
afterAll(() => world.api.close());

const ask = (name: string, actor: Actor, id: string) =>
  world.api.as(actor).run(reads[name]!.document, { id });

/** What somebody sees of a thing: itself, nothing, or a code. */
async function sight(name: string, actor: Actor, id: string): Promise<string> {
  const { data, codes } = await ask(name, actor, id);
  if (codes[0]) return codes[0];
  const answer: Loose = data.answer;
  if (answer === null) return 'nothing';
  const list: { id: string }[] | undefined = answer.nodes ?? (Array.isArray(answer) && answer);
  if (!list) return 'seen';
  return list.some((one) => one.id === id) ? 'seen' : 'nothing';
}

it('all other root queries are for the world, but for what is of whoever asks', () => {
  const others = Object.values(query.getFields())
    .map((field) => ({ name: field.name, kind: accessOf(query, field)!.kind }))
    .filter(({ kind }) => kind !== 'roles' && kind !== 'public');
  expect(others.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
    [
      'inbox',
      'inboxUnreadCount',
      'myPrintedDocuments',
      'myProducerTasks',
      'myProducers',
      'noticeSettings',
    ].map((name) => ({
      name,
      kind: 'signed-in',
    })),
  );
});

describe.each(guarded)('$name', ({ name, rule }) => {
  const people = () => reads[name]!.people ?? world.communal;

  it('shows a thing to those who look after it, and to nobody else', async () => {
    expect(Object.keys(reads)).toContain(name);
    const { thing, nothingFor = [] } = reads[name]!;
    const seen: Record<string, string> = {};
    const wanted: Record<string, string> = {};
    for (const role of ALL_ROLES) {
      const scope = rule.roles[role];
      const { inside, outside } = people()[role];
      const id = thing(inside);
      seen[`${role} inside`] = await sight(name, inside, id);
      wanted[`${role} inside`] = scope ? 'seen' : 'FORBIDDEN';
      seen[`${role} outside`] = await sight(name, outside, id);
      wanted[`${role} outside`] = !scope ? 'FORBIDDEN' : scope === 'anywhere' ? 'seen' : 'nothing';
      if (scope && nothingFor.includes(role)) wanted[`${role} inside`] = 'nothing';
    }
    expect(seen).toEqual(wanted);
  });

  it('is as hidden by its id as in the list', async () => {
    const { thing, byId } = reads[name]!;
    if (byId === 'other') return;
    const seen: Record<string, boolean> = {};
    const wanted: Record<string, boolean> = {};
    const look = async (who: string, actor: Actor, id: string, sees: boolean) => {
      const { data, codes } = await world.api
        .as(actor)
        .run('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(codes).toEqual([]);
      seen[who] = data.node !== null;
      wanted[who] = sees || byId === 'everybody' || (byId === 'owner' && who.endsWith('inside'));
    };
    const [role] = ALL_ROLES.filter((one) => rule.roles[one]);
    await look('nobody', ANONYMOUS, thing(people()[role!].inside), false);
    await look('no role', actorWith([]), thing(people()[role!].inside), false);
    for (const one of ALL_ROLES) {
      const scope = rule.roles[one];
      const { inside, outside } = people()[one];
      await look(`${one} inside`, inside, thing(inside), !!scope);
      await look(`${one} outside`, outside, thing(inside), scope === 'anywhere');
    }
    expect(seen).toEqual(wanted);
  });

  it('is not for strangers, people without a role, and keys without the scope', async () => {
    const { thing, nothingFor = [] } = reads[name]!;
    const role = ALL_ROLES.find((one) => rule.roles[one] && !nothingFor.includes(one))!;
    const { inside } = people()[role];
    const id = thing(inside);
    expect(await sight(name, ANONYMOUS, id)).toBe('UNAUTHENTICATED');
    expect(await sight(name, actorWith([]), id)).toBe('FORBIDDEN');
    const key = (scopes: string[]) => sight(name, throughApiKey(inside, scopes), id);
    expect(await key([`${rule.room}:write`, 'elsewhere:read'])).toBe('FORBIDDEN');
    expect(await key([`${rule.room}:read`])).toBe('seen');
  });

  it('answers for hidden and unknown things alike', async () => {
    const { document, thing } = reads[name]!;
    if (!document.includes('$id')) return;
    for (const role of ALL_ROLES.filter(
      (one) => rule.roles[one] && rule.roles[one] !== 'anywhere',
    )) {
      const { inside, outside } = people()[role];
      const id = thing(inside);
      const nothing = toGlobalId(fromGlobalId(id)!.type, uuidv7());
      expect([role, await ask(name, outside, id)]).toEqual([
        role,
        await ask(name, outside, nothing),
      ]);
    }
  });
});
