import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { FILE_ERRORS } from '../../media/media.service.ts';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { applyCertificate } from '../../product/product.service.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { catalogued, noticeFacts } from '../catalogue.service.ts';
import type { CertificateEntity } from '../certificate.entity.ts';
import { Certificate } from '../certificate.type.ts';
import { extend, EXTENSION_ERRORS } from '../extension.service.ts';
import { lockedCertificate } from '../revocation.service.ts';
import { OPERATION_ID } from './certificate-input.ts';

import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { certificateAccess } from '../certificate.access.ts';

@InputType({ description: 'A decision to let a certificate last past its end.' })
export class CertificateExtendInput {
  @Field(() => LocalDate, {
    description: 'The new last day, at most 180 days after the printed one.',
  })
  extendedUntil!: string;

  @Field(() => String, { description: 'Why the window for re-rating could not be met; for staff.' })
  reason!: string;

  @Field(() => String, { description: 'Number of the decision.' })
  decisionNumber!: string;

  @Field(() => LocalDate, { description: 'Day of the decision, not later than today.' })
  decidedOn!: string;

  @Field(() => ID, { nullable: true, description: 'The dossier of the re-rating, if lodged.' })
  dossierId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A scan, sent before with the purpose DECISION.',
  })
  fileId?: string | null;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const CertificateExtendError = userErrorType('CertificateExtend', {
  NOT_FOUND,
  ...EXTENSION_ERRORS,
  ...FILE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of certificateExtend.' })
export class CertificateExtendPayload {
  @Field(() => Certificate, { nullable: true, description: 'The certificate as it is now.' })
  certificate!: CertificateEntity | null;

  @Field(() => [CertificateExtendError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Certificate'),
  input: z.object({
    extendedUntil: day(),
    reason: prose(2000),
    decisionNumber: line(60),
    decidedOn: day(),
    dossierId: idOf('Dossier').nullish(),
    fileId: idOf('File').nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class CertificateExtendMutation {
  @Access(certificateAccess.certificateExtend)
  @Mutation(() => CertificateExtendPayload, {
    description:
      'Lets a certificate from before 22 May 2026 last past its end, because the window for re-rating could not be met (kéo dài thời hạn; Quyết định 26/2026/QĐ-TTg, Điều 12): until the result, 180 days at most. The catalogue follows at once.',
  })
  certificateExtend(
    @Arg('id', () => ID, { description: 'The certificate.' }) id: string,
    @Arg('input', () => CertificateExtendInput, {
      description: 'A decision to let a certificate last past its end.',
    })
    input: CertificateExtendInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'certificateExtend',
      access: certificateAccess.certificateExtend,
      payload: CertificateExtendPayload,
      errors: CertificateExtendError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...values } = args.input;
        const before = await lockedCertificate(tx, args.id);
        const extension = await extend(tx, before, values);
        const { productId } = before;
        await applyCertificate(tx.em, productId, await catalogued(tx.em, productId));
        const facts = await noticeFacts(tx.em, before);
        const validUntil = extension.extendedUntil;
        await tell(tx, notices.certificateExtended({ ...facts, occasion: validUntil, validUntil }));
        return { certificate: await lockedCertificate(tx, args.id) };
      },
    });
  }
}
