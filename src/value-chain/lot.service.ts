import { In, Not, type EntityManager } from 'typeorm';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { maySeeProduct, placeOfProduct } from '../product/product.access.ts';
import { ProductEntity } from '../product/product.entity.ts';
import { LotInputEntity, ProductLotEntity } from './lot.entity.ts';
import { ChainParticipantEntity } from './value-chain.entity.ts';
import { LotState } from './value-chain.enums.ts';

/** The lot somebody wants to change; refuses unless the place of its product is theirs. */
export async function lotToChange(tx: Transaction, id: string): Promise<ProductLotEntity> {
  const lot = await tx.em.findOneBy(ProductLotEntity, { id });
  const product = lot && (await tx.em.findOneBy(ProductEntity, { id: lot.productId }));
  tx.authorize(product ? placeOfProduct(product) : {});
  if (!lot) throw notFound(['id']);
  return lot;
}

/** Refuses a code that another lot of the product has. */
export async function checkCode(
  em: EntityManager,
  { productId, code, id }: { productId: string; code: string; id?: string },
): Promise<void> {
  if (!(await em.existsBy(ProductLotEntity, { productId, code, ...(id && { id: Not(id) }) })))
    return;
  const text = {
    vi: `Sản phẩm này đã có lô mang mã ${code}. Chưa ghi gì; hãy kiểm tra lại mã lô.`,
    en: `The product has a lot ${code} already. Nothing was stored; check the code.`,
  };
  throw refuse('CODE_TAKEN', text, ['input', 'code']);
}

interface Days {
  readonly madeOn: string;
  readonly bestBefore?: string | null;
}

export function checkLotDays({ madeOn, bestBefore }: Days, today: string): void {
  if (madeOn > today) {
    const text = {
      vi: 'Ngày sản xuất chưa tới. Chưa ghi gì; hãy kiểm tra lại ngày.',
      en: 'The day it was made lies in the future. Nothing was stored; check the day.',
    };
    throw refuse('PERIOD', text, ['input', 'madeOn']);
  }
  if (!bestBefore || bestBefore >= madeOn) return;
  const text = {
    vi: 'Hạn sử dụng không thể trước ngày sản xuất. Chưa ghi gì.',
    en: 'A lot cannot be best before the day it was made. Nothing was stored.',
  };
  throw refuse('PERIOD', text, ['input', 'bestBefore']);
}

/** A participant of one of the chains of the product, by whichever field named it. */
export async function checkOwnParticipant(
  em: EntityManager,
  productId: string,
  ids: readonly (readonly [id: string | null | undefined, field: readonly string[]])[],
): Promise<void> {
  const wanted = ids.flatMap(([id]) => (id ? [id] : []));
  if (wanted.length === 0) return;
  const rows = await em
    .createQueryBuilder(ChainParticipantEntity, 'a')
    .innerJoin('value_chain', 'c', 'c.id = a.chain_id AND c.product_id = :productId', { productId })
    .where({ id: In(wanted) })
    .getMany();
  const known = new Set(rows.map(({ id }) => id));
  const missing = ids.find(([id]) => id && !known.has(id));
  if (missing) throw notFound(missing[1]);
}

export interface InputOfLot {
  readonly lotId?: string | null;
  readonly name?: string | null;
  readonly supplierId?: string | null;
  readonly quantity?: { readonly amount: string; readonly unit: string } | null;
}

/** Writes all inputs of a lot anew. Lots of others have to be published, one's own need not be. */
export async function storeInputs(
  tx: Transaction,
  lot: ProductLotEntity,
  inputs: readonly InputOfLot[],
): Promise<void> {
  const path = (index: number, name: string) => ['input', 'inputs', String(index), name];
  for (const [index, { lotId }] of inputs.entries()) {
    if (!lotId) continue;
    const source = lotId === lot.id ? null : await tx.em.findOneBy(ProductLotEntity, { id: lotId });
    const product = source && (await tx.em.findOneBy(ProductEntity, { id: source.productId }));
    const open = source && (source.state !== LotState.DRAFT || source.productId === lot.productId);
    if (!open || !product || !maySeeProduct(tx.context.actor, product)) {
      throw notFound(path(index, 'lotId'));
    }
  }
  const suppliers = inputs.map(
    ({ supplierId }, index) => [supplierId, path(index, 'supplierId')] as const,
  );
  await checkOwnParticipant(tx.em, lot.productId, suppliers);
  await tx.em.delete(LotInputEntity, { lotId: lot.id });
  if (inputs.length === 0) return;
  await tx.em.insert(
    LotInputEntity,
    inputs.map(({ lotId, name, supplierId, quantity }, index) => ({
      ...{ id: uuidv7(), lotId: lot.id, position: index + 1 },
      ...{ sourceLotId: lotId ?? null, name: name ?? null, participantId: supplierId ?? null },
      ...{ quantity: quantity?.amount ?? null, quantityUnit: quantity?.unit ?? null },
    })),
  );
}

export function wrongLotState(lot: ProductLotEntity, state: LotState) {
  const text = {
    vi: 'Lô không ở trạng thái cho phép làm việc này. Chưa có gì thay đổi; hãy xem lại lô.',
    en: 'The lot is in a state that does not allow this. Nothing was changed; look at the lot.',
  };
  return lot.state === state ? null : refuse('WRONG_STATE', text, ['id'], { lot });
}
