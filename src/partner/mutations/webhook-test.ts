import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { partnerAccess } from '../partner.access.ts';
import { WebhookDelivery } from '../partner.type.ts';
import { WebhookDeliveryEntity } from '../webhook.entity.ts';
import { ENDED, openWebhook, tellNow } from './webhook-input.ts';

@InputType({ description: 'The send of webhookTest.' })
export class WebhookTestInput {
  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const WebhookTestError = userErrorType('WebhookTest', { NOT_FOUND, ENDED });

@Access(REACHED)
@ObjectType({ description: 'What came of webhookTest.' })
export class WebhookTestPayload {
  @Field(() => WebhookDelivery, {
    nullable: true,
    description: 'The telling that was queued; read webhookDeliveries for what becomes of it.',
  })
  delivery!: WebhookDeliveryEntity | null;

  @Field(() => [WebhookTestError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Webhook'),
  input: z.object({ operationId: operationId() }),
});

@Resolver()
export class WebhookTestMutation {
  @Access(partnerAccess.webhookTest)
  @Mutation(() => WebhookTestPayload, {
    description: 'Sends the event PING to a webhook (gửi thử), signed like every other.',
  })
  webhookTest(
    @Arg('id', () => ID, { description: 'The webhook.' }) id: string,
    @Arg('input', () => WebhookTestInput, { description: 'The send.' }) input: WebhookTestInput,
    @Ctx() context: Context,
  ): Promise<WebhookTestPayload> {
    return runMutation(context, {
      name: 'webhookTest',
      access: partnerAccess.webhookTest,
      payload: WebhookTestPayload,
      errors: WebhookTestError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const webhook = await openWebhook(tx, args.id);
        const [made] = await tx.em.query<{ id: string }[]>(
          `WITH event AS (
             INSERT INTO partner_event (event, subject_type, subject_id, occasion, payload)
             VALUES ('PING', 'Webhook', $1, uuid_v7()::text, '{}') RETURNING id)
           INSERT INTO webhook_delivery (webhook_id, event_id) SELECT $1, id FROM event RETURNING id`,
          [webhook.id],
        );
        await tellNow(tx.em, webhook.id);
        tx.record({ action: 'webhook.test', subjectType: 'Webhook', subjectId: webhook.id });
        const { id: deliveryId } = made!;
        return { delivery: await tx.em.findOneByOrFail(WebhookDeliveryEntity, { id: deliveryId }) };
      },
    });
  }
}
