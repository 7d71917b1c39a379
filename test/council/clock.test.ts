import { afterAll, beforeAll, expect, it } from 'vitest';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { act, codesIn, everybodyScores } from '../support/day.ts';
import {
  answersWith,
  FOUR_STARS,
  inputOf,
  op,
  SAVE,
  sheetCriteria,
  SUBMIT,
  uuidIn,
  type SheetCriterion,
} from '../support/rating.ts';
import { openSession, type Rating } from '../support/sessions.ts';

const NOON = Date.parse('2026-11-22T03:00:00Z');
const DAY = 86_400_000;

let api: TestApi;
let criteria: SheetCriterion[];
let rating: Rating;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date(NOON);
  criteria = await sheetCriteria(api);
  rating = await openSession(api, { products: ['Miến dong', 'Chè Kolia'] });
}, 120_000);
afterAll(() => api.close());

/** The clock of the server jumps; the one of the database goes on. */
const jump = (days: number) => void (api.now = new Date(NOON + days * DAY));

it('a clock that jumps by 400 days lets no score into a closed product', async () => {
  const [item] = rating.itemIds as [string];
  await everybodyScores(criteria, rating.members, item);
  jump(400);
  expect(codesIn(await act(rating.secretary, 'sessionItemClose', item))).toEqual([]);
  const answers = inputOf(answersWith(criteria, { ...FOUR_STARS, '7': 1 }));
  for (const days of [-400, 400, 0]) {
    jump(days);
    for (const member of rating.members.slice(0, 2)) {
      const save = await member.ok(SAVE, { id: item, input: { answers, operationId: op() } });
      expect(codesIn(save.scoreSheetSave)).toEqual(['LOCKED']);
      const submit = { total: '73', operationId: op() };
      const handed = await member.ok(SUBMIT, { id: item, input: submit });
      expect(codesIn(handed.scoreSheetSubmit)).toEqual(['LOCKED']);
    }
  }
  const { rows } = await api.db.owner.query<{ at: string }>(
    `SELECT max(version)::text AS at FROM score_submission WHERE item_id = $1`,
    [uuidIn(item)],
  );
  expect(rows).toEqual([{ at: '1' }]);
});

it('nor does it reorder or misdate what happened', async () => {
  const [, item] = rating.itemIds as [string, string];
  for (const [days, member] of [-400, 400, -1, 399].map(
    (one, index) => [one, rating.members[index + 1]!] as const,
  )) {
    jump(days);
    await everybodyScores(criteria, [member], item);
    const reason = `Nhắc ${days}`;
    await act(rating.secretary, 'sessionAttendanceRecord', rating.sessionId, {
      personId: Buffer.from(`Person:${member.actor.personId}`).toString('base64url'),
      attendance: 'LATE',
      reason,
    });
  }
  jump(0);
  const { councilSession } = await rating.secretary.ok(
    `query ($id: ID!) { councilSession(id: $id) { events { kind reason createdAt } } }`,
    { id: rating.sessionId },
  );
  const events = councilSession.events as Loose[];
  const late = events.filter((one) => one.kind === 'ATTENDANCE').map((one) => one.reason);
  expect(late).toEqual(['Nhắc -400', 'Nhắc 400', 'Nhắc -1', 'Nhắc 399']);
  const times = events.map((one) => Date.parse(one.createdAt));
  expect(times).toEqual([...times].sort((a, b) => a - b));
  const { rows } = await api.db.owner.query<{ strange: number }>(
    `SELECT count(*)::int AS strange FROM (
       SELECT submitted_at AS at FROM score_submission
       UNION ALL SELECT closed_at FROM session_item WHERE closed_at IS NOT NULL
       UNION ALL SELECT at FROM audit_entry) dated
      WHERE at NOT BETWEEN clock_timestamp() - interval '1 hour' AND clock_timestamp()`,
  );
  expect(rows).toEqual([{ strange: 0 }]);
  const trail = await api.db.owner.query(
    `SELECT count(*)::int AS back FROM (
       SELECT at < lag(at) OVER (ORDER BY seq) AS back FROM audit_entry) line WHERE back`,
  );
  expect(trail.rows).toEqual([{ back: 0 }]);
});
