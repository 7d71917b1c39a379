import { PersonEntity } from '../identity/person.entity.ts';
import { findById } from '../platform/db/rows.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { OrganisationEntity } from '../programme/organisation.entity.ts';
import { existsOn, ORGANISATION_ENDED } from '../programme/organisation.rules.ts';

/** Who is to answer has to be there today. */
export async function requireAnswerers(
  { em, context }: Transaction,
  organisationId: string | null,
  personId: string | null,
): Promise<void> {
  if (personId && !(await em.existsBy(PersonEntity, { id: personId }))) {
    throw notFound(['input', 'personId']);
  }
  if (!organisationId) return;
  const organisation = await findById(em, OrganisationEntity, organisationId);
  if (!organisation) throw notFound(['input', 'organisationId']);
  if (!existsOn(organisation, context.today)) {
    throw refuse('ORGANISATION_ENDED', ORGANISATION_ENDED, ['input', 'organisationId']);
  }
}
