import type { EntityManager } from 'typeorm';
import { localDay } from '../platform/graphql/context.ts';

/** Webhooks with something that is due. */
export async function waitingWebhooks(em: EntityManager): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>(
    `SELECT w.id FROM webhook w
      WHERE w.state = 'ACTIVE' AND EXISTS (
        SELECT FROM webhook_delivery d
         WHERE d.webhook_id = w.id AND d.state = 'PENDING' AND d.next_at <= clock_timestamp())`,
  );
  return rows.map(({ id }) => id);
}

/** Says of every product whose certificate ended in the last days that it did; once each. */
export async function tellOfExpiry(em: EntityManager, now: Date): Promise<number> {
  const rows = await em.query<unknown[]>(
    `SELECT partner_publish('CERTIFICATE_EXPIRED', 'Certificate', c.id, p.certified_until::text,
              jsonb_build_object('number', c.number, 'validUntil', p.certified_until,
                'productSlug', CASE WHEN p.status = 'PUBLISHED' THEN p.slug END))
       FROM product p JOIN certificate c ON c.id = p.current_certificate_id
      WHERE p.certified_until < $1::date AND p.certified_until >= $1::date - 7`,
    [localDay(now)],
  );
  return rows.length;
}
