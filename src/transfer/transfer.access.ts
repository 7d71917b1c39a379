import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

/** Whoever began an import goes on with it; each row is written with that person's own rights. */
const STARTERS = {
  [Role.COMMUNE_OFFICER]: 'own',
  [Role.TRADE_PROMOTION]: 'own',
  [Role.COORDINATION_OFFICE]: 'own',
} as const;

export const transferAccess = accessTable('transfer', {
  imports: {
    [Role.COMMUNE_OFFICER]: 'own',
    [Role.TRADE_PROMOTION]: 'own',
    [Role.COORDINATION_OFFICE]: 'anywhere',
    [Role.AUDITOR]: 'anywhere',
  },
  importStart: STARTERS,
  importApply: STARTERS,
  importUndo: STARTERS,
  /** Tables for a round trip have contacts that are not public: of the own area only. */
  transferExport: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.TRADE_PROMOTION]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
});
