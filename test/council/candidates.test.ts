import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import type { Actor } from '../../src/platform/graphql/actor.ts';
import { fromGlobalId } from '../../src/platform/graphql/node.ts';
import { persistActor } from '../support/actors.ts';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { provinceGlobalId } from '../support/sessions.ts';

const CANDIDATES = `query ($unit: ID!, $name: String) {
  councilCandidates(unitId: $unit, name: $name) { name } }`;

let api: TestApi;
let unit: string;
let secretary: Actor;
beforeAll(async () => {
  api = await testApi();
  unit = await provinceGlobalId(api);
  const unitId = fromGlobalId(unit)!.uuid;
  const make = (role: Role, name: string, place: string | undefined = unitId) =>
    persistActor(api.db, role, { name, unitId: place });
  secretary = await make(Role.COUNCIL_SECRETARY, 'Đàm Thị Út');
  await make(Role.COUNCIL_MEMBER, 'Nông Văn Ấm');
  await make(Role.COUNCIL_CHAIR, 'Bế Thị Ánh');
  await make(Role.TRADE_PROMOTION, 'Lý Xúc Tiến');
  const frozen = await make(Role.COUNCIL_MEMBER, 'Hoàng Đã Khóa');
  await api.db.owner.query('UPDATE person SET frozen_at = now() WHERE id = $1', [frozen.personId]);
  const former = await make(Role.COUNCIL_MEMBER, 'Triệu Đã Thôi');
  await api.db.owner.query(
    'UPDATE role_grant SET valid_to = current_date - 1 WHERE person_id = $1',
    [former.personId],
  );
});
afterAll(() => api.close());

async function candidates(actor: Actor, name?: string): Promise<Loose[]> {
  const { councilCandidates } = await api.as(actor).ok(CANDIDATES, { unit, name });
  return councilCandidates as Loose[];
}

describe('whom a council can be made of', () => {
  it('are people with a council role of today, in Vietnamese order, by name only', async () => {
    const found = await candidates(secretary);
    expect(found.map((one) => one.name)).toEqual(['Bế Thị Ánh', 'Đàm Thị Út', 'Nông Văn Ấm']);
    const asked = await api
      .as(secretary)
      .run(CANDIDATES.replace('{ name }', '{ name phone }'), { unit });
    expect(asked.data.councilCandidates[0].phone).toBe(null);
    expect(asked.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it.each([
    ['anh', ['Bế Thị Ánh']],
    ['NÔNG VĂN', ['Nông Văn Ấm']],
    ['%', []],
    ['khóa', []],
  ])('are found by %s', async (name, expected) => {
    expect((await candidates(secretary, name)).map((one) => one.name)).toEqual(expected);
  });

  it('are shown to nobody who prepares no councils of the province', async () => {
    const elsewhere = (
      await api.db.owner.query<{ id: string }>(
        `SELECT id FROM unit WHERE level = 'DISTRICT' LIMIT 1`,
      )
    ).rows[0]!.id;
    const far = await persistActor(api.db, Role.COUNCIL_SECRETARY, { unitId: elsewhere });
    expect(await candidates(far)).toEqual([]);
    const member = await persistActor(api.db, Role.COUNCIL_MEMBER, {
      unitId: fromGlobalId(unit)!.uuid,
    });
    const refused = await api.as(member).run(CANDIDATES, { unit });
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
