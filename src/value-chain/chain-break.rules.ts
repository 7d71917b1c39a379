/** One way by which something reaches a place of the supply graph. */
export interface SupplyEdge {
  readonly from: string;
  readonly to: string;
  /** What comes that way; ways of one kind into one place stand in for each other. */
  readonly flow: string;
  readonly linkId: string | null;
}

export interface Fallen {
  /** The stopped participant and all that cannot go on without it. */
  readonly fallen: ReadonlySet<string>;
  /** Reached by it, and able to go on from another source. */
  readonly standing: ReadonlySet<string>;
}

/**
 * What falls when one participant stops: a place falls when everything that brings it one of the things it
 * needs has fallen. What has another source for each of them stands, and what comes after it stands too.
 * Circles end, since a place falls only once.
 * @param edges all ways into the places that were reached from the participant
 */
export function whatFalls(stopped: string, edges: readonly SupplyEdge[]): Fallen {
  const needs = new Map<string, Map<string, string[]>>();
  for (const { from, to, flow } of edges) {
    if (to === stopped) continue;
    const flows = needs.get(to) ?? new Map<string, string[]>();
    needs.set(to, flows);
    flows.set(flow, [...(flows.get(flow) ?? []), from]);
  }
  const fallen = new Set([stopped]);
  for (let more = true; more;) {
    more = false;
    for (const [place, flows] of needs) {
      if (fallen.has(place)) continue;
      const lost = [...flows.values()].some((sources) => sources.every((one) => fallen.has(one)));
      if (lost) {
        fallen.add(place);
        more = true;
      }
    }
  }
  const standing = new Set([...needs.keys()].filter((place) => !fallen.has(place)));
  return { fallen, standing };
}
