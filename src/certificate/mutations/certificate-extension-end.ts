import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { applyCertificate } from '../../product/product.service.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { catalogued } from '../catalogue.service.ts';
import type { CertificateEntity } from '../certificate.entity.ts';
import { Certificate } from '../certificate.type.ts';
import { endExtension } from '../extension.service.ts';
import { lockedCertificate } from '../revocation.service.ts';
import { OPERATION_ID } from './certificate-input.ts';

import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { certificateAccess } from '../certificate.access.ts';

@InputType({ description: 'The result that an extended certificate waited for.' })
export class CertificateExtensionEndInput {
  @Field(() => Int, { description: 'Revision of the extension as it was read.' })
  baseRevision!: number;

  @Field(() => LocalDate, {
    description: 'The last day it counts: from the printed end to today.',
  })
  endedOn!: string;

  @Field(() => String, { description: 'The result, e.g. that the star was not kept.' })
  reason!: string;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const CertificateExtensionEndError = userErrorType('CertificateExtensionEnd', {
  NOT_FOUND,
  STALE,
  NOT_EXTENDED: 'The certificate is not extended.',
  ENDED_ALREADY: 'The extension has ended.',
  WRONG_DAY:
    'The day is not between the printed end and today, or not before the end of the extension.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of certificateExtensionEnd.' })
export class CertificateExtensionEndPayload {
  @Field(() => Certificate, { nullable: true, description: 'The certificate as it is now.' })
  certificate!: CertificateEntity | null;

  @Field(() => [CertificateExtensionEndError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Certificate'),
  input: z.object({
    baseRevision: z.number().int(),
    endedOn: day(),
    reason: prose(2000),
    operationId: operationId(),
  }),
});

@Resolver()
export class CertificateExtensionEndMutation {
  @Access(certificateAccess.certificateExtensionEnd)
  @Mutation(() => CertificateExtensionEndPayload, {
    description:
      'Ends an extension with the result it waited for, where no new certificate takes its place (kết thúc kéo dài; Điều 12).',
  })
  certificateExtensionEnd(
    @Arg('id', () => ID, { description: 'The certificate.' }) id: string,
    @Arg('input', () => CertificateExtensionEndInput, {
      description: 'The result that an extended certificate waited for.',
    })
    input: CertificateExtensionEndInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'certificateExtensionEnd',
      access: certificateAccess.certificateExtensionEnd,
      payload: CertificateExtensionEndPayload,
      errors: CertificateExtensionEndError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...end } = args.input;
        const certificate = await lockedCertificate(tx, args.id);
        await endExtension(tx, certificate, end);
        const { productId } = certificate;
        await applyCertificate(tx.em, productId, await catalogued(tx.em, productId));
        return { certificate };
      },
    });
  }
}
