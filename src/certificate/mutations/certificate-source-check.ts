import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import type { CertificateEntity } from '../certificate.entity.ts';
import { Certificate } from '../certificate.type.ts';
import { checkSource } from '../registration.service.ts';
import { lockedCertificate } from '../revocation.service.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { OPERATION_ID } from './certificate-input.ts';

import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { certificateAccess } from '../certificate.access.ts';

@InputType({ description: 'That a registered certificate was compared with its source.' })
export class CertificateSourceCheckInput {
  @Field(() => String, { nullable: true, description: 'What it was compared with; for staff.' })
  note?: string | null;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const CertificateSourceCheckError = userErrorType('CertificateSourceCheck', {
  NOT_FOUND,
  CHECKED_ALREADY: 'It was compared before, or issued here.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of certificateSourceCheck.' })
export class CertificateSourceCheckPayload {
  @Field(() => Certificate, { nullable: true, description: 'The certificate as it is now.' })
  certificate!: CertificateEntity | null;

  @Field(() => [CertificateSourceCheckError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Certificate'),
  input: z.object({
    note: prose(2000).nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class CertificateSourceCheckMutation {
  @Access(certificateAccess.certificateSourceCheck)
  @Mutation(() => CertificateSourceCheckPayload, {
    description:
      'Notes that a registered certificate was compared with its source (đối chiếu bản gốc). Once and for all.',
  })
  certificateSourceCheck(
    @Arg('id', () => ID, { description: 'The certificate.' }) id: string,
    @Arg('input', () => CertificateSourceCheckInput, {
      description: 'That a registered certificate was compared with its source.',
    })
    input: CertificateSourceCheckInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'certificateSourceCheck',
      access: certificateAccess.certificateSourceCheck,
      payload: CertificateSourceCheckPayload,
      errors: CertificateSourceCheckError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const certificate = await lockedCertificate(tx, args.id);
        const checked =
          certificate.sourceDocument !== null &&
          (await checkSource(tx, certificate, args.input.note ?? null));
        if (!checked) throw refuse('CHECKED_ALREADY', CHECKED, null, { certificate });
        return { certificate };
      },
    });
  }
}

const CHECKED = {
  vi: 'Giấy chứng nhận này đã được đối chiếu hoặc do hệ thống cấp. Không có gì thay đổi.',
  en: 'This certificate was compared before, or issued here. Nothing changed.',
};
