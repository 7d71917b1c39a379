import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { ApiKeyEntity } from '../api-key.entity.ts';
import { revokeApiKey } from '../api-key.service.ts';
import { ApiKey } from '../api-key.type.ts';
import { identityAccess } from '../identity.access.ts';

const ApiKeyRevokeError = userErrorType('ApiKeyRevoke', {
  NOT_FOUND: 'There is no such key.',
});

@Access(REACHED)
@ObjectType({ description: 'The key that was revoked.' })
export class ApiKeyRevokePayload {
  @Field(() => ApiKey, { nullable: true, description: 'The revoked key; null when refused.' })
  apiKey!: ApiKeyEntity | null;

  @Field(() => [ApiKeyRevokeError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class ApiKeyRevokeMutation {
  @Access(identityAccess.apiKeyRevoke)
  @Mutation(() => ApiKeyRevokePayload, {
    description:
      'Revokes an API key (thu hồi khóa API), your own or anybody’s for administrators; effective within a second. Doing it twice changes nothing.',
  })
  apiKeyRevoke(
    @Arg('id', () => ID, { description: 'Global id of the key.' }) id: string,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'apiKeyRevoke',
      access: identityAccess.apiKeyRevoke,
      payload: ApiKeyRevokePayload,
      errors: ApiKeyRevokeError,
      args: { id },
      shape: z.object({ id: idOf('ApiKey') }),
      run: async (tx, args) => {
        const key = await tx.em.findOneBy(ApiKeyEntity, { id: args.id });
        tx.authorize({ personId: key?.personId ?? null });
        if (!key) {
          const text = {
            vi: 'Không tìm thấy khóa API này. Chưa có gì thay đổi.',
            en: 'There is no such API key. Nothing was changed.',
          };
          throw refuse('NOT_FOUND', text, ['id']);
        }
        return { apiKey: await revokeApiKey(tx, key) };
      },
    });
  }
}
