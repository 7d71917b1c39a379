import { afterAll, beforeAll, expect, it } from 'vitest';
import { watchDeadlines } from '../../src/dossier/deadline.job.ts';
import { remindOfRatingRounds } from '../../src/dossier/round-watch.job.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import type { JobRun } from '../../src/platform/jobs/job.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { lodged, moveDossier, type DossierCast } from '../support/dossiers.ts';
import { holdsOffice, OTHER_COMMUNE, person, uuidIn } from '../support/rating.ts';
import { castOf, call, grantOf } from './cast.ts';

let api: TestApi;
let cast: DossierCast;
let id: string;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-02T03:00:00Z');
  cast = await castOf(api);
  // The grants of test actors are not in the database, where notices look for their readers.
  await api.db.owner.query(
    `INSERT INTO role_grant (person_id, role, unit_id, valid_from)
     SELECT $1, 'COMMUNE_OFFICER', commune_id, '2026-01-01' FROM producer LIMIT 1`,
    [cast.officer.actor.personId],
  );
  id = await lodged(cast, 'Miến dong');
}, 120_000);
afterAll(() => api.close());

const LIST = `query ($state: [DeadlineState!]) { dossierDeadlines(state: $state) {
  kind dueOn workingDaysLeft state dossierId dossier { productName } } }`;

const listed = async (caller: Caller, state?: string[]): Promise<Loose[]> =>
  (await caller.ok(LIST, { state })).dossierDeadlines;

/** Runs the morning's job on a day; logs are not looked at. */
async function morning(day: string): Promise<void> {
  await api.db.source.transaction((em) =>
    watchDeadlines.handler({}, {
      ...{ em, jobId: '1', attempt: 1, now: new Date(`${day}T00:00:00Z`) },
      ...{ signal: new AbortController().signal, log: { info: () => undefined } },
    } as unknown as JobRun),
  );
}

async function told(caller = cast.officer): Promise<string[]> {
  const { rows } = await api.db.owner.query<{ event: string }>(
    `SELECT e.event FROM notice n JOIN notice_event e ON e.id = n.event_id
      WHERE n.person_id = $1 AND e.event LIKE 'dossier.deadline%' ORDER BY n.id`,
    [caller.actor.personId],
  );
  return rows.map(({ event }) => event);
}

it('shows what is running, soon due and late, to those whose it is', async () => {
  expect(await listed(cast.officer)).toEqual([
    {
      ...{ kind: 'COMMUNE_ASSESSMENT', dueOn: '2026-11-23', workingDaysLeft: 15 },
      ...{ state: 'RUNNING', dossierId: id, dossier: { productName: 'Miến dong' } },
    },
  ]);
  api.now = new Date('2026-11-24T03:00:00Z');
  expect(await listed(cast.officer, ['LATE'])).toMatchObject([{ workingDaysLeft: -1 }]);
  expect(await listed(cast.officer, ['SOON'])).toEqual([]);
  expect(await listed(cast.producer)).toHaveLength(1);
  const elsewhere = await person(api, Role.COMMUNE_OFFICER, 'Xã khác', { units: [OTHER_COMMUNE] });
  expect(await listed(elsewhere)).toEqual([]);
  const { codes } = await api.anonymous.run(LIST, {});
  expect(codes).toEqual(['UNAUTHENTICATED']);
});

it('reminds once when the day is near and once when it has passed, however often it runs', async () => {
  await morning('2026-11-17');
  expect(await told()).toEqual([]);
  for (let time = 0; time < 2; time++) await morning('2026-11-19');
  await morning('2026-11-20');
  expect(await told()).toEqual(['dossier.deadline-near']);
  for (let time = 0; time < 2; time++) await morning('2026-11-24');
  expect(await told()).toEqual(['dossier.deadline-near', 'dossier.deadline-late']);
});

it('counts running terms anew when a holiday is added', async () => {
  const office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
  const day = { day: '2026-11-10', name: 'Nghỉ', english: 'Closed', kind: 'HOLIDAY' };
  await call(
    office,
    'publicHolidaySet',
    null,
    { ...day, source: 'Thử', checked: true },
    'holiday { day }',
  );
  await morning('2026-11-11');
  expect(await listed(cast.officer)).toMatchObject([{ dueOn: '2026-11-24' }]);
  const { rows } = await api.db.owner.query<{ due: string }>(
    `SELECT to_char(due_on, 'YYYY-MM-DD') AS due FROM dossier_receipt WHERE dossier_id = $1`,
    [uuidIn(id)],
  );
  expect(rows).toEqual([{ due: '2026-11-24' }]);
});

it('reminds whoever was asked for more', async () => {
  await grantOf(api, cast.producer);
  await api.db.owner.query(
    `WITH sent AS (UPDATE dossier SET state = 'FORWARDED' WHERE id = $1),
          ended AS (UPDATE dossier_receipt SET done_on = '2026-11-24' WHERE dossier_id = $1)
     INSERT INTO dossier_request (dossier_id, addressee, text, due_on, asked_by)
     VALUES ($1, 'PRODUCER', 'Gửi phiếu mới', '2026-12-01', $2)`,
    [uuidIn(id), cast.secretary.actor.personId],
  );
  const before = await told();
  for (let time = 0; time < 2; time++) await morning('2026-11-30');
  expect(await told()).toEqual(before);
  expect(await told(cast.producer)).toEqual(['dossier.deadline-near']);
  expect(await listed(cast.producer)).toMatchObject([{ kind: 'REQUEST', dueOn: '2026-12-01' }]);
  await api.db.owner.query(`UPDATE dossier SET state = 'SUBMITTED' WHERE id = $1`, [uuidIn(id)]);
});

it('ends with the step that ends it', async () => {
  await moveDossier(cast.officer, 'dossierReturn', id, { reason: 'Thiếu hợp đồng' });
  expect(await listed(cast.officer)).toEqual([]);
});

it('reminds a province of a round of the year that ends with dossiers in it, once each time', async () => {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `SELECT id FROM rating_round WHERE level = 'PROVINCE' AND year = 2026 AND number = 2`,
  );
  const roundId = rows[0]!.id;
  const into = (state: string | null) =>
    api.db.owner.query(
      'UPDATE dossier SET round_id = $2, state = coalesce($3, state) WHERE id = $1',
      [uuidIn(id), roundId, state],
    );
  await into(null);
  await holdsOffice(api, cast.secretary, Role.COUNCIL_SECRETARY);
  const run = (day: string) => api.db.source.transaction((em) => remindOfRatingRounds(em, day));
  // It ends on 30 December: 30, 14, 7 and 1 days before.
  const days = ['11-29', '11-30', '12-01', '12-16', '12-23', '12-28', '12-29', '12-30'];
  const told: number[] = [];
  for (const day of days) told.push((await run(`2026-${day}`)) + (await run(`2026-${day}`)));
  expect(told).toEqual([0, 1, 0, 1, 1, 0, 1, 0]);
  const heard = await api.db.owner.query<{ title_vi: string; body_vi: string }>(
    `SELECT e.title_vi, e.body_vi FROM notice n JOIN notice_event e ON e.id = n.event_id
      WHERE n.person_id = $1 AND e.event = 'rating-round.ending' LIMIT 1`,
    [cast.secretary.actor.personId],
  );
  expect(heard.rows).toEqual([
    {
      title_vi: 'Sắp hết đợt đánh giá 2 năm 2026',
      body_vi:
        'Đợt đánh giá, phân hạng 2 năm 2026 cần xong trước ngày 30/12/2026. Hồ sơ của đợt chưa có kết quả: 1.',
    },
  ]);
  for (const done of ['RATED', 'DISQUALIFIED', 'WITHDRAWN']) {
    await into(done);
    await api.db.owner.query('DELETE FROM notice');
    expect(await run('2026-12-29')).toBe(0);
  }
});
