import type { Context } from '../platform/graphql/context.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { AssessmentPeriodEntity } from './assessment-period.entity.ts';

/** Every period that something was recorded for, or that was closed; the newest first. */
export function assessmentPeriods(context: Context): Promise<AssessmentPeriodEntity[]> {
  return context.db.source.manager.find(AssessmentPeriodEntity, {
    order: { year: 'DESC', periodKind: 'ASC' },
  });
}

defineNode({
  type: 'AssessmentPeriod',
  entity: AssessmentPeriodEntity,
  load: (context, id) => context.db.source.manager.findOneBy(AssessmentPeriodEntity, { id }),
});
