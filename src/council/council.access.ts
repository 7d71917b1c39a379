import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const PREPARES = { [Role.COUNCIL_SECRETARY]: 'region' } as const;
/** What only the chair decides. */
const CHAIRS = { [Role.COUNCIL_CHAIR]: 'own' } as const;
const LEADS = { [Role.COUNCIL_SECRETARY]: 'region', [Role.COUNCIL_CHAIR]: 'own' } as const;
/** Who may be one of the two people a paper sheet passes through; not whoever scores in the session. */
const HANDLES_PAPER = {
  [Role.COUNCIL_SECRETARY]: 'region',
  [Role.COORDINATION_OFFICE]: 'region',
  [Role.ADVISORY_TEAM]: 'region',
} as const;
/** Whoever scores, scores as themselves: no role reaches into the sheet of somebody else. */
const SCORES = {
  [Role.COUNCIL_MEMBER]: 'own',
  [Role.COUNCIL_CHAIR]: 'own',
  [Role.COUNCIL_SECRETARY]: 'own',
} as const;

/**
 * A council belongs to its province; members reach the sessions they belong to ("own"). Administrators
 * have no part in any of it.
 */
export const councilAccess = accessTable('council', {
  councils: {
    [Role.COUNCIL_SECRETARY]: 'region',
    [Role.COORDINATION_OFFICE]: 'region',
    [Role.ADVISORY_TEAM]: 'region',
    [Role.AUDITOR]: 'region',
    [Role.COUNCIL_CHAIR]: 'own',
    [Role.COUNCIL_MEMBER]: 'own',
  },
  /** Released results: with the dossier, so also its producer and its commune. */
  itemResults: {
    [Role.COUNCIL_SECRETARY]: 'region',
    [Role.COORDINATION_OFFICE]: 'region',
    [Role.ADVISORY_TEAM]: 'region',
    [Role.AUDITOR]: 'region',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.PRODUCER]: 'own',
    [Role.COUNCIL_CHAIR]: 'own',
    [Role.COUNCIL_MEMBER]: 'own',
  },
  scoreSheets: SCORES,
  councilCreate: {
    [Role.COORDINATION_OFFICE]: 'region',
    [Role.COUNCIL_SECRETARY]: 'region',
  },
  councilRuleSet: LEADS,
  councilSessionCreate: PREPARES,
  councilSessionAddItem: PREPARES,
  councilSessionAddMember: PREPARES,
  councilSessionOpen: LEADS,
  councilSessionClose: LEADS,
  councilSessionRelease: LEADS,
  sessionAttendanceRecord: LEADS,
  memberRecuse: LEADS,
  conflictDeclare: SCORES,
  scoreSheetSave: SCORES,
  scoreSheetSubmit: SCORES,
  scoreSheetExplain: SCORES,
  sessionItemStarRecord: LEADS,
  sessionItemDisqualify: LEADS,
  sessionItemDisqualificationWithdraw: LEADS,
  paperSheets: HANDLES_PAPER,
  paperSheetEnter: PREPARES,
  paperSheetTake: HANDLES_PAPER,
  paperSheetConfirm: HANDLES_PAPER,
  paperSheetRefuse: HANDLES_PAPER,
  councilSessionClone: PREPARES,
  councilSessionRuleChange: LEADS,
  sessionItemMove: PREPARES,
  sessionItemRemove: PREPARES,
  sessionItemOpen: LEADS,
  sessionItemClose: LEADS,
  sessionItemSpreadKeep: LEADS,
  sessionItemDiscussionOpen: CHAIRS,
  sessionItemReopen: CHAIRS,
  sessionItemSheetReturn: LEADS,
  sessionItemRelease: LEADS,
  memberRecusalEnd: LEADS,
  sessionRemind: LEADS,
});
