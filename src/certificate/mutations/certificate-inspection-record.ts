import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { FILE_ERRORS } from '../../media/media.service.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import type { CertificateEntity } from '../certificate.entity.ts';
import { Certificate } from '../certificate.type.ts';
import type { CertificateInspectionEntity } from '../certificate-life.entity.ts';
import { InspectionKind, InspectionOutcome } from '../certificate-life.enums.ts';
import { CertificateInspection } from '../certificate-life.type.ts';
import { recordInspection } from '../inspection.service.ts';
import { lockedCertificate } from '../revocation.service.ts';
import { OPERATION_ID } from './certificate-input.ts';

import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { certificateAccess } from '../certificate.access.ts';

@InputType({ description: 'What a check after recognition found.' })
export class CertificateInspectionRecordInput {
  @Field(() => InspectionKind, { description: 'By plan or for a reason at hand.' })
  kind!: InspectionKind;

  @Field(() => LocalDate, { description: 'Day of the inspection, from the issue to today.' })
  inspectedOn!: string;

  @Field(() => String, { description: 'Who inspected, in Vietnamese.' })
  inspector!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the criteria are still met; left out = not looked at.',
  })
  criteriaKept?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the OCOP mark is used rightly; left out = not looked at.',
  })
  markCorrect?: boolean | null;

  @Field(() => String, { description: 'What was found.' })
  finding!: string;

  @Field(() => InspectionOutcome, { description: 'What it came to.' })
  outcome!: InspectionOutcome;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Until when faults are to be mended; with TO_MEND only.',
  })
  mendBy?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A scan, sent before with the purpose DECISION.',
  })
  fileId?: string | null;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const CertificateInspectionRecordError = userErrorType('CertificateInspectionRecord', {
  NOT_FOUND,
  WRONG_DAY: 'The day is before the issue or after today.',
  MEND_BY: 'A day for mending goes with TO_MEND, and only with it.',
  CONTRADICTION: 'Faults were found and the outcome says that all is in order.',
  ...FILE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of certificateInspectionRecord.' })
export class CertificateInspectionRecordPayload {
  @Field(() => CertificateInspection, { nullable: true, description: 'The inspection.' })
  inspection!: CertificateInspectionEntity | null;

  @Field(() => Certificate, { nullable: true, description: 'The certificate as it is now.' })
  certificate!: CertificateEntity | null;

  @Field(() => [CertificateInspectionRecordError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Certificate'),
  input: z.object({
    kind: z.enum(InspectionKind),
    inspectedOn: day(),
    inspector: line(200),
    criteriaKept: z.boolean().nullish(),
    markCorrect: z.boolean().nullish(),
    finding: prose(4000),
    outcome: z.enum(InspectionOutcome),
    mendBy: day().nullish(),
    fileId: idOf('File').nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class CertificateInspectionRecordMutation {
  @Access(certificateAccess.certificateInspectionRecord)
  @Mutation(() => CertificateInspectionRecordPayload, {
    description:
      'Records a check after recognition (kiểm tra sau công nhận; Quyết định 26/2026/QĐ-TTg, Điều 9). One that proposes a revocation is followed by `revocationConclude`.',
  })
  certificateInspectionRecord(
    @Arg('id', () => ID, { description: 'The certificate.' }) id: string,
    @Arg('input', () => CertificateInspectionRecordInput, {
      description: 'What a check after recognition found.',
    })
    input: CertificateInspectionRecordInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'certificateInspectionRecord',
      access: certificateAccess.certificateInspectionRecord,
      payload: CertificateInspectionRecordPayload,
      errors: CertificateInspectionRecordError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...values } = args.input;
        const certificate = await lockedCertificate(tx, args.id);
        const inspection = await recordInspection(tx, certificate, values);
        return { inspection, certificate };
      },
    });
  }
}
