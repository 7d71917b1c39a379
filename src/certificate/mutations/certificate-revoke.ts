import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { FILE_ERRORS } from '../../media/media.service.ts';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { applyCertificate } from '../../product/product.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { catalogued, noticeFacts } from '../catalogue.service.ts';
import { certificateAccess } from '../certificate.access.ts';
import type { CertificateEntity } from '../certificate.entity.ts';
import { RecognitionLevel, RevocationGround } from '../certificate.enums.ts';
import { Certificate } from '../certificate.type.ts';
import { lockedCertificate, revoke, REVOCATION_ERRORS } from '../revocation.service.ts';

@InputType({ description: 'A decision to revoke a certificate.' })
export class CertificateRevokeInput {
  @Field(() => LocalDate, {
    description: 'First day on which it no longer counts; not later than today.',
  })
  revokedOn!: string;

  @Field(() => RevocationGround, { description: 'Which of the cases of Điều 8, or the ministry.' })
  ground!: RevocationGround;

  @Field(() => String, { description: 'The reason in words; for staff.' })
  reason!: string;

  @Field(() => String, { description: 'Number of the decision to revoke.' })
  decisionNumber!: string;

  @Field(() => LocalDate, { description: 'Day of the decision to revoke.' })
  decidedOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      "Day of the conclusion, or of the commune's confirmation that production stopped; the decision follows within 15 days.",
  })
  concludedOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The recorded conclusion it rests on; the pending one of the certificate when left out.',
  })
  conclusionId?: string | null;

  @Field(() => RecognitionLevel, {
    nullable: true,
    description: 'Who revokes: the ministry 5 stars, the province 3 and 4; checked when given.',
  })
  level?: RecognitionLevel | null;

  @Field(() => String, { nullable: true, description: 'Who decided, in Vietnamese.' })
  issuer?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Number of the ministry's request; needed with MINISTRY_REQUEST (Điều 10 khoản 1).",
  })
  requestNumber?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Day of the ministry's request." })
  requestedOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A scan of the decision, sent before with the purpose DECISION.',
  })
  fileId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "A scan of the ministry's request, sent before with the purpose DECISION.",
  })
  requestFileId?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const CertificateRevokeError = userErrorType('CertificateRevoke', {
  NOT_FOUND,
  ...REVOCATION_ERRORS,
  ...FILE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of certificateRevoke.' })
export class CertificateRevokePayload {
  @Field(() => Certificate, { nullable: true, description: 'The certificate as it is now.' })
  certificate!: CertificateEntity | null;

  @Field(() => [CertificateRevokeError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Certificate'),
  input: z.object({
    revokedOn: day(),
    ground: z.enum(RevocationGround),
    reason: prose(2000),
    decisionNumber: line(60),
    decidedOn: day(),
    concludedOn: day().nullish(),
    conclusionId: idOf('RevocationConclusion').nullish(),
    level: z.enum(RecognitionLevel).nullish(),
    issuer: line(200).nullish(),
    requestNumber: line(60).nullish(),
    requestedOn: day().nullish(),
    fileId: idOf('File').nullish(),
    requestFileId: idOf('File').nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class CertificateRevokeMutation {
  @Access(certificateAccess.certificateRevoke)
  @Mutation(() => CertificateRevokePayload, {
    description:
      'Records that a certificate was revoked (thu hồi giấy chứng nhận; Quyết định 26/2026/QĐ-TTg, Điều 8). The product loses its stars at once.',
  })
  certificateRevoke(
    @Arg('id', () => ID, { description: 'The certificate.' }) id: string,
    @Arg('input', () => CertificateRevokeInput, { description: 'The decision to revoke.' })
    input: CertificateRevokeInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'certificateRevoke',
      access: certificateAccess.certificateRevoke,
      payload: CertificateRevokePayload,
      errors: CertificateRevokeError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...revocation } = args.input;
        const certificate = await lockedCertificate(tx, args.id);
        await revoke(tx, certificate, revocation);
        const { productId } = certificate;
        await applyCertificate(tx.em, productId, await catalogued(tx.em, productId));
        const facts = await noticeFacts(tx.em, certificate);
        const { revokedOn, reason } = revocation;
        await tell(tx, notices.certificateRevoked({ ...facts, revokedOn, reason }));
        return { certificate };
      },
    });
  }
}
