import { randomUUID } from 'node:crypto';
import { print, type GraphQLSchema } from 'graphql';
import { auditRecorder } from '../../src/audit/audit.service.ts';
import { actorOfPerson } from '../../src/identity/authenticate.ts';
import type { Database } from '../../src/platform/db/data-source.ts';
import { ANONYMOUS, type Actor } from '../../src/platform/graphql/actor.ts';
import { createContext } from '../../src/platform/graphql/context.ts';
import { executeOperation } from '../../src/platform/graphql/execution.ts';
import { Language } from '../../src/platform/graphql/language.ts';
import { RequestLoaders } from '../../src/platform/graphql/loaders.ts';
import { OperationStore } from '../../src/platform/graphql/operations.ts';
import { CallFailed, type Caller, type Stage } from './caller.ts';

/**
 * Sends operations within the process, as the people of the database would: every rule and the audit
 * trail hold as over HTTP.
 */
export function directStage(database: Database, schema: GraphQLSchema, now: () => Date): Stage {
  const store = new OperationStore(schema, () => null);

  function caller(login: string | null, actorNow: () => Promise<Actor>): Caller {
    return {
      login,
      async send(document, variables) {
        const prepared = store.prepared(print(document), document, null);
        if (!prepared) throw new Error('One named operation per document');
        const context = createContext({
          requestId: randomUUID(),
          language: Language.VI,
          now: now(),
          actor: await actorNow(),
          client: { ip: null, userAgent: 'demonstration' },
          db: database,
          recorder: auditRecorder,
          loaders: new RequestLoaders(),
        });
        const { data, errors } = await executeOperation(
          schema,
          prepared,
          variables as Record<string, unknown>,
          context,
        );
        if (!errors?.length) return data as never;
        // A defect is thrown as it is, so that its stack is not lost.
        const defect = errors.find(
          ({ originalError, extensions }) => originalError && !extensions['code'],
        );
        if (defect?.originalError) throw defect.originalError;
        const shown = errors.map(({ message, extensions }) => ({
          code: typeof extensions['code'] === 'string' ? extensions['code'] : 'ERROR',
          message,
        }));
        throw new CallFailed(prepared.name ?? 'operation', shown);
      },
    };
  }

  async function personId(login: string): Promise<string> {
    const { rows } = await database.pool.query<{ id: string }>(
      `SELECT id FROM person WHERE login = $1`,
      [login],
    );
    if (!rows[0]) throw new Error(`Nobody has the login ${login}`);
    return rows[0].id;
  }

  return {
    anyone: caller(null, () => Promise.resolve(ANONYMOUS)),
    as: async (login) => {
      const id = await personId(login);
      return caller(login, () => actorOfPerson(database, id, now()));
    },
  };
}
