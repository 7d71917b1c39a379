import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { DeliveryFailure, DeliveryState, WebhookEvent, WebhookState } from './partner.enums.ts';

@Access(REACHED)
@ObjectType('Webhook', {
  implements: Node,
  description:
    'An address of a partner that is told what happens in the catalogue (webhook): signed, in order, at least once. For its owner, administrators and auditors.',
})
export class Webhook extends Node {
  @Field(() => String, { description: 'What it is for, e.g. "Sàn nông sản".' })
  name!: string;

  @Field(() => String, { description: 'Where it is told, by POST.' })
  url!: string;

  @Field(() => [WebhookEvent], { description: 'What it is told of.' })
  events!: WebhookEvent[];

  @Field(() => WebhookState, { description: 'Whether it is told.' })
  state!: WebhookState;

  @Field(() => Int, { description: 'Failed attempts in a row; after 10 it is FAILING.' })
  failures!: number;

  @Field(() => Date, {
    nullable: true,
    description:
      'Until when it is signed with former secrets too (webhookRotate); null = it is not.',
  })
  formerUntil!: Date | null;

  @Field(() => Int, { description: 'Counts its changes; send it back as baseRevision.' })
  revision!: number;

  @Field(() => Date, { description: 'When it was set up.' })
  createdAt!: Date;
}

@Access(REACHED)
@ObjectType('WebhookDelivery', { description: 'One telling of one event, and what became of it.' })
export class WebhookDelivery {
  @Field(() => DeliveryState, { description: 'What became of it.' })
  state!: DeliveryState;

  @Field(() => Int, { description: 'Attempts so far, replays counted anew.' })
  attempts!: number;

  @Field(() => Int, { nullable: true, description: 'HTTP status of the last answer, if any.' })
  status!: number | null;

  @Field(() => DeliveryFailure, { nullable: true, description: 'Why the last attempt failed.' })
  failure!: DeliveryFailure | null;

  @Field(() => Date, { description: 'When the next attempt is due, while it is PENDING.' })
  nextAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last tried.' })
  lastAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the receiver took it.' })
  deliveredAt!: Date | null;
}

@Access(REACHED)
@ObjectType('PartnerEvent', { description: 'What happened, as partners are told.' })
export class PartnerEvent {
  @Field(() => ID, { description: 'Its id in what is sent: the same at every attempt.' })
  id!: string;

  @Field(() => WebhookEvent, { description: 'What happened.' })
  event!: WebhookEvent;

  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

export const WebhookConnection = connectionType(() => Webhook, 'Webhook', 'webhooks');
export const WebhookDeliveryConnection = connectionType(
  () => WebhookDelivery,
  'WebhookDelivery',
  'tellings',
);
