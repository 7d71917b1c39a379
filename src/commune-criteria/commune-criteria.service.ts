import type { EntityManager } from 'typeorm';
import { CommuneEntity } from '../region/region.entity.ts';
import { IncomeFigureEntity, type IndicatorAssessmentEntity } from './assessment.entity.ts';

/** The judgement of a value, as it is stored with it. */
export type Judgement = Pick<IndicatorAssessmentEntity, 'met' | 'thresholdId' | 'judgedOn'>;

/** Inserts unless somebody did so a moment ago. */
export async function insertOnce<E extends { id: string }>(
  em: EntityManager,
  entity: new () => E,
  row: Partial<E> & { id: string },
): Promise<E | null> {
  await em
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(row as never)
    .orIgnore()
    .execute();
  return em.findOneBy(entity, { id: row.id } as never);
}

export function communeOf(em: EntityManager, id: string): Promise<CommuneEntity | null> {
  return em.findOneBy(CommuneEntity, { id });
}

type FigureKey = Pick<IncomeFigureEntity, 'communeId' | 'year' | 'method'>;

export function figureOf(em: EntityManager, key: FigureKey): Promise<IncomeFigureEntity | null> {
  return em.findOneBy(IncomeFigureEntity, key);
}

const KEPT = [
  ...([
    'communeId',
    'indicatorId',
    'year',
    'periodKind',
    'value',
    'yesNo',
    'absenceReason',
  ] as const),
  ...(['met', 'thresholdId', 'evidence', 'note', 'status', 'returnReason', 'revision'] as const),
];

/** What an audit entry keeps of an assessment. */
export function assessmentFacts(row: IndicatorAssessmentEntity): object {
  return Object.fromEntries(KEPT.map((name) => [name, row[name]]));
}
