import type { ReactNode } from 'react';
import type { Context } from '../platform/graphql/context.ts';
import type { Ask } from './ask.ts';
import type { Lang } from './lang.ts';
import type { PathName, PathParams } from './paths.ts';
import type { Texts } from './shared/i18n/texts.ts';

/** What the browser has kept of whoever opens a page that is not for everybody. */
export interface Own {
  /** The token of the sign-in; null where nobody has signed in. */
  readonly token: string | null;
  /** The telephone that is being signed in with. */
  readonly phone: string | null;
}

/** What the browser is to keep from now on, or with null to forget. */
export interface Keep {
  readonly session?: { readonly token: string; readonly expiresAt: Date } | null;
  readonly phone?: string | null;
}

/** A file out of a form. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

/** What a page is asked with. */
export interface PageRequest {
  readonly name: PathName;
  readonly lang: Lang;
  readonly params: PathParams;
  readonly query: URLSearchParams;
  /** The texts of the language. */
  readonly t: Texts;
  /** Who asks, and when; pages read nothing through it, they `ask`. */
  readonly context: Context;
  /** Runs a listed operation with the visitor's own rights. */
  readonly ask: Ask;
  /** Nothing for pages that are for everybody. */
  readonly own: Own | null;
  /** Keeps the bytes of a file at the address the API gave for it. */
  readonly sendFile: (address: string, content: Buffer) => Promise<void>;
  /** Address of this server for links that leave it, without a slash at the end. */
  readonly origin: string;
}

/** A picture for those who show links. */
export interface PagePicture {
  /** Path on this server. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What a page says. */
export interface PageView {
  readonly kind: 'view';
  /** Without the name of the site. */
  readonly title: string;
  readonly description: string;
  readonly body: ReactNode;
  readonly status?: 200 | 400 | 404 | 410 | 422;
  /** Path with the query that matters, in this language; the request's own path unless given. */
  readonly canonical?: string;
  /** The same content in the other language, when its address differs by more than the pattern. */
  readonly otherLanguage?: string;
  readonly neighbours?: { readonly previous?: string; readonly next?: string };
  /** False keeps it out of search engines. */
  readonly index?: boolean;
  /** True when something on it is made up for demonstration: the page says so. */
  readonly demonstration?: boolean;
  /** schema.org objects. */
  readonly data?: readonly object[];
  /** The picture that stands for the page where it is shared; a drawing unless given. */
  readonly image?: PagePicture;
  /** True when its print ends with the QR code of its address; some pages place one themselves. */
  readonly hasQr?: boolean;
  /** `never` for what has to be of this moment. Others are asked for again each time, at the price of a 304. */
  readonly cache?: 'revalidate' | 'never';
  /** True when the address itself opens something: other sites are not told where a visitor came from. */
  readonly isSecret?: boolean;
  /** Carries its style within, so that one answer is the whole page. */
  readonly selfContained?: boolean;
  /** Modules of `src/web/islands` that make it more comfortable; it works without them. */
  readonly islands?: readonly string[];
}

export interface PageRedirect {
  readonly kind: 'redirect';
  readonly to: string;
  /** 308 for a lasting move, 303 after a form. */
  readonly status: 303 | 308;
  readonly keep?: Keep;
}

/** Where the browser goes on, after a form as a rule. */
export function onward(to: string, keep?: Keep): PageRedirect {
  return { kind: 'redirect', status: 303, to, ...(keep && { keep }) };
}

export interface PageMissing {
  readonly kind: 'missing';
}

/** What is no page for eyes: a table, a feed, a list for programs. */
export interface PageFile {
  readonly kind: 'file';
  readonly type: string;
  /** Its content: text, or bytes that never change at their address. */
  readonly text?: string;
  readonly bytes?: Buffer;
  /** What it is called when it is kept; without a name it is shown. */
  readonly name?: string;
}

export type PageResult = PageView | PageRedirect | PageFile | PageMissing;

export const MISSING: PageMissing = { kind: 'missing' };

/** One page; its address is in `paths.ts`, its place in the list in `routes.ts`. */
export interface Page {
  /**
   * `own`: only for people who have signed in, with their rights; its forms carry a token. `entrance`:
   * where they sign in. `link`: with the rights of whoever the secret link in the address belongs to. All
   * these are kept by nobody. Everybody else's pages never look who has signed in.
   */
  readonly audience?: 'own' | 'entrance' | 'link';
  /** Whether its form may bring a file. */
  readonly takesFile?: boolean;
  load(request: PageRequest): Promise<PageResult>;
  /** Takes the page's form; without it POST is refused. */
  submit?(request: PageRequest, form: URLSearchParams, file?: SentFile): Promise<PageResult>;
}
