import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { Attendance } from './council.enums.ts';
import { bumpProgress } from './progress.service.ts';
import { SessionMemberEntity, type CouncilSessionEntity } from './session.entity.ts';
import { SessionEventKind } from './session.enums.ts';
import { noteEvent } from './session-event.service.ts';

export interface AttendanceChange {
  readonly personId: string;
  readonly attendance: Attendance;
  /** Absent for these products only; the attendance of the day stays. */
  readonly absentForItemIds?: readonly string[] | null;
  readonly reason?: string | null;
}

interface ItemRow {
  readonly id: string;
  readonly position: number;
  readonly phase: string;
  readonly handedIn: boolean;
}

const ITEMS = `
  SELECT i.id, i.position, i.phase, sheet_handed_in(i.id, $2) AS "handedIn"
    FROM session_item i WHERE i.session_id = $1 ORDER BY i.position`;

const TIMES = `
  UPDATE session_member SET attendance = $2,
         arrived_at = CASE WHEN $2 IN ('PRESENT', 'LATE', 'LEFT')
                           THEN coalesce(arrived_at, clock_timestamp()) END,
         left_at = CASE WHEN $2 = 'LEFT' THEN coalesce(left_at, clock_timestamp()) END
   WHERE id = $1`;

/**
 * Records who takes part, by the database's clock. The session must be locked: a sheet may be on its way.
 * Products that are closed stay as they were rated: who comes later has no sheet for them.
 */
export async function recordAttendance(
  tx: Transaction,
  session: CouncilSessionEntity,
  change: AttendanceChange,
): Promise<void> {
  const { personId, attendance } = change;
  const member = await tx.em.findOneBy(SessionMemberEntity, { sessionId: session.id, personId });
  if (!member) throw notFound(['input', 'personId']);
  const items = await tx.em.query<ItemRow[]>(ITEMS, [session.id, personId]);
  requireAbsent(items, change);
  await tx.em.query(TIMES, [member.id, attendance]);
  if (change.absentForItemIds) await replaceAbsences(tx, items, change, change.absentForItemIds);
  await followAttendance(tx, items, change);
  await bumpProgress(tx, session.id);
  const detail = { attendance, before: member.attendance };
  const { reason } = change;
  const kind = SessionEventKind.ATTENDANCE;
  await noteEvent(tx, { kind, sessionId: session.id, personId, reason: reason ?? null, detail });
  tx.record({
    action: 'council-session.attendance',
    subjectType: 'CouncilSession',
    subjectId: session.id,
    before: { personId, attendance: member.attendance },
    after: {
      personId,
      attendance,
      ...(reason ? { reason } : {}),
      ...(change.absentForItemIds ? { absentForItemIds: change.absentForItemIds } : {}),
    },
  });
}

const isOpen = (item: ItemRow) => item.phase === 'PENDING' || item.phase === 'OPEN';

/** Refuses to make somebody absent where they handed in, or where scoring is over. */
function requireAbsent(items: readonly ItemRow[], change: AttendanceChange): void {
  const named = new Set(change.absentForItemIds ?? []);
  const all = change.attendance === Attendance.ABSENT;
  const handed = items.filter((item) => item.handedIn && (all || named.has(item.id)));
  if (handed.length > 0) throw handedIn(handed.map((item) => item.position));
  const closed = items.filter((item) => named.has(item.id) && !isOpen(item));
  if (closed.length > 0) throw isClosed(closed.map((item) => item.position));
}

/** The absences for single products, among those that are not closed. */
async function replaceAbsences(
  tx: Transaction,
  items: readonly ItemRow[],
  { personId, reason }: AttendanceChange,
  itemIds: readonly string[],
): Promise<void> {
  const open = items.filter(isOpen).map((item) => item.id);
  await tx.em.query(`DELETE FROM item_absence WHERE person_id = $1 AND item_id = ANY($2)`, [
    personId,
    open,
  ]);
  const named = open.filter((id) => itemIds.includes(id));
  await markAbsent(tx, personId, named, 'ABSENT', reason ?? null);
}

/** What coming late and leaving early mean for the single products. */
async function followAttendance(
  tx: Transaction,
  items: readonly ItemRow[],
  { personId, attendance, reason }: AttendanceChange,
): Promise<void> {
  const here = attendance === Attendance.PRESENT || attendance === Attendance.LATE;
  const missing = items.filter((item) => !item.handedIn);
  if (here) {
    const open = missing.filter(isOpen).map((item) => item.id);
    await tx.em.query(
      `DELETE FROM item_absence WHERE person_id = $1 AND item_id = ANY($2) AND kind = 'LEFT'`,
      [personId, open],
    );
  }
  if (here || attendance === Attendance.LEFT) {
    const closed = missing.filter((item) => !isOpen(item)).map((item) => item.id);
    await markAbsent(tx, personId, closed, 'LATE', null);
  }
  if (attendance === Attendance.LEFT) {
    const open = missing.filter(isOpen).map((item) => item.id);
    await markAbsent(tx, personId, open, 'LEFT', reason ?? null);
  }
}

async function markAbsent(
  tx: Transaction,
  personId: string,
  itemIds: readonly string[],
  kind: 'ABSENT' | 'LATE' | 'LEFT',
  reason: string | null,
): Promise<void> {
  await tx.em.query(
    `INSERT INTO item_absence (item_id, person_id, recorded_by, kind, reason)
     SELECT id, $2, $3, $4, $5 FROM unnest($1::uuid[]) AS id
     ON CONFLICT (item_id, person_id) DO NOTHING`,
    [itemIds, personId, tx.context.actor.personId, kind, reason],
  );
}

function handedIn(positions: readonly number[]) {
  const list = positions.join(', ');
  const text = {
    vi: `Người này đã nộp phiếu cho sản phẩm số ${list} nên không thể ghi vắng; nếu về sớm, hãy ghi "về sớm". Chưa có gì thay đổi.`,
    en: `This person has handed in sheets for items ${list} and cannot be recorded as absent; if they leave early, record that. Nothing changed.`,
  };
  return refuse('HANDED_IN', text, ['input', 'attendance']);
}

function isClosed(positions: readonly number[]) {
  const list = positions.join(', ');
  const text = {
    vi: `Sản phẩm số ${list} đã đóng chấm nên điểm danh của sản phẩm đó không đổi được. Chưa có gì thay đổi.`,
    en: `Scoring of items ${list} is closed, so who was there for them cannot change. Nothing changed.`,
  };
  return refuse('ITEM_CLOSED', text, ['input', 'absentForItemIds']);
}
