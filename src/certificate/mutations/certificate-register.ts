import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { FILE_ERRORS } from '../../media/media.service.ts';
import { applyCertificate } from '../../product/product.service.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId, prose, webAddress } from '../../platform/graphql/shapes.ts';
import { catalogued } from '../catalogue.service.ts';
import type { CertificateEntity } from '../certificate.entity.ts';
import { Certificate } from '../certificate.type.ts';
import { RecognitionLevel } from '../certificate.enums.ts';
import { DECISION_ERRORS } from '../decision.service.ts';
import { register, REGISTRATION_ERRORS } from '../registration.service.ts';
import { OPERATION_ID, productCodeText, unitId } from './certificate-input.ts';

import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { certificateAccess } from '../certificate.access.ts';

@InputType({ description: 'A certificate that was issued elsewhere, as its paper says.' })
export class CertificateRegisterInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;

  @Field(() => String, { description: 'Number of the certificate.' })
  number!: string;

  @Field(() => Int, { description: 'Stars, 3 to 5.' })
  stars!: number;

  @Field(() => LocalDate, { description: 'Day of issue, not later than today.' })
  issuedOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day of validity as printed; 36 months after the issue when left out.',
  })
  validUntil?: string | null;

  @Field(() => String, { description: 'Number of the decision of recognition.' })
  decisionNumber!: string;

  @Field(() => LocalDate, { description: 'Day of that decision.' })
  decidedOn!: string;

  @Field(() => String, {
    description: 'Who issued it, in Vietnamese; may be a body that no longer exists.',
  })
  issuer!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The issuing unit, if known: a province, or a district until mid-2025.',
  })
  issuerUnitId?: string | null;

  @Field(() => RecognitionLevel, {
    description:
      'Level of government: a district 3 stars until 30 June 2025, a province 3 and 4, the ministry 5.',
  })
  level!: RecognitionLevel;

  @Field(() => String, { nullable: true, description: 'Who signed.' })
  signer?: string | null;

  @Field(() => String, { nullable: true, description: 'Web address of the decision.' })
  decisionUrl?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the product as printed; that of today when left out.',
  })
  productName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the producer as printed; that of today when left out.',
  })
  producerName?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Product code as printed: 04-01273-1-2026, or the old form with a district, 83-832-28882-2-2022.',
  })
  productCode?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The dossier it came from, where it went to the ministry from here.',
  })
  dossierId?: string | null;

  @Field(() => String, {
    description: 'What it is entered from: the paper, a list, a page of the press.',
  })
  sourceDocument!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A scan of that, sent before with the purpose DECISION.',
  })
  sourceFileId?: string | null;

  @Field(() => Boolean, {
    description: 'Whether it was compared with the original (đã đối chiếu bản gốc).',
  })
  verifiedAgainstSource!: boolean;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const CertificateRegisterError = userErrorType('CertificateRegister', {
  NOT_FOUND,
  ...REGISTRATION_ERRORS,
  ...DECISION_ERRORS,
  ...FILE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of certificateRegister.' })
export class CertificateRegisterPayload {
  @Field(() => Certificate, { nullable: true, description: 'The certificate as it is now.' })
  certificate!: CertificateEntity | null;

  @Field(() => [CertificateRegisterError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    productId: idOf('Product'),
    number: line(60),
    stars: z.number().int().min(1).max(5),
    issuedOn: day(),
    validUntil: day().nullish(),
    decisionNumber: line(60),
    decidedOn: day(),
    issuer: line(200),
    issuerUnitId: unitId().nullish(),
    level: z.enum(RecognitionLevel),
    signer: line(200).nullish(),
    decisionUrl: webAddress().nullish(),
    productName: line(200).nullish(),
    producerName: line(200).nullish(),
    productCode: productCodeText().nullish(),
    dossierId: idOf('Dossier').nullish(),
    sourceDocument: prose(500),
    sourceFileId: idOf('File').nullish(),
    verifiedAgainstSource: z.boolean(),
    operationId: operationId(),
  }),
});

@Resolver()
export class CertificateRegisterMutation {
  @Access(certificateAccess.certificateRegister)
  @Mutation(() => CertificateRegisterPayload, {
    description:
      'Enters a certificate issued outside this system, before it or by the ministry (nhập giấy chứng nhận đã cấp), under its decision. What it is worth only its days decide; until it was compared with its source, `verifiedAgainstSource` says so everywhere.',
  })
  certificateRegister(
    @Arg('input', () => CertificateRegisterInput, {
      description: 'A certificate that was issued elsewhere, as its paper says.',
    })
    input: CertificateRegisterInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'certificateRegister',
      access: certificateAccess.certificateRegister,
      payload: CertificateRegisterPayload,
      errors: CertificateRegisterError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, decisionNumber, decidedOn, decisionUrl, ...rest } = args.input;
        const { issuer, level, signer, issuerUnitId, ...old } = rest;
        const decision = {
          ...{ number: decisionNumber, decidedOn, issuer, level, signer, fileUrl: decisionUrl },
          issuerUnitId: issuerUnitId ?? null,
        };
        const certificate = await register(tx, { ...old, decision });
        const { productId } = certificate;
        await applyCertificate(tx.em, productId, await catalogued(tx.em, productId));
        return { certificate };
      },
    });
  }
}
