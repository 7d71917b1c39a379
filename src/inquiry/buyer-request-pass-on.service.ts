import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { formatDecimal } from '../platform/text/format.ts';
import type { BuyerRequestEntity, InquiryEntity } from './inquiry.entity.ts';
import { InquirySource, RequestRhythm } from './inquiry.enums.ts';
import { buyerOf, openInquiry } from './inquiry.service.ts';

const UNITS = { KILOGRAM: 'kg', LITRE: 'lít', PIECE: 'cái' } as const;

interface Asked {
  readonly id: string;
  readonly producerId: string;
  readonly asked: boolean;
}

/** One inquiry for every producer of these products who was not asked before. */
export async function passOn(
  tx: Transaction,
  request: BuyerRequestEntity,
  productIds: readonly string[],
): Promise<InquiryEntity[]> {
  const products = await tx.em.query<Asked[]>(
    `SELECT p.id, p.producer_id AS "producerId",
            EXISTS (SELECT FROM inquiry i
                     WHERE i.request_id = $2 AND i.producer_id = p.producer_id) AS asked
       FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted(id, place)
       JOIN product p ON p.id = wanted.id AND p.status = 'PUBLISHED' ORDER BY place`,
    [productIds, request.id],
  );
  if (products.length < new Set(productIds).size) throw notFound(['input', 'productIds']);
  const fresh = new Map<string, Asked>();
  for (const product of products) {
    if (!product.asked && !fresh.has(product.producerId)) fresh.set(product.producerId, product);
  }
  if (fresh.size === 0) throw alreadyAsked(request);
  const made: InquiryEntity[] = [];
  for (const { id, producerId } of fresh.values()) {
    made.push(await openInquiry(tx, { ...inquiryOf(request), producerId, productId: id }));
  }
  return made;
}

function inquiryOf(request: BuyerRequestEntity) {
  const { id: requestId, wants, details, quantity, unit, rhythm, neededFrom } = request;
  const amount = `${formatDecimal(quantity, 'VI')} ${UNITS[unit]}`;
  const buyer = buyerOf(request);
  if (!buyer) throw new Error('an open request has a buyer');
  return {
    source: InquirySource.REQUEST,
    requestId,
    buyer,
    wants: details ? `${wants}\n${details}` : wants,
    quantity: rhythm === RequestRhythm.MONTHLY ? `${amount} mỗi tháng` : amount,
    neededWhen: neededFrom,
    demonstration: request.demonstration,
  };
}

function alreadyAsked(request: BuyerRequestEntity) {
  const text = {
    vi: 'Các chủ thể này đã được hỏi cho nhu cầu này. Chưa có gì được gửi thêm; hãy chọn chủ thể khác.',
    en: 'These producers were asked for this request before. Nothing more was sent; choose others.',
  };
  return refuse('ALREADY_ASKED', text, ['input', 'productIds'], { request });
}
