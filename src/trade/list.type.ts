import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { BigIntScalar, LocalDate } from '../platform/graphql/scalars.ts';
import { userErrorType, type UserErrorValue } from '../platform/graphql/user-errors.ts';
import { NOT_FOUND, STALE } from '../platform/graphql/refusals.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { Product } from '../product/product.type.ts';
import type { CuratedListEntity, CuratedListShareEntity } from './list.entity.ts';
import { ItemChange, ListState, ShareState } from './list.enums.ts';

@Access(REACHED)
@ObjectType('CuratedList', {
  implements: Node,
  description:
    'Products chosen for an event or a buyer, in an order (danh mục hội chợ). For trade staff.',
})
export class CuratedList extends Node {
  @Field(() => String, { description: 'Its title, in Vietnamese.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A remark, in Vietnamese; whoever opens a link to the list reads it too.',
  })
  note!: string | null;

  @Field(() => ListState, { description: 'Whether it can be changed.' })
  state!: ListState;

  @Field(() => Date, { nullable: true, description: 'When it was frozen.' })
  frozenAt!: Date | null;

  @Field(() => Boolean, { description: 'True for made-up lists that only demonstrate.' })
  demonstration!: boolean;

  @Field(() => Int, { description: 'Counts its changes; send it back as baseRevision.' })
  revision!: number;
}

@Access(REACHED)
@ObjectType({
  description:
    'What a list says of a product: as it was frozen, but never stars that are not valid now, nor a contact without consent now.',
})
export class ListedProduct {
  @Field(() => String, { description: 'Name, in Vietnamese.' })
  name!: string;

  @Field(() => String, { description: 'Name of the producer.' })
  producer!: string;

  @Field(() => BigIntScalar, { nullable: true, description: 'Price in whole VND.' })
  priceAmount!: string | null;

  @Field(() => String, { nullable: true, description: 'What is sold for it.' })
  priceUnit!: string | null;

  @Field(() => Int, { nullable: true, description: 'Stars that are valid now.' })
  stars!: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the certificate.' })
  validUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'Phone, with consent as it is now.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail, with consent as it is now.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Address, with consent as it is now.' })
  address!: string | null;
}

@Access(REACHED)
@ObjectType({ description: 'A product in a list.' })
export class CuratedListItem {
  @Field(() => Int, { description: 'Its place, from 1.' })
  position!: number;

  @Field(() => String, { nullable: true, description: 'Booth (gian hàng).' })
  booth!: string | null;

  @Field(() => String, { nullable: true, description: 'How much is sent as a sample.' })
  sampleQuantity!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note!: string | null;
}

@Access(REACHED)
@ObjectType({ description: 'About how many pages each print of a list has ("≈ 14 trang").' })
export class CuratedListPages {
  @Field(() => Int, { description: 'The catalogue.' })
  catalogue!: number;

  @Field(() => Int, { description: 'The price list.' })
  priceList!: number;

  @Field(() => Int, { description: 'The cards for the booths, on A4.' })
  boothCards!: number;

  @Field(() => Int, { description: 'The labels with QR codes.' })
  qrSheet!: number;
}

@Access(REACHED)
@ObjectType({ description: 'A link that shows a list to whoever has it (liên kết chia sẻ).' })
export class CuratedListShare {
  @Field(() => LocalDate, { description: 'Its last day.' })
  expiresOn!: string;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;
}

@Access(REACHED)
@ObjectType({ description: 'A product as whoever has the link sees it.' })
export class SharedListItem extends ListedProduct {
  @Field(() => Int, { description: 'Its place, from 1.' })
  position!: number;

  @Field(() => String, { nullable: true, description: 'Booth (gian hàng).' })
  booth!: string | null;

  @Field(() => String, { description: 'Its name in web addresses.' })
  slug!: string;

  @Field(() => Product, { description: 'The product as it is now.' })
  product!: ProductEntity;

  @Field(() => [ItemChange], { description: 'What changed since the list was frozen.' })
  changes!: ItemChange[];
}

@Access(REACHED)
@ObjectType({ description: 'A list behind a link.' })
export class SharedList {
  @Field(() => ShareState, { description: 'Whether the link works; else there are no items.' })
  state!: ShareState;

  @Field(() => String, { description: 'A sentence about that, in the language of the request.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'Title; null when the link is over.' })
  title!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A remark, in Vietnamese; null when there is none or the link is over.',
  })
  note!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was frozen; null when it is open again or the link is over.',
  })
  frozenAt!: Date | null;

  @Field(() => Boolean, { description: 'True for made-up lists that only demonstrate.' })
  demonstration!: boolean;

  @Field(() => LocalDate, { description: 'Last day of the link.' })
  expiresOn!: string;

  @Cost({ items: 50 })
  @Field(() => [SharedListItem], { description: 'The products, in order, up to 500.' })
  items!: SharedListItem[];
}

export const CuratedListConnection = connectionType(
  () => CuratedList,
  'CuratedList',
  'curated lists (danh mục)',
);

export const CuratedListError = userErrorType('CuratedList', {
  NOT_FOUND,
  STALE,
  FROZEN: 'The list is frozen: unfreeze it first.',
  NOT_FROZEN: 'The list is not frozen.',
  EMPTY: 'The list has no products.',
  ALREADY_IN: 'The product is in the list already.',
  TOO_MANY: 'A list may have 500 products at most.',
  NOT_PUBLISHED: 'The product is not in the catalogue.',
  PERIOD: 'The last day lies in the past, or more than a year ahead.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of an operation on a curated list.' })
export class CuratedListPayload {
  @Field(() => CuratedList, {
    nullable: true,
    description: 'The list as it is now; with STALE the version that somebody else made.',
  })
  list!: CuratedListEntity | null;

  @Field(() => [CuratedListError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

@Access(REACHED)
@ObjectType({ description: 'What came of curatedListShare.' })
export class CuratedListSharePayload extends CuratedListPayload {
  @Field(() => CuratedListShare, { nullable: true, description: 'The link.' })
  share!: CuratedListShareEntity | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its secret part, shown only now: /danh-muc/<token>. Whoever has it sees the list.',
  })
  token!: string | null;
}
