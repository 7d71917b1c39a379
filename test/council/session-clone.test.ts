import { afterAll, beforeAll, expect, it } from 'vitest';
import { testApi, type TestApi } from '../support/api.ts';
import { act, codesIn } from '../support/day.ts';
import { op } from '../support/rating.ts';
import { acceptedDossier, addItem, openSession, step, type Rating } from '../support/sessions.ts';

let api: TestApi;
let rating: Rating;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  rating = await openSession(api, { products: ['Miến dong'] });
});
afterAll(() => api.close());

const clone = (number: string, more: object = {}) =>
  act(rating.secretary, 'councilSessionClone', rating.sessionId, {
    ...{ number, heldOn: '2026-11-22' },
    ...more,
  });

async function setRule(rule: object): Promise<number> {
  const { councilRuleSet } = await rating.secretary.ok(
    `mutation ($id: ID!, $input: CouncilRuleSetInput!) {
       councilRuleSet(id: $id, input: $input) { rule { version } userErrors { code } } }`,
    { id: rating.councilId, input: { reason: 'Quy chế mới', operationId: op(), ...rule } },
  );
  expect(councilRuleSet.userErrors).toEqual([]);
  return councilRuleSet.rule.version as number;
}

it('a session is planned like another', async () => {
  const cloned = await clone('06/2026', { heldOn: '2026-12-10' });
  expect(cloned).toMatchObject({
    session: {
      ...{
        number: '06/2026',
        startsAt: '08:00',
        place: 'Hội trường A',
        phase: 'PLANNED',
        items: [],
      },
      ...{ ruleKept: false, rule: { version: 1 } },
    },
    ruleDifferences: [],
    userErrors: [],
  });
  expect(cloned.session.members).toHaveLength(8);
  const later = await clone('06b/2026', { heldOn: '2026-12-10', startsAt: '13:30' });
  expect(later.session.startsAt).toBe('13:30');
  for (const startsAt of ['24:00', '8:00', '08:60', '08:00:00', 'sáng']) {
    const refused = await clone('06c/2026', { heldOn: '2026-12-10', startsAt });
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'startsAt'] }]);
  }
  expect(codesIn(await clone('06/2026'))).toEqual(['NUMBER_TAKEN']);
});

it('under the newest rules or those of the other, and the secretary sees in what they differ', async () => {
  expect(await setRule({ spreadLimit: '8', remarkCriteria: ['5.1', '7'] })).toBe(2);
  const ruleDifferences = [
    { setting: 'spreadLimit', before: '10.00', after: '8.00' },
    { setting: 'remarkCriteria', before: '', after: '5.1, 7' },
  ];
  const newest = await clone('07/2026');
  const same = await clone('08/2026', { rules: 'SAME' });
  expect(newest).toMatchObject({
    session: { ruleKept: false, rule: { version: 2 } },
    ruleDifferences,
  });
  expect(same).toMatchObject({
    session: { ruleKept: true, rule: { version: 1 } },
    ruleDifferences,
  });

  await setRule({ spreadLimit: '9' });
  for (const [session, version] of [
    [newest.session.id, 3],
    [same.session.id, 1],
  ] as const) {
    const { dossierId } = await acceptedDossier(api, `Chè của phiên ${version}`);
    expect((await addItem(rating.secretary, session, dossierId)).userErrors).toEqual([]);
    expect((await step(rating.secretary, 'councilSessionOpen', session)).userErrors).toEqual([]);
    const { councilSession } = await rating.secretary.ok(
      `query ($id: ID!) { councilSession(id: $id) { phase rule { version } } }`,
      { id: session },
    );
    expect(councilSession).toEqual({ phase: 'OPEN', rule: { version } });
  }
});
