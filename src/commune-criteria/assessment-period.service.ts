import type { EntityManager } from 'typeorm';
import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import { AssessmentPeriodEntity } from './assessment-period.entity.ts';
import { periodName, type Period } from './period.rules.ts';

export const PERIOD_CLOSED = 'The office has closed the period: nothing is written into it.';

/** The row of a period, made where there is none yet: whoever closes or writes meets the other there. */
export async function periodRow(
  em: EntityManager,
  { year, periodKind }: Period,
  lock: 'pessimistic_read' | 'pessimistic_write',
): Promise<AssessmentPeriodEntity> {
  await em.query(
    `INSERT INTO assessment_period (year, kind) VALUES ($1, $2)
     ON CONFLICT ON CONSTRAINT assessment_period_once DO NOTHING`,
    [year, periodKind],
  );
  return em.findOneOrFail(AssessmentPeriodEntity, {
    where: { year, periodKind },
    lock: { mode: lock },
  });
}

/** Refuses where the period is closed, and keeps it open until the transaction ends. */
export async function requireOpen(
  em: EntityManager,
  period: Period,
  field: readonly string[] | null,
): Promise<void> {
  const row = await periodRow(em, period, 'pessimistic_read');
  if (row.closedAt) throw periodClosed(row, field);
}

function periodClosed(row: AssessmentPeriodEntity, field: readonly string[] | null): Refusal {
  const { vi, en } = periodName(row);
  const text = {
    vi: `Kỳ ${vi} đã khóa (lý do: ${row.reason}). Chưa ghi gì; nếu cần sửa, hãy đề nghị Văn phòng Điều phối mở lại kỳ.`,
    en: `The period ${en} is closed (reason: ${row.reason}). Nothing was stored; ask the coordination office to open it again.`,
  };
  return refuse('PERIOD_CLOSED', text, field);
}
