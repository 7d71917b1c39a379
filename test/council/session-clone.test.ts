import { afterAll, beforeAll, expect, it } from 'vitest';
import { testApi, type TestApi } from '../support/api.ts';
import { act, codesIn } from '../support/day.ts';
import { openSession } from '../support/sessions.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
});
afterAll(() => api.close());

it('a session is planned like another', async () => {
  const rating = await openSession(api, { products: ['Miến dong'] });
  const cloned = await act(rating.secretary, 'councilSessionClone', rating.sessionId, {
    number: '06/2026',
    heldOn: '2026-12-10',
  });
  expect(cloned).toMatchObject({
    session: { number: '06/2026', place: 'Hội trường A', phase: 'PLANNED', items: [] },
    userErrors: [],
  });
  expect(cloned.session.members).toHaveLength(8);
  const twice = await act(rating.secretary, 'councilSessionClone', rating.sessionId, {
    number: '06/2026',
    heldOn: '2026-12-10',
  });
  expect(codesIn(twice)).toEqual(['NUMBER_TAKEN']);
});
