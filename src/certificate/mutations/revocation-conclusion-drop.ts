import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { NOT_FOUND, notFound, STALE } from '../../platform/graphql/refusals.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { RevocationConclusionEntity } from '../certificate-life.entity.ts';
import { RevocationConclusion } from '../certificate-life.type.ts';
import { dropConclusion } from '../conclusion.service.ts';
import { lockedCertificate } from '../revocation.service.ts';
import { OPERATION_ID } from './certificate-input.ts';

import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { certificateAccess } from '../certificate.access.ts';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { noticeFacts } from '../catalogue.service.ts';

@InputType({ description: 'Why a conclusion is dropped.' })
export class RevocationConclusionDropInput {
  @Field(() => Int, { description: 'Revision of the conclusion as it was read.' })
  baseRevision!: number;

  @Field(() => String, { description: 'The reason in words.' })
  reason!: string;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const RevocationConclusionDropError = userErrorType('RevocationConclusionDrop', {
  NOT_FOUND,
  STALE,
  NOT_PENDING: 'The conclusion does not wait any more.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of revocationConclusionDrop.' })
export class RevocationConclusionDropPayload {
  @Field(() => RevocationConclusion, {
    nullable: true,
    description: 'The conclusion as it is now.',
  })
  conclusion!: RevocationConclusionEntity | null;

  @Field(() => [RevocationConclusionDropError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('RevocationConclusion'),
  input: z.object({
    baseRevision: z.number().int(),
    reason: prose(2000),
    operationId: operationId(),
  }),
});

@Resolver()
export class RevocationConclusionDropMutation {
  @Access(certificateAccess.revocationConclusionDrop)
  @Mutation(() => RevocationConclusionDropPayload, {
    description: 'Drops a conclusion that was wrong (hủy kết luận): nothing is revoked on it.',
  })
  revocationConclusionDrop(
    @Arg('id', () => ID, { description: 'The conclusion.' }) id: string,
    @Arg('input', () => RevocationConclusionDropInput, {
      description: 'Why a conclusion is dropped.',
    })
    input: RevocationConclusionDropInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'revocationConclusionDrop',
      access: certificateAccess.revocationConclusionDrop,
      payload: RevocationConclusionDropPayload,
      errors: RevocationConclusionDropError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, reason } = args.input;
        const found = await tx.em.findOneBy(RevocationConclusionEntity, { id: args.id });
        const certificate = await lockedCertificate(tx, found?.certificateId ?? args.id);
        const conclusion = await tx.em.findOneBy(RevocationConclusionEntity, { id: args.id });
        if (!conclusion) throw notFound(['id']);
        const dropped = await dropConclusion(tx, conclusion, baseRevision, reason);
        const facts = await noticeFacts(tx.em, certificate);
        await tell(tx, notices.revocationDropped({ ...facts, occasion: dropped.id, reason }));
        return { conclusion: dropped };
      },
    });
  }
}
