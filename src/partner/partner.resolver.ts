import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import { partnerAccess } from './partner.access.ts';
import { NEWEST, visibleDeliveries, visibleWebhooks } from './partner.filter.ts';
import { partnerEventById } from './partner.loader.ts';
import {
  PartnerEvent,
  WebhookConnection,
  WebhookDelivery,
  WebhookDeliveryConnection,
} from './partner.type.ts';
import { PartnerEventEntity, WebhookDeliveryEntity } from './webhook.entity.ts';

@ArgsType()
class WebhookDeliveriesArgs extends ConnectionArgs {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string;
}

@Resolver()
export class PartnerQueries {
  @Access(partnerAccess.webhooks)
  @Query(() => WebhookConnection, {
    description: 'Webhooks, the newest first: the own ones, or all.',
  })
  webhooks(
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    return keysetPage(visibleWebhooks(context), {
      ...{ args: page, orders: NEWEST, order: 'NEWEST', language: context.language },
    });
  }

  @Access(partnerAccess.webhooks)
  @Query(() => WebhookDeliveryConnection, {
    description: 'What a webhook was told (nhật ký gửi), the newest first.',
  })
  webhookDeliveries(
    @Args(() => WebhookDeliveriesArgs) { webhookId, ...page }: WebhookDeliveriesArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    return keysetPage(visibleDeliveries(context, webhookId), {
      ...{ args: page, orders: NEWEST, order: 'NEWEST', language: context.language },
    });
  }
}

@Resolver(() => WebhookDelivery)
export class WebhookDeliveryResolver {
  @FieldResolver(() => ID, { description: 'Global id, for webhookReplay.' })
  id(@Root() delivery: WebhookDeliveryEntity): string {
    return toGlobalId('WebhookDelivery', delivery.id);
  }

  @FieldResolver(() => ID, { description: 'Global id of the webhook that is told.' })
  webhookId(@Root() delivery: WebhookDeliveryEntity): string {
    return toGlobalId('Webhook', delivery.webhookId);
  }

  @FieldResolver(() => PartnerEvent, { nullable: true, description: 'What it tells of.' })
  event(
    @Root() delivery: WebhookDeliveryEntity,
    @Ctx() context: Context,
  ): Promise<PartnerEventEntity | null> {
    return context.load(partnerEventById, delivery.eventId);
  }
}

@Resolver(() => PartnerEvent)
export class PartnerEventResolver {
  @FieldResolver(() => Int, { description: 'Its number: of two, the larger one happened later.' })
  sequence(@Root() event: PartnerEventEntity): number {
    return Number(event.sequence);
  }
}
