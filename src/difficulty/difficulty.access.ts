import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const OFFICE = { [Role.COORDINATION_OFFICE]: 'anywhere' } as const;
const COMMUNE = { [Role.COMMUNE_OFFICER]: 'region' } as const;

/** A commune raises its own and ends them; the office sees to an answer. The world sees counts only. */
export const difficultyAccess = accessTable('difficulty', {
  difficulties: { ...OFFICE, ...COMMUNE, [Role.AUDITOR]: 'anywhere' },
  difficultyRaise: COMMUNE,
  difficultyClose: COMMUNE,
  difficultyReopen: COMMUNE,
  difficultyWithdraw: COMMUNE,
  difficultyAssign: OFFICE,
  difficultyAnswer: OFFICE,
  difficultyEscalate: OFFICE,
  difficultyLevelSave: OFFICE,
});
