import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { CommuneEntity } from '../region/region.entity.ts';
import { IncomeFigureEntity, IndicatorAssessmentEntity } from './assessment.entity.ts';
import { PUBLIC_INCOME } from './assessment.rules.ts';
import { IndicatorAssessmentStatus, type AssessmentPeriodKind } from './commune-criteria.enums.ts';
import { communeCriteriaAccess } from './commune-criteria.access.ts';
import { referenceDay, type Period } from './period.rules.ts';

/** Rows that are public, or that lie where the actor may see unfinished ones. */
function visible<T extends object>(
  query: SelectQueryBuilder<T>,
  context: Context,
  publicStatuses: readonly string[],
): SelectQueryBuilder<T> {
  const scope = readScope(communeCriteriaAccess.unapprovedRead, context.actor);
  if (scope.anywhere) return query;
  return query.andWhere('(row.status = ANY(:statuses) OR row.commune_id = ANY(:units))', {
    statuses: publicStatuses,
    units: scope.unitIds,
  });
}

const APPROVED = [IndicatorAssessmentStatus.APPROVED];

function assessments(context: Context): SelectQueryBuilder<IndicatorAssessmentEntity> {
  return context.db.source.manager.createQueryBuilder(IndicatorAssessmentEntity, 'row');
}

export interface AssessmentsWhere {
  readonly setIds: readonly string[];
  readonly years: readonly number[];
  readonly periodKind: AssessmentPeriodKind;
  /** Only of these; all communes unless given. */
  readonly communeIds?: readonly string[];
  /** Nothing unfinished, also for those who may see it: what is said to others. */
  readonly approvedOnly?: boolean;
}

/** What is recorded for the indicators of sets in some years, as far as the actor may see it. */
export function assessmentsOf(
  context: Context,
  where: AssessmentsWhere,
): Promise<IndicatorAssessmentEntity[]> {
  const query = assessments(context)
    .where('row.year = ANY(:years)', { years: where.years })
    .andWhere('row.period_kind = :kind', { kind: where.periodKind })
    .andWhere(
      `row.indicator_id IN (SELECT i.id FROM indicator i
         JOIN criteria_set_criterion c ON c.id = i.criterion_id WHERE c.set_id = ANY(:setIds))`,
      { setIds: where.setIds },
    );
  if (where.communeIds) {
    query.andWhere('row.commune_id = ANY(:communeIds)', { communeIds: where.communeIds });
  }
  if (where.approvedOnly) query.andWhere('row.status = ANY(:approved)', { approved: APPROVED });
  return visible(query, context, APPROVED).getMany();
}

export const incomeFiguresByCommuneId = defineLoader<string, IncomeFigureEntity[]>(
  'incomeFiguresByCommuneId',
  async (ids, context) => {
    const query = context.db.source.manager
      .createQueryBuilder(IncomeFigureEntity, 'row')
      .where('row.commune_id = ANY(:ids)', { ids })
      .orderBy('row.year', 'ASC')
      .addOrderBy('row.method', 'ASC');
    const rows = await visible(query, context, PUBLIC_INCOME).getMany();
    return manyByKey(ids, rows, (row) => row.communeId);
  },
);

/** Communes, wards and townships in force on the day of the period, in Vietnamese order. */
export function communesOfPeriod(context: Context, period: Period): Promise<CommuneEntity[]> {
  const day = referenceDay(period);
  return context.db.source.manager
    .createQueryBuilder(CommuneEntity, 'unit')
    .where('(unit.valid_from IS NULL OR unit.valid_from <= :day)', { day })
    .andWhere('(unit.valid_to IS NULL OR unit.valid_to >= :day)', { day })
    .orderBy('unit.name COLLATE "vi-x-icu"', 'ASC')
    .addOrderBy('unit.id', 'ASC')
    .getMany();
}

/**
 * The unit that had the code: on the day, or else on that of the period, or else on its last day in the
 * year. Codes are given again, so a year can know two.
 */
export function communeByCode(
  context: Context,
  code: string,
  period: Period & { readonly on?: string | null },
): Promise<CommuneEntity | null> {
  const query = context.db.source.manager
    .createQueryBuilder(CommuneEntity, 'unit')
    .where('unit.code = :code', { code })
    .andWhere('(unit.valid_from IS NULL OR unit.valid_from <= :last)', {
      last: period.on ?? `${period.year}-12-31`,
    })
    .andWhere('(unit.valid_to IS NULL OR unit.valid_to >= :first)', {
      first: period.on ?? `${period.year}-01-01`,
    })
    .setParameter('day', referenceDay(period));
  return query
    .orderBy(
      `coalesce(unit.valid_from <= :day, true) AND coalesce(unit.valid_to >= :day, true)`,
      'DESC',
    )
    .addOrderBy('unit.valid_from', 'DESC', 'NULLS LAST')
    .limit(1)
    .getOne();
}

/** All units that ever had the code, newest first. */
export function communesByCode(context: Context, code: string): Promise<CommuneEntity[]> {
  return context.db.source.manager.find(CommuneEntity, {
    where: { code },
    order: { validFrom: { direction: 'DESC', nulls: 'LAST' } },
  });
}

defineNode({
  type: 'IndicatorAssessment',
  entity: IndicatorAssessmentEntity,
  load: (context, id) => visible(assessments(context).where({ id }), context, APPROVED).getOne(),
});
defineNode({
  type: 'IncomeFigure',
  entity: IncomeFigureEntity,
  load: (context, id) =>
    visible(
      context.db.source.manager.createQueryBuilder(IncomeFigureEntity, 'row').where({ id }),
      context,
      PUBLIC_INCOME,
    ).getOne(),
});
