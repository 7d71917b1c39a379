import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, AnswerCache } from '../cache/answer-cache.ts';
import { Flights } from '../cache/flights.ts';
import type { RateMeter } from '../graphql/admission.ts';
import type { Context } from '../graphql/context.ts';
import { languageOf } from '../graphql/language.ts';
import { wantsGraphQLResponse } from '../graphql/apollo.ts';
import type { ClientIp } from './client-ip.ts';
import { acceptedEncoding, addVary, isKnown } from './respond.ts';

/** Takes the bytes of an answer as they are sent; see `sendText`. */
export type Keeper = (body: Buffer) => void;

export interface KeptParts {
  readonly cache: AnswerCache;
  readonly meter: RateMeter | null;
  readonly clientIp: ClientIp;
}

/** What goes with a kept answer; all other headers are those of the request. */
const HEADERS = [
  'content-type',
  'content-language',
  'content-disposition',
  'content-security-policy',
  'referrer-policy',
  'cache-control',
  'etag',
  'vary',
  'content-encoding',
] as const;
const LONGEST_KEY = 4_000;
const MAX_MANNERS = 1_000;

/** Answers that are sent again without being made again: those of the public, to callers without a name. */
export class KeptAnswers {
  readonly #manners = new Map<string, string>();
  readonly #flights = new Flights();

  constructor(private readonly parts: KeptParts) {}

  /**
   * Under what an answer to this request is kept; null when the request says who sends it.
   * @param what the address, or what else decides the answer
   */
  keyOf(request: IncomingMessage, what: string): string | null {
    const { headers } = request;
    if (headers.authorization !== undefined || headers.cookie !== undefined) return null;
    if (headers['x-api-key'] !== undefined || headers.range !== undefined) return null;
    if (what.length > LONGEST_KEY) return null;
    return `${this.#mannerOf(request)} ${what}`;
  }

  /** Sends what is kept, if the caller's budget allows it. Null when an answer has to be made. */
  send(
    request: IncomingMessage,
    response: ServerResponse,
    key: string,
  ): Pick<Answer, 'name'> | null {
    const answer = this.parts.cache.get(key);
    return answer && this.#give(request, response, answer);
  }

  /**
   * Sends what is being made for somebody else who asked for the same, as soon as it is there. Null when
   * this request has to make it; others wait for it then.
   */
  async sendShared(
    request: IncomingMessage,
    response: ServerResponse,
    key: string | null,
    { reading, today }: Context,
  ): Promise<Pick<Answer, 'name'> | null> {
    if (key === null || !reading) return null;
    const answer = await this.#flights.join(key, reading, today);
    if (answer) return this.#give(request, response, answer);
    const over = () => this.#flights.fail(key, reading, outcomeOf(response));
    if (response.closed) over();
    else response.once('close', over);
    return null;
  }

  #give(
    request: IncomingMessage,
    response: ServerResponse,
    answer: Answer,
  ): Pick<Answer, 'name'> | null {
    const { cache, meter, clientIp } = this.parts;
    if (response.destroyed) return answer;
    const caller = { key: clientIp(request), anonymous: true };
    // Who has no points left is refused where all are.
    if (meter && !meter.consume(caller, answer.cost).allowed) return null;
    const known = answer.tag !== null && isKnown(request, answer.tag);
    for (const [name, value] of answer.headers) {
      if (name === 'vary' && response.hasHeader('vary')) {
        for (const one of value.split(', ')) addVary(response, one);
      } else if (!known || !/^content-(?:type|encoding)$/.test(name))
        response.setHeader(name, value);
    }
    const left = answer.maxAge === null ? Infinity : cache.secondsLeft();
    if (answer.maxAge !== null && left < answer.maxAge) {
      response.setHeader('cache-control', `max-age=${left}, public`);
    }
    if (known) {
      addVary(response, 'Accept-Encoding');
      response.statusCode = 304;
      response.end();
      return answer;
    }
    response.statusCode = 200;
    response.setHeader('content-length', answer.body.length);
    response.end(answer.body);
    return answer;
  }

  /** What keeps the answer that is about to be sent. */
  keeper(
    response: ServerResponse,
    key: string | null,
    context: Context,
    about: Pick<Answer, 'name' | 'maxAge'>,
  ): Keeper | undefined {
    const { reading } = context;
    if (!reading || key === null) return undefined;
    return (body) => {
      const headers = HEADERS.flatMap((name) => {
        const value = response.getHeader(name);
        return value === undefined ? [] : [[name, withoutOrigin(name, String(value))] as const];
      });
      const tag = response.getHeader('etag');
      const answer: Answer = {
        ...about,
        body,
        headers,
        tag: tag === undefined ? null : String(tag),
        cost: Math.max(1, reading.cost),
      };
      this.parts.cache.keep(key, reading, context.today, answer);
      this.#flights.land(key, reading, context.today, answer);
    };
  }

  /** In which language, form and compression a caller wants to be answered. */
  #mannerOf(request: IncomingMessage): string {
    const { headers } = request;
    const said = `${headers['accept-language'] ?? ''}\n${headers.accept ?? ''}\n${String(headers['accept-encoding'] ?? '')}`;
    let manner = this.#manners.get(said);
    if (manner === undefined) {
      const form = wantsGraphQLResponse(headers.accept) ? 'new' : 'old';
      manner = `${languageOf(headers['accept-language'])} ${form} ${acceptedEncoding(request)}`;
      if (this.#manners.size >= MAX_MANNERS) this.#manners.clear();
      this.#manners.set(said, manner);
    }
    return manner;
  }
}

/** Being refused for want of points, or being gone, says nothing of what others would be answered. */
function outcomeOf({ statusCode, writableFinished }: ServerResponse) {
  const answered = writableFinished && statusCode !== 429 && statusCode !== 503;
  return answered ? 'for nobody else' : 'broken off';
}

/** Whether the origin matters is for each request to say; see `crossOrigin`. */
function withoutOrigin(name: string, value: string): string {
  if (name !== 'vary') return value;
  return value
    .split(', ')
    .filter((one) => one !== 'Origin')
    .join(', ');
}
