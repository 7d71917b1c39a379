import type { EntityManager } from 'typeorm';
import { refuse } from '../platform/graphql/user-errors.ts';
import { BuyerEntity } from './buyer.entity.ts';

export const SIMILAR_EXISTS =
  'Buyers with a similar name or the same phone are there: the payload names them. Send confirmDistinct when it is another.';
export const TAX_CODE_TAKEN = 'Another buyer has this tax code: the payload names it.';
export const MERGED = 'The buyer was merged into another one.';

type Named = Pick<BuyerEntity, 'name'> & Partial<Pick<BuyerEntity, 'phone'>>;

/** Buyers that may be the same as this one, the likeliest first. */
async function similarBuyers(
  em: EntityManager,
  { name, phone }: Named,
  except: string | null,
): Promise<BuyerEntity[]> {
  return em
    .createQueryBuilder(BuyerEntity, 'b')
    .where('b.merged_into_id IS NULL AND b.id IS DISTINCT FROM cast(:except as uuid)', { except })
    .andWhere(
      `(b.name_key % buyer_key(:name) AND similarity(b.name_key, buyer_key(:name)) >= 0.55
        OR b.phone = :phone)`,
      { name, phone: phone ?? null },
    )
    .orderBy('similarity(b.name_key, buyer_key(:name))', 'DESC')
    .addOrderBy('b.id')
    .limit(10)
    .getMany();
}

/** Refuses a tax code that another buyer has, and, unless it was said to be another, a likeness. */
export async function checkLikeness(
  em: EntityManager,
  buyer: Named & Partial<Pick<BuyerEntity, 'taxCode'>>,
  options: { readonly except?: string; readonly confirmed: boolean },
): Promise<void> {
  const except = options.except ?? null;
  const { taxCode } = buyer;
  const twin = taxCode
    ? await em
        .createQueryBuilder(BuyerEntity, 'b')
        .where('b.tax_code = :taxCode AND b.merged_into_id IS NULL', { taxCode })
        .andWhere('b.id IS DISTINCT FROM cast(:except as uuid)', { except })
        .getOne()
    : null;
  if (twin) {
    const text = {
      vi: `Mã số thuế này là của “${twin.name}”. Chưa ghi gì; hãy dùng mục đã có hoặc sửa mã.`,
      en: `This tax code is that of “${twin.name}”. Nothing was stored; use that entry or mend the code.`,
    };
    throw refuse('TAX_CODE_TAKEN', text, ['input', 'taxCode'], { candidates: [twin] });
  }
  const candidates = options.confirmed ? [] : await similarBuyers(em, buyer, except);
  if (candidates.length === 0) return;
  const names = candidates.map(({ name }) => `“${name}”`).join(', ');
  const text = {
    vi: `Đã có khách mua giống thế này: ${names}. Chưa ghi gì; hãy chọn mục đã có, hoặc xác nhận đây là khách khác.`,
    en: `There are similar buyers: ${names}. Nothing was stored; choose one of them, or confirm that it is another.`,
  };
  throw refuse('SIMILAR_EXISTS', text, ['input', 'name'], { candidates });
}

/** A buyer for writing: refused when it is unknown to the caller as `null`, or merged. */
export function lockBuyer(em: EntityManager, id: string): Promise<BuyerEntity | null> {
  return em.findOne(BuyerEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

export function merged(field: readonly string[]) {
  const text = {
    vi: 'Khách mua này đã được gộp vào mục khác. Chưa có gì thay đổi; hãy chọn mục đã gộp.',
    en: 'This buyer was merged into another. Nothing was changed; choose that one.',
  };
  return refuse('MERGED', text, field);
}
