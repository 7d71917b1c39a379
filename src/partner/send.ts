import { lookup as resolve } from 'node:dns/promises';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isLoopbackAddress, isLoopbackHost, isPublicAddress } from './address.rules.ts';
import { DeliveryFailure } from './partner.enums.ts';

export interface Letter {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}
export interface Receipt {
  readonly status: number | null;
  readonly failure: DeliveryFailure | null;
}

const LONGEST_MS = 10_000;

/**
 * Sends something to an address that somebody else has entered. The name is resolved once, every address it
 * has must be public, and the connection goes to the one that was looked at; redirects are never followed.
 */
export async function sendOut(letter: Letter, allowLoopback: boolean): Promise<Receipt> {
  const url = new URL(letter.url);
  const address = await addressOf(url, allowLoopback).catch(() => undefined);
  if (address === undefined) return { status: null, failure: DeliveryFailure.CONNECTION };
  if (address === null) return { status: null, failure: DeliveryFailure.ADDRESS };
  return new Promise((done) => {
    const end = (status: number | null, failure: DeliveryFailure | null) => {
      clearTimeout(timer);
      done({ status, failure });
      sent.destroy();
    };
    const lookup: LookupFunction = (_, { all }, found) =>
      all ? found(null, [{ address, family: isIP(address) }]) : found(null, address, isIP(address));
    const options = {
      method: 'POST',
      agent: false as const,
      headers: { ...letter.headers, 'content-length': Buffer.byteLength(letter.body) },
      lookup,
    };
    const heard = (answer: IncomingMessage) => {
      const status = answer.statusCode ?? 0;
      answer.resume();
      if (status >= 200 && status < 300) end(status, null);
      else if (status >= 300 && status < 400) end(status, DeliveryFailure.REDIRECT);
      else end(status, DeliveryFailure.STATUS);
    };
    const sent =
      url.protocol === 'https:'
        ? requestHttps(url, options, heard)
        : requestHttp(url, options, heard);
    const timer = setTimeout(() => end(null, DeliveryFailure.TIMEOUT), LONGEST_MS);
    sent.on('error', () => end(null, DeliveryFailure.CONNECTION));
    sent.end(letter.body);
  });
}

/** The address to connect to; null when it must not be. */
async function addressOf(url: URL, allowLoopback: boolean): Promise<string | null> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const local = allowLoopback && isLoopbackHost(url.hostname);
  if (url.protocol !== 'https:' && !local) return null;
  const found = isIP(host)
    ? [host]
    : (await resolve(host, { all: true })).map((one) => one.address);
  const fits = local ? isLoopbackAddress : isPublicAddress;
  return found.length > 0 && found.every(fits) ? found[0]! : null;
}
