import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { PointOfSaleKind } from './point-of-sale.enums.ts';

@CacheFor(300)
@Access(PUBLIC)
@ObjectType('PointOfSale', {
  implements: Node,
  description: 'Where products of the programme are sold (điểm giới thiệu và bán sản phẩm OCOP).',
})
export class PointOfSale extends Node {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => PointOfSaleKind, { description: 'What kind of place it is.' })
  kind!: PointOfSaleKind;

  @Field(() => String, {
    nullable: true,
    description: 'Street or hamlet; with the province when it is outside this one.',
  })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'When it is open, in Vietnamese.' })
  openingHours!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the entry was taken from.' })
  source!: string | null;

  @Field(() => Int, {
    description: 'Counts its changes; send it back as baseRevision with the next one.',
  })
  revision!: number;
}

export const PointOfSaleConnection = connectionType(
  () => PointOfSale,
  'PointOfSale',
  'points of sale (điểm bán)',
);
