import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '../../src/platform/graphql/actor.ts';
import { ANONYMOUS } from '../../src/platform/graphql/actor.ts';
import { newToken, tokenHash } from '../../src/identity/identity.rules.ts';
import type { Caller, Loose, TestApi } from '../support/api.ts';
import type { House } from './house.ts';

/** Longer than any crash recovery here may take. */
const PATIENCE_MS = 120_000;

export interface Tally {
  answered: number;
  /** Sends that got no answer and were sent again. */
  repeated: number;
}

/** The server seen by people with sign-ins, as the helpers of tests expect it, but over HTTP. */
export function stage(house: House) {
  const tokens = new Map<string, Promise<string>>();
  const tally: Tally = { answered: 0, repeated: 0 };
  const query = async (text: string, values?: unknown[]) =>
    (await house.admin()).query(text, values as never);
  const db = { owner: { query }, pool: { query } };

  async function send(actor: Actor, document: string, variables: object = {}): Promise<Loose> {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (actor.personId) headers['authorization'] = `Bearer ${await tokenOf(actor)}`;
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: document, variables }),
      signal: AbortSignal.timeout(20_000),
    });
    return response.json();
  }

  function tokenOf(actor: Actor): Promise<string> {
    const known = tokens.get(actor.personId!) ?? signIn(query, actor);
    tokens.set(actor.personId!, known);
    return known;
  }

  /** Sends the same thing until an answer comes, as a client does that knows nothing else. */
  async function insist(actor: Actor, document: string, variables?: object): Promise<Loose> {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const answer = await send(actor, document, variables).catch(() => null);
      if (answer?.data && !answer.errors) {
        tally.answered++;
        return answer.data;
      }
      const codes = answer?.errors?.map((one: Loose) => one.extensions?.code) ?? [];
      const passing = codes.every((code: string) => PASSING.has(code));
      if (!passing || performance.now() > deadline) {
        throw new Error(`No answer but ${JSON.stringify(answer)}`);
      }
      tally.repeated++;
      await sleep(50 + Math.random() * 200);
    }
  }

  function caller(actor: Actor): Caller {
    const ok = (document: string, variables?: object) => insist(actor, document, variables);
    return { actor, ok } as unknown as Caller;
  }

  return {
    api: { db, as: caller, anonymous: caller(ANONYMOUS) } as unknown as TestApi,
    tally,
    /** Gives people their sign-ins while everything is well. */
    letIn: (callers: readonly Caller[]) => Promise.all(callers.map(({ actor }) => tokenOf(actor))),
  };
}
export type Stage = ReturnType<typeof stage>;

const PASSING: ReadonlySet<string> = new Set(['SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR']);

/** Roles and a sign-in, straight into the tables: passwords are not what is tried here. */
async function signIn(
  query: (text: string, values?: unknown[]) => Promise<unknown>,
  { personId, grants }: Actor,
): Promise<string> {
  const token = newToken();
  for (const { role } of grants) {
    await query(
      `INSERT INTO role_grant (person_id, role, valid_from) VALUES ($1, $2, current_date - 1)`,
      [personId, role],
    );
  }
  await query(
    `INSERT INTO sign_in (person_id, token_hash, kind, created_at, last_used_at, expires_at,
                          absolute_expires_at)
     VALUES ($1, $2, 'STAFF', now(), now(), now() + interval '1 hour', now() + interval '8 hours')`,
    [personId, tokenHash(token)],
  );
  return token;
}
