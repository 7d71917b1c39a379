import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, stale } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { promotionAccess } from '../promotion.access.ts';
import { EventPhotoEntity } from '../event-work.entity.ts';
import { EventPhoto } from '../event-work.type.ts';
import { eventToWorkOn } from '../event-work.service.ts';
import { FilePurpose } from '../../media/media.enums.ts';
import { attachFile, FILE_ERRORS } from '../../media/media.service.ts';
import { storeRow } from '../promotion.service.ts';

@InputType({ description: 'A picture of an event.' })
export class EventPhotoAddInput {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => ID, { description: 'The file, sent before with the purpose EVENT_PHOTO.' })
  fileId!: string;

  @Field(() => String, { description: 'What it shows, in Vietnamese.' })
  caption!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who on it has agreed, and how, in Vietnamese; needed to publish it.',
  })
  consentNote?: string | null;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const EventPhotoAddError = userErrorType('EventPhotoAdd', {
  NOT_FOUND,
  STALE: 'It could not be stored at this moment.',
  ...FILE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'What came of eventPhotoAdd.' })
export class EventPhotoAddPayload {
  @Field(() => EventPhoto, {
    nullable: true,
    description: 'The picture as it is now; with STALE the version that somebody else made.',
  })
  photo!: EventPhotoEntity | null;

  @Field(() => [EventPhotoAddError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    eventId: idOf('PromotionEvent'),
    fileId: idOf('File'),
    caption: line(300),
    consentNote: clearable(prose(1000)),
    operationId: operationId(),
  }),
});

@Resolver()
export class EventPhotoAddMutation {
  @Access(promotionAccess.eventPhotoAdd)
  @Mutation(() => EventPhotoAddPayload, {
    description: 'Adds a picture to an event; it stays private until it is published.',
  })
  eventPhotoAdd(
    @Arg('input', () => EventPhotoAddInput, { description: 'The picture.' })
    input: EventPhotoAddInput,
    @Ctx() context: Context,
  ): Promise<EventPhotoAddPayload> {
    return runMutation(context, {
      name: 'eventPhotoAdd',
      access: promotionAccess.eventPhotoAdd,
      payload: EventPhotoAddPayload,
      errors: EventPhotoAddError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...values } = args.input;
        await eventToWorkOn(tx, values.eventId);
        await attachFile(tx, values.fileId, FilePurpose.EVENT_PHOTO);
        const photo = await storeRow(tx.em, EventPhotoEntity, null, values);
        if (!photo) throw stale({});
        tx.record({
          action: 'eventPhoto.add',
          subjectType: 'EventPhoto',
          subjectId: photo.id,
          after: photo,
        });
        return { photo };
      },
    });
  }
}
