import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Metrics } from '../observe/metrics.ts';
import { isLoopback, type ClientIp } from './client-ip.ts';
import type { Handler } from './handler.ts';
import { NOT_FOUND, refuseRequest } from './refusal.ts';
import { sendText } from './respond.ts';

export interface MetricsRouteOptions {
  readonly metrics: Metrics;
  readonly clientIp: ClientIp;
  /** True when TRUST_PROXY names the proxies in front. */
  readonly proxied: boolean;
  /** Whoever knows it may read the metrics from anywhere. */
  readonly token?: string;
}

/** `/metrics` for this machine and for holders of the token; for others there is no such address. */
export function metricsRoute(options: MetricsRouteOptions): Handler {
  const { metrics, token } = options;
  return async (request, response) => {
    if (!isLocal(request, options) && !holdsToken(request, token)) {
      return refuseRequest(request, response, NOT_FOUND);
    }
    const text = await metrics.text();
    response.setHeader('content-type', metrics.registry.contentType);
    response.setHeader('cache-control', 'no-store');
    sendText(request, response, 200, text);
  };
}

/** A proxy on this machine that we were not told of makes the whole world look local. */
function isLocal(request: IncomingMessage, { clientIp, proxied }: MetricsRouteOptions): boolean {
  const { headers } = request;
  const forwarded = headers['x-forwarded-for'] ?? headers['forwarded'] ?? headers['via'];
  return (proxied || forwarded === undefined) && isLoopback(clientIp(request));
}

function holdsToken(request: IncomingMessage, token: string | undefined): boolean {
  const given = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
  if (!token || !given || given.length !== token.length) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(token));
}
