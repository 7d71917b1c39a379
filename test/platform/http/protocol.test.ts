import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testServer, type TestServer } from '../../support/server.ts';

describe('GraphQL over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer();
  });
  afterAll(() => server.close());

  // The audits want a server that answers any document, as development does.
  for (const audit of serverAudits({ url: () => server.url, fetchFn: fetch })) {
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      const required = /^(MUST|SHOULD)/.test(audit.name);
      if (required) expect(result).toMatchObject({ status: 'ok' });
      else expect(['ok', 'notice']).toContain(result.status);
    });
  }
});
