import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { STALE, stale } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { keepAssessment } from '../commune-assessment.service.ts';
import { requirePast } from '../dossier-day.service.ts';
import { ReceiptLevel } from '../dossier-form.enums.ts';
import { DOSSIER_ERRORS, lockedDossier, moveDossier } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';
import { noteReceiver } from '../receipt.service.ts';

@InputType({
  description:
    'The four points of the commune (Mẫu 03) with the number and day of its report; no score.',
})
export class CommuneAssessmentRecordInput {
  @Field(() => Int, { description: 'The revision of the dossier that was read.' })
  baseRevision!: number;

  @Field(() => String, {
    description: 'Origin of the product and use of local material (nguồn gốc, nguyên liệu).',
  })
  materialOrigin!: string;

  @Field(() => String, { description: 'Use of local labour (lao động địa phương).' })
  localLabour!: string;

  @Field(() => String, { description: 'Origin of the idea of the product (nguồn gốc ý tưởng).' })
  ideaOrigin!: string;

  @Field(() => String, {
    description: 'Local identity and know-how (bản sắc, trí tuệ địa phương).',
  })
  localIdentity!: string;

  @Field(() => String, { description: 'Number of the report, e.g. "112/BC-UBND".' })
  reportNumber!: string;

  @Field(() => LocalDate, { description: 'Day of the report, not in the future.' })
  reportDate!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Number of the letter that asks the province for a rating, where it is known already; with its day.',
  })
  requestNumber?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of that letter.' })
  requestDate?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'When the commune met about it, where it did; not in the future.',
  })
  meetingOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What was said at that meeting.' })
  meetingNote?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const CommuneAssessmentRecordError = userErrorType('CommuneAssessmentRecord', {
  ...DOSSIER_ERRORS,
  STALE,
  IN_THE_FUTURE: 'The report is dated after today.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of communeAssessmentRecord.' })
export class CommuneAssessmentRecordPayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [CommuneAssessmentRecordError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z
    .object({
      baseRevision: z.number().int(),
      materialOrigin: prose(4000),
      localLabour: prose(4000),
      ideaOrigin: prose(4000),
      localIdentity: prose(4000),
      reportNumber: line(60),
      reportDate: day(),
      requestNumber: line(60).nullish(),
      requestDate: day().nullish(),
      meetingOn: day().nullish(),
      meetingNote: prose(4000).nullish(),
      operationId: operationId(),
    })
    .refine(({ requestNumber, requestDate }) => !requestNumber === !requestDate, {
      path: ['requestDate'],
      ...because({
        vi: 'Văn bản đề nghị cần đủ số và ngày.',
        en: 'The letter needs both number and day.',
      }),
    }),
});

@Resolver()
export class CommuneAssessmentRecordMutation {
  @Access(dossierAccess.communeAssessmentRecord)
  @Mutation(() => CommuneAssessmentRecordPayload, {
    description:
      "Records the assessment of the commune's people's committee (Mẫu 03; Quyết định 26/2026/QĐ-TTg, Điều 7). Until the dossier is forwarded it can be recorded again.",
  })
  communeAssessmentRecord(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => CommuneAssessmentRecordInput, { description: 'What the commune found.' })
    input: CommuneAssessmentRecordInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'communeAssessmentRecord',
      access: dossierAccess.communeAssessmentRecord,
      payload: CommuneAssessmentRecordPayload,
      errors: CommuneAssessmentRecordError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, operationId: _, ...assessment } = args.input;
        const dossier = await lockedDossier(tx, args.id);
        if (dossier.revision !== baseRevision) throw stale({ dossier });
        requirePast(tx, assessment.reportDate, 'reportDate');
        if (assessment.meetingOn) requirePast(tx, assessment.meetingOn, 'meetingOn');
        const moved = await moveDossier(tx, dossier, 'assess');
        await keepAssessment(tx, dossier.id, assessment);
        await noteReceiver(tx, dossier.id, ReceiptLevel.COMMUNE);
        return { dossier: moved };
      },
    });
  }
}
