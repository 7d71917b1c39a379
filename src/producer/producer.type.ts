import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC, REACHED, when } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { mayReadDetails } from './producer.access.ts';
import type { ProducerEntity } from './producer.entity.ts';
import { ProducerKind } from './producer.enums.ts';

const DETAILS = when<ProducerEntity>('producerDetails', (actor, producer) =>
  mayReadDetails(actor, producer),
);

/** What is taken back must not live on in caches. */
const WHILE_AGREED = 30;

@CacheFor(WHILE_AGREED)
@Access(PUBLIC)
@ObjectType({ description: 'One size of the photo of a place.' })
export class PlacePhotoRendition {
  @Field(() => Int, { description: 'Width in pixels.' })
  width!: number;

  @Field(() => Int, { description: 'Height in pixels.' })
  height!: number;

  @Field(() => String, { description: 'Address of the file on this server; it begins with /.' })
  url!: string;

  @Field(() => String, { description: 'image/webp or image/jpeg.' })
  mediaType!: string;
}

@CacheFor(WHILE_AGREED)
@Access(PUBLIC)
@ObjectType({ description: 'A photo of the place of a producer (ảnh cơ sở).' })
export class PlacePhoto {
  @Field(() => String, { description: 'What it shows, in Vietnamese.' })
  alt!: string;

  @Field(() => [PlacePhotoRendition], {
    description: 'Its sizes, small ones first, each as WebP and JPEG.',
  })
  renditions!: readonly PlacePhotoRendition[];
}

@CacheFor(WHILE_AGREED)
@Access(PUBLIC)
@ObjectType({
  description:
    'How to reach a producer, as far as it has agreed to publish it: each item is null without its consent.',
})
export class ProducerContact {
  @Field(() => String, { nullable: true, description: 'Telephone number, digits only.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Street, hamlet or house, without the commune.',
  })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Zalo number, digits only.' })
  zalo!: string | null;

  @Field(() => [String], {
    description:
      'Its shops elsewhere, https; empty without consent. Orders and payment are between buyer and shop.',
  })
  shopLinks!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Name of its representative (người đại diện).',
  })
  representative!: string | null;

  @Field(() => PlacePhoto, { nullable: true, description: 'A photo of its place (ảnh cơ sở).' })
  placePhoto!: PlacePhoto | null;
}

@Access(REACHED)
@ObjectType({
  description:
    'What a producer and the offices that look after it see: registration, representative, contacts and consents.',
})
export class ProducerDetails {
  @Field(() => String, {
    nullable: true,
    description: 'Legal representative (người đại diện theo pháp luật).',
  })
  legalRepresentative!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the business or cooperative registration (số đăng ký kinh doanh).',
  })
  registrationNumber!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of that registration.' })
  registeredOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Tax code (mã số thuế).' })
  taxCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number, digits only.' })
  phone!: string | null;

  @Field(() => Boolean, { description: 'The producer agreed that its telephone number is public.' })
  phonePublic!: boolean;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null;

  @Field(() => Boolean, { description: 'The producer agreed that its e-mail address is public.' })
  emailPublic!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Street, hamlet or house, without the commune.',
  })
  address!: string | null;

  @Field(() => Boolean, { description: 'The producer agreed that its address is public.' })
  addressPublic!: boolean;

  @Field(() => String, { nullable: true, description: 'Zalo number, digits only.' })
  zalo!: string | null;

  @Field(() => [String], { description: 'Its shops elsewhere, https.' })
  shopLinks!: string[];
}

@CacheFor(300)
@Access(PUBLIC)
@ObjectType('Producer', {
  implements: Node,
  description: 'Who makes OCOP products (chủ thể OCOP).',
})
export class Producer extends Node {
  @Field(() => String, {
    description: 'Name in web addresses; former ones lead to the same producer.',
  })
  slug!: string;

  @Field(() => ProducerKind, { description: 'Its legal form.' })
  kind!: ProducerKind;

  @Field(() => String, { nullable: true, description: 'Its own web site or shop page.' })
  website!: string | null;

  @Field(() => Int, {
    description: 'Counts its changes; send it back as baseRevision with the next one.',
  })
  revision!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the entry was taken from, when it was not made by the producer or an office.',
  })
  source!: string | null;

  @Access(DETAILS)
  @Field(() => ProducerDetails, {
    nullable: true,
    description:
      'For the producer itself and the offices that look after it; refused (FORBIDDEN) to others.',
  })
  details!: ProducerEntity | null;
}

export const ProducerConnection = connectionType(() => Producer, 'Producer', 'producers (chủ thể)');
