import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { clearable, day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { emulationAccess } from '../emulation.access.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { FILES_ERRORS } from '../../media/attach-files.service.ts';
import type { EmulationEventEntity } from '../emulation.entity.ts';
import { EmulationEventKind } from '../emulation.enums.ts';
import { PLACE_ERRORS, saveEvent } from '../emulation-save.service.ts';
import { EmulationEvent } from '../emulation.type.ts';

@InputType({ description: 'A launch or a review, whole: what is left out is empty afterwards.' })
export class EmulationEventSaveInput {
  @Field(() => ID, { nullable: true, description: 'Which; left out for a new one.' })
  id?: string | null;

  @Field(() => ID, { description: 'The campaign.' })
  campaignId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The commune that holds it; left out = for all, by the office.',
  })
  communeId?: string | null;

  @Field(() => EmulationEventKind, { description: 'What kind of event it is.' })
  kind!: EmulationEventKind;

  @Field(() => String, { description: 'Its name, in Vietnamese.' })
  title!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day it is planned for.' })
  plannedOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it took place, today or before.',
  })
  heldOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Where.' })
  place?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people took part, once it is held.' })
  people?: number | null;

  @Field(() => String, { nullable: true, description: 'What else is to be said.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it does not take place.' })
  cancelledReason?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Finished uploads of yours for EMULATION, up to 20; adds to those before.',
  })
  fileIds?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new one.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const EmulationEventSaveError = userErrorType('EmulationEventSave', {
  NOT_FOUND,
  STALE,
  ...PLACE_ERRORS,
  ...FILES_ERRORS,
  DAY_AHEAD: 'It is held today or before.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of emulationEventSave.' })
export class EmulationEventSavePayload {
  @Field(() => EmulationEvent, {
    nullable: true,
    description: 'The event as it is now, also when it was refused.',
  })
  event!: EmulationEventEntity | null;

  @Field(() => [EmulationEventSaveError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z
    .object({
      id: idOf('EmulationEvent').nullish(),
      campaignId: idOf('EmulationCampaign'),
      communeId: clearable(idOf('Commune')),
      kind: z.enum(EmulationEventKind),
      title: line(300),
      plannedOn: clearable(day()),
      heldOn: clearable(day()),
      place: clearable(line(300)),
      people: clearable(z.int().min(0).max(1_000_000)),
      note: clearable(prose(10_000)),
      cancelledReason: clearable(prose(2_000)),
      fileIds: z.array(idOf('File')).max(20).nullish(),
      baseRevision: z.int().nullish(),
      operationId: operationId(),
    })
    .refine(({ plannedOn, heldOn }) => plannedOn ?? heldOn, {
      path: ['plannedOn'],
      ...because({
        vi: 'Cần ngày dự kiến hoặc ngày đã tổ chức.',
        en: 'The day planned or the day held is needed.',
      }),
    })
    .refine(({ heldOn, cancelledReason }) => !heldOn || !cancelledReason, {
      path: ['cancelledReason'],
      ...because({
        vi: 'Hoạt động đã diễn ra thì không hủy được.',
        en: 'What took place is not cancelled.',
      }),
    })
    .refine(({ heldOn, people }) => heldOn ?? people == null, {
      path: ['people'],
      ...because({
        vi: 'Chỉ ghi số người sau khi đã tổ chức: cần ngày đã tổ chức.',
        en: 'People are counted once it is held: give the day.',
      }),
    }),
});

@Resolver()
export class EmulationEventSaveMutation {
  @Access(emulationAccess.emulationEventSave)
  @Mutation(() => EmulationEventSavePayload, {
    description:
      'Saves a launch or a review of a campaign (phát động, sơ kết, tổng kết): of a commune, or of the office for all.',
  })
  emulationEventSave(
    @Arg('input', () => EmulationEventSaveInput, { description: 'What is sent.' })
    input: EmulationEventSaveInput,
    @Ctx() context: Context,
  ): Promise<EmulationEventSavePayload> {
    return runMutation(context, {
      name: 'emulationEventSave',
      access: emulationAccess.emulationEventSave,
      payload: EmulationEventSavePayload,
      errors: EmulationEventSaveError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { id, baseRevision, operationId: _, fileIds, ...given } = args.input;
        const event = {
          ...given,
          ...{ communeId: given.communeId ?? null, plannedOn: given.plannedOn ?? null },
          ...{ heldOn: given.heldOn ?? null, place: given.place ?? null },
          ...{ people: given.people ?? null, note: given.note ?? null },
          cancelledReason: given.cancelledReason ?? null,
        };
        const edited = { id: id ?? null, baseRevision: baseRevision ?? null };
        return { event: await saveEvent(tx, event, fileIds ?? [], edited) };
      },
    });
  }
}
