import { createHash, randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../platform/graphql/refusals.ts';
import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import { limitKey } from '../platform/http/client-ip.ts';
import { CODE_ALPHABET, makeSpokenCode } from '../platform/text/spoken-code.ts';
import { ProducerEntity } from '../producer/producer.entity.ts';
import type { Buyer } from './buyer.shapes.ts';
import { InquiryEntity } from './inquiry.entity.ts';
import {
  INQUIRY_STATE_NAMES,
  InquirySource,
  InquiryState,
  type ReplyChannel,
} from './inquiry.enums.ts';
import { RECEIPT_LENGTH } from './inquiry.loader.ts';
import { afterInquiryMove, dueAt, type InquiryMove } from './inquiry.rules.ts';
import type { BuyerContact } from './inquiry.type.ts';

/** Codes of every step of an inquiry. */
export const INQUIRY_ERRORS = {
  NOT_FOUND,
  STALE,
  WRONG_STATE: 'The inquiry stands where this cannot be done; the payload holds it.',
} as const;

interface WithBuyer {
  readonly buyerName: string | null;
  readonly buyerOrganisation: string | null;
  readonly buyerPhone: string | null;
  readonly buyerEmail: string | null;
}

/** Who asks; null once it was emptied. */
export function buyerOf(row: WithBuyer): BuyerContact | null {
  const { buyerName: name, buyerOrganisation, buyerPhone, buyerEmail } = row;
  if (name === null) return null;
  return { name, organisation: buyerOrganisation, phone: buyerPhone, email: buyerEmail };
}

export interface NewInquiry {
  readonly source: InquirySource;
  readonly producerId: string;
  readonly productId: string | null;
  readonly requestId?: string | null;
  readonly buyer: Buyer;
  readonly wants: string;
  readonly quantity?: string | null;
  readonly neededWhen?: string | null;
  readonly spam?: boolean;
  readonly demonstration?: boolean;
}

/** Stores an inquiry and tells the producer and trade staff, unless it is taken for spam. */
export async function openInquiry(tx: Transaction, inquiry: NewInquiry): Promise<InquiryEntity> {
  const { context, em } = tx;
  const { buyer, spam = false, demonstration = false } = inquiry;
  const outside = inquiry.source === InquirySource.BUYER;
  const row = em.create(InquiryEntity, {
    id: uuidv7(),
    code: newCode(),
    source: inquiry.source,
    producerId: inquiry.producerId,
    productId: inquiry.productId,
    requestId: inquiry.requestId ?? null,
    buyerName: buyer.name,
    buyerOrganisation: buyer.organisation ?? null,
    buyerPhone: buyer.phone ?? null,
    buyerEmail: buyer.email ?? null,
    wants: inquiry.wants,
    quantity: inquiry.quantity ?? null,
    neededWhen: inquiry.neededWhen ?? null,
    state: spam ? InquiryState.SPAM : InquiryState.OPEN,
    sentAt: context.now,
    dueAt: dueAt(context.now),
    demonstration,
    recordedBy: outside ? null : context.actor.personId,
    revision: 1,
    updatedAt: context.now,
  });
  await em.insert(InquiryEntity, row);
  if (outside) await keepTraces(em, row.id, context.client.ip, buyer.phone ?? null);
  // Who the buyer is stays out of the trail, which is never emptied.
  tx.record({
    action: 'inquiry.open',
    subjectType: 'Inquiry',
    subjectId: row.id,
    after: { state: row.state, source: row.source, producerId: row.producerId },
  });
  if (!spam) await tellOfInquiry(tx, row);
  return em.findOneByOrFail(InquiryEntity, { id: row.id });
}

/** A code nobody can guess: fifty bits. */
export function newCode(): string {
  return makeSpokenCode(
    Array.from({ length: RECEIPT_LENGTH }, () => randomInt(CODE_ALPHABET.length)),
  );
}

/** Somebody with IPv6 has a whole network of addresses: they are one. */
export const addressHash = (ip: string) => sha256(`ip:${limitKey(ip)}`);

/** Hashes by which floods are counted. */
async function keepTraces(em: EntityManager, id: string, ip: string | null, phone: string | null) {
  await em.query('UPDATE inquiry SET address_hash = $2, phone_hash = $3 WHERE id = $1', [
    id,
    ip && addressHash(ip),
    phone && sha256(`phone:${phone}`),
  ]);
}

export function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}

async function tellOfInquiry(tx: Transaction, inquiry: InquiryEntity): Promise<void> {
  const { producerId, id } = inquiry;
  const producer = await tx.em.findOneByOrFail(ProducerEntity, { id: producerId });
  const about = { subjectId: id, producerId, producerName: producer.name, code: inquiry.code };
  await tell(tx, notices.inquiryCame({ ...about, communeId: producer.communeId }));
}

/** Reads an inquiry for a step: nobody else takes one until this transaction ends. */
export async function lockedInquiry(tx: Transaction, id: string): Promise<InquiryEntity> {
  const inquiry = await tx.em
    .createQueryBuilder(InquiryEntity, 'i')
    .setLock('pessimistic_write')
    .where('i.id = :id', { id })
    .getOne();
  tx.authorize({ producerId: inquiry?.producerId ?? null });
  if (inquiry) return inquiry;
  throw notFound(['id']);
}

export interface InquiryStep {
  readonly baseRevision: number;
  /** Columns that change with the state. */
  readonly changes?: Partial<InquiryEntity>;
}

/** Moves an inquiry along its way, leaving a line in the audit trail. */
export async function moveInquiry(
  tx: Transaction,
  inquiry: InquiryEntity,
  move: InquiryMove,
  { baseRevision, changes = {} }: InquiryStep,
): Promise<InquiryEntity> {
  if (inquiry.revision !== baseRevision) throw stale({ inquiry });
  const to = afterInquiryMove(inquiry.state, move);
  if (!to) throw wrongState(inquiry);
  await tx.em
    .createQueryBuilder()
    .update(InquiryEntity)
    .set({ ...changes, state: to, revision: () => 'revision + 1', updatedAt: tx.context.now })
    .where('id = :id', { id: inquiry.id })
    .execute();
  tx.record({
    action: `inquiry.${move}`,
    subjectType: 'Inquiry',
    subjectId: inquiry.id,
    before: { state: inquiry.state, outcome: inquiry.outcome },
    after: { state: to, outcome: changes.outcome ?? null },
  });
  return tx.em.findOneByOrFail(InquiryEntity, { id: inquiry.id });
}

function wrongState(inquiry: InquiryEntity): Refusal {
  const name = INQUIRY_STATE_NAMES[inquiry.state];
  const text = {
    vi: `Yêu cầu này đang ở trạng thái "${name.vi}" nên chưa làm được việc này. Chưa có gì thay đổi; hãy tải lại.`,
    en: `The inquiry is "${name.en}", so this cannot be done. Nothing changed; load it again.`,
  };
  return refuse('WRONG_STATE', text, ['id'], { inquiry });
}

/** Keeps an answer that was given to the buyer. */
export async function keepReply(
  tx: Transaction,
  inquiry: InquiryEntity,
  reply: { readonly channel: ReplyChannel; readonly content: string },
): Promise<void> {
  const { actor } = tx.context;
  const byProducer = actor.grants.some(({ producerId }) => producerId === inquiry.producerId);
  await tx.em.query(
    `INSERT INTO inquiry_reply (inquiry_id, channel, content, by_producer, person_id)
     VALUES ($1, $2, $3, $4, $5)`,
    [inquiry.id, reply.channel, reply.content, byProducer, actor.personId],
  );
}
