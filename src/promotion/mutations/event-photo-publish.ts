import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { promotionAccess } from '../promotion.access.ts';
import { EventPhotoEntity } from '../event-work.entity.ts';
import { EventPhoto } from '../event-work.type.ts';
import { eventToWorkOn } from '../event-work.service.ts';
import { revise } from '../../platform/db/revision.ts';

@InputType({ description: 'Whether a picture is for everybody.' })
export class EventPhotoPublishInput {
  @Field(() => Boolean, { description: 'True shows it, false hides it.' })
  isPublic!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Who on it has agreed, and how, in Vietnamese.',
  })
  consentNote?: string | null;

  @Field(() => Int, { description: 'The revision that the change is based on.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const EventPhotoPublishError = userErrorType('EventPhotoPublish', {
  NOT_FOUND,
  STALE,
  CONSENT_NEEDED: 'A picture is published only with a note of consent.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of eventPhotoPublish.' })
export class EventPhotoPublishPayload {
  @Field(() => EventPhoto, {
    nullable: true,
    description: 'The picture as it is now; with STALE the version that somebody else made.',
  })
  photo!: EventPhotoEntity | null;

  @Field(() => [EventPhotoPublishError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('EventPhoto'),
  input: z.object({
    isPublic: z.boolean(),
    consentNote: clearable(prose(1000)),
    baseRevision: z.int().min(1),
    operationId: operationId(),
  }),
});

@Resolver()
export class EventPhotoPublishMutation {
  @Access(promotionAccess.eventPhotoPublish)
  @Mutation(() => EventPhotoPublishPayload, {
    description: 'Shows a picture of an event to everybody, or hides it again.',
  })
  eventPhotoPublish(
    @Arg('id', () => ID, { description: 'The picture.' }) id: string,
    @Arg('input', () => EventPhotoPublishInput, { description: 'Shown or hidden.' })
    input: EventPhotoPublishInput,
    @Ctx() context: Context,
  ): Promise<EventPhotoPublishPayload> {
    return runMutation(context, {
      name: 'eventPhotoPublish',
      access: promotionAccess.eventPhotoPublish,
      payload: EventPhotoPublishPayload,
      errors: EventPhotoPublishError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { isPublic, consentNote, baseRevision } = args.input;
        const before = await tx.em.findOneBy(EventPhotoEntity, { id: args.id });
        if (!before) {
          tx.authorize({});
          throw notFound(['id']);
        }
        await eventToWorkOn(tx, before.eventId, ['id']);
        const note = consentNote === undefined ? before.consentNote : consentNote;
        if (isPublic && !note) {
          const text = {
            vi: 'Cần ghi rõ ai trong ảnh đã đồng ý. Ảnh vẫn chưa công bố.',
            en: 'Say who on the picture has agreed. The picture stays private.',
          };
          throw refuse('CONSENT_NEEDED', text, ['input', 'consentNote'], { photo: before });
        }
        const publishedOn = isPublic ? (before.publishedOn ?? context.today) : null;
        const row = { id: before.id, baseRevision };
        const changes = { consentNote: note, publishedOn };
        const photo = await revise(tx.em, EventPhotoEntity, row, changes);
        if (!photo) throw stale({ photo: before });
        tx.record({
          action: 'eventPhoto.publish',
          subjectType: 'EventPhoto',
          subjectId: photo.id,
          before,
          after: photo,
        });
        return { photo };
      },
    });
  }
}
