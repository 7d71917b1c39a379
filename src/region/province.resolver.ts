import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { Language } from '../platform/graphql/language.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { Commune } from './commune.type.ts';
import { District, Province } from './province.type.ts';
import type { CommuneEntity, DistrictEntity, ProvinceEntity } from './region.entity.ts';
import { communesByParentId, provinceOf } from './region.loader.ts';
import { fullName, LANGUAGE_OF_NAME } from './region.rules.ts';

@Resolver(() => District)
export class DistrictResolver {
  @FieldResolver(() => String, {
    description: 'Name with its kind, e.g. "Huyện Hoà An" or "Hoa An District".',
  })
  fullName(
    @Root() unit: DistrictEntity,
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
  validUntil(@Root() unit: DistrictEntity): string | null {
    return unit.validTo;
  }

  @FieldResolver(() => Province, { nullable: true, description: 'The province (tỉnh) it lay in.' })
  province(@Root() unit: DistrictEntity, @Ctx() context: Context): Promise<ProvinceEntity | null> {
    return provinceOf(unit, context);
  }

  @FieldResolver(() => [Commune], { description: 'Its communes, wards and townships.' })
  communes(@Root() unit: DistrictEntity, @Ctx() context: Context): Promise<CommuneEntity[]> {
    return context.load(communesByParentId, unit.id);
  }
}

@Resolver(() => Province)
export class ProvinceResolver {
  @FieldResolver(() => String, {
    description: 'Name with its kind, e.g. "Tỉnh Cao Bằng" or "Cao Bang Province".',
  })
  fullName(
    @Root() unit: ProvinceEntity,
    @Arg('language', () => Language, { nullable: true, description: LANGUAGE_OF_NAME })
    language: Language | null,
    @Ctx() context: Context,
  ): string {
    return fullName(unit, language ?? context.language);
  }
}
