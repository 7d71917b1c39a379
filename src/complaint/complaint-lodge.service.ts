import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { ComplaintEntity } from './complaint.entity.ts';
import { ComplaintState } from './complaint.enums.ts';
import { noteComplaintStep, requireNoTie } from './complaint.service.ts';

/** What a complaint is about: exactly one of the two. */
export interface Target {
  readonly resultId?: string | null;
  readonly certificateId?: string | null;
}

export interface Lodging extends Target {
  readonly grounds: string;
  readonly request?: string | null;
  readonly legalBasis?: string | null;
}

interface Subject {
  readonly producerId: string;
  readonly communeId: string;
  readonly productId: string;
  readonly productName: string;
  readonly dossierId: string | null;
  readonly sessionItemId: string | null;
  readonly certificateId: string | null;
}

/** Row security hides results that are not released, so an unreleased one is not found at all. */
const RESULT = `
  SELECT d.producer_id AS "producerId", d.commune_id AS "communeId", d.product_id AS "productId",
         d.product_name AS "productName", d.id AS "dossierId", i.id AS "sessionItemId",
         NULL AS "certificateId"
    FROM item_result r
    JOIN session_item i ON i.id = r.item_id AND i.phase = 'RELEASED'
    JOIN council_session s ON s.id = i.session_id AND s.phase = 'RELEASED'
    JOIN dossier d ON d.id = i.dossier_id
   WHERE r.id = $1`;

const REVOCATION = `
  SELECT p.producer_id AS "producerId", p.commune_id AS "communeId", p.id AS "productId",
         c.product_name AS "productName", c.dossier_id AS "dossierId", NULL AS "sessionItemId",
         c.id AS "certificateId"
    FROM certificate c
    JOIN certificate_revocation r ON r.certificate_id = c.id
    JOIN product p ON p.id = c.product_id
   WHERE c.id = $1`;

/** Takes a complaint in; the actor is its producer, or the office with a letter in hand. */
export async function lodgeComplaint(tx: Transaction, lodging: Lodging): Promise<ComplaintEntity> {
  const subject = await subjectOf(tx, lodging);
  await refuseSecond(tx, subject);
  const { actor } = tx.context;
  const own = actor.grants.some((grant) => grant.producerId === subject.producerId);
  const { grounds, request = null, legalBasis = null } = lodging;
  const id = uuidv7();
  const state = ComplaintState.LODGED;
  await tx.em.insert(ComplaintEntity, {
    ...{ id, ...subject, state, grounds, request, legalBasis },
    ...{ lodgedBy: actor.personId!, onPaper: !own, lodgedAt: () => 'clock_timestamp()' },
  });
  await noteComplaintStep(tx, id, 'lodge', null, state, null);
  tx.record({
    action: 'complaint.lodge',
    subjectType: 'Complaint',
    subjectId: id,
    after: { state, onPaper: !own, dossierId: subject.dossierId, ...targetOf(subject) },
  });
  const { communeId, productName } = subject;
  await tell(tx, notices.complaintLodged({ subjectId: id, communeId, productName }));
  return tx.em.findOneByOrFail(ComplaintEntity, { id });
}

const targetOf = ({ sessionItemId, certificateId }: Subject) =>
  sessionItemId ? { sessionItemId } : { certificateId };

async function subjectOf(tx: Transaction, target: Target): Promise<Subject> {
  const { resultId = null, certificateId = null } = target;
  const field = ['input', resultId ? 'resultId' : 'certificateId'];
  const [subject] = await tx.em.query<Subject[]>(resultId ? RESULT : REVOCATION, [
    resultId ?? certificateId,
  ]);
  tx.authorize({ unitId: subject?.communeId ?? null, producerId: subject?.producerId ?? null });
  if (!subject) throw notFound(field);
  await requireNoTie(tx, subject.producerId, subject.dossierId);
  return subject;
}

/** The lock makes two at once wait for each other; the index of the table would only fail. */
async function refuseSecond(tx: Transaction, subject: Subject): Promise<void> {
  const about = subject.sessionItemId ?? subject.certificateId;
  await tx.em.query(`SELECT pg_advisory_xact_lock(hashtextextended('complaint ' || $1, 0))`, [
    about,
  ]);
  const [open] = await tx.em.query<{ id: string }[]>(
    `SELECT id FROM complaint WHERE $1 IN (session_item_id, certificate_id)
        AND state NOT IN ('CLOSED', 'WITHDRAWN')`,
    [about],
  );
  if (!open) return;
  const text = {
    vi: 'Đã có kiến nghị đang được xử lý về việc này. Lần gửi này chưa được lưu; hãy bổ sung vào kiến nghị đó.',
    en: 'A complaint about this is being dealt with. This one was not stored; add to the other one.',
  };
  const complaint = await tx.em.findOneByOrFail(ComplaintEntity, { id: open.id });
  throw refuse('ALREADY_OPEN', text, null, { complaint });
}
