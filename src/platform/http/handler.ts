import type { IncomingMessage, ServerResponse } from 'node:http';

/** What answers a request; raw, so that the fast door needs no framework. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** `leaving`: still serving, asks clients to go. `refusing`: answers 503 to everything new. */
export type ListenerState = 'serving' | 'leaving' | 'refusing' | 'closed';

export interface DrainTimes {
  /** Time for load balancers and clients to notice before requests are refused. */
  readonly noticeMs: number;
  /** Time for requests under way to end before they are cut off. */
  readonly finishMs: number;
}
