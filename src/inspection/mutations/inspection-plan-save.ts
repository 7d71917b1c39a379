import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { clearable, day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { CODE } from '../../programme/programme.rules.ts';
import { isDocument, storeByCode } from '../../programme/programme.service.ts';
import { inspectionAccess } from '../inspection.access.ts';
import { InspectionPlanEntity } from '../inspection.entity.ts';
import { InspectionPlanKind } from '../inspection.enums.ts';
import { ORGANISATION_ERRORS, organisationOn } from '../../programme/organisation-on.loader.ts';
import { InspectionPlan } from '../inspection.type.ts';

@InputType({ description: 'A plan of inspections, whole: what is left out is empty afterwards.' })
export class InspectionPlanSaveInput {
  @Field(() => String, { description: 'Code; a new one makes a new plan. Capitals, digits, "-".' })
  code!: string;

  @Field(() => String, { description: 'Its name, in Vietnamese.' })
  name!: string;

  @Field(() => InspectionPlanKind, { description: 'What it is for.' })
  kind!: InspectionPlanKind;

  @Field(() => ID, { description: 'Whose plan it is: an organisation of its first day.' })
  organisationId!: string;

  @Field(() => ID, { nullable: true, description: 'The document it rests on.' })
  documentId?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be looked at.' })
  content?: string | null;

  @Field(() => LocalDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Last day.' })
  endsOn!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new plan.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const InspectionPlanSaveError = userErrorType('InspectionPlanSave', {
  NOT_FOUND,
  STALE,
  ...ORGANISATION_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'What came of saving a plan.' })
export class InspectionPlanSavePayload {
  @Field(() => InspectionPlan, {
    nullable: true,
    description: 'The plan as it is now; with STALE the version that somebody else made.',
  })
  plan!: InspectionPlanEntity | null;

  @Field(() => [InspectionPlanSaveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z
    .object({
      code: CODE,
      name: line(300),
      kind: z.enum(InspectionPlanKind),
      organisationId: idOf('ProgrammeOrganisation'),
      documentId: clearable(idOf('OfficialDocument')),
      content: clearable(prose(10_000)),
      startsOn: day(),
      endsOn: day(),
      baseRevision: z.int().nullish(),
      operationId: operationId(),
    })
    .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
      path: ['endsOn'],
      ...because({
        vi: 'Ngày cuối không được trước ngày đầu.',
        en: 'The last day must not be before the first.',
      }),
    }),
});

@Resolver()
export class InspectionPlanSaveMutation {
  @Access(inspectionAccess.inspectionPlanSave)
  @Mutation(() => InspectionPlanSavePayload, {
    description:
      'Saves a plan of inspections, new or changed: of the office itself, or entered for a division, the Front or another body.',
  })
  inspectionPlanSave(
    @Arg('input', () => InspectionPlanSaveInput, { description: 'The plan.' })
    input: InspectionPlanSaveInput,
    @Ctx() context: Context,
  ): Promise<InspectionPlanSavePayload> {
    return runMutation(context, {
      name: 'inspectionPlanSave',
      access: inspectionAccess.inspectionPlanSave,
      payload: InspectionPlanSavePayload,
      errors: InspectionPlanSaveError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const { baseRevision, operationId: _, documentId = null, ...given } = args.input;
        await organisationOn(tx.em, given.organisationId, given.startsOn, 'organisationId');
        if (documentId && !(await isDocument(tx.em, documentId))) {
          throw notFound(['input', 'documentId']);
        }
        const recordedBy = context.actor.personId!;
        const values = { ...given, documentId, content: given.content ?? null, recordedBy };
        const plan = await storeByCode(tx, InspectionPlanEntity, values, {
          baseRevision: baseRevision ?? null,
          type: 'InspectionPlan',
          stale: (present) => ({ plan: present }),
        });
        return { plan };
      },
    });
  }
}
