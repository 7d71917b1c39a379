import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { FILE_ERRORS } from '../../media/media.service.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { RevocationGround } from '../certificate.enums.ts';
import type { RevocationConclusionEntity } from '../certificate-life.entity.ts';
import { RevocationConclusion } from '../certificate-life.type.ts';
import { conclude } from '../conclusion.service.ts';
import { isRevoked, lockedCertificate } from '../revocation.service.ts';
import { OPERATION_ID } from './certificate-input.ts';

import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { certificateAccess } from '../certificate.access.ts';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { noticeFacts } from '../catalogue.service.ts';

@InputType({ description: 'A conclusion that asks for a revocation.' })
export class RevocationConcludeInput {
  @Field(() => RevocationGround, { description: 'Which of the cases of Điều 8, or the ministry.' })
  ground!: RevocationGround;

  @Field(() => LocalDate, {
    description: 'Day of the conclusion, from the issue to today; 15 days are counted from it.',
  })
  concludedOn!: string;

  @Field(() => String, { description: 'Who concluded, in Vietnamese.' })
  concludedBy!: string;

  @Field(() => String, { nullable: true, description: 'Number of the document.' })
  documentNumber?: string | null;

  @Field(() => String, { description: 'The reason in words; for staff and the producer.' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'The inspection it follows from.' })
  inspectionId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A scan, sent before with the purpose DECISION.',
  })
  fileId?: string | null;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const RevocationConcludeError = userErrorType('RevocationConclude', {
  NOT_FOUND,
  WRONG_DAY: 'The day is before the issue or after today.',
  ALREADY_CONCLUDED: 'Another conclusion waits for its decision.',
  ALREADY_REVOKED: 'The certificate was revoked already.',
  ...FILE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of revocationConclude.' })
export class RevocationConcludePayload {
  @Field(() => RevocationConclusion, { nullable: true, description: 'The conclusion.' })
  conclusion!: RevocationConclusionEntity | null;

  @Field(() => [RevocationConcludeError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Certificate'),
  input: z.object({
    ground: z.enum(RevocationGround),
    concludedOn: day(),
    concludedBy: line(200),
    documentNumber: line(60).nullish(),
    reason: prose(2000),
    inspectionId: idOf('CertificateInspection').nullish(),
    fileId: idOf('File').nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class RevocationConcludeMutation {
  @Access(certificateAccess.revocationConclude)
  @Mutation(() => RevocationConcludePayload, {
    description:
      "Records a conclusion, or a commune's confirmation that production stopped; the decision to revoke is due 15 days later (kết luận; Quyết định 26/2026/QĐ-TTg, Điều 8). The certificate stays as it is until then.",
  })
  revocationConclude(
    @Arg('id', () => ID, { description: 'The certificate.' }) id: string,
    @Arg('input', () => RevocationConcludeInput, {
      description: 'A conclusion that asks for a revocation.',
    })
    input: RevocationConcludeInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'revocationConclude',
      access: certificateAccess.revocationConclude,
      payload: RevocationConcludePayload,
      errors: RevocationConcludeError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...values } = args.input;
        const certificate = await lockedCertificate(tx, args.id);
        if (await isRevoked(tx, certificate.id)) throw refuse('ALREADY_REVOKED', REVOKED);
        const conclusion = await conclude(tx, certificate, values);
        const { id: occasion, dueOn, reason } = conclusion;
        const facts = { ...(await noticeFacts(tx.em, certificate)), occasion };
        await tell(tx, notices.revocationConcluded({ ...facts, dueOn, reason }));
        return { conclusion };
      },
    });
  }
}

const REVOKED = {
  vi: 'Giấy chứng nhận này đã bị thu hồi. Không có gì thay đổi.',
  en: 'This certificate was revoked already. Nothing changed.',
};
