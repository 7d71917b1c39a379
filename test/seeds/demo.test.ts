import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoState, seedDemo } from '../../seeds/demo/index.ts';
import { testApi, type TestApi } from '../support/api.ts';

let api: TestApi;
const password = 'only-for-this-test-run';

beforeAll(async () => {
  api = await testApi();
  expect(await demoState(api.db)).toBe('NONE');
  await seedDemo(api.db, { password, schema: api.schema });
}, 120_000);
afterAll(() => api?.close());

describe('the demonstration', () => {
  it('is whole', async () => {
    expect(await demoState(api.db)).toBe('WHOLE');
  });
});
