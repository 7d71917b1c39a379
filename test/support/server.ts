import { loadConfig } from '../../src/platform/config/config.ts';
import { openDatabase } from '../../src/platform/db/data-source.ts';
import { SILENT_LOG, type Log } from '../../src/platform/observe/logger.ts';
import { ENTITIES } from '../../src/schema.ts';
import { startServer, type RunningServer } from '../../src/server.ts';
import { testDatabase, type TestDatabase } from './database.ts';

export interface TestServer {
  readonly db: TestDatabase;
  readonly running: RunningServer;
  readonly url: string;
  /** POSTs JSON to /graphql; gives status, headers and the text of the answer. */
  post(body: unknown, headers?: Record<string, string>): Promise<HttpAnswer>;
  close(): Promise<void>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly json: any;
}

export interface TestServerOptions {
  readonly db?: TestDatabase;
  readonly environment?: Record<string, string>;
  readonly log?: Log;
  readonly now?: () => Date;
  readonly readEngine?: boolean;
  /** True gives it connections of its own, as another process has. */
  readonly apart?: boolean;
}

/** The whole server on a free port, over a database of its own. */
export async function testServer(options: TestServerOptions = {}): Promise<TestServer> {
  const db = options.db ?? (await testDatabase({ entities: [...ENTITIES] }));
  const own = options.apart && (await openDatabase({ ...db.appUrl, entities: [...ENTITIES] }));
  const running = await startServer({
    // What a test writes past the server is to be read at once, not when the server has heard of it.
    config: loadConfig({ NODE_ENV: 'test', PORT: '0', CACHE_MB: '0', ...options.environment }),
    database: own || db,
    log: options.log ?? SILENT_LOG,
    now: options.now,
    readEngine: options.readEngine,
    // Nobody has to notice that a test is over.
    drain: { noticeMs: 0 },
  });
  const url = `http://127.0.0.1:${running.address.port}/graphql`;
  return {
    db,
    running,
    url,
    async post(body, headers = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json');
      const json: unknown = isJson ? JSON.parse(text) : null;
      return { status: response.status, headers: response.headers, text, json };
    },
    async close() {
      await running.stop();
      if (own) await own.close();
      if (!options.db) await db.close();
    },
  };
}
