import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { idOf } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { ApiKeyEntity } from '../api-key.entity.ts';
import { rotateApiKey } from '../api-key.service.ts';
import { ApiKey } from '../api-key.type.ts';
import { identityAccess } from '../identity.access.ts';

@InputType({
  description:
    'Exchanges the text of a key. Has no operationId: an answer with a key is never kept.',
})
export class ApiKeyRotateInput {
  @Field(() => Int, { description: 'The revision that was looked at: a second click is STALE.' })
  baseRevision!: number;

  @Field(() => Int, {
    defaultValue: 24,
    description: 'Hours for which the former text goes on working, 0 to 72.',
  })
  overlapHours!: number;
}

const ApiKeyRotateError = userErrorType('ApiKeyRotate', {
  NOT_FOUND,
  STALE,
  ENDED: 'The key has ended or was revoked: make a new one.',
});

@Access(REACHED)
@ObjectType({ description: 'The new text of an API key, shown here only.' })
export class ApiKeyRotatePayload {
  @Field(() => String, {
    nullable: true,
    description: 'What to send as `Authorization: Bearer …` from now on. Stored nowhere.',
  })
  key!: string | null;

  @Field(() => ApiKey, {
    nullable: true,
    description: 'The key as it is now; null when it is unknown or has ended.',
  })
  apiKey!: ApiKeyEntity | null;

  @Field(() => [ApiKeyRotateError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ApiKey'),
  input: z.object({
    baseRevision: z.int().min(1),
    overlapHours: z.int().min(0).max(72).default(24),
  }),
});
const HOUR = 3_600_000;

@Resolver()
export class ApiKeyRotateMutation {
  @Access(identityAccess.apiKeyRotate)
  @Mutation(() => ApiKeyRotatePayload, {
    description:
      'Gives an API key a new text (đổi khóa API) with the same name, scopes and end; the former text goes on for some hours, so that programs can change over without a gap.',
  })
  apiKeyRotate(
    @Arg('id', () => ID, { description: 'The key, your own.' }) id: string,
    @Arg('input', () => ApiKeyRotateInput, { description: 'How long both work.' })
    input: ApiKeyRotateInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'apiKeyRotate',
      access: identityAccess.apiKeyRotate,
      payload: ApiKeyRotatePayload,
      errors: ApiKeyRotateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const apiKey = await tx.em.findOneBy(ApiKeyEntity, { id: args.id });
        tx.authorize({ personId: apiKey?.personId ?? null });
        if (!apiKey) throw notFound(['id']);
        if (apiKey.revokedAt || apiKey.expiresAt <= context.now)
          throw refuse('ENDED', ENDED, ['id']);
        const { baseRevision, overlapHours } = args.input;
        const previousUntil = new Date(context.now.getTime() + overlapHours * HOUR);
        return rotateApiKey(tx, apiKey, { baseRevision, previousUntil });
      },
    });
  }
}

const ENDED = {
  vi: 'Khóa này đã hết hạn hoặc đã thu hồi. Chưa có gì thay đổi; hãy tạo khóa mới.',
  en: 'This key has ended or was revoked. Nothing was changed; make a new one.',
};
