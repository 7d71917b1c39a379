import type { IncomingMessage, ServerResponse } from 'node:http';
import type pg from 'pg';
import { describeError } from '../observe/log-error.ts';
import type { Log } from '../observe/logger.ts';
import type { Handler } from './handler.ts';
import { sendJson } from './respond.ts';

/** What stands in the way of serving; empty = ready. */
export type ReadyCheck = () => Promise<readonly string[]>;

export interface HealthOptions {
  readonly check: ReadyCheck;
  /** True from the first moment of leaving. */
  readonly isLeaving: () => boolean;
  readonly log: Log;
  readonly timeoutMs?: number;
}

/** An answer is used for this long, so that many probes cost the database nothing. */
const KEPT_MS = 1_000;

/** `/healthz`: the process answers. `/readyz`: it can do its work, and the load balancer may send more. */
export function healthRoutes(options: HealthOptions): Readonly<Record<string, Handler>> {
  const check = cached(withTimeout(options));
  return {
    '/healthz': (request, response) => answer(request, response, []),
    '/readyz': async (request, response) => {
      const problems = options.isLeaving() ? ['leaving'] : await check();
      answer(request, response, problems);
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, problems: readonly string[]) {
  response.setHeader('cache-control', 'no-store');
  const ready = problems.length === 0;
  sendJson(
    request,
    response,
    ready ? 200 : 503,
    ready ? { status: 'ok' } : { status: 'no', problems },
  );
}

function withTimeout({ check, log, timeoutMs = 2_000 }: HealthOptions): ReadyCheck {
  return async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<readonly string[]>((resolve) => {
      timer = setTimeout(() => resolve(['database']), timeoutMs);
    });
    try {
      return await Promise.race([check(), late]);
    } catch (error) {
      log.warn({ err: error, code: describeError(error).code }, 'The database does not answer');
      return ['database'];
    } finally {
      clearTimeout(timer);
    }
  };
}

function cached(check: ReadyCheck): ReadyCheck {
  let kept: Promise<readonly string[]> | undefined;
  let keptAt = -Infinity;
  return () => {
    const now = performance.now();
    if (!kept || now - keptAt > KEPT_MS) {
      keptAt = now;
      kept = check();
    }
    return kept;
  };
}

/** Ready when the database answers and has exactly the migrations of this program. */
export function databaseReady(pool: pg.Pool, migrationNames: readonly string[]): ReadyCheck {
  return async () => {
    const { rows } = await pool.query<{ name: string }>('SELECT name FROM schema_migration');
    const applied = new Set(rows.map(({ name }) => name));
    const complete = migrationNames.every((name) => applied.has(name));
    return complete ? [] : ['migrations'];
  };
}
