import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { visibleWebhooks } from './partner.filter.ts';
import { PartnerEventEntity, WebhookEntity } from './webhook.entity.ts';

const visibleWebhookById = defineLoader<string, WebhookEntity | null>(
  'visibleWebhookById',
  async (ids, context) => {
    const rows = await visibleWebhooks(context).andWhere('w.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** Events of deliveries that were found by their own rules. */
export const partnerEventById = defineLoader<string, PartnerEventEntity | null>(
  'partnerEventById',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(PartnerEventEntity, 'e')
      .where('e.id = ANY(:ids)', { ids })
      .getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

defineNode({
  type: 'Webhook',
  entity: WebhookEntity,
  load: (context, id) => context.load(visibleWebhookById, id),
});
