import type { EntityManager } from 'typeorm';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { localDay } from '../platform/graphql/context.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import { DeliveryState } from './partner.enums.ts';
import { webhookSecret } from './secret.ts';
import { sendOut, type Receipt } from './send.ts';
import {
  BACKOFF,
  EVENT_HEADER,
  FAILURES_TO_PAUSE,
  SIGNATURE_HEADER,
  signatureOf,
  signingVersions,
} from './signature.rules.ts';

interface Due {
  readonly id: string;
  readonly attempts: number;
  readonly event_id: string;
  readonly sequence: string;
  readonly event: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly payload: object;
  readonly at: Date;
  readonly url: string;
  readonly person_id: string;
  readonly name: string;
  readonly failures: number;
  readonly secret_version: number;
  readonly former_version: number;
  readonly former_until: Date | null;
}

/** The oldest that is due; nothing while its webhook is paused. */
const NEXT = `
  SELECT d.id, d.attempts, d.event_id, e.sequence, e.event, e.subject_type, e.subject_id, e.payload,
         e.at, w.url, w.person_id, w.name, w.failures,
         w.secret_version, w.former_version, w.former_until
    FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id
    JOIN partner_event e ON e.id = d.event_id
   WHERE d.webhook_id = $1 AND d.state = 'PENDING' AND d.next_at <= clock_timestamp()
     AND w.state = 'ACTIVE'
   ORDER BY e.sequence LIMIT 1`;

export interface DeliverOptions {
  readonly webhookId: string;
  readonly allowLoopback: boolean;
  readonly now: Date;
  readonly signal: AbortSignal;
}

const AT_ONCE = 20;
const SLICE_MS = 25_000;
const BUSY_MS = 5_000;

/**
 * Tells a webhook what waits for it, in order. Each outcome is committed by itself: whoever dies between the
 * telling and its mark tells it once more, under the same id.
 * @returns when the next one is due; null = nothing waits
 */
export async function deliver(em: EntityManager, options: DeliverOptions): Promise<Date | null> {
  const { manager } = em.connection;
  const [turn] = await em.query<{ mine: boolean }[]>(
    `SELECT pg_try_advisory_xact_lock(hashtextextended('webhook ' || $1, 0)) AS mine`,
    [options.webhookId],
  );
  // Somebody else is at it: two at once would lose the order.
  if (!turn?.mine) return new Date(options.now.getTime() + BUSY_MS);
  const end = performance.now() + SLICE_MS;
  for (let count = 0; count < AT_ONCE && performance.now() < end; count++) {
    if (options.signal.aborted) break;
    const [due] = await manager.query<Due[]>(NEXT, [options.webhookId]);
    if (!due) break;
    const receipt = await sendOut(letterOf(manager, due, options), options.allowLoopback);
    await manager.transaction((inner) => mark(inner, options, due, receipt));
  }
  const [next] = await manager.query<{ at: Date | null }[]>(
    `SELECT min(d.next_at) AS at FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id
      WHERE d.webhook_id = $1 AND d.state = 'PENDING' AND w.state = 'ACTIVE'`,
    [options.webhookId],
  );
  return next?.at ?? null;
}

function letterOf(manager: EntityManager, due: Due, { webhookId, now }: DeliverOptions) {
  const body = JSON.stringify({
    id: due.event_id,
    sequence: Number(due.sequence),
    event: due.event,
    at: due.at.toISOString(),
    subject: { type: due.subject_type, id: toGlobalId(due.subject_type, due.subject_id) },
    data: due.payload,
  });
  const versions = signingVersions(
    {
      ...{ secretVersion: due.secret_version, formerVersion: due.former_version },
      formerUntil: due.former_until,
    },
    now,
  );
  const secrets = versions.map((one) => webhookSecret(manager.connection, webhookId, one));
  const seconds = Math.floor(now.getTime() / 1000);
  return {
    url: due.url,
    body,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'OCOP-Webhook/1',
      [SIGNATURE_HEADER]: signatureOf(secrets, seconds, body),
      [EVENT_HEADER]: due.event_id,
    },
  };
}

async function mark(
  em: EntityManager,
  { webhookId, now }: DeliverOptions,
  due: Due,
  { status, failure }: Receipt,
): Promise<void> {
  const wait = failure ? BACKOFF[due.attempts] : undefined;
  const state = !failure
    ? DeliveryState.DELIVERED
    : wait === undefined
      ? DeliveryState.FAILED
      : DeliveryState.PENDING;
  await em.query(
    `UPDATE webhook_delivery
        SET state = $2, attempts = attempts + 1, status = $3, failure = $4,
            last_at = clock_timestamp(),
            delivered_at = CASE WHEN $2 = 'DELIVERED' THEN clock_timestamp() END,
            next_at = clock_timestamp() + $5 * interval '1 second'
      WHERE id = $1`,
    [due.id, state, status, failure, wait ?? 0],
  );
  const [webhook] = await em.query<{ failures: number; state: string }[]>(
    `WITH counted AS (
       UPDATE webhook
          SET failures = CASE WHEN $2 THEN failures + 1 ELSE 0 END,
              state = CASE WHEN $2 AND state = 'ACTIVE' AND failures + 1 >= $3 THEN 'FAILING'
                           ELSE state END,
              revision = revision
                + CASE WHEN $2 AND state = 'ACTIVE' AND failures + 1 >= $3 THEN 1 ELSE 0 END
        WHERE id = $1 RETURNING failures, state)
     SELECT * FROM counted`,
    [webhookId, failure !== null, FAILURES_TO_PAUSE],
  );
  if (webhook?.state !== 'FAILING') return;
  const { name, person_id: personId } = due;
  const facts = { subjectId: webhookId, occasion: due.id, name, personId };
  await tell({ em, context: { today: localDay(now) } }, notices.webhookFailing(facts));
}
