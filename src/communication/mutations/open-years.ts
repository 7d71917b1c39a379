import type { EntityManager } from 'typeorm';
import { requireOpen } from '../../commune-criteria/assessment-period.service.ts';
import { AssessmentPeriodKind } from '../../commune-criteria/commune-criteria.enums.ts';

/** Refuses where the office has closed one of the years these days lie in. */
export async function requireOpenYears(
  em: EntityManager,
  days: readonly string[],
  field: readonly string[],
): Promise<void> {
  const years = new Set(days.map((day) => Number(day.slice(0, 4))));
  for (const year of [...years].sort((a, b) => a - b)) {
    await requireOpen(em, { year, periodKind: AssessmentPeriodKind.YEAR_END }, field);
  }
}
