import { Field, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { DistrictKind, ProvinceKind } from './region.enums.ts';

@CacheFor(86_400)
@Access(PUBLIC)
@ObjectType('Province', {
  implements: Node,
  description:
    'A province or a city under the central government (tỉnh, thành phố trực thuộc trung ương).',
})
export class Province extends Node {
  @Field(() => ProvinceKind, { description: 'Province or city under the central government.' })
  kind!: ProvinceKind;

  @Field(() => String, { description: 'Two-digit code of the official list, e.g. "04".' })
  code!: string;

  @Field(() => String, { description: 'Name without its kind, e.g. "Cao Bằng".' })
  name!: string;
}

@CacheFor(86_400)
@Access(PUBLIC)
@ObjectType('District', {
  implements: Node,
  description:
    'A unit of the district tier (huyện, thị xã, thành phố thuộc tỉnh), which was abolished on 1 July 2025. Kept because older papers name it.',
})
export class District extends Node {
  @Field(() => DistrictKind, { description: 'City, town or rural district.' })
  kind!: DistrictKind;

  @Field(() => String, { description: 'Three-digit code of the former list, e.g. "040".' })
  code!: string;

  @Field(() => String, { description: 'Name without its kind, e.g. "Hòa An".' })
  name!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day in force; null when it was there before the records begin.',
  })
  validFrom!: string | null;
}
