import { RoadmapState } from './programme.enums.ts';
import type { Progress } from './programme.rules.ts';

interface Decision {
  readonly year: number;
  readonly recognisedOn: string;
  readonly revokedOn: string | null;
}

/** How a place stands to what was planned for it. */
export function roadmapState(
  { met, value, overdue }: Progress,
  due: string,
  decisions: readonly Decision[],
): RoadmapState {
  if (met) return RoadmapState.REACHED;
  const late = ({ year, recognisedOn, revokedOn }: Decision) =>
    revokedOn === null && `${year}-12-31` > due && recognisedOn > due;
  if (decisions.some(late)) return RoadmapState.LATE;
  if (value === null) return RoadmapState.NOT_KNOWN;
  return overdue ? RoadmapState.MISSED : RoadmapState.OPEN;
}
