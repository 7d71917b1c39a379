/** One move of a state table: from any of these states to that one. */
export interface Move<S extends string> {
  readonly from: readonly S[];
  readonly to: S;
  /** The move has to say why. */
  readonly reason?: boolean;
}

export type Moves<S extends string, M extends string> = Readonly<Record<M, Move<S>>>;

/**
 * Checks a table of states and moves and returns it. Called where the table is written, so a wrong
 * table stops the program at its start.
 * @throws Error that names the state which cannot be reached, or cannot be left.
 */
export function stateTable<S extends string, M extends string>(spec: {
  readonly name: string;
  readonly states: readonly S[];
  readonly start: S;
  /** States nothing leads out of; none = a table that goes round. */
  readonly ends: readonly S[];
  readonly moves: Moves<S, M>;
}): Moves<S, M> {
  const moves = Object.entries<Move<S>>(spec.moves);
  const fail = (text: string) => new Error(`State table "${spec.name}": ${text}`);
  for (const [name, move] of moves) {
    for (const state of [...move.from, move.to]) {
      if (!spec.states.includes(state)) throw fail(`${name} names the unknown state ${state}`);
    }
    if (move.from.length === 0) throw fail(`${name} starts nowhere`);
    if (new Set(move.from).size < move.from.length) throw fail(`${name} lists a state twice`);
    const ended = move.from.find((state) => spec.ends.includes(state));
    if (ended) throw fail(`${name} leaves ${ended}, which is an end`);
  }
  const reached = reachable(spec.start, moves);
  const lonely = spec.states.find((state) => !reached.has(state));
  if (lonely) throw fail(`nothing leads to ${lonely}`);
  for (const state of spec.ends.length > 0 ? spec.states : []) {
    const open = [...reachable(state, moves)].some((one) => spec.ends.includes(one));
    if (!open) throw fail(`${state} never comes to an end`);
  }
  return spec.moves;
}

function reachable<S extends string>(start: S, moves: readonly [string, Move<S>][]): Set<S> {
  const seen = new Set([start]);
  for (const state of seen) {
    for (const [, move] of moves) if (move.from.includes(state)) seen.add(move.to);
  }
  return seen;
}
