import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { findById } from '../../platform/db/rows.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, stale, STALE } from '../../platform/graphql/refusals.ts';
import { idOf } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { partnerAccess } from '../partner.access.ts';
import { Webhook } from '../partner.type.ts';
import { webhookSecret } from '../secret.ts';
import { nextVersions } from '../signature.rules.ts';
import { WebhookEntity } from '../webhook.entity.ts';
import { ENDED, openWebhook } from './webhook-input.ts';

@InputType({
  description:
    'Exchanges the secret of a webhook. Has no operationId: an answer with a secret is never kept.',
})
export class WebhookRotateInput {
  @Field(() => Int, { description: 'The revision that was looked at: a second click is STALE.' })
  baseRevision!: number;

  @Field(() => Int, {
    defaultValue: 24,
    description:
      'Hours for which tellings are signed with the former secret too, 0 to 168; 0 ends it now.',
  })
  overlapHours!: number;
}

const WebhookRotateError = userErrorType('WebhookRotate', { NOT_FOUND, STALE, ENDED });

@Access(REACHED)
@ObjectType({ description: 'The new secret of a webhook, shown here only.' })
export class WebhookRotatePayload {
  @Field(() => String, {
    nullable: true,
    description:
      'What tellings are signed with from now on. Until `webhook.formerUntil` OCOP-Signature has one more `v1` for each former secret: it is good when one of them fits. Shown once.',
  })
  secret!: string | null;

  @Field(() => Webhook, { nullable: true, description: 'The webhook as it is now.' })
  webhook!: WebhookEntity | null;

  @Field(() => [WebhookRotateError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Webhook'),
  input: z.object({
    baseRevision: z.int().min(1),
    overlapHours: z.int().min(0).max(168).default(24),
  }),
});
const HOUR = 3_600_000;

@Resolver()
export class WebhookRotateMutation {
  @Access(partnerAccess.webhookRotate)
  @Mutation(() => WebhookRotatePayload, {
    description:
      'Gives a webhook a new secret (đổi khóa ký của webhook); for some hours both sign, so that the receiver can change over without losing a telling.',
  })
  webhookRotate(
    @Arg('id', () => ID, { description: 'The webhook, your own.' }) id: string,
    @Arg('input', () => WebhookRotateInput, { description: 'How long both sign.' })
    input: WebhookRotateInput,
    @Ctx() context: Context,
  ): Promise<WebhookRotatePayload> {
    return runMutation(context, {
      name: 'webhookRotate',
      access: partnerAccess.webhookRotate,
      payload: WebhookRotatePayload,
      errors: WebhookRotateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { now } = tx.context;
        const { baseRevision, overlapHours } = args.input;
        const before = await openWebhook(tx, args.id);
        const until = overlapHours > 0 ? new Date(now.getTime() + overlapHours * HOUR) : null;
        const row = { id: before.id, baseRevision };
        const webhook = await revise(tx.em, WebhookEntity, row, nextVersions(before, now, until));
        if (!webhook) throw stale({ webhook: await findById(tx.em, WebhookEntity, args.id) });
        tx.record({
          action: 'webhook.rotate',
          subjectType: 'Webhook',
          subjectId: webhook.id,
          before: { secretVersion: before.secretVersion },
          after: { secretVersion: webhook.secretVersion, formerUntil: webhook.formerUntil },
        });
        const secret = webhookSecret(tx.em.connection, webhook.id, webhook.secretVersion);
        return { webhook, secret };
      },
    });
  }
}
