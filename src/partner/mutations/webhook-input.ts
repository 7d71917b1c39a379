import { z } from 'zod';
import type { EntityManager } from 'typeorm';
import { findById } from '../../platform/db/rows.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import type { Transaction } from '../../platform/graphql/mutation.ts';
import { notFound } from '../../platform/graphql/refusals.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { isWebhookUrl } from '../address.rules.ts';
import { WebhookEvent, WebhookState } from '../partner.enums.ts';
import { deliverWebhookJob, webhookKey } from '../partner.jobs.ts';
import { WebhookEntity } from '../webhook.entity.ts';

export const ENDED = 'The webhook has ended.';

export const webhookUrl = z
  .string()
  .trim()
  .refine(isWebhookUrl, {
    ...because({
      vi: 'Địa chỉ phải bắt đầu bằng https://, không có tên và mật khẩu, cổng 443 hoặc từ 1024.',
      en: 'The address starts with https://, without a name and password, port 443 or from 1024.',
    }),
  })
  .transform((text) => new URL(text).href);

export const webhookEvents = z
  .array(z.enum(WebhookEvent))
  .min(1)
  .max(10)
  .transform((events) => [...new Set(events)].sort());

/** A webhook that goes on; refuses everybody else and one that has ended. */
export async function openWebhook(tx: Transaction, id: string): Promise<WebhookEntity> {
  const webhook = await findById(tx.em, WebhookEntity, id);
  tx.authorize(webhook ? { personId: webhook.personId } : {});
  if (!webhook) throw notFound(['id']);
  if (webhook.state !== WebhookState.ENDED) return webhook;
  const text = {
    vi: 'Webhook này đã kết thúc. Chưa có gì thay đổi; hãy tạo webhook mới.',
    en: 'This webhook has ended. Nothing was changed; set up a new one.',
  };
  throw refuse('ENDED', text, ['id'], { webhook });
}

/** Has what waits for a webhook told now. */
export async function tellNow(em: EntityManager, webhookId: string): Promise<void> {
  await enqueue(em, deliverWebhookJob(false), { webhookId }, { key: webhookKey(webhookId) });
}

/** What the trail keeps: an address may carry a token, so only where it leads. */
export const traceOf = ({ name, url, events, state }: WebhookEntity) => ({
  ...{ name, host: new URL(url).host, events, state },
});
