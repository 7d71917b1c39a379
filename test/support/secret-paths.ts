import { Role } from '../../src/identity/identity.enums.ts';

/** What may differ for others once members have scored: who has handed in, and the audit trail. */
export const HANDED_IN = /^(sessionProgress\.|audit|node\.ScoreSheet\.)|\.submissions\b/;
/** And what the close changes besides: phases and their times, also where the minutes tell them. */
export const CLOSED =
  /(\.phase|\.closedAt|\.revision|\.spreadAlarm|\.minutes\.(sections\[2\]\.shown|figures\[4\]\.value))$/;
/** Whoever runs the session also sees who takes part, what is missing, and the course of the day. */
const LEADERS = new Set<string>([Role.COUNCIL_SECRETARY, 'the secretary', 'the chair']);
const RUNS = /\.(quorum|obstacles|attendance|events)\b/;
export const runs = (name: string, path: string) => LEADERS.has(name) && RUNS.test(path);
/** What scoring again shows of itself: that there is another round, and why. */
export const REOPENED = /(\.round|\.rounds\[\d\].*)$/;

/** Those who would have most to gain from a look at a second round. */
export const WATCHERS: ReadonlySet<string> = new Set<string>([
  ...LEADERS,
  ...['member 1', 'member 2'],
  ...[Role.COORDINATION_OFFICE, Role.ADVISORY_TEAM, Role.AUDITOR, Role.PRODUCER],
]);
