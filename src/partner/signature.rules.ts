import { createHmac } from 'node:crypto';

/** Names of what a telling carries besides its body; the client package knows them too. */
export const SIGNATURE_HEADER = 'ocop-signature';
export const EVENT_HEADER = 'ocop-event-id';
export const SECRET_PREFIX = 'ocopw_';

/** `t=<seconds>,v1=<hex>`: HMAC-SHA256 over the time, a point and the body, so neither can be another's. */
export function signatureOf(secret: string, seconds: number, body: string): string {
  const mac = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${mac}`;
}

/** Seconds after which an attempt is made again; after the last one it is given up. */
export const BACKOFF = [10, 60, 300, 1_800, 7_200, 21_600, 43_200] as const;
/** Attempts in a row, of whatever events, after which a webhook is paused. */
export const FAILURES_TO_PAUSE = 10;
