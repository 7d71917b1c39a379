import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indicatorId } from '../../seeds/reference/commune-criteria.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { ADVANCED, HUNG_DAO } from '../commune-criteria/support.ts';
import type { Caller, Loose } from '../support/api.ts';
import { insertProducer, insertProduct } from '../support/products.ts';
import { op } from '../support/rating.ts';
import { statementsOf } from '../support/sql-counter.ts';
import {
  api,
  bodies,
  call,
  codes,
  commune,
  copies,
  events,
  list,
  neighbour,
  office,
  officer,
  on,
  openInspection,
  raiseDifficulty,
  remind,
  sides,
  upload,
  visit,
  VISIT,
  visits,
  WARD,
} from './world.ts';

beforeAll(openInspection);
afterAll(() => api.close());

describe('an inspection', () => {
  it('is planned, held, finds something, and what is to be mended is followed to its end', async () => {
    on('2026-03-02');
    const plan = await call(office, 'inspectionPlanSave', {
      ...{ code: 'KT-2026', name: 'Kiểm tra năm 2026', kind: 'YEARLY' },
      ...{ organisationId: bodies['PHONG'], startsOn: '2026-01-01', endsOn: '2026-12-31' },
    });
    expect(plan).toMatchObject({ plan: { code: 'KT-2026', revision: 1 }, userErrors: [] });
    const planId = plan.plan.id as string;
    const secret = visit({ planId, plannedOn: '2026-03-20', announced: false });
    const hidden = (await call(office, 'inspectionVisitSave', secret)).visit;
    const announced = visit({ planId, plannedOn: '2026-03-25', lookedAt: 'Tiêu chí 13' });
    const planned = (await call(office, 'inspectionVisitSave', announced)).visit;
    expect(planned).toMatchObject({ state: 'PLANNED', overdue: false, plan: { code: 'KT-2026' } });
    expect(await events(officer)).toEqual(['inspection.announced']);
    expect((await visits(officer)).map((one) => one.id)).toEqual([planned.id]);
    expect(await visits(neighbour)).toEqual([]);

    // Each wrong thing is refused and leaves nothing.
    const wrong = (more: object) => codes(call(office, 'inspectionVisitSave', visit(more)));
    expect(await wrong({ heldOn: '2026-03-03' })).toEqual(['DAY_AHEAD']);
    expect(await wrong({})).toEqual(['INVALID']);
    expect(await wrong({ plannedOn: '2026-04-01', organisationId: bodies['CU'] })).toEqual([
      'ORGANISATION_ENDED',
    ]);
    const old = { plannedOn: '2026-04-01', communeId: toGlobalId('Commune', HUNG_DAO) };
    expect(await wrong(old)).toEqual(['NOT_IN_FORCE']);
    const early = { visitId: planned.id, kind: 'SHORTCOMING', text: 'Chưa kiểm tra' };
    expect(await codes(call(office, 'inspectionFindingSave', early))).toEqual(['NOT_HELD']);
    expect(await visits(office)).toHaveLength(2);

    on('2026-03-26');
    expect((await visits(office, { overdue: true })).map((one) => one.id)).toEqual([
      ...[planned.id, hidden.id],
    ]);
    const held = visit({
      ...{ id: planned.id, planId, plannedOn: '2026-03-25', heldOn: '2026-03-25' },
      ...{ members: ['Nông Văn A, Trưởng đoàn'], conclusion: 'Còn một tồn tại' },
      ...{ fileIds: [await upload(office, 'anh-1.jpg')], baseRevision: 1 },
    });
    expect((await call(office, 'inspectionVisitSave', held)).visit).toMatchObject({
      ...{ state: 'HELD', revision: 2, files: [{ name: 'anh-1.jpg' }] },
      members: ['Nông Văn A, Trưởng đoàn'],
    });
    expect(await codes(call(office, 'inspectionVisitSave', held))).toEqual(['STALE']);

    const producerId = await insertProducer(api.db.owner, { slug: 'htx-thu', communeId: WARD });
    const facts = { slug: 'mien-thu', communeId: WARD, producerId };
    const productId = toGlobalId('Product', await insertProduct(api.db.owner, facts));
    const about = (code: string) => toGlobalId('Indicator', indicatorId(ADVANCED, 13, code));
    const find = (more: object) =>
      call(office, 'inspectionFindingSave', { visitId: planned.id, ...more });
    const found = await find({
      ...{ kind: 'VIOLATION', serious: true, text: 'Tem hết hạn', productId },
      indicatorId: about('13.2'),
    });
    const finding = found.finding.id as string;
    const good = { kind: 'GOOD', serious: true, text: 'Đường đẹp' };
    expect(await codes(find(good))).toEqual(['INVALID']);

    const recommend = (more: object) => call(office, 'recommendationMake', more);
    const remedy = {
      ...{ kind: 'REMEDY', findingId: finding, addresseeId: bodies['UBND'], text: 'Đổi tem' },
      ...{ givenOn: '2026-03-26', dueOn: '2026-04-15' },
    };
    expect(await codes(recommend({ ...remedy, dueOn: null, dueNote: 'Không' }))).toEqual([
      'INVALID',
    ]);
    const before = { ...remedy, dueOn: '2026-03-25' };
    expect(await codes(recommend(before))).toEqual(['INVALID']);
    const made = (await recommend(remedy)).recommendation;
    expect(made).toMatchObject({
      ...{ state: 'OPEN', daysLeft: 20, organisation: { name: 'Phòng thử' } },
      ...{ commune: { code: '01273' }, finding: { id: finding, visit: { heldOn: '2026-03-25' } } },
    });
    const shown = (await visits(officer))[0]!;
    expect(shown).toMatchObject({
      plan: null,
      findings: [
        {
          ...{ id: finding, serious: true, criterion: { number: 13 }, indicator: { code: '13.2' } },
          ...{ product: { slug: 'mien-thu' }, producer: { slug: 'htx-thu' } },
          remedies: [{ id: made.id, state: 'OPEN' }],
        },
      ],
    });
    const undo = visit({ id: planned.id, plannedOn: '2026-03-25', baseRevision: 2 });
    expect(await codes(call(office, 'inspectionVisitSave', undo))).toEqual(['HAS_FINDINGS']);
    const withdrawn = { id: finding, kind: 'VIOLATION', text: 'Tem', withdrawnReason: 'Nhầm' };
    expect(await codes(find({ ...withdrawn, baseRevision: 1 }))).toEqual(['OPEN_REMEDIES']);

    // Reminded of a week before and once it is late; given back, extended, confirmed.
    expect(await remind('2026-04-07')).toBe(0);
    expect(await remind('2026-04-08')).toBe(1);
    expect(await remind('2026-04-09')).toBe(0);
    expect(await remind('2026-04-16')).toBe(2);
    expect((await list(officer, { overdue: true })).map((one) => one.daysLate)).toEqual([1]);
    const answer = (who: Caller, more: object) =>
      call(who, 'recommendationAnswer', { response: 'PARTLY', text: 'Đã đổi', ...more }, made.id);
    expect(await codes(answer(officer, { day: '2026-04-17', baseRevision: 1 }))).toEqual([
      'WRONG_DAY',
    ]);
    const fileIds = [await upload(officer, 'tem.jpg')];
    const day = '2026-04-16';
    const answered = (await answer(officer, { day, fileIds, baseRevision: 1 })).recommendation;
    expect(answered).toMatchObject({ state: 'ANSWERED', response: 'PARTLY', daysLate: 1 });
    expect(await list(office, { overdue: true })).toEqual([]);
    const decide = (decision: string, more: object) =>
      call(office, 'recommendationDecide', { decision, ...more }, made.id);
    expect(await codes(decide('RETURN', { baseRevision: 2 }))).toEqual(['INVALID']);
    await decide('RETURN', { reason: 'Chưa đủ', dueOn: '2026-04-30', baseRevision: 2 });
    await decide('EXTEND', { reason: 'Chờ in tem', dueOn: '2026-05-10', baseRevision: 3 });
    expect(await codes(decide('ACCEPT', { baseRevision: 4 }))).toEqual(['WRONG_STATE']);
    on('2026-05-08');
    await answer(officer, { response: 'DONE', day: '2026-05-08', baseRevision: 4 });
    const end = await decide('ACCEPT', { baseRevision: 5 });
    expect(end.recommendation).toMatchObject({
      ...{ state: 'CLOSED', response: 'DONE', answeredOn: '2026-05-08', closedOn: '2026-05-08' },
      ...{ dueOn: '2026-05-10', daysLate: null, daysLeft: null },
    });
    const steps = end.recommendation.steps as Loose[];
    expect(steps.map((one) => [one.move, one.state, one.response, one.dueOn])).toEqual([
      ['make', 'OPEN', null, '2026-04-15'],
      ['answer', 'ANSWERED', 'PARTLY', '2026-04-15'],
      ['return', 'OPEN', null, '2026-04-30'],
      ['extend', 'OPEN', null, '2026-05-10'],
      ['answer', 'ANSWERED', 'DONE', '2026-05-10'],
      ['accept', 'CLOSED', null, '2026-05-10'],
    ]);
    expect(steps[1]!.files).toEqual([{ name: 'tem.jpg' }]);
    expect((await events(officer)).sort()).toEqual([
      ...['inspection.announced', 'recommendation.due-soon', 'recommendation.made'],
      ...['recommendation.overdue', 'recommendation.returned'],
    ]);
    const { pool } = api.db;
    await expect(pool.query(`UPDATE recommendation_step SET text = 'x'`)).rejects.toThrow('denied');
    await expect(pool.query('DELETE FROM inspection_finding')).rejects.toThrow('denied');
  });

  it('and a difficulty point at each other until somebody takes it apart', async () => {
    on('2026-05-10');
    const difficultyId = await raiseDifficulty();
    const [held] = await visits(office, { state: ['HELD'] });
    const findingId = held!.findings[0].id as string;
    const pair = { difficultyId, visitId: held!.id, findingId };
    const link = (more: object) => call(officer, 'inspectionDifficultyLink', { ...pair, ...more });
    expect((await link({})).link).toMatchObject({ linked: true, visit: { id: held!.id } });
    const finding = { id: findingId };
    expect(await sides(difficultyId)).toEqual([
      ...[[{ visit: { id: held!.id }, finding }], [{ difficulty: { id: difficultyId }, finding }]],
    ]);
    const [hidden] = await visits(office, { state: ['PLANNED'] });
    const document = `mutation($input: InspectionDifficultyLinkInput!) {
      inspectionDifficultyLink(input: $input) { userErrors { code } } }`;
    const unknown = { difficultyId, visitId: hidden!.id, operationId: op() };
    expect((await officer.run(document, { input: unknown })).codes).toEqual(['FORBIDDEN']);
    await link({ linked: false });
    expect(await sides(difficultyId)).toEqual([[], []]);
  });
});

describe('supervision and social criticism', () => {
  it('by the Front are answered by whom they are addressed to; without a day nothing is late', async () => {
    on('2026-06-01');
    const criticism = {
      ...{ kind: 'SOCIAL_CRITICISM', organisationId: bodies['MTTQ'], addresseeId: bodies['SO'] },
      ...{ text: 'Kế hoạch chưa nêu nguồn lực', givenOn: '2026-05-20' },
    };
    const make = (more: object) => call(office, 'recommendationMake', { ...criticism, ...more });
    expect(await codes(make({}))).toEqual(['INVALID']);
    expect(await codes(make({ dueOn: '2026-06-10', addresseeId: bodies['CU'] }))).toEqual([
      'ORGANISATION_ENDED',
    ]);
    const dated = (await make({ dueOn: '2026-06-10' })).recommendation;
    const dateless = await make({
      ...{ kind: 'SUPERVISION', communeId: commune, addresseeId: bodies['UBND'] },
      dueNote: 'Văn bản không nêu hạn',
    });
    expect(dateless.recommendation).toMatchObject({ dueOn: null, daysLeft: null });
    // The province answers through the office; the commune sees what is about it and nothing else.
    expect((await list(officer, { state: ['OPEN'] })).map((one) => one.kind)).toEqual([
      'SUPERVISION',
    ]);
    expect(await list(neighbour)).toEqual([]);
    const document = `mutation($id: ID!, $input: RecommendationAnswerInput!) {
      recommendationAnswer(id: $id, input: $input) { userErrors { code } } }`;
    const input = { response: 'EXPLAINED', text: 'Giải trình', day: '2026-06-01', baseRevision: 1 };
    const foreign = { id: dated.id, input: { ...input, operationId: op() } };
    expect((await officer.run(document, foreign)).codes).toEqual(['FORBIDDEN']);
    on('2026-07-01');
    const late = await list(office, { overdue: true });
    expect(late.map((one) => [one.kind, one.addressee.name, one.daysLate])).toEqual([
      ['SOCIAL_CRITICISM', 'Sở thử', 21],
    ]);
    const open = await list(office, { state: ['OPEN'] });
    expect(open.map((one) => one.dueOn)).toEqual(['2026-06-10', null]);
    const done = await call(office, 'recommendationAnswer', input, dated.id);
    expect(done.recommendation).toMatchObject({ state: 'ANSWERED', daysLate: null });
    const taken = { decision: 'WITHDRAW', reason: 'Gửi nhầm', baseRevision: 1 };
    const gone = await call(office, 'recommendationDecide', taken, dateless.recommendation.id);
    expect(gone.recommendation).toMatchObject({ state: 'WITHDRAWN', closedOn: '2026-07-01' });
  });

  it('take as many statements for fifty as for one, visits with findings too', async () => {
    await copies();
    const counts = async (read: (first: number) => Promise<unknown>) => [
      (await statementsOf(() => read(1))).length,
      (await statementsOf(() => read(50))).length,
    ];
    const [one, many] = await counts((first) => list(office, { kind: ['REMEDY'] }, first));
    expect(many).toBe(one);
    const document = `query($first: Int!) { inspectionVisits(first: $first, filter: {
      state: [HELD] }) { nodes { ${VISIT} } } }`;
    const [single, fifty] = await counts((first) => office.ok(document, { first }));
    expect(fifty).toBe(single);
  });
});
