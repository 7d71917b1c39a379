import { z } from 'zod';
import { enqueue } from '../platform/jobs/enqueue.ts';
import { defineJob, type JobDefinition } from '../platform/jobs/job.ts';
import { deliver } from './deliver.service.ts';
import { tellOfExpiry, waitingWebhooks } from './partner-event.service.ts';

const shape = z.object({ webhookId: z.uuid() });
type Payload = z.infer<typeof shape>;

export const webhookKey = (webhookId: string): string => `webhook:${webhookId}`;

/** Tells a webhook what waits for it. The database puts it into the queue with every event. */
export function deliverWebhookJob(allowLoopback: boolean): JobDefinition<Payload> {
  const job: JobDefinition<Payload> = defineJob(
    'partner.deliver-webhook',
    shape,
    async ({ webhookId }, { em, now, signal }) => {
      const next = await deliver(em, { webhookId, allowLoopback, now, signal });
      if (next) await enqueue(em, job, { webhookId }, { runAt: next, key: webhookKey(webhookId) });
    },
  );
  return job;
}

/** What waits and has no turn in the queue, which starts anew after a restore. */
export function sweepWebhooksJob(deliverJob: JobDefinition<Payload>) {
  return defineJob('partner.sweep-webhooks', z.object({}), async (_, { em }) => {
    for (const webhookId of await waitingWebhooks(em)) {
      await enqueue(em, deliverJob, { webhookId }, { key: webhookKey(webhookId) });
    }
  });
}

/** Every morning: certificates whose last day is past. */
export const tellExpiryJob = defineJob(
  'partner.tell-expiry',
  z.object({}),
  async (_, { em, now, log }) => {
    log.info({ count: await tellOfExpiry(em, now) }, 'Certificates past their last day');
  },
);
