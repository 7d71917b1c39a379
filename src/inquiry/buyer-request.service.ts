import type { Transaction } from '../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { ProductCategoryEntity } from '../product/product-category.entity.ts';
import type { BuyerRequestValues } from './buyer-request.shapes.ts';
import { BuyerRequestEntity } from './inquiry.entity.ts';
import { BuyerRequestState } from './inquiry.enums.ts';

/** Codes of every step of a request. */
export const REQUEST_ERRORS = {
  NOT_FOUND,
  STALE,
  CLOSED: 'The request has ended; the payload holds it.',
} as const;

/** The columns of what a buyer needs. */
export async function requestColumns(
  { em }: Transaction,
  values: BuyerRequestValues,
): Promise<Partial<BuyerRequestEntity>> {
  const { buyer, categoryId, months, quantity, details, minStars, neededFrom, ...rest } = values;
  if (categoryId && !(await em.existsBy(ProductCategoryEntity, { id: categoryId }))) {
    throw notFound(['input', 'request', 'categoryId']);
  }
  return {
    ...rest,
    buyerName: buyer.name,
    buyerOrganisation: buyer.organisation ?? null,
    buyerPhone: buyer.phone ?? null,
    buyerEmail: buyer.email ?? null,
    details: details ?? null,
    groupId: categoryId ?? null,
    quantity: String(quantity),
    months: [...new Set(months ?? [])].sort((a, b) => a - b),
    minStars: minStars ?? null,
    neededFrom: neededFrom ?? null,
  };
}

/** Reads a request for a step: open, as it was looked at, and nobody else takes one meanwhile. */
export async function lockedRequest(
  tx: Transaction,
  id: string,
  baseRevision: number,
): Promise<BuyerRequestEntity> {
  tx.authorize({});
  const request = await tx.em
    .createQueryBuilder(BuyerRequestEntity, 'r')
    .setLock('pessimistic_write')
    .where('r.id = :id', { id })
    .getOne();
  if (!request) throw notFound(['id']);
  if (request.revision !== baseRevision) throw stale({ request });
  if (request.state !== BuyerRequestState.CLOSED) return request;
  const text = {
    vi: 'Nhu cầu này đã kết thúc nên không sửa được nữa. Chưa có gì thay đổi; nếu cần, hãy ghi nhu cầu mới.',
    en: 'This request has ended and cannot be changed. Nothing changed; write down a new one if needed.',
  };
  throw refuse('CLOSED', text, ['id'], { request });
}

/** Changes a request, leaving a line in the audit trail without the buyer. */
export async function changeRequest(
  tx: Transaction,
  request: BuyerRequestEntity,
  action: string,
  changes: Partial<BuyerRequestEntity>,
): Promise<BuyerRequestEntity> {
  await tx.em
    .createQueryBuilder()
    .update(BuyerRequestEntity)
    .set({ ...changes, revision: () => 'revision + 1', updatedAt: tx.context.now })
    .where('id = :id', { id: request.id })
    .execute();
  const after = await tx.em.findOneByOrFail(BuyerRequestEntity, { id: request.id });
  tx.record({
    action,
    subjectType: 'BuyerRequest',
    subjectId: request.id,
    before: facts(request),
    after: facts(after),
  });
  return after;
}

/** What the audit trail keeps of a request. */
export function facts(request: BuyerRequestEntity) {
  const { wants, quantity, unit, rhythm, months, minStars, state, outcome } = request;
  return { wants, quantity, unit, rhythm, months, minStars, state, outcome };
}
