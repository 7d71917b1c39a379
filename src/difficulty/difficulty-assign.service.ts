import { PersonEntity } from '../identity/person.entity.ts';
import { findById } from '../platform/db/rows.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { OrganisationEntity } from '../programme/organisation.entity.ts';

const ENDED = {
  vi: 'Cơ quan này không còn hoạt động. Chưa có gì thay đổi; hãy chọn cơ quan khác.',
  en: 'This organisation does not exist any more. Nothing was changed; choose another one.',
};

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
  const { validFrom, validTo } = organisation;
  const { today } = context;
  if ((validTo && validTo < today) || (validFrom && validFrom > today)) {
    throw refuse('ORGANISATION_ENDED', ENDED, ['input', 'organisationId']);
  }
}
