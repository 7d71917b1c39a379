import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const STAFF = {
  [Role.TRADE_PROMOTION]: 'anywhere',
  [Role.COORDINATION_OFFICE]: 'anywhere',
} as const;

/**
 * Announced events are public with their basic facts. Budgets and plans are for trade staff; who takes
 * part, with what and what came of it, also for the producer itself and the officers of its commune.
 */
export const promotionAccess = accessTable('promotion', {
  internalRead: { ...STAFF, [Role.AUDITOR]: 'anywhere' },
  participationRead: {
    ...STAFF,
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.AUDITOR]: 'anywhere',
  },
  promotionEventCreate: STAFF,
  promotionEventUpdate: STAFF,
  participationRecord: { ...STAFF, [Role.PRODUCER]: 'own' },
  /** Choosing who takes part, booths, and who came. */
  participationDecide: STAFF,
  eventCallSave: STAFF,
  eventApply: { ...STAFF, [Role.PRODUCER]: 'own' },
  eventApplicationDecide: STAFF,
  /** Confirming and taking back. */
  eventApplicationAnswer: { ...STAFF, [Role.PRODUCER]: 'own' },
  boothSave: STAFF,
  boothRemove: STAFF,
  eventBudgetLineSave: STAFF,
  eventBudgetLineRemove: STAFF,
  sampleConsignmentSave: STAFF,
  sampleConsignmentRemove: STAFF,
  eventPhotoAdd: STAFF,
  eventPhotoPublish: STAFF,
  eventOutcomeRecord: { ...STAFF, [Role.PRODUCER]: 'own' },
  /** Figures of the whole event, and figures that are not the producer's own word. */
  eventOutcomeVouch: STAFF,
});
