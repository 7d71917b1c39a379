import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { FilePurpose } from '../../media/media.enums.ts';
import { attachFile, FILE_ERRORS } from '../../media/media.service.ts';
import { dropPhoto, keepPhoto, PHOTO_ERRORS, preparePhoto } from '../../media/photo.service.ts';
import { Access, decide, REACHED, scopeAllows } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Cost } from '../../platform/graphql/cost.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import {
  refuse,
  Refusal,
  userErrorType,
  type UserErrorValue,
} from '../../platform/graphql/user-errors.ts';
import { placeOfProducer, producerAccess } from '../producer.access.ts';
import type { ProducerEntity } from '../producer.entity.ts';
import { lockProducer, setPlacePhoto } from '../producer.service.ts';
import { Producer } from '../producer.type.ts';

@InputType({ description: 'The photo of the place of a producer.' })
export class ProducerPlacePhotoSetInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The file, sent for PRODUCT_IMAGE; null takes the photo away.',
  })
  fileId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it shows, in Vietnamese, at most 300 letters; needed with a file.',
  })
  alt?: string | null;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const ProducerPlacePhotoSetError = userErrorType('ProducerPlacePhotoSet', {
  NOT_FOUND,
  ...FILE_ERRORS,
  ...PHOTO_ERRORS,
  ALT_NEEDED: 'Nobody has said what the photo shows; the payload has a suggestion.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of putting up the photo of a place.' })
export class ProducerPlacePhotoSetPayload {
  @Field(() => Producer, { nullable: true, description: 'The producer as it is now.' })
  producer!: ProducerEntity | null;

  @Field(() => String, {
    nullable: true,
    description: 'With ALT_NEEDED: a text in Vietnamese to begin with.',
  })
  suggestedAlt!: string | null;

  @Field(() => [ProducerPlacePhotoSetError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Producer'),
  input: z.object({
    fileId: clearable(idOf('File')),
    alt: clearable(line(300)),
    operationId: operationId(),
  }),
});

@Resolver()
export class ProducerPlacePhotoSetMutation {
  @Access(producerAccess.producerPlacePhotoSet)
  @Cost({ points: 100 })
  @Mutation(() => ProducerPlacePhotoSetPayload, {
    description:
      'Puts up a photo of the place of a producer (ảnh cơ sở) in the place of an earlier one; public with consent only (producerConsentSet).',
  })
  async producerPlacePhotoSet(
    @Arg('id', () => ID, { description: 'The producer.' }) id: string,
    @Arg('input', () => ProducerPlacePhotoSetInput, { description: 'Which photo.' })
    input: ProducerPlacePhotoSetInput,
    @Ctx() context: Context,
  ): Promise<ProducerPlacePhotoSetPayload> {
    const access = producerAccess.producerPlacePhotoSet;
    const checked = shape.safeParse({ id, input });
    const mayTry =
      decide(access, context.actor).allowed && scopeAllows(access, context.actor, 'write');
    const given = checked.success && mayTry ? checked.data.input.fileId : null;
    const prepared = given ? await preparePhoto(context, given, FilePurpose.PRODUCT_IMAGE) : [];
    return runMutation(context, {
      name: 'producerPlacePhotoSet',
      access,
      payload: ProducerPlacePhotoSetPayload,
      errors: ProducerPlacePhotoSetError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { fileId = null, alt = null } = args.input;
        const before = await lockProducer(tx.em, args.id);
        tx.authorize(before ? placeOfProducer(before) : {});
        if (!before) throw notFound(['id']);
        if (fileId && !alt) throw altNeeded(`Cơ sở sản xuất của ${before.name}`.slice(0, 300));
        if (prepared instanceof Refusal) throw prepared;
        const file = fileId && (await attachFile(tx, fileId, FilePurpose.PRODUCT_IMAGE));
        const renditions = file ? await keepPhoto(tx, file, prepared) : [];
        const producer = await setPlacePhoto(tx.em, before.id, {
          ...{ fileId, renditions },
          alt: fileId ? alt : null,
        });
        if (before.placeFileId && before.placeFileId !== fileId) {
          await dropPhoto(tx, before.placeFileId);
        }
        tx.record({
          action: 'producer.place-photo',
          subjectType: 'Producer',
          subjectId: producer.id,
          before: { fileId: before.placeFileId, alt: before.placeAlt },
          after: { fileId, alt: producer.placeAlt },
        });
        return { producer };
      },
    });
  }
}

function altNeeded(suggestion: string): Refusal {
  return refuse(
    'ALT_NEEDED',
    {
      vi: `Ảnh này chụp gì? Hãy ghi một câu cho người không nhìn thấy ảnh, ví dụ: "${suggestion}". Ảnh đã gửi vẫn còn, chưa được đưa lên.`,
      en: `What does the photo show? Write a sentence for those who do not see it, such as "${suggestion}". The photo is kept, but not put up yet.`,
    },
    ['input', 'alt'],
    { suggestedAlt: suggestion },
  );
}
