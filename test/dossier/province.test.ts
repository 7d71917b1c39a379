import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import {
  accepted,
  addSamples,
  foundWhole,
  moveDossier,
  type DossierCast,
} from '../support/dossiers.ts';
import { eventsAbout, holdsOffice, op, person, uuidIn } from '../support/rating.ts';
import {
  assessed,
  call,
  castOf,
  codesOf,
  forwarded,
  grantOf,
  LETTER,
  look,
  MAU_03,
} from './cast.ts';

let api: TestApi;
let cast: DossierCast;
let team: Caller;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  cast = await castOf(api);
  team = await person(api, Role.ADVISORY_TEAM, 'Tổ tư vấn');
}, 120_000);
afterAll(() => api.close());

describe('the province', () => {
  it('accepts what it found whole and what waits for no answer', async () => {
    const id = await forwarded(cast, 'Gạo nếp cái');
    const accept = async () => {
      const { revision } = await look(cast.secretary, id, 'revision');
      return codesOf(await call(cast.secretary, 'dossierAccept', id, { baseRevision: revision }));
    };
    expect(await accept()).toEqual(['CHECK_MISSING']);
    await foundWhole(cast.secretary, id, { samples: false, note: 'Thiếu mẫu' });
    expect(await accept()).toEqual(['CHECK_MISSING']);
    await foundWhole(cast.secretary, id);
    const SELECT = 'request { id state answer }';
    const ask = { addressee: 'PRODUCER', text: 'Gửi phiếu mới', dueOn: '2026-12-01' };
    const asked = await call(team, 'dossierRequestMore', id, ask, SELECT);
    expect(asked.request.state).toBe('OPEN');
    expect(await accept()).toEqual(['REQUEST_OPEN']);
    const evidence = { kind: 'TEST_REPORT', title: 'Phiếu mới', reference: 'Số 9' };
    const added = await call(cast.producer, 'dossierEvidenceAdd', id, evidence);
    expect(added.userErrors).toEqual([]);
    const foreign = await call(
      cast.officer,
      'dossierRequestAnswer',
      asked.request.id,
      { answer: 'x' },
      SELECT,
    );
    expect(codesOf(foreign)).toEqual(['NOT_ASKED']);
    const answer = { answer: 'Đã gửi phiếu số 9' };
    await holdsOffice(api, cast.secretary, Role.COUNCIL_SECRETARY);
    const done = await call(
      cast.producer,
      'dossierRequestAnswer',
      asked.request.id,
      answer,
      SELECT,
    );
    expect(done.request).toMatchObject({ state: 'ANSWERED', ...answer });
    expect(await eventsAbout(api, id)).toContain('dossier.more-answered');
    const late = await call(cast.producer, 'dossierEvidenceAdd', id, evidence);
    expect(codesOf(late)).toEqual(['WRONG_STATE']);
    const twice = await call(
      cast.producer,
      'dossierRequestAnswer',
      asked.request.id,
      answer,
      SELECT,
    );
    expect(codesOf(twice)).toEqual(['NOT_OPEN']);
    expect(await accept()).toEqual([]);
  });

  it('checks again what came back completed', async () => {
    const id = await forwarded(cast, 'Gạo nương');
    await foundWhole(cast.secretary, id);
    await moveDossier(cast.secretary, 'dossierReturn', id, { reason: 'Thiếu trang' });
    await moveDossier(cast.producer, 'dossierSubmit', id);
    await moveDossier(cast.officer, 'communeAssessmentRecord', id, { ...MAU_03, ...LETTER });
    await moveDossier(cast.officer, 'dossierForward', id);
    const { revision } = await look(cast.secretary, id, 'revision');
    const accept = () => call(cast.secretary, 'dossierAccept', id, { baseRevision: revision });
    expect(codesOf(await accept())).toEqual(['CHECK_MISSING']);
    await foundWhole(cast.secretary, id);
    expect(codesOf(await accept())).toEqual([]);
  });

  it('is reached once, also when two officers send at once or one sends twice', async () => {
    const id = await assessed(cast, 'Gạo đỏ');
    await addSamples(cast.officer, id);
    const { revision: baseRevision } = await look(cast.officer, id, 'revision');
    const input = { baseRevision, ...LETTER, operationId: op() };
    const SELECT = 'dossier { state receiptNumber }';
    const other = { ...input, operationId: op() };
    const answers = await Promise.all(
      [input, input, other].map((one) => call(cast.officer, 'dossierForward', id, one, SELECT)),
    );
    const codes = answers.flatMap(codesOf);
    expect(codes.length === 1 ? codes : codes.slice(0, 2)).toContain('STALE');
    const { receipts, history } = await look(
      cast.officer,
      id,
      'receipts { level } history { toState }',
    );
    expect(receipts).toEqual([{ level: 'COMMUNE' }, { level: 'PROVINCE' }]);
    const sent = history.filter((row: { toState: string }) => row.toState === 'FORWARDED');
    expect(sent).toHaveLength(1);
  });

  it('takes a request back, and asks for nothing in the past', async () => {
    const id = await forwarded(cast, 'Gạo tẻ');
    const ask = { addressee: 'COMMUNE', text: 'Xác nhận vùng trồng', dueOn: '2026-11-22' };
    const past = await call(team, 'dossierRequestMore', id, { ...ask, dueOn: '2026-11-21' });
    expect(codesOf(past)).toEqual(['IN_THE_PAST']);
    const SELECT = 'request { id state }';
    const { request } = await call(team, 'dossierRequestMore', id, ask, SELECT);
    const notMine = await call(
      cast.producer,
      'dossierRequestAnswer',
      request.id,
      { answer: 'x' },
      SELECT,
    );
    expect(codesOf(notMine)).toEqual(['NOT_ASKED']);
    const back = await call(team, 'dossierRequestWithdraw', request.id, {}, SELECT);
    expect(back.request.state).toBe('WITHDRAWN');
  });

  it('keeps the advice of its team from producers, and changes it by revision', async () => {
    const id = await forwarded(cast, 'Khẩu sli');
    const advice = {
      ...{ reportNumber: '3/BC-TTV', reportDate: '2026-11-20', findings: 'Rõ ràng' },
      recommendation: 'READY_WITH_REMARKS',
    };
    const SELECT = 'report { revision recommendation }';
    const first = await call(team, 'advisoryReportRecord', id, advice, SELECT);
    expect(first.report).toEqual({ revision: 1, recommendation: 'READY_WITH_REMARKS' });
    expect(codesOf(await call(team, 'advisoryReportRecord', id, advice, SELECT))).toEqual([
      'STALE',
    ]);
    const more = { ...advice, baseRevision: 1, recommendation: 'READY' };
    const second = await call(team, 'advisoryReportRecord', id, more, SELECT);
    expect(second.report).toEqual({ revision: 2, recommendation: 'READY' });
    const READ = `query ($id: ID!) { dossier(id: $id) { advisoryReport { findings } } }`;
    expect((await cast.secretary.ok(READ, { id })).dossier.advisoryReport).not.toBeNull();
    for (const caller of [cast.producer, cast.officer]) {
      const { codes } = await caller.run(READ, { id });
      expect(codes).toEqual(['FORBIDDEN']);
    }
  });

  it('records visits and tests, and what they found', async () => {
    const id = await forwarded(cast, 'Thạch trắng');
    const plan = { plannedOn: '2026-11-20', reason: 'Quy mô thay đổi lớn' };
    const { visit } = await call(team, 'fieldVisitPlan', id, plan, 'visit { id visitedOn }');
    expect(visit.visitedOn).toBeNull();
    const found = {
      ...{ participants: 'Tổ tư vấn, xã', findings: 'Đúng hồ sơ', conclusion: 'CONFIRMED' },
    };
    const seen = await call(
      team,
      'fieldVisitRecord',
      visit.id,
      { ...found, visitedOn: '2026-11-21' },
      'visit { conclusion recordedBy { name } }',
    );
    expect(seen.visit).toEqual({ conclusion: 'CONFIRMED', recordedBy: { name: 'Tổ tư vấn' } });
    const future = { ...found, visitedOn: '2026-11-23' };
    expect(codesOf(await call(team, 'fieldVisitRecord', visit.id, future, 'visit { id }'))).toEqual(
      ['IN_THE_FUTURE'],
    );
    const wish = { subject: 'Chì', reason: 'Phiếu cũ' };
    const { test } = await call(team, 'extraTestRequest', id, wish, 'test { id passed }');
    expect(test.passed).toBeNull();
    const result = {
      ...{ laboratory: 'Trung tâm', reportNumber: '77', reportDate: '2026-11-21' },
      ...{ passed: false, result: 'Vượt 0,02 mg/kg' },
    };
    const tested = await call(team, 'extraTestRecord', test.id, result, 'test { passed result }');
    expect(tested.test).toEqual({ passed: false, result: 'Vượt 0,02 mg/kg' });
    const { extraTests, fieldVisits } = await look(
      cast.producer,
      id,
      'extraTests { passed } fieldVisits { conclusion }',
    );
    expect([extraTests, fieldVisits]).toEqual([[{ passed: false }], [{ conclusion: 'CONFIRMED' }]]);
  });

  it('plans rounds beyond those of the decision, and puts dossiers into them', async () => {
    const office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
    const ROUNDS = `{ ratingRounds(year: 2026, level: PROVINCE) { number requestsBefore } }`;
    expect((await api.anonymous.ok(ROUNDS)).ratingRounds).toEqual([
      { number: 1, requestsBefore: '2026-04-30' },
      { number: 2, requestsBefore: '2026-10-30' },
    ]);
    const third = {
      ...{ level: 'PROVINCE', year: 2026, number: 3, requestsBefore: '2026-12-01' },
      ...{ doneBefore: '2026-12-31', source: 'Kế hoạch (thử)' },
    };
    const SELECT = 'round { id revision requestsBefore }';
    const { round } = await call(office, 'ratingRoundSet', null, third, SELECT);
    expect(codesOf(await call(office, 'ratingRoundSet', null, third, SELECT))).toEqual(['STALE']);
    const crossed = { ...third, baseRevision: 1, doneBefore: '2026-11-30' };
    expect(codesOf(await call(office, 'ratingRoundSet', null, crossed, SELECT))).toEqual([
      'INVALID',
    ]);
    const id = await forwarded(cast, 'Mật ong bạc hà');
    expect((await look(cast.secretary, id, 'round { id }')).round).toEqual({ id: round.id });
    await moveDossier(cast.secretary, 'dossierRoundAssign', id, { roundId: null });
    expect((await look(cast.secretary, id, 'round { id }')).round).toBeNull();
    const { rows } = await api.db.owner.query<{ id: string }>(
      `SELECT id FROM rating_round WHERE level = 'MINISTRY' LIMIT 1`,
    );
    const { revision } = await look(cast.secretary, id, 'revision');
    const wrong = await call(cast.secretary, 'dossierRoundAssign', id, {
      ...{ baseRevision: revision, roundId: toGlobalId('RatingRound', rows[0]!.id) },
    });
    expect(codesOf(wrong)).toEqual(['NOT_FOUND']);
    const { revision: last } = await look(cast.secretary, id, 'revision');
    const none = { baseRevision: last, roundId: round.id };
    expect(codesOf(await call(cast.secretary, 'dossierRoundAssign', id, none))).toEqual([]);
  });

  it('tells the producer when it accepts', async () => {
    await grantOf(api, cast.producer);
    const id = await accepted(cast, 'Lạp sườn');
    const { rows } = await api.db.owner.query<{ event: string }>(
      `SELECT event FROM notice_event WHERE subject_id = $1 ORDER BY id`,
      [uuidIn(id)],
    );
    expect(rows.map(({ event }) => event)).toEqual([...['dossier.forwarded', 'dossier.accepted']]);
  });
});
