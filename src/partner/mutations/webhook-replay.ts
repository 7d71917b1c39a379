import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { partnerAccess } from '../partner.access.ts';
import { DeliveryState } from '../partner.enums.ts';
import { WebhookDelivery } from '../partner.type.ts';
import { WebhookDeliveryEntity } from '../webhook.entity.ts';
import { ENDED, openWebhook, tellNow } from './webhook-input.ts';

@InputType({ description: 'The send of webhookReplay.' })
export class WebhookReplayInput {
  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const WebhookReplayError = userErrorType('WebhookReplay', { NOT_FOUND, ENDED });

@Access(REACHED)
@ObjectType({ description: 'What came of webhookReplay.' })
export class WebhookReplayPayload {
  @Field(() => WebhookDelivery, { nullable: true, description: 'The telling, PENDING again.' })
  delivery!: WebhookDeliveryEntity | null;

  @Field(() => [WebhookReplayError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('WebhookDelivery'),
  input: z.object({ operationId: operationId() }),
});

@Resolver()
export class WebhookReplayMutation {
  @Access(partnerAccess.webhookReplay)
  @Mutation(() => WebhookReplayPayload, {
    description:
      'Tells an event once more (gửi lại), whatever became of it before: the same id and body, signed anew.',
  })
  webhookReplay(
    @Arg('id', () => ID, { description: 'The telling.' }) id: string,
    @Arg('input', () => WebhookReplayInput, { description: 'The send.' }) input: WebhookReplayInput,
    @Ctx() context: Context,
  ): Promise<WebhookReplayPayload> {
    return runMutation(context, {
      name: 'webhookReplay',
      access: partnerAccess.webhookReplay,
      payload: WebhookReplayPayload,
      errors: WebhookReplayError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const delivery = await tx.em.findOneBy(WebhookDeliveryEntity, { id: args.id });
        if (!delivery) {
          tx.authorize({});
          throw notFound(['id']);
        }
        const webhook = await openWebhook(tx, delivery.webhookId);
        await tx.em.update(WebhookDeliveryEntity, delivery.id, {
          ...{ state: DeliveryState.PENDING, attempts: 0, deliveredAt: null },
          nextAt: () => 'clock_timestamp()',
        });
        await tellNow(tx.em, webhook.id);
        tx.record({
          action: 'webhook.replay',
          subjectType: 'Webhook',
          subjectId: webhook.id,
          after: { eventId: delivery.eventId },
        });
        return {
          delivery: await tx.em.findOneByOrFail(WebhookDeliveryEntity, { id: delivery.id }),
        };
      },
    });
  }
}
