import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { say } from '../platform/graphql/language.ts';
import { toGlobalId, uuidOf } from '../platform/graphql/node.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { productById } from '../product/product.loader.ts';
import { Product } from '../product/product.type.ts';
import type { PromotionEventEntity } from '../promotion/promotion.entity.ts';
import { eventById } from '../promotion/promotion.loader.ts';
import { PromotionEvent } from '../promotion/promotion.type.ts';
import type {
  CuratedListEntity,
  CuratedListItemEntity,
  CuratedListShareEntity,
} from './list.entity.ts';
import { ItemChange, ShareState } from './list.enums.ts';
import {
  itemCountByListId,
  itemsByListId,
  listById,
  listRows,
  shareByToken,
  sharesByListId,
  shownNow,
  visibleList,
} from './list.loader.ts';
import { changesSince, shareStateOn, shownOf } from './list.rules.ts';
import {
  CuratedList,
  CuratedListConnection,
  CuratedListItem,
  CuratedListPages,
  CuratedListShare,
  ListedProduct,
  SharedList,
  type SharedListItem,
} from './list.type.ts';
import { pagesOfPrints } from './prints/list.print.ts';
import { tradeAccess } from './trade.access.ts';

const ORDERS = {
  NEWEST: { key: (t: string) => `${t}.id`, type: 'uuid', direction: 'DESC' },
} as const;

const SAID: Readonly<Record<ShareState, { vi: string; en: string }>> = {
  ACTIVE: { vi: 'Liên kết còn hiệu lực.', en: 'The link works.' },
  EXPIRED: {
    vi: 'Liên kết này đã hết hạn. Hãy xin người gửi một liên kết mới.',
    en: 'This link has expired. Ask whoever sent it for a new one.',
  },
  REVOKED: {
    vi: 'Liên kết này đã được thu hồi. Hãy liên hệ người gửi.',
    en: 'This link was taken back. Ask whoever sent it.',
  },
};

/** What a link that is over says of its list. */
const OVER = { title: null, note: null, frozenAt: null, demonstration: false } as const;

@Resolver(() => CuratedList)
export class CuratedListResolver {
  @Access(tradeAccess.curatedLists)
  @Query(() => CuratedListConnection, {
    description: 'Curated lists (danh mục), the newest first.',
  })
  curatedLists(
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    return keysetPage(listRows(context), { args: page, orders: ORDERS, order: 'NEWEST', language });
  }

  @Access(tradeAccess.curatedLists)
  @Query(() => CuratedList, { nullable: true, description: 'One curated list by its id.' })
  async curatedList(
    @Arg('id', () => ID, { description: 'Global id of the list.' }) id: string,
    @Ctx() context: Context,
  ): Promise<CuratedListEntity | null> {
    const uuid = uuidOf(id, 'CuratedList');
    return uuid ? visibleList(context, uuid) : null;
  }

  @Access(PUBLIC)
  @Cost({ points: 200 })
  @Query(() => SharedList, {
    nullable: true,
    description:
      'The list behind a link (liên kết chia sẻ), with contacts and stars as they may be shown now; null for a link nobody made.',
  })
  async sharedList(
    @Arg('token', () => String, { description: 'The secret part of the link.' }) token: string,
    @Ctx() context: Context,
  ): Promise<SharedList | null> {
    const share = await shareByToken(context, token);
    const list = share && (await context.load(listById, share.listId));
    if (!list) return null;
    const state = shareStateOn(share, context.today);
    const message = say(SAID[state], context.language);
    const head = { state, message, expiresOn: share.expiresOn };
    if (state !== ShareState.ACTIVE) return { ...head, ...OVER, items: [] };
    const items = await context.load(itemsByListId, list.id);
    const shown = await Promise.all(items.map((item) => sharedItem(item, context)));
    const { title, note, frozenAt, demonstration } = list;
    return { ...head, title, note, frozenAt, demonstration, items: shown.flat() };
  }

  @FieldResolver(() => PromotionEvent, { nullable: true, description: 'The event it is for.' })
  async event(
    @Root() list: CuratedListEntity,
    @Ctx() context: Context,
  ): Promise<PromotionEventEntity | null> {
    return list.eventId ? context.load(eventById, list.eventId) : null;
  }

  @FieldResolver(() => Int, { description: 'How many products are in it.' })
  itemCount(@Root() list: CuratedListEntity, @Ctx() context: Context): Promise<number> {
    return context.load(itemCountByListId, list.id);
  }

  @Cost({ items: 50 })
  @FieldResolver(() => [CuratedListItem], { description: 'Its products in order, up to 500.' })
  items(
    @Root() list: CuratedListEntity,
    @Ctx() context: Context,
  ): Promise<CuratedListItemEntity[]> {
    return context.load(itemsByListId, list.id);
  }

  @Cost({ points: 20 })
  @FieldResolver(() => CuratedListPages, { description: 'About how many pages its prints have.' })
  async printPages(
    @Root() list: CuratedListEntity,
    @Ctx() context: Context,
  ): Promise<CuratedListPages> {
    const items = await context.load(itemsByListId, list.id);
    const products = await context.loadMany(
      productById,
      items.map((item) => item.productId),
    );
    const groups = new Set(products.map((product) => product?.groupId)).size;
    const pages = pagesOfPrints(items.length, groups);
    return {
      catalogue: pages.LIST_CATALOGUE,
      priceList: pages.LIST_PRICES,
      boothCards: pages.LIST_BOOTH_CARDS,
      qrSheet: pages.LIST_QR_SHEET,
    };
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [CuratedListShare], { description: 'Its links, the newest first.' })
  shares(
    @Root() list: CuratedListEntity,
    @Ctx() context: Context,
  ): Promise<CuratedListShareEntity[]> {
    return context.load(sharesByListId, list.id);
  }
}

async function sharedItem(
  item: CuratedListItemEntity,
  context: Context,
): Promise<SharedListItem[]> {
  const now = await shownNow(context, item.productId);
  const product = await context.load(productById, item.productId);
  // What left the catalogue is shown to nobody.
  if (!now?.published || !product) return [];
  const { position, booth } = item;
  const changes = changesSince(item.frozen, now);
  return [{ ...shownOf(item.frozen, now), position, booth, slug: product.slug, product, changes }];
}

@Resolver(() => CuratedListItem)
export class CuratedListItemResolver {
  @FieldResolver(() => ID, { description: 'For moving and removing it.' })
  id(@Root() item: CuratedListItemEntity): string {
    return toGlobalId('CuratedListItem', item.id);
  }

  @FieldResolver(() => Product, { nullable: true, description: 'The product as it is now.' })
  product(
    @Root() item: CuratedListItemEntity,
    @Ctx() context: Context,
  ): Promise<ProductEntity | null> {
    return context.load(productById, item.productId);
  }

  @FieldResolver(() => ListedProduct, { nullable: true, description: 'What the list says of it.' })
  async shown(
    @Root() item: CuratedListItemEntity,
    @Ctx() context: Context,
  ): Promise<ListedProduct | null> {
    const now = await shownNow(context, item.productId);
    return now && shownOf(item.frozen, now);
  }

  @FieldResolver(() => [ItemChange], {
    description: 'What changed since the list was frozen; empty while it is a draft.',
  })
  async changes(
    @Root() item: CuratedListItemEntity,
    @Ctx() context: Context,
  ): Promise<ItemChange[]> {
    const now = await shownNow(context, item.productId);
    return now ? changesSince(item.frozen, now) : [ItemChange.GONE];
  }
}

@Resolver(() => CuratedListShare)
export class CuratedListShareResolver {
  @FieldResolver(() => ID, { description: 'For taking it back.' })
  id(@Root() share: CuratedListShareEntity): string {
    return toGlobalId('CuratedListShare', share.id);
  }

  @FieldResolver(() => ShareState, { description: 'Whether it still works.' })
  state(@Root() share: CuratedListShareEntity, @Ctx() context: Context): ShareState {
    return shareStateOn(share, context.today);
  }
}
