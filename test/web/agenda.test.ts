import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedLevels } from '../../seeds/demo/difficulty-levels.ts';
import { seedProgramme } from '../../seeds/demo/programme.ts';
import { seedDuties } from '../../seeds/demo/programme-organisations.ts';
import { criterionId } from '../../seeds/reference/commune-criteria.ts';
import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { ensureOccurrences } from '../../src/programme/duty-occurrence.service.ts';
import { calendarText } from '../../src/web/agenda/ical.ts';
import { ADVANCED } from '../commune-criteria/support.ts';
import { planInput } from '../income-survey/support.ts';
import { persistActor } from '../support/actors.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { insertProducer, insertProduct } from '../support/products.ts';
import { person } from '../support/rating.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { createCouncil, createSession } from '../support/sessions.ts';
import {
  buyerOf,
  call,
  codesOf,
  contract,
  ELSEWHERE,
  gid,
  HERE,
  type World,
} from '../trade/world.ts';
import { parseCalendar } from './ical.ts';
import { inspect, launch } from './inspected.ts';

const NOW = new Date('2026-11-22T03:00:00Z');
const PLACE = 'Hội trường A, tầng 2; phòng 5\\6 – nhà văn hóa xã';
const SECRETS = ['CANARY', '120000000', 'Siêu thị'];

let server: TestServer;
let api: TestApi;
let people: Record<
  'office' | 'officer' | 'neighbour' | 'trade' | 'secretary' | 'nobody' | 'producer',
  Caller
>;
const paths = new Map<string, string>();
const dutyId = { id: '' };

beforeAll(async () => {
  server = await testServer({ now: () => NOW });
  api = await testApi({ db: server.db });
  api.now = NOW;
  const { owner } = server.db;
  const province = unitId('04', null);
  const at = async (role: Role | null, unit: string | null, producerId?: string) =>
    api.as(await persistActor(api.db, role, { unitId: unit, producerId }));
  const producerId = await insertProducer(owner, { slug: 'htx-lich', communeId: HERE });
  const productId = await insertProduct(owner, { slug: 'mien', communeId: HERE, producerId });
  people = {
    office: await at(Role.COORDINATION_OFFICE, province),
    officer: await at(Role.COMMUNE_OFFICER, HERE),
    neighbour: await at(Role.COMMUNE_OFFICER, ELSEWHERE),
    trade: await at(Role.TRADE_PROMOTION, province),
    secretary: await at(Role.COUNCIL_SECRETARY, province),
    nobody: await at(null, null),
    producer: await at(Role.PRODUCER, null, producerId),
  };
  await seedProgramme(owner);
  await seedDuties(owner);
  await seedLevels(owner);
  await ensureOccurrences(api.db.source.manager, '2026-11-22');
  const { rows } = await owner.query<{ id: string }>(
    `UPDATE duty_occurrence o SET due = '2026-12-20', revision = 1 FROM programme_duty d
      WHERE d.id = o.duty_id AND d.code = '313-2022-06-UBND-HUNG-DAO' RETURNING o.id`,
  );
  dutyId.id = rows[0]!.id;
  await happen(producerId, productId);
  await inspect(owner);
  await launch(owner);
  for (const [name, who] of Object.entries(people)) paths.set(name, await linkOf(who, 'Create'));
});
afterAll(() => server.close());

/** A session, a difficulty, a survey and a contract. */
async function happen(producerId: string, productId: string): Promise<void> {
  const { secretary, officer, trade } = people;
  const chair = await person(api, Role.COUNCIL_CHAIR, 'Chủ tịch');
  const members = [chair, await person(api, Role.COUNCIL_MEMBER, 'Thành viên')];
  const { council } = await createCouncil(api, secretary, secretary, members);
  const more = { place: PLACE, heldOn: '2026-12-01' };
  expect(codesOf(await createSession(api, secretary, council.id as string, more))).toEqual([]);
  const difficulty = {
    communeId: gid('Commune', HERE),
    criterionId: gid('Criterion', criterionId(ADVANCED, 13)),
    description: 'CANARY của nhà bà Nông Thị Bé',
  };
  const raised = await call(officer, 'difficultyRaise', 'difficulty { id }', difficulty);
  expect(codesOf(raised)).toEqual([]);
  const survey = planInput({
    ...{ communeId: gid('Commune', HERE), year: 2026 },
    ...{ windowFrom: '2026-11-15', windowTo: '2026-12-05' },
  });
  expect(codesOf(await call(officer, 'incomeSurveyPlan', 'survey { id }', survey))).toEqual([]);
  const buyerId = await buyerOf(trade, 'Siêu thị Cao Bằng');
  const facts = contract({ producerId, productId } as World, buyerId);
  expect(codesOf(await call(trade, 'tradeContractRecord', 'contract { id }', facts))).toEqual([]);
}

async function answered(who: Caller, verb: string, select = 'path'): Promise<unknown> {
  const name = `calendarLink${verb}`;
  const answer = await who.ok(`mutation { ${name} { ${select} userErrors { code } } }`);
  return answer[name];
}

async function linkOf(who: Caller, verb: string): Promise<string> {
  const { path, userErrors } = (await answered(who, verb)) as { path: string; userErrors: [] };
  expect(userErrors).toEqual([]);
  expect(path).toMatch(/^\/lich\/[\w-]{43}$/);
  return path;
}

const get = (path: string, options: RequestInit = {}) => fetch(new URL(path, server.url), options);

async function calendarOf(name: string, path = paths.get(name)!) {
  const response = await get(path);
  expect([name, response.status]).toEqual([name, 200]);
  const text = await response.text();
  for (const secret of SECRETS) expect(text).not.toContain(secret);
  return parseCalendar(text);
}

/** Title and days of everything in somebody's calendar. */
const seen = async (name: string) =>
  (await calendarOf(name)).map((one) => [one.summary, one.start, one.end ?? null]).sort();

const SESSION = [
  'Phiên họp hội đồng 05/2026: Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Cao Bằng',
  '20261201T080000',
  null,
];
const DUTY = ['Hạn nhiệm vụ 313-2022-06-UBND-HUNG-DAO', '20261220', '20261221'];
const SURVEY = ['Điều tra thu nhập 2026 tại Phường Thục Phán', '20261115', '20261206'];
const CONTRACT = ['Hợp đồng 12/2026/HĐ hết hạn, cần gia hạn hoặc kết thúc', '20261215', '20261216'];
const VISIT = ['Kiểm tra, giám sát tại Phường Thục Phán', '20261210', '20261211'];
const LATE = ['Hạn trả lời kiến nghị giám sát: UBND phường', '20261120', '20261121'];
const CRITICISM = [
  'Hạn trả lời ý kiến phản biện xã hội: Ban Chỉ đạo thực hiện các Chương trình MTQG tỉnh Cao Bằng',
  ...['20261120', '20261121'],
];
const RISES = [
  'Khó khăn của Phường Thục Phán chuyển lên cấp trên nếu chưa trả lời',
  '20261208',
  '20261209',
];

const REGISTER = ['Hạn đăng ký thi đua: Chung sức', '20261215', '20261216'];
const FOR_ALL = ['Thi đua: Lễ phát động', '20261203', '20261204'];
const LAUNCH = ['Thi đua: Lễ phát động, Phường Thục Phán', '20261205', '20261206'];
const EMULATION = [REGISTER, FOR_ALL, LAUNCH];

describe('the calendar of a person', () => {
  it('has what is due for their roles and nothing else', async () => {
    expect(await seen('office')).toEqual(
      [SESSION, DUTY, SURVEY, CONTRACT, RISES, VISIT, LATE, CRITICISM, ...EMULATION].sort(),
    );
    expect(await seen('officer')).toEqual([DUTY, SURVEY, RISES, VISIT, LATE, ...EMULATION].sort());
    expect(await seen('neighbour')).toEqual([REGISTER, FOR_ALL].sort());
    expect(await seen('secretary')).toEqual([SESSION]);
    expect(await seen('trade')).toEqual([CONTRACT]);
    expect(await seen('producer')).toEqual([CONTRACT]);
    expect(await seen('nobody')).toEqual([]);
  });

  it('keeps letters that the format uses itself, and speaks English where asked', async () => {
    const [session] = await calendarOf('secretary');
    expect(session!.location).toBe(PLACE);
    const english = paths.get('secretary')!.replace('/lich/', '/en/calendars/');
    const [same] = await calendarOf('secretary', english);
    expect(same).toMatchObject({ uid: session!.uid, sequence: 0 });
    expect(same!.summary).toMatch(/^Council session 05\/2026: /);
  });

  it('names a thing alike for ever and counts its changes', async () => {
    const duty = async () =>
      (await calendarOf('officer')).find(({ summary }) => summary === DUTY[0])!;
    const before = await duty();
    expect(await duty()).toEqual(before);
    await server.db.owner.query(
      `UPDATE duty_occurrence SET due = '2026-12-22', revision = revision + 1 WHERE id = $1`,
      [dutyId.id],
    );
    const after = { sequence: before.sequence + 1, start: '20261222', end: '20261223' };
    expect(await duty()).toEqual({ ...before, ...after });
  });

  it('is nobody else’s: kept by none, given to programs, read only', async () => {
    const { headers } = await get(paths.get('office')!);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect((await get(paths.get('office')!, { method: 'POST' })).status).toBe(405);
    expect((await get(`/lich/${'x'.repeat(43)}`)).status).toBe(404);
    expect((await get('/lich/x')).status).toBe(404);
    const bearer = { authorization: `Bearer ${paths.get('office')!.slice('/lich/'.length)}` };
    const body = { query: '{ councilSessions(first: 1) { nodes { id } } }' };
    expect((await server.post(body, bearer)).text).toContain('UNAUTHENTICATED');
  });
});

describe('the link', () => {
  it('is one at a time, and its address is stored nowhere', async () => {
    const { office } = people;
    const token = paths.get('office')!.slice('/lich/'.length);
    expect(await answered(office, 'Create')).toEqual({
      path: null,
      userErrors: [{ code: 'LINK_EXISTS' }],
    });
    const { viewer } = await office.ok('{ viewer { calendarLink { createdAt revokedAt } } }');
    expect(viewer.calendarLink).toEqual({ createdAt: NOW.toISOString(), revokedAt: null });
    const { rows } = await server.db.owner.query<{ text: string }>(
      `SELECT coalesce(string_agg(a::text, ''), '') || (SELECT string_agg(l::text, '')
         FROM calendar_link l) AS text FROM audit_entry a`,
    );
    expect(rows[0]!.text).toContain('calendarLink.create');
    expect(rows[0]!.text).not.toContain(token);
  });

  it('is exchanged, ends when revoked, and opens nothing for who is frozen', async () => {
    const { officer, neighbour } = people;
    const former = paths.get('officer')!;
    const next = await linkOf(officer, 'Rotate');
    expect((await get(former)).status).toBe(404);
    expect(await calendarOf('officer', next)).toHaveLength(8);
    const select = 'calendarLink { revokedAt }';
    expect(await answered(officer, 'Revoke', select)).toMatchObject({
      calendarLink: { revokedAt: NOW.toISOString() },
    });
    expect((await get(next)).status).toBe(404);
    const none = { userErrors: [{ code: 'NO_LINK' }] };
    expect(await answered(officer, 'Revoke', select)).toMatchObject(none);
    expect(await answered(officer, 'Rotate')).toMatchObject({ path: null, ...none });
    const again = await linkOf(officer, 'Create');
    expect((await get(again)).status).toBe(200);
    await server.db.owner.query(
      `UPDATE person SET frozen_at = now(), frozen_reason = 'Thử' WHERE id = $1`,
      [neighbour.actor.personId],
    );
    expect((await get(paths.get('neighbour')!)).status).toBe(404);
  });
});

describe('the format', () => {
  it('holds whatever stands in a text, and folds between letters only', () => {
    const title = `Ưu tiên; \\n "A", B\r\nhai dòng \u0007${'ố'.repeat(80)}${'🌾'.repeat(30)}`;
    const event = { uid: 'a@ocop', sequence: 3, day: '2026-12-31', title, time: '08:30' };
    const [read] = parseCalendar(calendarText('Lịch', [event], NOW));
    expect(read).toMatchObject({
      ...{ uid: 'a@ocop', sequence: 3, start: '20261231T083000', stamp: '20261122T030000Z' },
      summary: title.replace('\r\n', '\n').replace('\u0007', ''),
    });
  });
});
