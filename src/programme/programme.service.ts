import type { EntityManager } from 'typeorm';
import { revise } from '../platform/db/revision.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import { UnitEntity } from '../region/region.entity.ts';
import { OfficialDocumentEntity, ProgrammeTargetEntity } from './programme.entity.ts';

export function isUnit(em: EntityManager, id: string): Promise<boolean> {
  return em.existsBy(UnitEntity, { id });
}

export function isDocument(em: EntityManager, id: string): Promise<boolean> {
  return em.existsBy(OfficialDocumentEntity, { id });
}

export function targetOfCode(
  em: EntityManager,
  code: string,
): Promise<ProgrammeTargetEntity | null> {
  return em.findOneBy(ProgrammeTargetEntity, { code });
}

type Given = { [K in keyof ProgrammeTargetEntity]?: ProgrammeTargetEntity[K] | null };

const OPTIONAL = [
  ...(['metricStars', 'metricStandard', 'baseline', 'startsOn', 'owner', 'documentId'] as const),
  ...(['reportedValue', 'reportedOn', 'reportedSource'] as const),
];

/**
 * Stores a target whole: what is not given becomes empty.
 * @returns null when somebody else was faster
 */
export async function storeTarget(
  em: EntityManager,
  before: ProgrammeTargetEntity | null,
  given: Given,
): Promise<ProgrammeTargetEntity | null> {
  const empty = Object.fromEntries(OPTIONAL.map((key) => [key, given[key] ?? null]));
  const values = { ...given, ...empty } as Partial<ProgrammeTargetEntity>;
  if (before) {
    const { id, revision } = before;
    return revise(em, ProgrammeTargetEntity, { id, baseRevision: revision }, values);
  }
  const row = { id: uuidv7(), ...values };
  await em
    .createQueryBuilder()
    .insert()
    .into(ProgrammeTargetEntity)
    .values(row)
    .orIgnore()
    .execute();
  return em.findOneBy(ProgrammeTargetEntity, { id: row.id });
}
