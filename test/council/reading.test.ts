import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { everybody, type Cast } from '../support/actors.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { COMMUNE, op, OTHER_COMMUNE, uuidIn } from '../support/rating.ts';
import { openSession, provinceGlobalId, step, type Rating } from '../support/sessions.ts';

let api: TestApi;
let rating: Rating;
let casts: Record<'commune' | 'province', Cast[]>;

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  rating = await openSession(api, { products: ['Bánh khảo', 'Thạch đen'] });
  const { rows } = await api.db.owner.query<{ producer: string }>(
    `SELECT producer_id AS producer FROM dossier WHERE id = $1`,
    [uuidIn(rating.dossierIds[0]!)],
  );
  const inside = { unitId: COMMUNE, producerId: rows[0]!.producer };
  const province = { unitId: uuidIn(await provinceGlobalId(api)) };
  casts = {
    commune: everybody(inside, { unitId: OTHER_COMMUNE }),
    province: everybody(province, { unitId: OTHER_COMMUNE }),
  };
}, 240_000);
afterAll(() => api.close());

it('score sheets are for those who score: the chair and the members of the session', async () => {
  const SAVE = `mutation ($id: ID!, $input: ScoreSheetSaveInput!) {
    scoreSheetSave(id: $id, input: $input) { userErrors { code } } }`;
  const save = async (actor: Cast['actor']) => {
    const input = { answers: [], opinion: 'Tốt', operationId: op() };
    const { codes } = await api.as(actor).run(SAVE, { id: rating.itemIds[0], input });
    return codes;
  };
  for (const member of rating.members.slice(0, 3)) expect(await save(member.actor)).toEqual([]);
  expect(await save(rating.secretary.actor)).toEqual(['FORBIDDEN']);
});

describe('what may be read', () => {
  const READ = `query ($dossier: ID!, $session: ID!, $item: ID!) {
    dossier(id: $dossier) { id } councilSession(id: $session) { id } item: node(id: $item) { id } }`;

  it('dossiers by role, place and agenda; sessions by province and invitation', async () => {
    const variables = {
      dossier: rating.dossierIds[1],
      session: rating.sessionId,
      item: rating.itemIds[1],
    };
    const sees = async (caller: Cast['actor']) => {
      const { data } = await api.as(caller).run(READ, variables);
      const mark = (value: unknown) => (value ? '+' : '-');
      return mark(data?.dossier) + mark(data?.councilSession) + mark(data?.item);
    };
    const member = rating.members[5]!.actor;
    expect(await sees(member)).toBe('+++');
    expect(await sees(rating.secretary.actor)).toBe('+++');
    const seen: Record<string, string> = {};
    for (const { role, where, actor } of [...casts.commune, ...casts.province]) {
      if (role === Role.PRODUCER) continue;
      const place = casts.commune.some((one) => one.actor === actor) ? 'commune' : 'province';
      seen[`${role} ${where} ${place}`] = await sees(actor);
    }
    const whole = Object.entries(seen).filter(([, marks]) => marks !== '---');
    expect(Object.fromEntries(whole)).toEqual({
      'COMMUNE_OFFICER inside commune': '+--',
      'COORDINATION_OFFICE inside commune': '+--',
      'COUNCIL_SECRETARY inside commune': '+--',
      'ADVISORY_TEAM inside commune': '+--',
      'AUDITOR inside commune': '+--',
      'COORDINATION_OFFICE inside province': '-++',
      'COUNCIL_SECRETARY inside province': '-++',
      'ADVISORY_TEAM inside province': '-++',
      'AUDITOR inside province': '-++',
    });
  });

  it('not the dossier for a member in conflict, from the moment it is declared', async () => {
    const member = rating.members[6]!;
    const variables = {
      dossier: rating.dossierIds[1],
      session: rating.sessionId,
      item: rating.itemIds[1],
    };
    expect((await member.ok(READ, variables)).dossier).not.toBeNull();
    const declared = await step(
      member,
      'conflictDeclare',
      rating.itemIds[1]!,
      { reason: 'Họ hàng' },
      'SessionItem',
    );
    expect(declared.userErrors).toEqual([]);
    expect((await member.ok(READ, variables)).dossier).toBeNull();
    const { councilSession } = await member.ok(
      `query ($id: ID!) { councilSession(id: $id) { items { productName dossier { id } } } }`,
      { id: rating.sessionId },
    );
    expect(councilSession.items[1]).toEqual({ productName: 'Thạch đen', dossier: null });
  });
});
