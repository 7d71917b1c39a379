import { createHmac } from 'node:crypto';

/** Names of what a telling carries besides its body; the client package knows them too. */
export const SIGNATURE_HEADER = 'ocop-signature';
export const EVENT_HEADER = 'ocop-event-id';
export const SECRET_PREFIX = 'ocopw_';

/**
 * `t=<seconds>,v1=<hex>`: HMAC-SHA256 over the time, a point and the body, so neither can be another's. While a
 * secret is exchanged there is a `v1` for each that still counts, the present one first.
 */
export function signatureOf(secrets: readonly string[], seconds: number, body: string): string {
  const macs = secrets.map((secret) =>
    createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'),
  );
  return [`t=${seconds}`, ...macs.map((mac) => `v1=${mac}`)].join(',');
}

/** Former secrets that may sign beside the present one, however often it is exchanged. */
const MOST_FORMER = 3;

export interface SecretVersions {
  readonly secretVersion: number;
  readonly formerVersion: number;
  readonly formerUntil: Date | null;
}

/** Which secrets sign at this moment, the present one first. */
export function signingVersions(versions: SecretVersions, now: Date): number[] {
  const { secretVersion, formerVersion, formerUntil } = versions;
  const oldest = formerUntil && formerUntil > now ? formerVersion : secretVersion;
  return Array.from({ length: secretVersion - oldest + 1 }, (_, back) => secretVersion - back);
}

/**
 * The next secret. Whoever exchanges it again within the time, because the answer was lost, loses none of those
 * that receivers may still know.
 * @param until until when former ones sign too; null = they end now
 */
export function nextVersions(versions: SecretVersions, now: Date, until: Date | null) {
  const secretVersion = versions.secretVersion + 1;
  const oldest = signingVersions(versions, now).at(-1)!;
  const formerVersion = until ? Math.max(oldest, secretVersion - MOST_FORMER) : secretVersion;
  return { secretVersion, formerVersion, formerUntil: until };
}

/** Seconds after which an attempt is made again; after the last one it is given up. */
export const BACKOFF = [10, 60, 300, 1_800, 7_200, 21_600, 43_200] as const;
/** Attempts in a row, of whatever events, after which a webhook is paused. */
export const FAILURES_TO_PAUSE = 10;
