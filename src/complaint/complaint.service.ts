import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import { accessError, type Transaction } from '../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../platform/graphql/refusals.ts';
import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import { ComplaintEntity } from './complaint.entity.ts';
import { COMPLAINT_STATE_NAMES, type ComplaintState } from './complaint.enums.ts';
import { afterComplaintMove, type ComplaintMove } from './complaint.rules.ts';

/** Codes of every step of a complaint. */
export const COMPLAINT_ERRORS = {
  NOT_FOUND,
  STALE,
  WRONG_STATE: 'The complaint stands where this cannot be done; the payload holds it.',
} as const;

/**
 * Reads a complaint for a step: nobody else takes one until this transaction ends. Whoever has a tie to
 * the product is refused like somebody from elsewhere.
 */
export async function lockedComplaint(tx: Transaction, id: string): Promise<ComplaintEntity> {
  const complaint = await tx.em
    .createQueryBuilder(ComplaintEntity, 'c')
    .setLock('pessimistic_write')
    .where('c.id = :id', { id })
    .getOne();
  const { communeId = null, producerId = null, dossierId = null } = complaint ?? {};
  tx.authorize({ unitId: communeId, producerId });
  await requireNoTie(tx, producerId, dossierId);
  if (complaint) return complaint;
  throw notFound(['id']);
}

/** Refuses members of a council with a tie to the product, unless they act for its producer. */
export async function requireNoTie(
  { em, context }: Transaction,
  producerId: string | null,
  dossierId: string | null,
): Promise<void> {
  const { actor } = context;
  if (!dossierId || actor.grants.some((grant) => grant.producerId === producerId)) return;
  const rows = await em.query<{ tied: boolean }[]>(
    `SELECT $1::uuid IN (SELECT dossiers_in_conflict($2::uuid)) AS tied`,
    [dossierId, actor.personId],
  );
  if (rows[0]?.tied) throw accessError(context, 'PLACE');
}

export function requireComplaintRevision(complaint: ComplaintEntity, baseRevision: number): void {
  if (complaint.revision !== baseRevision) throw stale({ complaint });
}

/** The refusal of a step that the state does not allow. */
export function wrongComplaintState(complaint: ComplaintEntity): Refusal {
  const name = COMPLAINT_STATE_NAMES[complaint.state];
  const text = {
    vi: `Kiến nghị đang ở trạng thái "${name.vi}" nên chưa làm được việc này. Chưa có gì thay đổi; hãy tải lại.`,
    en: `The complaint is "${name.en}", so this cannot be done. Nothing changed; load it again.`,
  };
  return refuse('WRONG_STATE', text, null, { complaint });
}

export interface ComplaintStep {
  readonly reason?: string | null;
  /** Columns that change with the state. */
  readonly changes?: Partial<ComplaintEntity>;
}

/** Moves a complaint along its way, leaving a line in its history and in the audit trail. */
export async function moveComplaint(
  tx: Transaction,
  complaint: ComplaintEntity,
  move: ComplaintMove,
  { reason = null, changes = {} }: ComplaintStep = {},
): Promise<ComplaintEntity> {
  const to = afterComplaintMove(complaint.state, move);
  if (!to) throw wrongComplaintState(complaint);
  await tx.em
    .createQueryBuilder()
    .update(ComplaintEntity)
    .set({ ...changes, state: to, revision: () => 'revision + 1', updatedAt: () => 'now()' })
    .where('id = :id', { id: complaint.id })
    .execute();
  await noteComplaintStep(tx, complaint.id, move, complaint.state, to, reason);
  tx.record({
    action: `complaint.${move}`,
    subjectType: 'Complaint',
    subjectId: complaint.id,
    before: { state: complaint.state },
    after: { state: to, ...changes },
  });
  return tx.em.findOneByOrFail(ComplaintEntity, { id: complaint.id });
}

export async function noteComplaintStep(
  { em, context }: Transaction,
  complaintId: string,
  move: ComplaintMove | 'lodge',
  from: ComplaintState | null,
  to: ComplaintState,
  reason: string | null,
): Promise<void> {
  await em.query(
    `INSERT INTO complaint_step (id, complaint_id, move, from_state, to_state, reason, person_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [uuidv7(), complaintId, move, from, to, reason, context.actor.personId],
  );
}

/** What the notices to the producer say of a complaint that has a number. */
export async function tellProducer(
  tx: Transaction,
  complaint: ComplaintEntity,
  step: 'complaintAnswered' | 'complaintRegistered',
): Promise<void> {
  const { producerId, productName } = complaint;
  const number = complaint.number ?? '';
  const about = { subjectId: complaint.id, producerId, productName, number };
  const notice =
    step === 'complaintRegistered'
      ? notices.complaintRegistered({ ...about, registeredOn: complaint.registeredOn! })
      : notices.complaintAnswered({ ...about, occasion: complaint.revision });
  await tell(tx, notice);
}

/** A day that has not come cannot be the day of a document. */
export function requirePastDay(
  { context }: Transaction,
  day: string,
  field: readonly string[],
): void {
  if (day <= context.today) return;
  const text = {
    vi: 'Ngày này chưa đến. Chưa có gì được lưu; hãy sửa ngày.',
    en: 'This day has not come yet. Nothing was stored; mend the day.',
  };
  throw refuse('FUTURE_DAY', text, field);
}

export const FUTURE_DAY = 'The day has not come yet.';
