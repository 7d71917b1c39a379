import type { EntityManager } from 'typeorm';
import { findById } from '../platform/db/rows.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import { existsOn, ORGANISATION_ENDED } from './organisation.rules.ts';

export const ORGANISATION_ERRORS = {
  ORGANISATION_ENDED: 'The organisation does not exist on that day.',
} as const;

/** The organisation, which has to exist on a day. */
export async function organisationOn(
  em: EntityManager,
  id: string,
  day: string,
  field: string,
): Promise<OrganisationEntity> {
  const organisation = await findById(em, OrganisationEntity, id);
  if (!organisation) throw notFound(['input', field]);
  if (existsOn(organisation, day)) return organisation;
  throw refuse('ORGANISATION_ENDED', ORGANISATION_ENDED, ['input', field]);
}
