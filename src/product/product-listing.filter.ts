import { Field, ID, InputType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import { Language } from '../platform/graphql/language.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { searchKey } from '../platform/text/search-key.ts';
import type { ProductEntity } from './product.entity.ts';
import { ProductStatus } from './product.enums.ts';

@InputType({ description: 'Which entries to list; the parts given must all fit.' })
export class ProductListingFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, accents or not.' })
  query?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only the entry with this name in its web address, now or formerly.',
  })
  slug?: string | null;

  @Field(() => [ProductStatus], {
    nullable: true,
    description: 'Only in these states; an empty list matches nothing.',
  })
  status?: ProductStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this producer.' })
  producerId?: string | null;

  @Field(() => Language, {
    nullable: true,
    description: 'Only those whose name is not known in this language.',
  })
  missingTranslation?: Language | null;
}

/** Narrows a query over entries (alias `p`); ids of other types match nothing. */
export function filteredListings(
  rows: SelectQueryBuilder<ProductEntity>,
  filter: ProductListingFilter | null | undefined,
): SelectQueryBuilder<ProductEntity> {
  const text = filter?.query?.trim();
  if (text) {
    const letters = searchKey(text).replace(/[^\p{L}\p{N}]/gu, '');
    rows.andWhere(`replace(p.name_key, ' ', '') LIKE :text`, { text: `%${letters}%` });
  }
  if (filter?.slug) {
    const named = 'p.id = (SELECT product_id FROM product_slug WHERE slug = :slug)';
    rows.andWhere(named, { slug: filter.slug });
  }
  if (filter?.status) rows.andWhere('p.status = ANY(:status)', { status: filter.status });
  if (filter?.producerId) {
    const producerId = uuidOf(filter.producerId, 'Producer');
    rows.andWhere('p.producer_id = :producerId', { producerId });
  }
  // Every name is known in Vietnamese.
  if (filter?.missingTranslation === Language.VI) rows.andWhere('false');
  if (filter?.missingTranslation === Language.EN) {
    rows.andWhere(
      `NOT EXISTS (SELECT FROM product_translation t
         WHERE t.product_id = p.id AND t.language = 'EN' AND t.name IS NOT NULL)`,
    );
  }
  return rows;
}
