import { Role } from '../identity/identity.enums.ts';
import { accessTable, decide, scopeAllows, type Place } from '../platform/graphql/access.ts';
import type { Actor } from '../platform/graphql/actor.ts';

/** A producer belongs to itself and to the commune where it is registered. */
export const producerAccess = accessTable('producer', {
  /** What is not for the world: registration, representative, contacts without consent. */
  producerDetails: {
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.ADVISORY_TEAM]: 'region',
    [Role.COUNCIL_SECRETARY]: 'region',
    [Role.TRADE_PROMOTION]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
    [Role.AUDITOR]: 'anywhere',
  },
  producerCreate: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.TRADE_PROMOTION]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  producerUpdate: {
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.TRADE_PROMOTION]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  producerPlacePhotoSet: {
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  /** The producer itself; offices enter what they have on paper, and say which paper. */
  producerConsentSet: {
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
});

export function placeOfProducer(producer: { id: string; communeId: string }): Place {
  return { producerId: producer.id, unitId: producer.communeId };
}

/** Whether the actor may read what the producer has not made public. */
export function mayReadDetails(actor: Actor, producer: { id: string; communeId: string }): boolean {
  const rule = producerAccess.producerDetails;
  return decide(rule, actor, placeOfProducer(producer)).allowed && scopeAllows(rule, actor, 'read');
}
