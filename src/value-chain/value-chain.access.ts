import { Role } from '../identity/identity.enums.ts';
import {
  accessTable,
  decide,
  scopeAllows,
  type Place,
  type RolesRule,
} from '../platform/graphql/access.ts';
import type { Actor } from '../platform/graphql/actor.ts';

const KEEPERS = {
  [Role.PRODUCER]: 'own',
  [Role.COMMUNE_OFFICER]: 'region',
  [Role.TRADE_PROMOTION]: 'region',
  [Role.COORDINATION_OFFICE]: 'anywhere',
} as const;

/**
 * A chain belongs to the producer of its product and to the commune where that is made; the world
 * sees names and stages. What was agreed is for the parties, the product's producer, trade promotion
 * and the coordination office.
 */
export const valueChainAccess = accessTable('value-chain', {
  /** Volumes, values, terms of links and contracts. */
  termsRead: {
    [Role.PRODUCER]: 'own',
    [Role.TRADE_PROMOTION]: 'anywhere',
    [Role.COORDINATION_OFFICE]: 'anywhere',
    [Role.AUDITOR]: 'anywhere',
  },
  /** How much of a year is under contract, as evidence for a rating; no contract is opened by it. */
  contractedShareRead: {
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.ADVISORY_TEAM]: 'region',
    [Role.COUNCIL_SECRETARY]: 'region',
    [Role.COUNCIL_CHAIR]: 'region',
    [Role.COUNCIL_MEMBER]: 'region',
    [Role.TRADE_PROMOTION]: 'anywhere',
    [Role.COORDINATION_OFFICE]: 'anywhere',
    [Role.AUDITOR]: 'anywhere',
  },
  valueChainCreate: KEEPERS,
  valueChainUpdate: KEEPERS,
  valueChainRemove: KEEPERS,
  chainParticipantAdd: KEEPERS,
  chainParticipantUpdate: KEEPERS,
  chainParticipantRemove: KEEPERS,
  chainLinkAdd: KEEPERS,
  chainLinkUpdate: KEEPERS,
  chainLinkRemove: KEEPERS,
  linkageContractRecord: KEEPERS,
  linkageContractUpdate: KEEPERS,
  linkageContractEnd: KEEPERS,
  linkageContractFileAdd: KEEPERS,
  linkageContractFileRemove: KEEPERS,
  lotCreate: KEEPERS,
  lotUpdate: KEEPERS,
  lotPublish: KEEPERS,
  lotWithdraw: KEEPERS,
});

/** Whether a rule holds for the actor at one of several places, for example for one of the parties. */
export function mayAtAny(rule: RolesRule, actor: Actor, places: readonly Place[]): boolean {
  if (!scopeAllows(rule, actor, 'read')) return false;
  return places.some((place) => decide(rule, actor, place).allowed);
}
