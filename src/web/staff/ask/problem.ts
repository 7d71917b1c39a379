/**
 * Why there is no answer.
 * - `network`: nothing came back in time; whether it arrived is not known
 * - `busy`: the server cannot answer now
 * - `signed-out`: the sign-in has ended
 * - `forbidden`: this person may not
 * - `broken`: everything else
 */
export type ProblemKind = 'network' | 'busy' | 'signed-out' | 'forbidden' | 'broken';

export class AskProblem extends Error {
  override readonly name = 'AskProblem';

  constructor(
    readonly kind: ProblemKind,
    /** What the server said, in the language of the page; empty when it said nothing. */
    readonly said = '',
    /** To tell the office of; null when the server was not reached. */
    readonly requestId: string | null = null,
  ) {
    super(said || kind);
  }
}

/** Whether trying again later can help. */
export const isPassing = (problem: unknown): boolean =>
  problem instanceof AskProblem && (problem.kind === 'network' || problem.kind === 'busy');

const KINDS: Readonly<Record<string, ProblemKind>> = {
  UNAUTHENTICATED: 'signed-out',
  FORBIDDEN: 'forbidden',
  SERVICE_UNAVAILABLE: 'busy',
  RATE_LIMITED: 'busy',
};

export interface GraphQLProblem {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly requestId?: string };
}

/** What the first error of an answer means. */
export function problemOf({ message, extensions }: GraphQLProblem): AskProblem {
  const kind = KINDS[extensions?.code ?? ''] ?? 'broken';
  return new AskProblem(kind, message, extensions?.requestId ?? null);
}
