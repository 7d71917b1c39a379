import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authenticate, forgetActors } from '../../src/identity/authenticate.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import type { Actor } from '../../src/platform/graphql/actor.ts';
import { fromGlobalId, toGlobalId } from '../../src/platform/graphql/node.ts';
import { createDayQuotas } from '../../src/platform/http/day-quota.service.ts';
import { persistActor, throughApiKey } from '../support/actors.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { call as send } from './call.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const id = (uuid: string) => toGlobalId('Person', uuid);
const call = (actor: Actor, name: string, select: string, args: { id?: string; input?: object }) =>
  send(api, actor, name, select, args);

describe('API keys', () => {
  const make = (actor: Actor, input: object = {}) =>
    call(actor, 'apiKeyCreate', 'key apiKey { id name hint scopes person { id } }', {
      input: { name: 'Website', scopes: ['product:read'], expiresOn: '2027-06-30', ...input },
    });

  it('are shown once, work within their scopes, and end at once when revoked', async () => {
    api.now = new Date('2026-11-22T03:00:00Z');
    const office = await persistActor(api.db, Role.COORDINATION_OFFICE);
    const { payload } = await make(office, { scopes: ['product:read', 'audit:read'] });
    expect(payload.key).toMatch(/^ocopk_[\w-]{43}$/);
    expect(payload.apiKey).toMatchObject({
      hint: payload.key.slice(0, 10),
      scopes: ['audit:read', 'product:read'],
      person: { id: id(office.personId) },
    });
    const actor = await authenticate(api.db, `Bearer ${payload.key}`, api.now);
    expect(await api.as(actor).ok('{ viewer { login } }')).toEqual({ viewer: null });
    expect((await make(actor, { name: 'Second' })).codes).toEqual(['FORBIDDEN']);
    expect((await make(office)).code).toBe('NAME_TAKEN');
    const { apiKeys } = await api.as(office).ok('{ apiKeys { id lastUsedAt } }');
    expect(apiKeys).toEqual([{ id: payload.apiKey.id, lastUsedAt: api.now.toISOString() }]);
    const other = await persistActor(api.db, Role.TRADE_PROMOTION);
    expect(await api.as(other).ok('{ apiKeys { id } }')).toEqual({ apiKeys: [] });
    const revoke = (by: Actor) =>
      call(by, 'apiKeyRevoke', 'apiKey { revokedAt }', { id: payload.apiKey.id });
    expect((await revoke(other)).codes).toEqual(['FORBIDDEN']);
    await authenticate(api.db, `Bearer ${payload.key}`, api.now);
    expect((await revoke(office)).payload.apiKey.revokedAt).not.toBeNull();
    await expect(authenticate(api.db, `Bearer ${payload.key}`, api.now)).rejects.toThrow();
  });

  it('are exchanged without a gap, and carry their quotas', async () => {
    api.now = new Date('2026-11-22T03:00:00Z');
    const office = await persistActor(api.db, Role.COORDINATION_OFFICE);
    const quotas = { pointsPerMinute: 500, pointsPerDay: 20_000 };
    const { payload } = await make(office, quotas);
    const rotated = await call(office, 'apiKeyRotate', 'key apiKey { id hint previousUntil }', {
      ...{ id: payload.apiKey.id as string, input: { baseRevision: 1, overlapHours: 2 } },
    });
    const { key, apiKey } = rotated.payload;
    expect(key).not.toBe(payload.key);
    expect(apiKey).toEqual({
      ...{ id: payload.apiKey.id, hint: key.slice(0, 10) },
      previousUntil: '2026-11-22T05:00:00.000Z',
    });
    const late = await call(
      office,
      'apiKeyRotate',
      'key apiKey { hint revision } userErrors { code }',
      {
        ...{ id: payload.apiKey.id as string, input: { baseRevision: 1 } },
      },
    );
    expect(late.payload).toEqual({
      ...{ key: null, apiKey: { hint: apiKey.hint, revision: 2 } },
      userErrors: [{ code: 'STALE', field: ['input', 'baseRevision'] }],
    });
    const works = async (text: string, hours: number) => {
      forgetActors(api.db);
      const now = new Date(api.now.getTime() + hours * 3_600_000);
      return authenticate(api.db, `Bearer ${text}`, now).then(
        ({ quota }) => quota,
        () => null,
      );
    };
    const quota = { perMinute: 500, perDay: 20_000 };
    expect(await works(payload.key as string, 1)).toEqual(quota);
    expect(await works(payload.key as string, 3)).toBe(null);
    expect(await works(key as string, 3)).toEqual(quota);
    const other = await persistActor(api.db, Role.TRADE_PROMOTION);
    const foreign = { id: apiKey.id as string, input: { baseRevision: 2 } };
    expect((await call(other, 'apiKeyRotate', 'key', foreign)).codes).toEqual(['FORBIDDEN']);
  });

  it('spend the points of a day once, over all servers', async () => {
    const office = await persistActor(api.db, Role.COORDINATION_OFFICE);
    const { payload } = await make(office, { name: 'Sàn', pointsPerDay: 10_000 });
    const key = fromGlobalId(payload.apiKey.id as string)!.uuid;
    let now = new Date('2026-11-22T16:59:00Z');
    const server = () => createDayQuotas({ pool: api.db.pool, clock: () => now });
    const servers = [server(), server(), server()] as const;
    const [first, second, third] = servers;
    const statements = await statementsOf(async () => {
      for (let n = 0; n < 40; n++) expect((await first.take(key, 10_000, 5)).allowed).toBe(true);
    });
    expect(statements).toHaveLength(1);
    // Together they ask for more than there is, many at once.
    const asked = await Promise.all(
      Array.from({ length: 600 }, (_, n) => servers[n % 3]!.take(key, 10_000, 20)),
    );
    const spent = 200 + 20 * asked.filter(({ allowed }) => allowed).length;
    expect(spent).toBeLessThanOrEqual(10_000);
    const taken = async () =>
      (
        await api.db.owner.query<{ points: string }>(
          'SELECT points FROM api_key_spending WHERE api_key_id = $1 ORDER BY day',
          [key],
        )
      ).rows.map(({ points }) => Number(points));
    // What one server has left over comes back, and another one spends it to the last point.
    first.giveBack(key, 10_000, 20);
    await Promise.all([first.stop(), second.stop()]);
    let more = 0;
    while ((await third.take(key, 10_000, 1)).allowed) more++;
    expect(spent - 20 + more).toBe(10_000);
    expect(await taken()).toEqual([10_000]);
    expect(await third.take(key, 10_000, 1)).toEqual({ allowed: false, retryAfterSeconds: 60 });
    now = new Date('2026-11-22T17:00:00Z');
    expect((await third.take(key, 10_000, 20_000)).allowed).toBe(true);
    expect((await third.take(key, 10_000, 1)).allowed).toBe(false);
    expect(await taken()).toEqual([10_000, 10_000]);
    await third.stop();
  });

  it.each([
    [{ scopes: ['identity:write'] }, 'INVALID'],
    [{ scopes: ['council:write'] }, 'INVALID'],
    [{ scopes: [] }, 'INVALID'],
    [{ expiresOn: '2026-11-21' }, 'WRONG_DAY'],
    [{ expiresOn: '2028-11-21' }, 'WRONG_DAY'],
  ])('%o is refused', async (input, code) => {
    const office = await persistActor(api.db, Role.COORDINATION_OFFICE);
    expect((await make(office, input)).code).toBe(code);
  });

  it('an auditor’s key reads the trail with its scope only', async () => {
    const auditor = await persistActor(api.db, Role.AUDITOR);
    const read = (scopes: string[]) =>
      api.as(throughApiKey(auditor, scopes)).run('{ auditEntries(first: 1) { nodes { seq } } }');
    expect((await read(['audit:read'])).codes).toEqual([]);
    expect((await read(['product:read'])).codes).toEqual(['FORBIDDEN']);
  });
});
