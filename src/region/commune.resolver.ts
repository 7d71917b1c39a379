import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { Language } from '../platform/graphql/language.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { Commune, GeoPoint } from './commune.type.ts';
import { District, Province } from './province.type.ts';
import { DistrictEntity, type CommuneEntity, type ProvinceEntity } from './region.entity.ts';
import {
  predecessorsByUnitId,
  presentByUnitId,
  provinceOf,
  successorsByUnitId,
  unitById,
} from './region.loader.ts';
import { fullName, LANGUAGE_OF_NAME } from './region.rules.ts';

@Resolver(() => Commune)
export class CommuneResolver {
  @FieldResolver(() => String, {
    description: 'Name with its kind, e.g. "Phường Thục Phán" or "Thuc Phan Ward".',
  })
  fullName(
    @Root() unit: CommuneEntity,
    @Arg('language', () => Language, { nullable: true, description: LANGUAGE_OF_NAME })
    language: Language | null,
    @Ctx() context: Context,
  ): string {
    return fullName(unit, language ?? context.language);
  }

  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'Last day in force; null when it is in force still.',
  })
  validUntil(@Root() unit: CommuneEntity): string | null {
    return unit.validTo;
  }

  @FieldResolver(() => GeoPoint, {
    nullable: true,
    description: 'A point inside the unit, for maps; null when not known.',
  })
  location(@Root() unit: CommuneEntity): GeoPoint | null {
    const { latitude, longitude } = unit;
    return latitude === null || longitude === null ? null : { latitude, longitude };
  }

  @FieldResolver(() => District, {
    nullable: true,
    description: 'The former district (huyện) it belonged to; null for units made since July 2025.',
  })
  async district(
    @Root() unit: CommuneEntity,
    @Ctx() context: Context,
  ): Promise<DistrictEntity | null> {
    const parent = unit.parentId ? await context.load(unitById, unit.parentId) : null;
    return parent instanceof DistrictEntity ? parent : null;
  }

  @FieldResolver(() => Province, { nullable: true, description: 'The province (tỉnh) it lies in.' })
  async province(
    @Root() unit: CommuneEntity,
    @Ctx() context: Context,
  ): Promise<ProvinceEntity | null> {
    return provinceOf(unit, context);
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [Commune], {
    description:
      'The units it was made from on its first day; empty when it is older than the records.',
  })
  predecessors(@Root() unit: CommuneEntity, @Ctx() context: Context): Promise<CommuneEntity[]> {
    return context.load(predecessorsByUnitId, unit.id);
  }

  @FieldResolver(() => [Commune], {
    description: 'The units it became after its last day; empty while it is in force.',
  })
  successors(@Root() unit: CommuneEntity, @Ctx() context: Context): Promise<CommuneEntity[]> {
    return context.load(successorsByUnitId, unit.id);
  }

  @FieldResolver(() => [Commune], {
    description:
      'What it is today: itself while it is in force, else the units it ended up in, however many steps that took.',
  })
  now(@Root() unit: CommuneEntity, @Ctx() context: Context): Promise<CommuneEntity[]> {
    return context.load(presentByUnitId, unit.id);
  }
}
