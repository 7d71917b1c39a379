import type { IncomingMessage } from 'node:http';
import type { Context } from '../platform/graphql/context.ts';
import type { Language } from '../platform/graphql/language.ts';
import { languageOfPage, type Lang } from './lang.ts';
import type { Match } from './match.ts';
import type { Page } from './page.ts';

/** What the server knows of those who open pages. */
export interface WhoAsksParts {
  /** Who asks; throws when a token was sent that is not valid. */
  readonly createContext: (request: IncomingMessage, language: Language) => Promise<Context>;
  /** Who opens a page that is not for everybody, by the cookie alone; nobody has no token. */
  readonly createOwnContext: (
    request: IncomingMessage,
    language: Language,
  ) => Promise<{ readonly context: Context; readonly token: string | null }>;
  /** Whose secret link was opened; null when it is nobody’s. */
  readonly createLinkContext: (
    request: IncomingMessage,
    link: string,
    language: Language,
  ) => Promise<Context | null>;
}

interface Asking {
  /** Null when a secret link is nobody’s: then there is no such page. */
  readonly context: Context | null;
  /** Of the sign-in, where a page is for whoever has signed in. */
  readonly token: string | null;
}

/** For pages that are for everybody nobody has signed in: they are the same for all. */
export async function whoAsks(
  parts: WhoAsksParts,
  { request, lang }: { readonly request: IncomingMessage; readonly lang: Lang },
  { params }: Match,
  audience: Page['audience'],
): Promise<Asking> {
  const language = languageOfPage(lang);
  if (audience === 'link') {
    const context = await parts.createLinkContext(request, params['token'] ?? '', language);
    return { context, token: null };
  }
  if (audience) return parts.createOwnContext(request, language);
  return { context: await parts.createContext(request, language), token: null };
}
