import {
  column,
  connection,
  defineRead,
  defineRoot,
  expression,
  extendRead,
  nodeId,
  object,
  toMany,
  toOne,
  translated,
  type Row,
} from '../platform/read/declare.ts';
import type { Language } from '../platform/graphql/language.ts';
import {
  COUNT_VERSION,
  productConditions,
  productsOfCommunes,
  validOn,
} from './product-condition.filter.ts';
import { inputOf, matchesCount, matchesJoin, type ProductsArgs } from './product-matches.filter.ts';
import { orderOfProducts, PRODUCT_ORDERS, queryOf } from './product.filter.ts';

const CATEGORY = { table: 'product_category_translation', fk: 'category_id', source: 'VI' };
const TRANSLATION = { table: 'product_translation', fk: 'product_id', source: 'VI' };

const categoryRead = defineRead('ProductCategory', {
  table: 'product_category',
  fields: {
    id: nodeId(),
    level: column(),
    code: column(),
    name: translated('name', CATEGORY),
    sheetNumber: column(),
    leadMinistries: column(),
    legalBasis: column(),
    parent: toOne('ProductCategory', 'parent_id'),
    children: toMany('ProductCategory', {
      fk: 'parent_id',
      orderBy: ({ t }) => `${t}.position, ${t}.id`,
    }),
  },
});

const imageRead = defineRead('ProductImage', {
  table: 'product_image',
  fields: {
    id: nodeId(),
    url: column(),
    width: column(),
    height: column(),
    position: column(),
    revision: column(),
    // From the row itself, so that pictures are read as one table.
    renditions: toMany('ImageRendition', {
      from: ({ parent }) =>
        `(select r.place, (r.one ->> 'width')::int as width, (r.one ->> 'height')::int as height,` +
        ` r.one ->> 'url' as url, r.one ->> 'mediaType' as media_type` +
        ` from jsonb_array_elements(${parent}.renditions) with ordinality r (one, place))`,
      orderBy: ({ t }) => `${t}.place`,
      fields: { width: column(), height: column(), url: column(), mediaType: column() },
    }),
    alt: expression<{ language?: Language | null }>(({ t, p, args }) => {
      const english = (args.language ?? p.language) === 'EN';
      return english ? `coalesce(${t}.alt_en, ${t}.alt_vi)` : `${t}.alt_vi`;
    }),
  },
});

const price = object(
  {
    amount: column('price_amount'),
    currency: column('price_currency'),
    unit: column('price_unit'),
    updatedOn: column('price_updated_on'),
    baseAmount: expression(({ t }) => `round(${t}.price_amount / ${t}.price_base_quantity)`),
    baseUnit: column('price_base_unit'),
  },
  ({ t }) => `${t}.price_amount is not null`,
);

const productRead = defineRead('Product', {
  table: 'product',
  visible: ({ t }) => `${t}.status = 'PUBLISHED'`,
  fields: {
    id: nodeId(),
    slug: column(),
    status: column(),
    name: translated('name', TRANSLATION),
    summary: translated('summary', TRANSLATION),
    story: translated('story', TRANSLATION),
    ingredients: translated('ingredients', TRANSLATION),
    claims: toMany('ProductClaim', {
      from: ({ parent }) =>
        `(select * from rows from (jsonb_to_recordset(${parent}.claims)` +
        ` as (kind text, text text, evidence text)) with ordinality as c(kind, text, evidence, position))`,
      orderBy: ({ t }) => `${t}.position`,
      fields: { kind: column(), text: column(), evidence: column() },
    }),
    languages: expression(
      ({ t }) =>
        `case when exists (select from product_translation x where x.product_id = ${t}.id` +
        ` and x.language = 'EN' and x.name is not null) then '{VI,EN}' else '{VI}' end::text[]`,
    ),
    producer: toOne('Producer', 'producer_id'),
    commune: toOne('Commune', 'commune_id'),
    group: toOne('ProductCategory', 'group_id'),
    family: toOne('ProductCategory', 'family_id'),
    subgroup: toOne('ProductCategory', 'subgroup_id'),
    price,
    supply: object({
      monthlyCapacity: column('capacity_amount'),
      capacityUnit: column(),
      seasonMonths: column(),
      stockState: column(),
    }),
    stars: expression(({ t, p }) => `case when ${validOn(t, p.today())} then ${t}.stars end`),
    validity: expression(
      ({ t, p }) =>
        `case when ${t}.certified_until < ${p.today()} then 'EXPIRED'` +
        ` when ${validOn(t, p.today())} then 'VALID' else 'NONE' end`,
    ),
    certifiedUntil: column(),
    image: toOne('ProductImage', {
      where: ({ t, parent }) => `${t}.product_id = ${parent}.id`,
      orderBy: ({ t }) => `${t}.position`,
    }),
    images: toMany('ProductImage', { fk: 'product_id', orderBy: ({ t }) => `${t}.position` }),
    publishedAt: column(),
    revision: column(),
    source: column(),
    isDemonstration: column('demonstration'),
  },
});

/** Matches carry what lists filter by, so that products are read only for the page itself. */
const productsRoot = defineRoot(
  'products',
  connection<ProductsArgs>('Product', {
    from: (row) => (byCommune(row) ? productsOfCommunes(row.args.filter, inputOf(row)) : 'product'),
    where: ({ t }) => `${t}.status = 'PUBLISHED'`,
    joins: matchesJoin,
    filter: (row) => {
      const { filter } = row.args;
      if (queryOf(filter)) return [];
      const without = byCommune(row) ? 'commune' : undefined;
      return productConditions(filter, row.t, inputOf(row), without);
    },
    orders: PRODUCT_ORDERS,
    orderOf: orderOfProducts,
    defaultOrder: 'NEWEST',
    totalCount: matchesCount,
    countVersion: COUNT_VERSION,
  }),
);

function byCommune({ args: { filter } }: Row<ProductsArgs>): boolean {
  return !queryOf(filter) && !!filter?.communeCode;
}

const productRoot = defineRoot(
  'product',
  toOne<{ slug: string }>('Product', {
    where: ({ t, p, args }) =>
      `${t}.id = (select product_id from product_slug where slug = ${p.add(args.slug, 'text')})`,
  }),
);

const productGroupsRoot = defineRoot(
  'productGroups',
  toMany('ProductCategory', {
    where: ({ t }) => `${t}.level = 'GROUP'`,
    orderBy: ({ t }) => `${t}.position, ${t}.id`,
  }),
);

/** What this room adds to producers. */
const producerExtension = extendRead('Producer', {
  products: connection('Product', {
    fk: 'producer_id',
    orders: { NEWEST: PRODUCT_ORDERS.NEWEST },
    defaultOrder: 'NEWEST',
  }),
});

export const PRODUCT_READS = [
  categoryRead,
  imageRead,
  productRead,
  productsRoot,
  productRoot,
  productGroupsRoot,
  producerExtension,
];
