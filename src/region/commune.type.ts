import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import type { CommuneEntity } from './region.entity.ts';
import { CommuneKind } from './region.enums.ts';

@CacheFor(86_400)
@Access(PUBLIC)
@ObjectType({ description: 'A point on the earth (WGS 84).' })
export class GeoPoint {
  @Field(() => Float, { description: 'Degrees north of the equator.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east of Greenwich.' })
  longitude!: number;
}

@CacheFor(86_400)
@Access(PUBLIC)
@ObjectType('Commune', {
  implements: Node,
  description:
    'A unit of the commune tier (xã, phường, thị trấn) during one period of validity. Codes are given again: 01273 was the ward Hợp Giang until 30 June 2025 and is the ward Thục Phán since.',
})
export class Commune extends Node {
  @Field(() => CommuneKind, { description: 'Commune, ward or township.' })
  kind!: CommuneKind;

  @Field(() => String, {
    description:
      'Five-digit code of the official list (Quyết định 19/2025/QĐ-TTg and its predecessors). Identifies a unit only together with a day.',
  })
  code!: string;

  @Field(() => String, { description: 'Name without its kind, e.g. "Thục Phán".' })
  name!: string;

  @Field(() => String, {
    description: 'Accent-free name for web addresses, e.g. "thuc-phan". Not unique.',
  })
  slug!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day in force; null when it was there before the records begin.',
  })
  validFrom!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Area in km² as published at the reorganisation; null when not known.',
  })
  areaKm2!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Inhabitants as published at the reorganisation; null when not known.',
  })
  population!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Where the people's committee (UBND) sits, in Vietnamese.",
  })
  headquarters!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The resolution that made the unit (nghị quyết sắp xếp đơn vị hành chính); null when not known.',
  })
  legalBasis!: string | null;

  @Field(() => String, { nullable: true, description: 'Where these facts were taken from.' })
  source!: string | null;
}

export const CommuneConnection = connectionType(
  () => Commune,
  'Commune',
  'communes, wards and townships',
);

@CacheFor(86_400)
@Access(PUBLIC)
@ObjectType({
  description: 'A unit of today that a text found, under its own name or under an old one.',
})
export class CommuneMatch {
  @Field(() => Commune, { description: 'The unit in force today.' })
  commune!: CommuneEntity;

  @Field(() => Commune, {
    description:
      'The unit whose name matched: the same one, or a former unit that is part of it today.',
  })
  matched!: CommuneEntity;
}
