import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { actorOfPerson } from '../../src/identity/authenticate.ts';
import { persistActor } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { inputOf, op, person, personGlobalId, SAVE, SUBMIT, uuidIn } from '../support/rating.ts';
import {
  acceptedDossier,
  addItem,
  createSession,
  provinceGlobalId,
  rubricVersionId,
  step,
} from '../support/sessions.ts';
import { codes, setRule } from './ballot-session.ts';
import { answersOf, usableSheet } from './sheets.ts';

let api: TestApi;
let secretary: Caller;
let members: Caller[];
let district: string;

const CREATE = `mutation ($input: CouncilCreateInput!) { councilCreate(input: $input) {
  council { id level } userErrors { code field message } } }`;

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-20T03:00:00Z');
  secretary = await person(api, Role.COUNCIL_SECRETARY, 'Thư ký');
  members = [
    await person(api, Role.COUNCIL_CHAIR, 'Chủ tịch'),
    await person(api, Role.COUNCIL_MEMBER, 'Thành viên 1'),
  ];
  const { rows } = await api.db.owner.query<{ id: string }>(
    `SELECT id FROM unit WHERE level = 'DISTRICT' AND valid_to = '2025-06-30'
      ORDER BY code LIMIT 1`,
  );
  district = toGlobalId('District', rows[0]!.id);
}, 120_000);
afterAll(() => api.close());

let numbers = 0;
async function council(level: string, change: object = {}, by = secretary): Promise<Loose> {
  const { councilCreate } = await by.ok(CREATE, {
    input: {
      provinceId: await provinceGlobalId(api),
      ...(level === 'DISTRICT' ? { districtId: district } : {}),
      level,
      name: `Hội đồng ${level}`,
      decisionNumber: `${++numbers}/QĐ-UBND`,
      decisionDate: '2023-06-01',
      members: members.map((member, index) => ({
        personId: personGlobalId(member),
        role: index === 0 ? 'CHAIR' : 'MEMBER',
        scores: true,
      })),
      operationId: op(),
      ...change,
    },
  });
  return councilCreate;
}

async function session(councilId: string, version: string, heldOn: string): Promise<Loose> {
  const rubricVersion = await rubricVersionId(api, version);
  return createSession(api, secretary, councilId, {
    ...{ rubricVersionId: rubricVersion, heldOn, number: `${++numbers}/${heldOn.slice(0, 4)}` },
  });
}

/** Runs a whole session over one dossier in which every member gives this total. */
async function rated(councilId: string, version: string, heldOn: string, total: number) {
  await setRule(secretary, councilId, { sizeMin: 1 });
  const { session: made, userErrors } = await session(councilId, version, heldOn);
  expect(userErrors).toEqual([]);
  const { number, criteria } = await usableSheet(api, version);
  const { dossierId } = await acceptedDossier(api, `Sản phẩm ${version} ${total} ${++numbers}`, {
    sheet: number,
    version,
  });
  const added = await addItem(secretary, made.id, dossierId);
  expect(added.userErrors).toEqual([]);
  expect(codes(await step(secretary, 'councilSessionOpen', made.id))).toEqual([]);
  const answers = answersOf(criteria, total);
  for (const member of members) {
    const input = { answers: inputOf(answers), operationId: op() };
    const saved = await member.ok(SAVE, { id: added.item.id, input });
    expect(codes(saved.scoreSheetSave)).toEqual([]);
    const handed = await member.ok(SUBMIT, {
      id: added.item.id,
      input: { total: String(total), operationId: op() },
    });
    expect(codes(handed.scoreSheetSubmit)).toEqual([]);
  }
  expect(codes(await step(secretary, 'councilSessionClose', made.id))).toEqual([]);
  const released = await step(secretary, 'councilSessionRelease', made.id, { spreadReasons: [] });
  expect(codes(released)).toEqual([]);
  const { councilSession } = await secretary.ok(
    `query ($id: ID!) { councilSession(id: $id) { rubricVersion { code } council { level }
       items { sheet { number } result { totalSum sheetCount starByPoints
         forwardTo { level forwardLevel forwardFromPoints source } } } } }`,
    { id: made.id },
  );
  return councilSession;
}

describe('sessions under older decisions', () => {
  it.each([
    ['148/2023', '2024-05-10', 70, 'PROVINCE'],
    ['148/2023', '2024-05-10', 69, null],
    ['1048/2019', '2021-05-10', 50, 'PROVINCE'],
  ])('a district council of %s on %s with %i points: to %s', async (version, day, total, to) => {
    const { council: made, userErrors } = await council('DISTRICT', { decisionDate: '2021-01-05' });
    expect(userErrors).toEqual([]);
    const seen = await rated(made.id, version, day, total);
    expect(seen).toMatchObject({
      rubricVersion: { code: version },
      council: { level: 'DISTRICT' },
    });
    const { result } = seen.items[0];
    expect(result).toMatchObject({ totalSum: 2 * total, sheetCount: 2 });
    expect(result.forwardTo?.forwardLevel ?? null).toBe(to);
  });

  it.each([
    ['148/2023', '2024-05-10', 90, 'MINISTRY'],
    ['148/2023', '2025-08-10', 89, null],
    ['26/2026', '2026-11-10', 90, 'MINISTRY'],
    ['26/2026', '2026-11-10', 89, null],
  ])('a province council of %s on %s with %i points: to %s', async (version, day, total, to) => {
    const { council: made } = await council('PROVINCE');
    const { result } = (await rated(made.id, version, day, total)).items[0];
    expect(result.forwardTo?.forwardLevel ?? null).toBe(to);
    if (to) expect(result.forwardTo.forwardFromPoints).toBe('90');
  });

  it.each([
    ['26/2026', 'PROVINCE', '2024-05-10', 'RUBRIC_NOT_IN_FORCE'],
    ['148/2023', 'PROVINCE', '2026-11-10', 'RUBRIC_NOT_IN_FORCE'],
    ['148/2023', 'PROVINCE', '2022-11-10', 'RUBRIC_NOT_IN_FORCE'],
    ['1048/2019', 'PROVINCE', '2024-05-10', 'RUBRIC_NOT_IN_FORCE'],
    ['148/2023', 'DISTRICT', '2025-07-01', 'UNIT_NOT_THEN'],
    ['26/2026', 'DISTRICT', '2026-06-01', 'UNIT_NOT_THEN'],
  ])('%s by the %s on %s: %s', async (version, level, heldOn, expected) => {
    const { council: made } = await council(level);
    const refused = await session(made.id, version, heldOn);
    expect(codes(refused)).toEqual([expected]);
    expect(refused.session).toBeNull();
  });

  it('the table of levels is public and names its sources', async () => {
    const { rubricVersion } = await api.anonymous.ok(
      `{ rubricVersion(number: "148/2023") { levelRules { level validFrom validTo lowestStar
           highestStar forwardFromPoints forwardLevel source } } }`,
    );
    expect(
      rubricVersion.levelRules.map((one: Loose) => [one.level, one.lowestStar, one.highestStar]),
    ).toEqual([
      ['DISTRICT', 3, 3],
      ['MINISTRY', 5, 5],
      ['PROVINCE', 4, 4],
      ['PROVINCE', 3, 4],
    ]);
    for (const { source } of rubricVersion.levelRules) expect(source.length).toBeGreaterThan(20);
  });
});

describe('the days between two decisions (26/2026, Điều 12)', () => {
  it.each([
    ['FIRST', '2026-05-20', '2026-07-21', []],
    ['FIRST', '2026-05-22', '2026-07-21', ['NOT_LODGED_BEFORE']],
    ['RE_RATING', '2026-05-20', '2026-06-21', []],
    ['RE_RATING', '2026-05-20', '2026-06-22', ['TRANSITION_OVER']],
  ])('%s lodged %s on a session of %s: %s', async (kind, lodged, heldOn, expected) => {
    const { council: made } = await council('PROVINCE');
    const { session: planned } = await session(made.id, '148/2023', heldOn);
    const { number } = await usableSheet(api, '148/2023');
    const { dossierId } = await acceptedDossier(api, `Chuyển tiếp ${++numbers}`, {
      sheet: number,
      version: '148/2023',
    });
    await api.db.owner.query(`UPDATE dossier SET kind = $2, submitted_at = $3 WHERE id = $1`, [
      uuidIn(dossierId),
      kind,
      `${lodged}T08:00:00+07:00`,
    ]);
    const added = await addItem(secretary, planned.id, dossierId);
    expect(codes(added)).toEqual(expected);
    const states = await api.db.owner.query(`SELECT state FROM dossier WHERE id = $1`, [
      uuidIn(dossierId),
    ]);
    expect(states.rows).toEqual([{ state: expected.length === 0 ? 'IN_SESSION' : 'ACCEPTED' }]);
  });

  it('a dossier of one decision is not for a session of the other', async () => {
    const { council: made } = await council('PROVINCE');
    const { session: planned } = await session(made.id, '26/2026', '2026-11-20');
    const { number } = await usableSheet(api, '148/2023');
    const { dossierId } = await acceptedDossier(api, `Bộ khác ${++numbers}`, {
      sheet: number,
      version: '148/2023',
    });
    expect(codes(await addItem(secretary, planned.id, dossierId))).toEqual(['OTHER_RUBRIC']);
  });
});

describe('councils of former districts', () => {
  it.each<[string, string, object, string]>([
    ['DISTRICT', 'without a district', { districtId: null }, 'DISTRICT_NEEDED'],
    ['DISTRICT', 'after its end', { decisionDate: '2025-07-02' }, 'UNIT_NOT_THEN'],
  ])('a %s council %s is refused', async (level, _, change, expected) => {
    expect(codes(await council(level, change))).toEqual([expected]);
  });

  it('names a district only at that tier', async () => {
    expect(codes(await council('PROVINCE', { districtId: district }))).toEqual(['DISTRICT_NEEDED']);
  });

  it('belongs to the province’s secretary, and not to one of another commune', async () => {
    const province = uuidIn(await provinceGlobalId(api));
    const own = await persistActor(api.db, Role.COUNCIL_SECRETARY, { unitId: province });
    const inside = api.as(await actorOfPerson(api.db, own.personId, new Date()));
    const { council: made, userErrors } = await council('DISTRICT', {}, inside);
    expect(userErrors).toEqual([]);
    const { node } = await inside.ok(
      `query ($id: ID!) { node(id: $id) { ... on Council { level district { name } province { name } } } }`,
      { id: made.id },
    );
    expect(node).toMatchObject({ level: 'DISTRICT', province: { name: 'Cao Bằng' } });
    expect(node.district.name).not.toBe('');
    const { rows } = await api.db.owner.query<{ id: string }>(
      `SELECT id FROM unit WHERE level = 'COMMUNE' AND valid_to IS NULL ORDER BY code LIMIT 1`,
    );
    const outside = api.as(
      await persistActor(api.db, Role.COUNCIL_SECRETARY, { unitId: rows[0]!.id }),
    );
    const refused = await outside.run(CREATE, {
      input: {
        ...{ provinceId: await provinceGlobalId(api), districtId: district, level: 'DISTRICT' },
        ...{ name: 'X', decisionNumber: '1/QĐ', decisionDate: '2023-06-01', operationId: op() },
        members: [{ personId: personGlobalId(members[0]!), role: 'CHAIR', scores: true }],
      },
    });
    expect(refused.codes).toEqual(['FORBIDDEN']);
  });
});
