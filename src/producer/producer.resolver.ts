import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { Language } from '../platform/graphql/language.ts';
import { Commune } from '../region/commune.type.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { communeById } from '../region/region.loader.ts';
import type { ProducerEntity } from './producer.entity.ts';
import { producerTranslationByProducerId } from './producer.loader.ts';
import { Producer, ProducerContact } from './producer.type.ts';

const LANGUAGE = 'Language of the text; that of the request when left out.';

@Resolver(() => Producer)
export class ProducerResolver {
  @FieldResolver(() => String, {
    description: 'Its name; in Vietnamese where no English one is known.',
  })
  name(
    @Root() producer: ProducerEntity,
    @Arg('language', () => Language, { nullable: true, description: LANGUAGE })
    language: Language | null,
    @Ctx() context: Context,
  ): string | Promise<string> {
    if ((language ?? context.language) === Language.VI) return producer.name;
    return context
      .load(producerTranslationByProducerId, producer.id)
      .then((translation) => translation?.name ?? producer.name);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'A few words about it; in Vietnamese where no English ones are known.',
  })
  introduction(
    @Root() producer: ProducerEntity,
    @Arg('language', () => Language, { nullable: true, description: LANGUAGE })
    language: Language | null,
    @Ctx() context: Context,
  ): string | null | Promise<string | null> {
    if ((language ?? context.language) === Language.VI) return producer.introduction;
    return context
      .load(producerTranslationByProducerId, producer.id)
      .then((translation) => translation?.introduction ?? producer.introduction);
  }

  @FieldResolver(() => [Language], {
    description: 'The languages in which its name is known; Vietnamese always is.',
  })
  async languages(@Root() producer: ProducerEntity, @Ctx() context: Context): Promise<Language[]> {
    const translation = await context.load(producerTranslationByProducerId, producer.id);
    return translation?.name ? [Language.VI, Language.EN] : [Language.VI];
  }

  @FieldResolver(() => Commune, {
    nullable: true,
    description: 'Commune, ward or township where it is registered.',
  })
  commune(
    @Root() producer: ProducerEntity,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return communeById(context, producer.communeId);
  }

  @FieldResolver(() => ProducerContact, {
    description: 'How to reach it, as far as it has agreed to publish it.',
  })
  contact(@Root() producer: ProducerEntity): ProducerContact {
    return {
      phone: producer.phonePublic ? producer.phone : null,
      email: producer.emailPublic ? producer.email : null,
      address: producer.addressPublic ? producer.address : null,
      zalo: producer.zaloPublic ? producer.zalo : null,
      shopLinks: producer.shopLinksPublic ? producer.shopLinks : [],
      representative: producer.representativePublic ? producer.legalRepresentative : null,
      placePhoto:
        producer.placePhotoPublic && producer.placeAlt
          ? { alt: producer.placeAlt, renditions: producer.placeRenditions }
          : null,
    };
  }

  @FieldResolver(() => Boolean, {
    description: 'True for entries that only show how the system works (dữ liệu minh họa).',
  })
  isDemonstration(@Root() producer: ProducerEntity): boolean {
    return producer.demonstration;
  }

  @FieldResolver()
  details(@Root() producer: ProducerEntity): ProducerEntity {
    return producer;
  }
}
