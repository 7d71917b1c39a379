import type { Room } from '../platform/graphql/room.ts';
import { PartnerExportMutation } from './mutations/partner-export.ts';
import { WebhookCreateMutation } from './mutations/webhook-create.ts';
import { WebhookEndMutation } from './mutations/webhook-end.ts';
import { WebhookReplayMutation } from './mutations/webhook-replay.ts';
import { WebhookRotateMutation } from './mutations/webhook-rotate.ts';
import { WebhookTestMutation } from './mutations/webhook-test.ts';
import { WebhookUpdateMutation } from './mutations/webhook-update.ts';
import {
  PartnerEventResolver,
  PartnerQueries,
  WebhookDeliveryResolver,
} from './partner.resolver.ts';
import { PartnerEventEntity, WebhookDeliveryEntity, WebhookEntity } from './webhook.entity.ts';

export const partner: Room = {
  name: 'partner',
  entities: [WebhookEntity, PartnerEventEntity, WebhookDeliveryEntity],
  resolvers: [
    PartnerQueries,
    WebhookDeliveryResolver,
    PartnerEventResolver,
    WebhookCreateMutation,
    WebhookUpdateMutation,
    WebhookRotateMutation,
    WebhookEndMutation,
    WebhookTestMutation,
    WebhookReplayMutation,
    PartnerExportMutation,
  ],
};
