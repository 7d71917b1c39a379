import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { FILES_ERRORS } from '../../media/attach-files.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { clearable, day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { saveVisit, VISIT_ERRORS } from '../inspection-save.service.ts';
import { inspectionAccess } from '../inspection.access.ts';
import type { InspectionVisitEntity } from '../inspection.entity.ts';
import { ORGANISATION_ERRORS } from '../../programme/organisation-on.loader.ts';
import { InspectionVisit } from '../inspection.type.ts';

@InputType({ description: 'A visit to a commune, whole: what is left out is empty afterwards.' })
export class InspectionVisitSaveInput {
  @Field(() => ID, { nullable: true, description: 'Which; left out for a new one.' })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'The plan it belongs to, if any.' })
  planId?: string | null;

  @Field(() => ID, { description: 'Who inspects: an organisation of that day.' })
  organisationId!: string;

  @Field(() => ID, { description: 'The commune, as it is on that day.' })
  communeId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day it is planned for.' })
  plannedOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it took place, today or before.',
  })
  heldOn?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'false: the commune is not told and does not see it before it is held.',
  })
  announced!: boolean;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Who goes there, with what they are: names and offices, up to 30.',
  })
  members!: string[];

  @Field(() => String, { nullable: true, description: 'What is looked at.' })
  lookedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'What was concluded, once it is held.' })
  conclusion?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it does not take place.' })
  cancelledReason?: string | null;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Finished uploads of yours for INSPECTION, up to 20; adds to those before.',
  })
  fileIds!: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new one.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const InspectionVisitSaveError = userErrorType('InspectionVisitSave', {
  NOT_FOUND,
  STALE,
  ...ORGANISATION_ERRORS,
  ...VISIT_ERRORS,
  ...FILES_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'What came of saving a visit.' })
export class InspectionVisitSavePayload {
  @Field(() => InspectionVisit, {
    nullable: true,
    description: 'The visit as it is now, also when it was refused.',
  })
  visit!: InspectionVisitEntity | null;

  @Field(() => [InspectionVisitSaveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z
    .object({
      id: idOf('InspectionVisit').nullish(),
      planId: clearable(idOf('InspectionPlan')),
      organisationId: idOf('ProgrammeOrganisation'),
      communeId: idOf('Commune'),
      plannedOn: clearable(day()),
      heldOn: clearable(day()),
      announced: z.boolean(),
      members: z.array(line(200)).max(30),
      lookedAt: clearable(prose(10_000)),
      conclusion: clearable(prose(20_000)),
      cancelledReason: clearable(prose(2_000)),
      fileIds: z.array(idOf('File')).max(20),
      baseRevision: z.int().nullish(),
      operationId: operationId(),
    })
    .refine(({ plannedOn, heldOn }) => plannedOn ?? heldOn, {
      path: ['plannedOn'],
      ...because({
        vi: 'Cần ngày dự kiến hoặc ngày đã kiểm tra.',
        en: 'The day planned or the day held is needed.',
      }),
    })
    .refine(({ heldOn, cancelledReason }) => !heldOn || !cancelledReason, {
      path: ['cancelledReason'],
      ...because({
        vi: 'Cuộc kiểm tra đã diễn ra thì không hủy được.',
        en: 'What took place is not cancelled.',
      }),
    })
    .refine(({ heldOn, conclusion }) => heldOn ?? !conclusion, {
      path: ['conclusion'],
      ...because({
        vi: 'Chỉ kết luận sau khi đã kiểm tra: cần ngày đã kiểm tra.',
        en: 'Only what was held has a conclusion: give the day.',
      }),
    }),
});

@Resolver()
export class InspectionVisitSaveMutation {
  @Access(inspectionAccess.inspectionVisitSave)
  @Mutation(() => InspectionVisitSavePayload, {
    description:
      'Saves a visit to a commune, new or changed: planned, held or cancelled, with its pictures. The commune is told of one that is announced.',
  })
  inspectionVisitSave(
    @Arg('input', () => InspectionVisitSaveInput, { description: 'The visit.' })
    input: InspectionVisitSaveInput,
    @Ctx() context: Context,
  ): Promise<InspectionVisitSavePayload> {
    return runMutation(context, {
      name: 'inspectionVisitSave',
      access: inspectionAccess.inspectionVisitSave,
      payload: InspectionVisitSavePayload,
      errors: InspectionVisitSaveError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const { id, baseRevision, operationId: _, fileIds, ...given } = args.input;
        const visit = {
          ...given,
          ...{ planId: given.planId ?? null, plannedOn: given.plannedOn ?? null },
          ...{ heldOn: given.heldOn ?? null, lookedAt: given.lookedAt ?? null },
          conclusion: given.conclusion ?? null,
          cancelledReason: given.cancelledReason ?? null,
        };
        const edited = { id: id ?? null, baseRevision: baseRevision ?? null };
        return { visit: await saveVisit(tx, visit, fileIds, edited) };
      },
    });
  }
}
