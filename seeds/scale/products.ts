import { slugOf } from '../../src/platform/text/slug.ts';
import { lastDayOfMonths } from '../../src/certificate/certificate-life.rules.ts';
import { Chance, dayOf, instant } from './chance.ts';
import type { TableRows, Value } from './copy.ts';
import type { Category, ScalePlan } from './plan.ts';
import { producerList, type Producer } from './places.ts';
import { PRODUCTS_BY_SHEET, QUALITIES } from './words.ts';

export interface Product {
  readonly n: number;
  readonly id: string;
  readonly name: string;
  readonly producer: Producer;
  readonly category: Category;
  readonly publishedAt: number;
  readonly status: 'PUBLISHED' | 'DRAFT' | 'ARCHIVED';
  /** Null for one in four, which has never been recognised. */
  readonly certificate: { stars: 3 | 4 | 5; issuedOn: string; validUntil: string } | null;
}

/** The day up to which the data set tells: certificates of the last 36 months are valid on it. */
const LAST_DAY = 2_510;
const UNITS = ['500 g', '1 kg', '250 g', '1 chai 500 ml', '1 hộp', '1 túi'] as const;

/** The products: the same ones each time it is called. */
export function* productList(plan: ScalePlan): Generator<Product> {
  const chance = new Chance(44);
  const producers = [...producerList(plan)];
  for (let n = 0; n < plan.products; n += 1) {
    const category = chance.pick(plan.categories);
    const noun = chance.pick(PRODUCTS_BY_SHEET[category.sheet] ?? ['Sản phẩm']);
    const producer = producers[n % producers.length] ?? chance.pick(producers);
    const name = `${noun} ${chance.pick(QUALITIES)} ${producer.name.split(' ').slice(-3).join(' ')}`;
    const publishedAt = instant(chance.whole(0, LAST_DAY)) + chance.whole(0, 86_399_999);
    const state = chance.next();
    yield {
      n,
      id: chance.uuid(publishedAt),
      name,
      producer,
      category,
      publishedAt,
      status: state < 0.95 ? 'PUBLISHED' : state < 0.98 ? 'DRAFT' : 'ARCHIVED',
      certificate: chance.happens(0.75) ? certificateOf(chance) : null,
    };
  }
}

function certificateOf(chance: Chance): Product['certificate'] {
  const level = chance.next();
  // Seven in eight are valid at the end of the set, one in eight has expired.
  const age = chance.happens(0.875) ? chance.whole(0, 1_050) : chance.whole(1_150, 2_000);
  const issuedOn = dayOf(instant(LAST_DAY - age));
  return {
    stars: level < 0.88 ? 3 : level < 0.99 ? 4 : 5,
    issuedOn,
    validUntil: lastDayOfMonths(issuedOn, 36),
  };
}

export function products(plan: ScalePlan): TableRows {
  const chance = new Chance(55);
  function* rows(): Generator<Value[]> {
    for (const product of productList(plan)) {
      const { certificate, category, producer } = product;
      const publishedAt = new Date(product.publishedAt).toISOString();
      const hasPrice = chance.happens(0.9);
      yield [
        product.id, `${slugOf(product.name)}-${product.n}`, product.name, producer.id,
        producer.communeId, category.groupId, category.familyId, category.subgroupId,
        product.status, `Sản phẩm thử tải số ${product.n + 1}.`, story(chance),
        hasPrice ? chance.whole(20, 900) * 1_000 : null, hasPrice ? chance.pick(UNITS) : null,
        hasPrice ? dayOf(product.publishedAt) : null, chance.whole(1, 50) * 100, 'kg/tháng',
        [1, 2, 10, 11, 12].slice(chance.whole(0, 2)), certificate?.stars ?? null,
        certificate?.issuedOn ?? null, certificate?.validUntil ?? null, true, 'Made up',
        product.status === 'DRAFT' ? null : publishedAt,
        product.status === 'ARCHIVED' ? publishedAt : null, publishedAt, '',
      ]; // prettier-ignore
    }
  }
  return {
    table: 'product',
    columns: [
      'id', 'slug', 'name', 'producer_id', 'commune_id', 'group_id', 'family_id', 'subgroup_id',
      'status', 'summary', 'story', 'price_amount', 'price_unit', 'price_updated_on',
      'capacity_amount', 'capacity_unit', 'season_months', 'stars', 'certified_from',
      'certified_until', 'demonstration', 'source', 'published_at', 'archived_at', 'created_at',
      'search_vector',
    ], // prettier-ignore
    count: plan.products,
    rows: rows(),
  };
}

const SENTENCES = [
  'Người dân trong bản giữ cách làm này đã nhiều đời.',
  'Nguyên liệu lấy từ nương rẫy quanh bản, hái vào buổi sớm.',
  'Mỗi mẻ được phơi trên giàn tre và sấy bằng than củi.',
  'Tổ sản xuất chia việc theo nhà, cuối tháng cùng kiểm hàng.',
  'Đây là dữ liệu tạo ra để đo tốc độ, không phải sản phẩm thật.',
] as const;

function story(chance: Chance): string {
  return Array.from({ length: chance.whole(2, 6) }, () => chance.pick(SENTENCES)).join(' ');
}

export function images(plan: ScalePlan): TableRows {
  const chance = new Chance(66);
  function* rows(): Generator<Value[]> {
    for (const product of productList(plan)) {
      for (let position = 0; position < (product.n % 3) + 1; position += 1) {
        yield [
          chance.uuid(product.publishedAt), product.id,
          `https://example.com/thu-tai/${product.n}-${position}.jpg`, `Ảnh ${product.name}`,
          1_200, 900, position,
        ]; // prettier-ignore
      }
    }
  }
  return {
    table: 'product_image',
    columns: ['id', 'product_id', 'url', 'alt_vi', 'width', 'height', 'position'],
    count: Array.from({ length: plan.products }, (_, n) => (n % 3) + 1).reduce((a, b) => a + b, 0),
    rows: rows(),
  };
}

export function translations(plan: ScalePlan): TableRows {
  function* rows(): Generator<Value[]> {
    for (const { n, id, name } of productList(plan)) {
      if (n % 4 === 0) yield [id, 'EN', `${slugOf(name).replaceAll('-', ' ')}`, `Load test ${n}.`];
    }
  }
  return {
    table: 'product_translation',
    columns: ['product_id', 'language', 'name', 'summary'],
    count: Math.ceil(plan.products / 4),
    rows: rows(),
  };
}
