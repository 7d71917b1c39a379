import { currentLang } from '../i18n/language.ts';
import type { Listed, UserError } from './listed.ts';
import { AskProblem, problemOf, type GraphQLProblem } from './problem.ts';

/** A request that has not been answered by then is taken for lost, and may be sent again. */
const TIMEOUT_MS = 8_000;
const BASE = '/quan-tri';

/**
 * Sends a listed operation with the cookie of the sign-in.
 * @throws AskProblem when there is no whole answer
 */
export async function execute<Result, Variables>(
  { id }: Listed<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await post('/graphql', { documentId: id, variables });
  const answer = await read<{ data?: Result; errors?: readonly GraphQLProblem[] }>(response);
  const [error] = answer.errors ?? [];
  if (error) throw announced(problemOf(error));
  if (answer.data === undefined || answer.data === null) throw new AskProblem('broken');
  return answer.data;
}

/** Whoever shows who is signed in, and whoever sends, listens to these on the window. */
export const SIGNED_OUT = 'ocop-signed-out';
export const SIGNED_IN = 'ocop-signed-in';

function announced(problem: AskProblem): AskProblem {
  if (problem.kind === 'signed-out') dispatchEvent(new Event(SIGNED_OUT));
  return problem;
}

/** Signs in; the errors say why not. */
export async function signIn(login: string, password: string): Promise<readonly UserError[]> {
  const response = await post('/vao', { login, password });
  if (response.status === 429 || response.status >= 500) throw new AskProblem('busy');
  return (await read<{ userErrors: readonly UserError[] }>(response)).userErrors;
}

export async function signOut(): Promise<void> {
  await post('/ra', {});
}

async function post(path: string, body: object): Promise<Response> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), TIMEOUT_MS);
  try {
    return await fetch(BASE + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': currentLang() },
      body: JSON.stringify(body),
      signal: ending.signal,
    });
  } catch {
    throw new AskProblem('network');
  } finally {
    clearTimeout(timer);
  }
}

async function read<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch {
    throw new AskProblem(response.status >= 500 ? 'busy' : 'network');
  }
}
