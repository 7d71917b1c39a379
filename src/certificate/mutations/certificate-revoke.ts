import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { applyCertificate } from '../../product/product.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { certificateAccess } from '../certificate.access.ts';
import type { CertificateEntity } from '../certificate.entity.ts';
import { RevocationGround } from '../certificate.enums.ts';
import { currentCertificate } from '../certificate-issue.service.ts';
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

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const CertificateRevokeError = userErrorType('CertificateRevoke', {
  NOT_FOUND,
  ...REVOCATION_ERRORS,
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
        const current = await currentCertificate(tx.em, certificate.productId);
        await applyCertificate(
          tx.em,
          certificate.productId,
          current && {
            id: current.id,
            stars: current.awardedStars,
            validFrom: current.issuedOn,
            validUntil: current.validUntil,
          },
        );
        return { certificate };
      },
    });
  }
}
