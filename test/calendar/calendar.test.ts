import { afterAll, beforeAll, expect, it } from 'vitest';
import { calendarOf } from '../../src/calendar/calendar.loader.ts';
import { addWorkingDays } from '../../src/calendar/working-days.rules.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { op, person } from '../support/rating.ts';

let api: TestApi;
let office: Caller;
beforeAll(async () => {
  api = await testApi();
  office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
}, 120_000);
afterAll(() => api.close());

const YEAR = `query ($year: Int!) { publicHolidays(year: $year) { day name english kind source checked } }`;
const SET = `mutation ($input: PublicHolidaySetInput!) { publicHolidaySet(input: $input) {
  holiday { day name kind checked } userErrors { code field } } }`;
const REMOVE = `mutation ($input: PublicHolidayRemoveInput!) { publicHolidayRemove(input: $input) {
  holiday { day } userErrors { code } } }`;

const extra = (more: object = {}) => ({
  day: '2026-11-24',
  name: 'Ngày thử',
  english: 'A day to try',
  kind: 'HOLIDAY',
  source: 'Thông báo 1/TB (thử)',
  checked: true,
  operationId: op(),
  ...more,
});

it('tells everybody the holidays of a year with their sources', async () => {
  const { publicHolidays } = await api.anonymous.ok(YEAR, { year: 2026 });
  expect(publicHolidays[0]).toEqual({
    day: '2026-01-01',
    name: 'Tết Dương lịch',
    english: "New Year's Day",
    kind: 'HOLIDAY',
    source: 'Bộ luật Lao động 2019, Điều 112',
    checked: true,
  });
  expect(publicHolidays.find((one: Loose) => one.day === '2026-01-10')).toMatchObject({
    kind: 'WORKDAY_INSTEAD',
    checked: false,
  });
  expect((await api.anonymous.ok(YEAR, { year: 1990 })).publicHolidays).toEqual([]);
});

it('knows no day for which no source was seen: an intention, a proposal, a year to come', async () => {
  const days = async (year: number) =>
    (await api.anonymous.ok(YEAR, { year })).publicHolidays.map((one: Loose) => one.day as string);
  const known = await days(2026);
  // The second day of National Day, its swaps, and the Culture Day that a resolution only announces.
  for (const day of ['2026-08-31', '2026-09-01', '2026-09-03', '2026-11-24']) {
    expect(known).not.toContain(day);
  }
  const { rows } = await api.db.owner.query<{ day: string }>(
    `SELECT day::text FROM public_holiday WHERE length(trim(source)) < 10`,
  );
  expect(rows).toEqual([]);
  const ahead = await days(2027);
  expect(ahead.filter((day: string) => day < '2027-03-01')).toEqual([
    ...['2027-01-01', '2027-02-06', '2027-02-07', '2027-02-08'],
  ]);
});

it('takes a day that the office adds, counts with it, and lets it be taken away', async () => {
  const before = addWorkingDays('2026-11-23', 1, await calendarOf(office.context()));
  const input = extra();
  const first = await office.ok(SET, { input });
  expect(first.publicHolidaySet).toEqual({
    holiday: { day: '2026-11-24', name: 'Ngày thử', kind: 'HOLIDAY', checked: true },
    userErrors: [],
  });
  expect(await office.ok(SET, { input })).toEqual(first);
  const after = addWorkingDays('2026-11-23', 1, await calendarOf(office.context()));
  expect([before, after]).toEqual(['2026-11-24', '2026-11-25']);
  const removal = { input: { day: '2026-11-24', operationId: op() } };
  const gone = await office.ok(REMOVE, removal);
  expect(gone.publicHolidayRemove).toEqual({ holiday: { day: '2026-11-24' }, userErrors: [] });
  expect(await office.ok(REMOVE, removal)).toEqual(gone);
  const again = await office.ok(REMOVE, { input: { day: '2026-11-24', operationId: op() } });
  expect(again.publicHolidayRemove.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
});

it('has no weekday that is worked instead', async () => {
  const { publicHolidaySet } = await office.ok(SET, { input: extra({ kind: 'WORKDAY_INSTEAD' }) });
  expect(publicHolidaySet.userErrors).toMatchObject([{ field: ['input', 'day'] }]);
});
