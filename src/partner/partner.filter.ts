import type { SelectQueryBuilder } from 'typeorm';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import { decide, scopeAllows } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { partnerAccess } from './partner.access.ts';
import { WebhookDeliveryEntity, WebhookEntity } from './webhook.entity.ts';

export const NEWEST: Readonly<Record<'NEWEST', KeysetOrder>> = {
  NEWEST: { key: (t) => `${t}.id`, type: 'uuid', direction: 'DESC' },
};

/** The webhooks (alias `w`) the actor may see: all, or the own ones. */
export function visibleWebhooks(context: Context): SelectQueryBuilder<WebhookEntity> {
  const rows = context.db.source.manager.createQueryBuilder(WebhookEntity, 'w');
  const { actor } = context;
  const rule = partnerAccess.webhooks;
  if (!scopeAllows(rule, actor, 'read') || !decide(rule, actor).allowed) return rows.where('false');
  // Where a role may look anywhere, any place is its own.
  if (decide(rule, actor, {}).allowed) return rows.where('true');
  return rows.where('w.person_id = :me', { me: actor.personId });
}

/** What a webhook was told, of those the actor may see. */
export function visibleDeliveries(
  context: Context,
  webhookId: string,
): SelectQueryBuilder<WebhookDeliveryEntity> {
  const mine = visibleWebhooks(context).andWhere('w.id = :webhookId').select('w.id');
  return context.db.source.manager
    .createQueryBuilder(WebhookDeliveryEntity, 'd')
    .where(`d.webhook_id IN (${mine.getQuery()})`)
    .setParameters({ ...mine.getParameters(), webhookId: uuidOf(webhookId, 'Webhook') });
}
