import { DocumentFormat, type DocumentKind } from '../../document/document.enums.ts';
import type { ListData, ListProductFacts } from '../../document/papers/list-facts.ts';
import { definePrint } from '../../document/prints/definitions.ts';
import type { Print, PrintProblem, PrintRequest } from '../../document/prints/print.ts';
import { filesOf } from '../../platform/files/file-box.ts';
import type { Context } from '../../platform/graphql/context.ts';
import {
  formatDay,
  formatDecimal,
  formatMoment,
  formatMoney,
  withoutZeros,
} from '../../platform/text/format.ts';
import { slugOf } from '../../platform/text/slug.ts';
import { productCategoryById } from '../../product/product-category.loader.ts';
import { photosForPaper } from '../../product/photo-paper.loader.ts';
import { productById } from '../../product/product.loader.ts';
import { eventById } from '../../promotion/promotion.loader.ts';
import { communeById } from '../../region/region.loader.ts';
import type { CuratedListEntity, CuratedListItemEntity } from '../list.entity.ts';
import { ListState } from '../list.enums.ts';
import { itemsByListId, shownNow, visibleList } from '../list.loader.ts';
import { shownOf } from '../list.rules.ts';

/** "120.000 đ / 500 g"; a short unit stays in one piece. */
function priceText(amount: string, unit: string): string {
  const whole = unit.length <= 10 ? unit.replaceAll(' ', '\u00a0') : unit;
  return `${formatMoney(amount, 'VI')} / ${whole}`;
}

type Photos = ReadonlyMap<string, Buffer>;

function photoText(photo: Buffer | undefined): string | null {
  return photo ? `data:image/jpeg;base64,${photo.toString('base64')}` : null;
}

/** One product of a list as it is printed; what left the catalogue is not printed. */
async function productFacts(
  context: Context,
  item: CuratedListItemEntity,
  { publicUrl, photos }: { readonly publicUrl: string; readonly photos: Photos },
): Promise<ListProductFacts[]> {
  const now = await shownNow(context, item.productId);
  const product = await context.load(productById, item.productId);
  if (!now?.published || !product) return [];
  const shown = shownOf(item.frozen, now);
  const commune = await communeById(context, product.communeId);
  const group = await context.load(productCategoryById, product.groupId);
  const { priceAmount, priceUnit } = shown;
  const { capacityAmount, capacityUnit } = product;
  const capacity = capacityAmount && withoutZeros(capacityAmount);
  return [
    {
      ...{ position: item.position, name: shown.name, producer: shown.producer },
      commune: commune?.fullName ?? null,
      group: group?.name ?? 'Khác',
      ...{ stars: shown.stars, validUntil: shown.validUntil },
      priceAmount: priceAmount === null ? null : Number(priceAmount),
      price: priceAmount === null ? null : priceText(priceAmount, priceUnit ?? ''),
      priceUnit,
      capacity:
        capacity === null || capacity === undefined
          ? null
          : `${formatDecimal(capacity, 'VI')} ${capacityUnit} mỗi tháng`,
      ...{ phone: shown.phone, email: shown.email },
      ...{ booth: item.booth, sample: item.sampleQuantity, note: item.note },
      address: publicUrl ? `${publicUrl}/san-pham/${product.slug}` : null,
      photo: photoText(photos.get(product.id)),
    },
  ];
}

/** A list as it is printed now: stars and contacts as they may be shown on this day. */
export async function listData(
  context: Context,
  list: CuratedListEntity,
  withPhotos: boolean,
): Promise<ListData> {
  const { publicUrl } = filesOf(context.db.source);
  const items = await context.load(itemsByListId, list.id);
  const event = list.eventId ? await context.load(eventById, list.eventId) : null;
  const photos: Photos = withPhotos
    ? await photosForPaper(
        context,
        items.map(({ productId }) => productId),
      )
    : new Map();
  const facts = await Promise.all(
    items.map((item) => productFacts(context, item, { publicUrl, photos })),
  );
  const products = facts.flat();
  const days = event && `${formatDay(event.startsOn, 'VI')} – ${formatDay(event.endsOn, 'VI')}`;
  return {
    title: list.title,
    event: event && [event.name, event.place, days].filter(Boolean).join(', '),
    frozen: list.frozenAt && `Số liệu chốt lúc ${formatMoment(list.frozenAt, 'VI')}`,
    demonstration: list.demonstration,
    products,
  };
}

type Way = Pick<Print, 'paper' | 'book'> & {
  readonly name: string;
  /** Products on one page, to know how much work it is. */
  readonly onPage: number;
  /** Without a public address there is nothing to print. */
  readonly needsAddress: boolean;
};

const WAYS = {
  LIST_CATALOGUE: { paper: 'CATALOGUE', name: 'danh-muc', onPage: 5, needsAddress: false },
  LIST_PRICES: {
    ...{ paper: 'PRICE_LIST', book: 'CURATED_LIST', name: 'bang-gia' },
    ...{ onPage: 20, needsAddress: false },
  },
  LIST_BOOTH_CARDS: { paper: 'BOOTH_CARDS', name: 'the-gian-hang', onPage: 4, needsAddress: false },
  LIST_QR_SHEET: { paper: 'QR_SHEET', name: 'tem-qr', onPage: 24, needsAddress: true },
} as const satisfies Partial<Record<DocumentKind, Way>>;

async function gather(
  context: Context,
  request: PrintRequest,
  way: Way,
): Promise<Print | PrintProblem> {
  const list = await visibleList(context, request.subject.uuid);
  if (!list) return 'NOT_FOUND';
  const data = await listData(context, list, way.paper === 'CATALOGUE');
  if (data.products.length === 0) return 'NOTHING';
  if (way.needsAddress && data.products.some(({ address }) => !address)) return 'NO_ADDRESS';
  const { onPage, name, needsAddress: _, ...made } = way;
  return {
    ...made,
    subjectType: 'CuratedList',
    subjectId: list.id,
    scope: `${request.kind}:${request.format}:${list.id}`,
    number: list.title.slice(0, 100),
    draft: list.state !== ListState.FROZEN,
    fileName: `${name}-${slugOf(list.title, 60) || list.id}`,
    data,
    sets: Math.ceil(data.products.length / onPage),
  };
}

for (const [kind, way] of Object.entries(WAYS) as [DocumentKind, Way][]) {
  definePrint({
    kind,
    formats: way.book ? [DocumentFormat.PDF, DocumentFormat.XLSX] : [DocumentFormat.PDF],
    subjects: ['CuratedList'],
    gather: (context, request) => gather(context, request, way),
  });
}

/** About how many pages each print of a list has. */
export function pagesOfPrints(products: number, groups: number): Record<keyof typeof WAYS, number> {
  const at = (kind: keyof typeof WAYS) => Math.ceil(products / WAYS[kind].onPage);
  return {
    LIST_CATALOGUE:
      products === 0 ? 0 : 1 + Math.ceil((products + 2 * groups) / 40) + at('LIST_CATALOGUE'),
    LIST_PRICES: at('LIST_PRICES'),
    LIST_BOOTH_CARDS: at('LIST_BOOTH_CARDS'),
    LIST_QR_SHEET: at('LIST_QR_SHEET'),
  };
}
