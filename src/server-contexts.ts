import type { IncomingMessage } from 'node:http';
import { auditRecorder } from './audit/audit.service.ts';
import {
  authenticate,
  authenticateCalendarLink,
  authenticateCookie,
} from './identity/authenticate.ts';
import type { PublicReads } from './platform/cache/public-reads.ts';
import type { Config } from './platform/config/config.ts';
import type { Database } from './platform/db/data-source.ts';
import { ANONYMOUS, type Actor } from './platform/graphql/actor.ts';
import { createContext, type Context } from './platform/graphql/context.ts';
import { languageOf, type Language } from './platform/graphql/language.ts';
import { RequestLoaders } from './platform/graphql/loaders.ts';
import { sessionToken } from './platform/http/cookies.ts';
import { requestIdOf } from './platform/observe/request-id.ts';

interface ContextParts {
  readonly config: Config;
  readonly database: Database;
  readonly now: () => Date;
  readonly reads: PublicReads;
  readonly clientIp: (request: IncomingMessage) => string;
}

/** Contexts for requests: who asks, in which language, at what moment. */
export function contextMaker({ config, database, now, reads, clientIp }: ContextParts) {
  const make = (
    request: IncomingMessage,
    actor: Actor,
    at: Date,
    language = languageOf(request.headers['accept-language']),
  ): Context =>
    createContext({
      requestId: requestIdOf(request),
      language,
      now: at,
      actor,
      client: { ip: clientIp(request), userAgent: request.headers['user-agent'] ?? null },
      db: database,
      recorder: auditRecorder,
      loaders: new RequestLoaders(),
      reading: actor.via === 'anonymous' ? reads.begin() : null,
    });
  const createOwnContext = async (request: IncomingMessage, language: Language) => {
    const at = now();
    const token = sessionToken(request, isSecure(config));
    const holder = await authenticateCookie(database, token, at);
    const context = make(request, holder?.actor ?? ANONYMOUS, at, language);
    return { context, token: holder?.token ?? null };
  };
  return {
    anonymousContext: (request: IncomingMessage) => make(request, ANONYMOUS, now()),
    /** @param wanted the language of a page, whatever the browser says */
    createContext: async (request: IncomingMessage, wanted?: Language) => {
      const at = now();
      const { authorization } = request.headers;
      const language = wanted ?? languageOf(request.headers['accept-language']);
      if (!authorization) return make(request, ANONYMOUS, at, language);
      const actor = await authenticate(database, authorization, at, language);
      return make(request, actor, at, language);
    },
    /** For pages that are not for everybody: who asks by the cookie of a sign-in. */
    createOwnContext,
    /** For the staff app: the same, in the language its requests name. */
    createCookieContext: async (request: IncomingMessage) =>
      (await createOwnContext(request, languageOf(request.headers['accept-language']))).context,
    /** For calendars: whose secret link it is; null when it is nobody’s. */
    createLinkContext: async (request: IncomingMessage, link: string, language: Language) => {
      const at = now();
      const actor = await authenticateCalendarLink(database, link, at);
      return actor && make(request, actor, at, language);
    },
  };
}

/** Whether people reach this server by https. */
export function isSecure({ publicUrl }: Config): boolean {
  return publicUrl?.startsWith('https://') === true;
}
