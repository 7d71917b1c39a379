import { In } from 'typeorm';
import { PersonEntity } from '../identity/person.entity.ts';
import type { Context } from '../platform/graphql/context.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { escapeLike } from '../platform/text/like.ts';
import { searchKey } from '../platform/text/search-key.ts';
import { councilAccess } from './council.access.ts';

/** More than a council has; a longer list asks for a name. */
const MAX_CANDIDATES = 50;

/**
 * Grants of today for a unit, or for everywhere, whoever lies within what the viewer prepares councils
 * for. The rule is part of the statement: $1 unit, $2 day, $3 anywhere, $4 units, $5 part of the name.
 */
const CANDIDATES = `
  SELECT p.id FROM person p
   WHERE p.frozen_at IS NULL
     AND ($5::text IS NULL OR lower(f_unaccent(p.name)) LIKE $5)
     AND ($3::boolean OR $1::uuid = ANY ($4::uuid[]))
     AND EXISTS (
       SELECT FROM role_grant g
        WHERE g.person_id = p.id AND g.revoked_at IS NULL
          AND g.role IN ('COUNCIL_CHAIR', 'COUNCIL_MEMBER', 'COUNCIL_SECRETARY')
          AND g.valid_from <= $2::date AND (g.valid_to IS NULL OR g.valid_to >= $2::date)
          AND (g.unit_id = $1::uuid OR g.unit_id IS NULL))
   ORDER BY p.name COLLATE "vi-x-icu", p.id LIMIT ${MAX_CANDIDATES}`;

/** People who may sit in a council of the unit, by name; none for who prepares no councils there. */
export async function councilCandidatesOf(
  context: Context,
  unitId: string,
  name: string | null | undefined,
): Promise<PersonEntity[]> {
  const scope = readScope(councilAccess.councilCreate, context.actor);
  const wanted = name?.trim();
  const { rows } = await context.db.pool.query<{ id: string }>(CANDIDATES, [
    unitId,
    context.today,
    scope.anywhere,
    scope.unitIds,
    wanted ? `%${escapeLike(searchKey(wanted))}%` : null,
  ]);
  const ids = rows.map((row) => row.id);
  const people = await context.db.source.manager.findBy(PersonEntity, { id: In(ids) });
  return ids.flatMap((id) => people.filter((person) => person.id === id));
}
