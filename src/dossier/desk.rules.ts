import { Role } from '../identity/identity.enums.ts';
import { hasRole, ownProducerIds, type Actor } from '../platform/graphql/actor.ts';
import { RequestAddressee } from './dossier-province.enums.ts';
import type { DossierState } from './dossier.enums.ts';
import { isEditable, liesWithCommune, liesWithProvince } from './dossier.rules.ts';

/** Whether a dossier lies on the desk of somebody with the roles of this actor. */
export function onOwnDesk(actor: Actor, state: DossierState): boolean {
  const commune = hasRole(actor, Role.COMMUNE_OFFICER);
  const province = hasRole(actor, Role.COUNCIL_SECRETARY, Role.ADVISORY_TEAM);
  // Returned ones are being mended after what either of them has said.
  if (isEditable(state)) return commune || province;
  return (commune && liesWithCommune(state)) || (province && liesWithProvince(state));
}

/** Whether this actor answers for whom a request is meant for. */
export function isAddressee(
  actor: Actor,
  addressee: RequestAddressee,
  producerId: string,
): boolean {
  return addressee === RequestAddressee.COMMUNE
    ? hasRole(actor, Role.COMMUNE_OFFICER)
    : ownProducerIds(actor).includes(producerId);
}
