import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authenticate, forgetActors } from '../../src/identity/authenticate.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import type { Actor } from '../../src/platform/graphql/actor.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { persistActor, throughApiKey } from '../support/actors.ts';
import { testApi, type TestApi } from '../support/api.ts';
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
      ...{ id: payload.apiKey.id as string, input: { overlapHours: 2 } },
    });
    const { key, apiKey } = rotated.payload;
    expect(key).not.toBe(payload.key);
    expect(apiKey).toEqual({
      ...{ id: payload.apiKey.id, hint: key.slice(0, 10) },
      previousUntil: '2026-11-22T05:00:00.000Z',
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
    const foreign = { id: apiKey.id as string, input: { overlapHours: 2 } };
    expect((await call(other, 'apiKeyRotate', 'key', foreign)).codes).toEqual(['FORBIDDEN']);
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
