import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { Attendance } from './council.enums.ts';
import { bumpProgress } from './progress.service.ts';
import { SessionMemberEntity, type CouncilSessionEntity } from './session.entity.ts';

export interface AttendanceChange {
  readonly personId: string;
  readonly attendance: Attendance;
  /** Absent for these products only; the attendance of the day stays. */
  readonly absentForItemIds?: readonly string[] | null;
}

const HANDED_IN = `
  SELECT i.position FROM score_submission b JOIN session_item i ON i.id = b.item_id
   WHERE i.session_id = $1 AND b.person_id = $2 AND ($3::uuid[] IS NULL OR i.id = ANY($3))
   ORDER BY i.position`;

/** Records who takes part. The session must be locked: a sheet may be on its way. */
export async function recordAttendance(
  tx: Transaction,
  session: CouncilSessionEntity,
  change: AttendanceChange,
): Promise<void> {
  const { personId, attendance } = change;
  const absentFor = change.absentForItemIds ?? null;
  const key = { sessionId: session.id, personId };
  const member = await tx.em.findOneBy(SessionMemberEntity, key);
  if (!member) throw notFound(['input', 'personId']);
  if (attendance === Attendance.ABSENT || absentFor?.length) {
    const scope = attendance === Attendance.ABSENT ? null : absentFor;
    const rows = await tx.em.query<
      {
        position: number;
      }[]
    >(HANDED_IN, [session.id, personId, scope]);
    if (rows.length > 0) throw handedIn(rows.map((row) => row.position));
  }
  const arrivedAt = attendance === Attendance.LATE ? (member.arrivedAt ?? tx.context.now) : null;
  await tx.em.update(SessionMemberEntity, member.id, { attendance, arrivedAt });
  if (absentFor) await replaceAbsences(tx, session.id, personId, absentFor);
  await bumpProgress(tx, session.id);
  tx.record({
    action: 'council-session.attendance',
    subjectType: 'CouncilSession',
    subjectId: session.id,
    before: { personId, attendance: member.attendance },
    after: { personId, attendance, ...(absentFor ? { absentForItemIds: absentFor } : {}) },
  });
}

async function replaceAbsences(
  tx: Transaction,
  sessionId: string,
  personId: string,
  itemIds: readonly string[],
): Promise<void> {
  await tx.em.query(
    `DELETE FROM item_absence WHERE person_id = $2
        AND item_id IN (SELECT id FROM session_item WHERE session_id = $1)`,
    [sessionId, personId],
  );
  await tx.em.query(
    `INSERT INTO item_absence (item_id, person_id, recorded_by)
     SELECT id, $2, $4 FROM session_item WHERE session_id = $1 AND id = ANY($3)`,
    [sessionId, personId, itemIds, tx.context.actor.personId],
  );
}

function handedIn(positions: readonly number[]) {
  const list = positions.join(', ');
  const text = {
    vi: `Người này đã nộp phiếu cho sản phẩm số ${list} nên không thể ghi vắng. Chưa có gì thay đổi.`,
    en: `This person has handed in sheets for items ${list} and cannot be recorded as absent. Nothing changed.`,
  };
  return refuse('HANDED_IN', text, ['input', 'attendance']);
}
