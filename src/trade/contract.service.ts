import { In, type EntityManager } from 'typeorm';
import { uuidv7 } from '../platform/db/uuid.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { ProducerEntity } from '../producer/producer.entity.ts';
import { ProductEntity } from '../product/product.entity.ts';
import { PromotionEventEntity } from '../promotion/promotion.entity.ts';
import { BuyerEntity } from './buyer.entity.ts';
import { merged } from './buyer.service.ts';
import { TradeContractEntity, TradeContractLineEntity } from './contract.entity.ts';

export interface ContractLine {
  readonly producerId: string;
  readonly productId?: string | null;
  readonly quantity?: string | null;
  readonly unit?: string | null;
  readonly valueAmount?: string | null;
}

/** Everything of the buyer that goes is the other one's from now on. */
export async function moveContracts(
  em: EntityManager,
  from: string,
  into: string,
): Promise<number> {
  const { affected } = await em
    .createQueryBuilder()
    .update(TradeContractEntity)
    .set({ buyerId: into, revision: () => 'revision + 1' })
    .where('buyer_id = :from', { from })
    .execute();
  return affected ?? 0;
}

/** Refuses what a contract refers to and is not there. */
export async function checkReferences(
  em: EntityManager,
  values: { readonly buyerId?: string; readonly eventId?: string | null },
): Promise<void> {
  if (values.buyerId) {
    const buyer = await em.findOneBy(BuyerEntity, { id: values.buyerId });
    if (!buyer) throw notFound(['input', 'buyerId']);
    if (buyer.mergedIntoId) throw merged(['input', 'buyerId']);
  }
  const { eventId } = values;
  if (eventId && !(await em.existsBy(PromotionEventEntity, { id: eventId }))) {
    throw notFound(['input', 'eventId']);
  }
}

/** Refuses lines with producers and products that are not there, or do not belong together. */
export async function checkLines(em: EntityManager, lines: readonly ContractLine[]): Promise<void> {
  const producers = new Set(
    (await em.findBy(ProducerEntity, { id: In(lines.map((line) => line.producerId)) })).map(
      ({ id }) => id,
    ),
  );
  const ids = lines.flatMap(({ productId }) => productId ?? []);
  const products = new Map(
    (await em.findBy(ProductEntity, { id: In(ids) })).map((one) => [one.id, one.producerId]),
  );
  lines.forEach(({ producerId, productId }, index) => {
    const place = ['input', 'lines', String(index)];
    if (!producers.has(producerId)) throw notFound([...place, 'producerId']);
    if (!productId) return;
    if (!products.has(productId)) throw notFound([...place, 'productId']);
    if (products.get(productId) === producerId) return;
    const text = {
      vi: 'Sản phẩm này là của chủ thể khác. Chưa ghi gì; hãy chọn lại.',
      en: 'This product is of another producer. Nothing was stored; choose again.',
    };
    throw refuse('FOREIGN_PRODUCT', text, [...place, 'productId']);
  });
}

export const SIMILAR_EXISTS =
  'A contract with this buyer that looks the same is there: the payload names it. Send confirmDistinct when it is another.';

type Named = Pick<TradeContractEntity, 'buyerId' | 'kind' | 'signedOn'> &
  Partial<Pick<TradeContractEntity, 'id' | 'number' | 'valueAmount'>>;

/**
 * Refuses to have a contract twice: with one buyer one kind has each number once, and without a number the
 * day of signing and the value tell. Whoever records another one at the same time waits for the first.
 */
export async function checkTwice(em: EntityManager, one: Named): Promise<void> {
  await em.query('SELECT FROM buyer WHERE id = $1 FOR UPDATE', [one.buyerId]);
  const candidates = await em
    .createQueryBuilder(TradeContractEntity, 'c')
    .where('c.buyer_id = :buyerId AND c.kind = :kind', { buyerId: one.buyerId, kind: one.kind })
    .andWhere('c.id IS DISTINCT FROM cast(:itself as uuid)', { itself: one.id ?? null })
    .andWhere(
      one.number
        ? `upper(regexp_replace(c.number, '[\\s.]', '', 'g')) = upper(regexp_replace(:number, '[\\s.]', '', 'g'))`
        : 'c.number IS NULL AND c.signed_on = :signedOn AND c.value_amount IS NOT DISTINCT FROM cast(:value as bigint)',
      { number: one.number, signedOn: one.signedOn, value: one.valueAmount ?? null },
    )
    .orderBy('c.signed_on', 'DESC')
    .addOrderBy('c.id', 'DESC')
    .limit(10)
    .getMany();
  if (candidates.length === 0) return;
  const text = {
    vi: 'Đã có hợp đồng với khách này cùng số, hoặc cùng ngày ký và giá trị. Chưa ghi gì; hãy mở hợp đồng đã có, hoặc xác nhận đây là hợp đồng khác.',
    en: 'A contract with this buyer has the same number, or the same day and value. Nothing was stored; open it, or confirm that this is another.',
  };
  throw refuse('SIMILAR_EXISTS', text, ['input', 'number'], { candidates });
}

/** Writes the lines anew, in their order. */
export async function storeLines(
  em: EntityManager,
  contractId: string,
  lines: readonly ContractLine[],
): Promise<void> {
  await em.delete(TradeContractLineEntity, { contractId });
  await em.insert(
    TradeContractLineEntity,
    lines.map((line, index) => ({
      ...{ id: uuidv7(), contractId, position: index + 1, producerId: line.producerId },
      productId: line.productId ?? null,
      quantity: line.quantity ?? null,
      unit: line.unit ?? null,
      valueAmount: line.valueAmount ?? null,
    })),
  );
}

export function lockContract(em: EntityManager, id: string): Promise<TradeContractEntity | null> {
  return em.findOne(TradeContractEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

export function linesOf(em: EntityManager, contractId: string): Promise<TradeContractLineEntity[]> {
  return em.find(TradeContractLineEntity, { where: { contractId }, order: { position: 'ASC' } });
}

/** Refuses days that contradict each other. */
export function checkDays(
  days: Pick<TradeContractEntity, 'signedOn' | 'validFrom'> & { validUntil?: string | null },
  today: string,
): void {
  if (days.signedOn > today) {
    const text = {
      vi: 'Ngày ký chưa tới. Chưa ghi gì; hãy kiểm tra lại ngày.',
      en: 'The day of signing lies in the future. Nothing was stored; check the day.',
    };
    throw refuse('SIGNED_AHEAD', text, ['input', 'signedOn']);
  }
  if (days.validUntil && days.validUntil < days.validFrom) {
    const text = {
      vi: 'Ngày hết hiệu lực không thể trước ngày bắt đầu. Chưa có gì thay đổi.',
      en: 'A contract cannot end before it begins. Nothing was changed.',
    };
    throw refuse('PERIOD', text, ['input', 'validUntil']);
  }
}
