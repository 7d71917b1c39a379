import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { findById } from '../../platform/db/rows.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, stale, STALE } from '../../platform/graphql/refusals.ts';
import { idOf, line } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { partnerAccess } from '../partner.access.ts';
import { WebhookEvent, WebhookState } from '../partner.enums.ts';
import { Webhook } from '../partner.type.ts';
import { WebhookEntity } from '../webhook.entity.ts';
import {
  ENDED,
  openWebhook,
  tellNow,
  traceOf,
  webhookEvents,
  webhookUrl,
} from './webhook-input.ts';

@InputType({ description: 'Changes to a webhook; absent keeps.' })
export class WebhookUpdateInput {
  @Field(() => Int, { description: 'The revision that was looked at.' })
  baseRevision!: number;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Where to tell.' })
  url?: string;

  @Field(() => [WebhookEvent], { nullable: true, description: 'What to tell of from now on.' })
  events?: WebhookEvent[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'False pauses it; true goes on, also after failures, and tells what has waited.',
  })
  active?: boolean;
}

const WebhookUpdateError = userErrorType('WebhookUpdate', { NOT_FOUND, STALE, ENDED });

@Access(REACHED)
@ObjectType({ description: 'What came of webhookUpdate.' })
export class WebhookUpdatePayload {
  @Field(() => Webhook, { nullable: true, description: 'The webhook as it is now.' })
  webhook!: WebhookEntity | null;

  @Field(() => [WebhookUpdateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Webhook'),
  input: z.object({
    baseRevision: z.int().min(1),
    name: line(100).optional(),
    url: webhookUrl.optional(),
    events: webhookEvents.optional(),
    active: z.boolean().optional(),
  }),
});

@Resolver()
export class WebhookUpdateMutation {
  @Access(partnerAccess.webhookUpdate)
  @Mutation(() => WebhookUpdatePayload, {
    description: 'Changes a webhook, pauses it or lets it go on (sửa, tạm dừng, bật lại webhook).',
  })
  webhookUpdate(
    @Arg('id', () => ID, { description: 'The webhook.' }) id: string,
    @Arg('input', () => WebhookUpdateInput, { description: 'What to change.' })
    input: WebhookUpdateInput,
    @Ctx() context: Context,
  ): Promise<WebhookUpdatePayload> {
    return runMutation(context, {
      name: 'webhookUpdate',
      access: partnerAccess.webhookUpdate,
      payload: WebhookUpdatePayload,
      errors: WebhookUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, active, ...values } = args.input;
        const before = await openWebhook(tx, args.id);
        const state =
          active === undefined ? undefined : active ? WebhookState.ACTIVE : WebhookState.PAUSED;
        const changes = { ...values, state, ...(active && { failures: 0 }) };
        const row = { id: before.id, baseRevision };
        const webhook = await revise(tx.em, WebhookEntity, row, changes);
        if (!webhook) throw stale({ webhook: await findById(tx.em, WebhookEntity, args.id) });
        if (active) await tellNow(tx.em, webhook.id);
        tx.record({
          action: 'webhook.update',
          subjectType: 'Webhook',
          subjectId: webhook.id,
          before: traceOf(before),
          after: traceOf(webhook),
        });
        return { webhook };
      },
    });
  }
}
