import { Role } from '../../src/identity/identity.enums.ts';
import { ALL_ROLES } from './actors.ts';
import type { Caller, TestApi } from './api.ts';
import { person } from './rating.ts';
import type { Rating } from './sessions.ts';

/** Everybody but the one whose sheet it is; the other members are among them. */
export interface Onlooker {
  readonly name: string;
  readonly caller: Caller;
  readonly own: readonly string[];
}

/** Nobody else writes these words: whoever reads one has seen a sheet. */
export const remark = (member: number) => `CANARY-REMARK-${member}`;
export const opinion = (member: number) => `CANARY-OPINION-${member}`;

/** One of each role, those who run the session, some of its members, and nobody. */
export async function onlookersOf(
  api: TestApi,
  rating: Rating,
  producerId: string,
): Promise<Onlooker[]> {
  const roles = ALL_ROLES.map(async (role): Promise<Onlooker> => {
    const own = role === Role.PRODUCER ? { producerId } : {};
    return { name: role, caller: await person(api, role, `Người ngoài ${role}`, own), own: [] };
  });
  return [
    ...(await Promise.all(roles)),
    { name: 'the secretary', caller: rating.secretary, own: [] },
    ...rating.members.slice(0, 3).map((caller, index) => ({
      name: index === 0 ? 'the chair' : `member ${index}`,
      caller,
      own: [remark(index), opinion(index)],
    })),
    { name: 'nobody', caller: api.anonymous, own: [] },
  ];
}
