import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, line } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import type { ApiKeyEntity } from '../api-key.entity.ts';
import { createApiKey } from '../api-key.service.ts';
import { ApiKey } from '../api-key.type.ts';
import { identityAccess } from '../identity.access.ts';
import { API_KEY_MAX_DAYS, API_KEY_SCOPES } from '../identity.rules.ts';

@InputType({
  description: 'A new API key. Has no operationId: an answer with a key is never kept.',
})
export class ApiKeyCreateInput {
  @Field(() => String, {
    description: 'What the key is for, up to 100 characters; unique among your open keys.',
  })
  name!: string;

  @Field(() => [String], {
    description: `What the key may do, any of: ${API_KEY_SCOPES.join(', ')}. Never more than you may.`,
  })
  scopes!: string[];

  @Field(() => LocalDate, {
    description: `Last day of the key, at most ${API_KEY_MAX_DAYS} days from today.`,
  })
  expiresOn!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Cost points it may spend within a minute, 100 to 1,000,000; else RATE_LIMITED.',
  })
  pointsPerMinute?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Cost points within a day of Viet Nam, 1,000 to 100,000,000; else RATE_LIMITED.',
  })
  pointsPerDay?: number | null;
}

const ApiKeyCreateError = userErrorType('ApiKeyCreate', {
  NAME_TAKEN: 'You have an open key of this name.',
  WRONG_DAY: 'The last day is past or too far away.',
});

@Access(REACHED)
@ObjectType({ description: 'A new API key, its text shown here only.' })
export class ApiKeyCreatePayload {
  @Field(() => String, {
    nullable: true,
    description: 'The key to send as `Authorization: Bearer …`. Shown once; it is stored nowhere.',
  })
  key!: string | null;

  @Field(() => ApiKey, { nullable: true, description: 'The new key; null when refused.' })
  apiKey!: ApiKeyEntity | null;

  @Field(() => [ApiKeyCreateError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    name: line(100),
    scopes: z
      .array(
        z.string().refine((scope) => API_KEY_SCOPES.includes(scope), {
          ...because({ vi: 'Không có phạm vi này.', en: 'There is no such scope.' }),
        }),
      )
      .min(1)
      .max(40)
      .transform((scopes) => [...new Set(scopes)].sort()),
    expiresOn: day(),
    pointsPerMinute: z.int().min(100).max(1_000_000).nullish(),
    pointsPerDay: z.int().min(1_000).max(100_000_000).nullish(),
  }),
});

/** The end of a day in Vietnam, when it is not past and not too far away. */
function endOf(on: string, now: Date): Date | null {
  const end = new Date(`${on}T23:59:59.999+07:00`);
  const days = (end.getTime() - now.getTime()) / 86_400_000;
  return days > 0 && days <= API_KEY_MAX_DAYS + 1 ? end : null;
}

@Resolver()
export class ApiKeyCreateMutation {
  @Access(identityAccess.apiKeyCreate)
  @Mutation(() => ApiKeyCreatePayload, {
    description:
      'Makes an API key (khóa API) for a program that works on your behalf, within your roles and the scopes given. Accounts, scores and sessions are out of reach of every key.',
  })
  apiKeyCreate(
    @Arg('input', () => ApiKeyCreateInput, { description: 'Name, scopes, last day.' })
    input: ApiKeyCreateInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'apiKeyCreate',
      access: identityAccess.apiKeyCreate,
      payload: ApiKeyCreatePayload,
      errors: ApiKeyCreateError,
      args: { input },
      shape,
      run: async (tx, { input: { expiresOn, ...wish } }) => {
        const personId = context.actor.personId ?? '';
        tx.authorize({ personId });
        const expiresAt = endOf(expiresOn, context.now);
        if (!expiresAt) {
          const text = {
            vi: `Ngày cuối phải từ hôm nay và trong vòng ${API_KEY_MAX_DAYS} ngày. Chưa có khóa mới.`,
            en: `The last day is today or within ${API_KEY_MAX_DAYS} days. No key was made.`,
          };
          throw refuse('WRONG_DAY', text, ['input', 'expiresOn']);
        }
        return createApiKey(tx, { ...wish, personId, expiresAt });
      },
    });
  }
}
