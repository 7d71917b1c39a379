import { In, type EntityManager } from 'typeorm';
import { revise } from '../platform/db/revision.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound, stale } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { ProductEntity } from '../product/product.entity.ts';
import { ProductStatus } from '../product/product.enums.ts';
import { CuratedListEntity, CuratedListItemEntity } from './list.entity.ts';
import { ListState } from './list.enums.ts';

export const MAX_ITEMS = 500;

/** The list of a step, locked, as its editor saw it. */
export async function listToChange(
  tx: Transaction,
  id: string,
  baseRevision: number,
  state: ListState | null = ListState.DRAFT,
): Promise<CuratedListEntity> {
  tx.authorize({});
  const lock = { mode: 'pessimistic_write' } as const;
  const list = await tx.em.findOne(CuratedListEntity, { where: { id }, lock });
  if (!list) throw notFound(['id']);
  if (list.revision !== baseRevision) throw stale({ list });
  if (state === null || list.state === state) return list;
  if (list.state === ListState.FROZEN) {
    const text = {
      vi: 'Danh mục đã chốt nên không sửa được. Chưa có gì thay đổi; hãy mở chốt và ghi lý do trước.',
      en: 'The list is frozen and cannot be changed. Nothing was changed; unfreeze it first.',
    };
    throw refuse('FROZEN', text, ['id'], { list });
  }
  const text = {
    vi: 'Danh mục chưa chốt. Chưa có gì thay đổi.',
    en: 'The list is not frozen. Nothing was changed.',
  };
  throw refuse('NOT_FROZEN', text, ['id'], { list });
}

/** Counts the revision of a list on, with what else of it changes, and leaves a line in the trail. */
export async function changed(
  tx: Transaction,
  before: CuratedListEntity,
  action: string,
  values: Partial<CuratedListEntity> = {},
  detail: { readonly before?: object; readonly after?: object } = {},
): Promise<CuratedListEntity> {
  const row = { id: before.id, baseRevision: before.revision };
  const list = await revise(tx.em, CuratedListEntity, row, values);
  if (!list) throw stale({ list: before });
  tx.record({
    action: `curatedList.${action}`,
    subjectType: 'CuratedList',
    subjectId: list.id,
    before: detail.before ?? { title: before.title, state: before.state },
    after: detail.after ?? { title: list.title, state: list.state },
  });
  return list;
}

export function itemsOf(em: EntityManager, listId: string): Promise<CuratedListItemEntity[]> {
  return em.find(CuratedListItemEntity, { where: { listId }, order: { position: 'ASC' } });
}

/** Refuses products that are not there, or not in the catalogue. */
export async function checkProducts(
  em: EntityManager,
  ids: readonly string[],
  field: readonly string[],
): Promise<void> {
  const found = new Map(
    (await em.findBy(ProductEntity, { id: In([...ids]) })).map((one) => [one.id, one]),
  );
  ids.forEach((id, index) => {
    const place =
      ids.length > 1 || field.at(-1) === 'productIds' ? [...field, String(index)] : field;
    const product = found.get(id);
    if (!product) throw notFound(place);
    if (product.status === ProductStatus.PUBLISHED) return;
    const text = {
      vi: `“${product.name}” chưa hoặc không còn trên danh mục công khai. Chưa có gì thay đổi; hãy chọn sản phẩm khác.`,
      en: `“${product.name}” is not in the catalogue. Nothing was changed; choose another product.`,
    };
    throw refuse('NOT_PUBLISHED', text, place);
  });
}

/** Puts items into an order, all by one statement. */
export async function putInOrder(em: EntityManager, ids: readonly string[]): Promise<void> {
  await em.query(
    `UPDATE curated_list_item i SET position = o.position
       FROM unnest($1::uuid[]) WITH ORDINALITY AS o(id, position)
      WHERE i.id = o.id AND i.position <> o.position`,
    [ids],
  );
}

export function tooMany(field: readonly string[]) {
  const text = {
    vi: `Một danh mục có tối đa ${MAX_ITEMS} sản phẩm. Chưa có gì thay đổi; hãy tách thành nhiều danh mục.`,
    en: `A list has ${MAX_ITEMS} products at most. Nothing was changed; make several lists.`,
  };
  return refuse('TOO_MANY', text, field);
}
