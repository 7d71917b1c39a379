import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { LIMIT_QUERIES } from './limit-queries.ts';
import { LIMIT_WHO } from './limit-scoring.ts';

/**
 * The limit to be measured against: node:http and pg, one named prepared statement for each query, the
 * JSON made by PostgreSQL and passed on as text. No GraphQL, no checks; nothing can be taken away from
 * it without leaving out the answer itself. Run as a program of its own: `limit.js <database url>`.
 */
const pool = new pg.Pool({
  connectionString: process.argv[2],
  max: 10,
  // Planning such statements again for each request would cost more than running them.
  options: '-c plan_cache_mode=force_generic_plan -c jit=off',
});
pool.on('error', () => undefined);

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    response.statusCode = 500;
    response.end(String(error));
  });
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { query, values } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
    query: keyof typeof LIMIT_QUERIES;
    values: unknown[];
  };
  const text = query === 'Q6' ? await save(values) : await ask(pool, query, values);
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('content-length', Buffer.byteLength(text));
  response.end(text);
}

async function ask(
  db: pg.Pool | pg.PoolClient,
  query: keyof typeof LIMIT_QUERIES,
  values: unknown[],
): Promise<string> {
  const { rows }: pg.QueryArrayResult<[string]> = await db.query<[string]>({
    name: String(query),
    text: LIMIT_QUERIES[query],
    values,
    rowMode: 'array',
  });
  return rows[0]?.[0] ?? 'null';
}

/** The connection has to know who asks before it may write to a score sheet. */
async function save(values: unknown[]): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query({ name: 'who', text: LIMIT_WHO, values: values.slice(0, 1) });
    return await ask(client, 'Q6', values);
  } finally {
    client.release();
  }
}

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`listening ${port}\n`);
});
process.on('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void pool.end();
});
