import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { inviteToSessions } from '../../src/council/session-invite.job.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { uuidIn } from '../support/rating.ts';
import { openSession, step, type Rating } from '../support/sessions.ts';

let api: TestApi;
let rating: Rating;
beforeAll(async () => {
  api = await testApi();
  // Held on Friday 20 November 2026.
  rating = await openSession(api, { products: ['Miến dong'], open: false });
}, 60_000);
afterAll(() => api.close());
beforeEach(() => api.db.owner.query('TRUNCATE notice, notice_event'));

const morning = (day: string) => api.db.source.transaction((em) => inviteToSessions(em, day));
async function told(): Promise<Record<string, number>> {
  const { rows } = await api.db.owner.query<{ event: string; people: number }>(
    `SELECT e.event, count(*)::integer AS people FROM notice n
       JOIN notice_event e ON e.id = n.event_id GROUP BY 1`,
  );
  return Object.fromEntries(rows.map(({ event, people }) => [event, people]));
}

it('invites everybody a week before, and once', async () => {
  expect(await morning('2026-11-12')).toBe(0);
  expect(await morning('2026-11-13')).toBe(8);
  expect(await morning('2026-11-14')).toBe(0);
  expect(await told()).toEqual({ 'session.invitation': 8 });
});

it('reminds on the working day before', async () => {
  await morning('2026-11-18');
  expect(await told()).toEqual({ 'session.invitation': 8 });
  await morning('2026-11-19');
  await morning('2026-11-19');
  expect(await told()).toEqual({ 'session.invitation': 8, 'session.reminder': 8 });
});

it('reminds on Friday of what is held on Monday', async () => {
  const held = (day: string) =>
    api.db.owner.query('UPDATE council_session SET held_on = $2 WHERE id = $1', [
      ...[uuidIn(rating.sessionId), day],
    ]);
  await held('2026-11-23');
  await morning('2026-11-20');
  expect(await told()).toMatchObject({ 'session.reminder': 8 });
  await held('2026-11-20');
});

it('tells of the opening; open sessions are not invited to any more', async () => {
  api.now = new Date('2026-11-20T01:00:00Z');
  const opened = await step(rating.secretary, 'councilSessionOpen', rating.sessionId);
  expect(opened.userErrors).toEqual([]);
  expect(await told()).toEqual({ 'session.opened': 8 });
  expect(await morning('2026-11-20')).toBe(0);
});
