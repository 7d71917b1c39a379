import type { ReactNode } from 'react';
import { words } from './words.ts';

const HOUR_MS = 3_600_000;
/** From then on it is shown that little time is left. */
const SOON_HOURS = 12;

/** How much of the 48 hours is left, while nobody has answered. */
export function ClockTag({
  state,
  dueAt,
}: {
  readonly state: string;
  readonly dueAt: string;
}): ReactNode {
  if (state !== 'OPEN') return <span>{words.stopped}</span>;
  const hours = (new Date(dueAt).getTime() - Date.now()) / HOUR_MS;
  if (hours < 0) return <span className="tag stop">{words.over(Math.floor(-hours))}</span>;
  const tone = hours < SOON_HOURS ? 'tag wait' : 'tag';
  return <span className={tone}>{words.left(Math.floor(hours))}</span>;
}
