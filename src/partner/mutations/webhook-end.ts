import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { partnerAccess } from '../partner.access.ts';
import { WebhookState } from '../partner.enums.ts';
import { Webhook } from '../partner.type.ts';
import { WebhookEntity } from '../webhook.entity.ts';
import { ENDED, openWebhook, traceOf } from './webhook-input.ts';

@InputType({ description: 'The send of webhookEnd.' })
export class WebhookEndInput {
  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const WebhookEndError = userErrorType('WebhookEnd', { NOT_FOUND, ENDED });

@Access(REACHED)
@ObjectType({ description: 'What came of webhookEnd.' })
export class WebhookEndPayload {
  @Field(() => Webhook, { nullable: true, description: 'The webhook, ENDED.' })
  webhook!: WebhookEntity | null;

  @Field(() => [WebhookEndError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Webhook'),
  input: z.object({ operationId: operationId() }),
});

@Resolver()
export class WebhookEndMutation {
  @Access(partnerAccess.webhookEnd)
  @Mutation(() => WebhookEndPayload, {
    description: 'Ends a webhook for good (kết thúc webhook); its log stays.',
  })
  webhookEnd(
    @Arg('id', () => ID, { description: 'The webhook.' }) id: string,
    @Arg('input', () => WebhookEndInput, { description: 'The send.' }) input: WebhookEndInput,
    @Ctx() context: Context,
  ): Promise<WebhookEndPayload> {
    return runMutation(context, {
      name: 'webhookEnd',
      access: partnerAccess.webhookEnd,
      payload: WebhookEndPayload,
      errors: WebhookEndError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const before = await openWebhook(tx, args.id);
        await tx.em.update(WebhookEntity, before.id, {
          state: WebhookState.ENDED,
          revision: () => 'revision + 1',
        });
        tx.record({
          action: 'webhook.end',
          subjectType: 'Webhook',
          subjectId: before.id,
          before: traceOf(before),
        });
        return { webhook: await tx.em.findOneByOrFail(WebhookEntity, { id: before.id }) };
      },
    });
  }
}
