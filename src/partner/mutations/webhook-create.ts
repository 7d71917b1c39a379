import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { line } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { partnerAccess } from '../partner.access.ts';
import { WebhookEvent, WebhookState } from '../partner.enums.ts';
import { Webhook } from '../partner.type.ts';
import { webhookSecret } from '../secret.ts';
import { WebhookEntity } from '../webhook.entity.ts';
import { traceOf, webhookEvents, webhookUrl } from './webhook-input.ts';

@InputType({
  description: 'A new webhook. Has no operationId: an answer with a secret is never kept.',
})
export class WebhookCreateInput {
  @Field(() => String, { description: 'What it is for, at most 100 letters.' })
  name!: string;

  @Field(() => String, {
    description:
      'Where to tell: https, leading into the open internet. In development also http to this machine.',
  })
  url!: string;

  @Field(() => [WebhookEvent], { description: 'What to tell of.' })
  events!: WebhookEvent[];
}

const WebhookCreateError = userErrorType('WebhookCreate', {
  TOO_MANY: 'You have 20 webhooks: end one first.',
});

@Access(REACHED)
@ObjectType({ description: 'A new webhook, its secret shown here only.' })
export class WebhookCreatePayload {
  @Field(() => String, {
    nullable: true,
    description:
      'What tellings are signed with: HMAC-SHA256 over `<seconds>.<body>`, in the header OCOP-Signature as `t=<seconds>,v1=<hex>`. Shown once; webhookRotate exchanges it.',
  })
  secret!: string | null;

  @Field(() => Webhook, { nullable: true, description: 'The new webhook; null when refused.' })
  webhook!: WebhookEntity | null;

  @Field(() => [WebhookCreateError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

const MOST = 20;
const shape = z.object({
  input: z.object({ name: line(100), url: webhookUrl, events: webhookEvents }),
});

@Resolver()
export class WebhookCreateMutation {
  @Access(partnerAccess.webhookCreate)
  @Mutation(() => WebhookCreatePayload, {
    description:
      'Sets up a webhook (tạo webhook): from now on the address is told what happens, ids and public facts only.',
  })
  webhookCreate(
    @Arg('input', () => WebhookCreateInput, { description: 'Name, address, events.' })
    input: WebhookCreateInput,
    @Ctx() context: Context,
  ): Promise<WebhookCreatePayload> {
    return runMutation(context, {
      name: 'webhookCreate',
      access: partnerAccess.webhookCreate,
      payload: WebhookCreatePayload,
      errors: WebhookCreateError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const personId = context.actor.personId!;
        tx.authorize({ personId });
        const count = await tx.em
          .createQueryBuilder(WebhookEntity, 'w')
          .where(`w.person_id = :personId AND w.state <> 'ENDED'`, { personId })
          .getCount();
        if (count >= MOST) throw refuse('TOO_MANY', TOO_MANY, ['input']);
        const id = uuidv7();
        await tx.em.insert(WebhookEntity, {
          id,
          personId,
          ...args.input,
          state: WebhookState.ACTIVE,
        });
        const webhook = await tx.em.findOneByOrFail(WebhookEntity, { id });
        tx.record({
          action: 'webhook.create',
          subjectType: 'Webhook',
          subjectId: id,
          after: traceOf(webhook),
        });
        return { webhook, secret: webhookSecret(tx.em.connection, id, webhook.secretVersion) };
      },
    });
  }
}

const TOO_MANY = {
  vi: `Bạn đã có ${MOST} webhook. Chưa có webhook mới; hãy kết thúc bớt.`,
  en: `You have ${MOST} webhooks. None was set up; end one first.`,
};
