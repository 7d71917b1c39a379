import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { auditRecorder } from '../../src/audit/audit.service.ts';
import { ANONYMOUS, type Actor } from '../../src/platform/graphql/actor.ts';
import { createContext, type Context } from '../../src/platform/graphql/context.ts';
import { executeOperation } from '../../src/platform/graphql/execution.ts';
import { formatError } from '../../src/platform/graphql/format-error.ts';
import { Language } from '../../src/platform/graphql/language.ts';
import { RequestLoaders } from '../../src/platform/graphql/loaders.ts';
import type { Planner } from '../../src/platform/graphql/operations.ts';
import { createSchema, ENTITIES } from '../../src/schema.ts';
import { testDatabase, type TestDatabase } from './database.ts';
import { preparer } from './documents.ts';

export interface Answer<T> {
  readonly data: T | null | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  /** `extensions.code` of the errors, for short assertions. */
  readonly codes: readonly string[];
}

/** What a test reads out of an answer it has not typed. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;

export interface Caller {
  readonly actor: Actor;
  /** Runs a document as this person; unknown errors are rethrown unless `maskErrors` is on. */
  run<T = Loose>(document: string, variables?: Record<string, unknown>): Promise<Answer<T>>;
  /** The same, but any top-level error fails the test; returns data. */
  ok<T = Loose>(document: string, variables?: Record<string, unknown>): Promise<T>;
  /** The context of a request by this person, for services and loaders. */
  context(): Context;
}

export interface TestApi {
  readonly db: TestDatabase;
  readonly schema: GraphQLSchema;
  /** The clock of all following requests. */
  now: Date;
  language: Language;
  /** Errors that were masked, newest last. */
  readonly hidden: unknown[];
  as(actor: Actor): Caller;
  readonly anonymous: Caller;
  close(): Promise<void>;
}

export interface TestApiOptions {
  readonly db?: TestDatabase;
  readonly planner?: (schema: GraphQLSchema, db: TestDatabase) => Planner;
}

/** The built schema over a database of its own, called without HTTP. */
export async function testApi(options: TestApiOptions = {}): Promise<TestApi> {
  const db = options.db ?? (await testDatabase({ entities: [...ENTITIES] }));
  const schema = createSchema();
  const prepare = preparer(options.planner?.(schema, db));
  const api: Omit<TestApi, 'anonymous'> = {
    db,
    schema,
    now: new Date(),
    language: Language.EN,
    hidden: [],
    as: (actor) => caller(actor),
    close: () => db.close(),
  };

  function contextOf(actor: Actor): Context {
    return createContext({
      requestId: randomUUID(),
      language: api.language,
      now: api.now,
      actor,
      client: { ip: '127.0.0.1', userAgent: 'test' },
      db,
      recorder: auditRecorder,
      loaders: new RequestLoaders(),
    });
  }

  async function run<T>(
    actor: Actor,
    source: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer<T>> {
    const prepared = prepare(source);
    const context = contextOf(actor);
    const result = await executeOperation(schema, prepared, variables, context);
    const errors = (result.errors ?? []).map((error) =>
      formatError(error, context, (hidden) => void api.hidden.push(hidden)),
    );
    const text = result.data === undefined ? undefined : dataText(result.data);
    return {
      data: text === undefined ? undefined : (JSON.parse(text) as T | null),
      errors,
      codes: errors.map((error) => String(error.extensions?.['code'])),
    };
  }

  function caller(actor: Actor): Caller {
    return {
      actor,
      run: (document, variables) => run(actor, document, variables),
      context: () => contextOf(actor),
      async ok<T>(document: string, variables?: Record<string, unknown>) {
        const answer = await run<T>(actor, document, variables);
        if (answer.errors.length > 0) {
          const cause = api.hidden.at(-1);
          throw new Error(JSON.stringify(answer.errors, null, 2), { cause });
        }
        return answer.data as T;
      },
    };
  }

  return Object.assign(api, { anonymous: caller(ANONYMOUS) });
}

function dataText(data: unknown): string {
  const text = (data as { text?: unknown } | null)?.text;
  return typeof text === 'string' ? text : JSON.stringify(data);
}
