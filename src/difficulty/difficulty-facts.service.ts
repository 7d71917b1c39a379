import type { EntityManager } from 'typeorm';
import type { Recipients } from '../notice/notice-template.ts';
import { findById } from '../platform/db/rows.ts';
import { OrganisationEntity } from '../programme/organisation.entity.ts';
import type { DifficultyEntity } from './difficulty.entity.ts';

/** What notices say of a difficulty. */
export interface DifficultyFacts {
  readonly subjectId: string;
  readonly commune: string;
  /** Number and name of the criterion, in Vietnamese. */
  readonly criterion: string;
}

const FACTS = `
  SELECT u.full_name AS commune, c.number || ' (' || c.name || ')' AS criterion
    FROM unit u, criteria_set_criterion c WHERE u.id = $1 AND c.id = $2`;

export async function factsOf(
  em: EntityManager,
  { id, communeId, criterionId }: DifficultyEntity,
): Promise<DifficultyFacts> {
  type Row = Omit<DifficultyFacts, 'subjectId'>;
  const [row] = await em.query<Row[]>(FACTS, [communeId, criterionId]);
  return { subjectId: id, commune: row!.commune, criterion: row!.criterion };
}

export function officeFor({ communeId }: DifficultyEntity): Recipients {
  return { role: 'COORDINATION_OFFICE', unitId: communeId };
}

export function communeFor({ communeId }: DifficultyEntity): Recipients {
  return { role: 'COMMUNE_OFFICER', unitId: communeId };
}

/** Whoever was given it; the office where nobody was, or nobody of theirs is here. */
export async function actorsFor(
  em: EntityManager,
  difficulty: DifficultyEntity,
): Promise<Recipients[]> {
  const { organisationId, personId } = difficulty;
  const given: Recipients[] = personId ? [{ personIds: [personId] }] : [];
  const organisation = organisationId && (await findById(em, OrganisationEntity, organisationId));
  if (organisation && organisation.role) {
    given.push({ role: organisation.role, unitId: organisation.unitId });
  }
  return given.length > 0 ? given : [officeFor(difficulty)];
}
