import { useSigned, type RoleName } from '../shell/viewer.ts';

const SCORERS: readonly RoleName[] = ['COUNCIL_MEMBER', 'COUNCIL_CHAIR', 'COUNCIL_SECRETARY'];

/** Whether the viewer can have score sheets at all: others are refused what asks for one. */
export function useMayScore(): boolean {
  const { roles } = useSigned();
  return SCORERS.some((role) => roles.has(role));
}
