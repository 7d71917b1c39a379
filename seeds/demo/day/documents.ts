import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';

/** What the person can mend; every mutation answers with a list of them. */
export interface Refused {
  readonly userErrors: readonly {
    readonly code: string;
    readonly message: string;
    readonly field: readonly string[] | null;
  }[];
}

/** A document of this journey only: its answer is typed beside it. */
export function document<R, V extends object>(text: string): TypedDocumentNode<R, V> {
  return parse(text);
}

const ERRORS = 'userErrors { code message field }';

/** One mutation of the form `name(id:, input:)`; the answer stands under `done`. */
export function step<P extends object>(
  name: string,
  select: string,
): TypedDocumentNode<{ done: P & Refused }, { id: string; input: object }> {
  const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input!`;
  return document(`mutation ${name}($id: ID!, $input: ${type}) {
    done: ${name}(id: $id, input: $input) { ${select} ${ERRORS} } }`);
}

/** The same for `name(input:)`. */
export function make<P extends object>(
  name: string,
  select: string,
): TypedDocumentNode<{ done: P & Refused }, { input: object }> {
  const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input!`;
  return document(`mutation ${name}($input: ${type}) {
    done: ${name}(input: $input) { ${select} ${ERRORS} } }`);
}

export const PersonIdOf = document<{ viewer: { person: { id: string } } | null }, object>(
  'query PersonIdOf { viewer { person { id } } }',
);

export const PasswordReset = document<
  { done: { oneTimePassword: string | null } & Refused },
  { id: string }
>(`mutation PasswordReset($id: ID!) {
  done: passwordReset(id: $id) { oneTimePassword ${ERRORS} } }`);

export interface RoomItem {
  readonly id: string;
  readonly position: number;
  readonly phase: string;
  readonly round: number;
  readonly spreadAlarm: boolean | null;
  readonly productName: string | null;
  readonly result: { readonly id: string; readonly average: string } | null;
}

/** What the control room sees. */
export const ControlRoom = document<
  { councilSession: { items: readonly RoomItem[] } | null },
  { id: string }
>(`query ControlRoom($id: ID!) { councilSession(id: $id) { items {
  id position phase round spreadAlarm productName result { id average } } } }`);

export interface Print {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly version: number;
  readonly file: {
    readonly name: string;
    readonly pages: number | null;
    readonly link: { readonly url: string } | null;
  } | null;
}

const PRINT = 'id code state version file { name pages link { url } }';

export const PrintDocument = make<{ document: Print | null }>(
  'documentPrint',
  `document { ${PRINT} }`,
);

export const PrintAgain = document<{ node: Print | null }, { id: string }>(
  `query PrintAgain($id: ID!) { node(id: $id) { id ... on PrintedDocument { ${PRINT} } } }`,
);

export const CheckDocument = document<
  { verifyDocument: { standing: string; message: string } },
  { code: string }
>(`query CheckDocument($code: String!) { verifyDocument(code: $code) { standing message } }`);

export const Inbox = document<
  { inbox: { nodes: readonly { event: string; title: string }[] } },
  object
>('query Inbox { inbox(first: 20) { nodes { event title } } }');

/** The revision of the minutes of a session. */
export const MinutesOf = document<
  { councilSession: { minutes: { revision: number } | null } | null },
  { id: string }
>('query MinutesOf($id: ID!) { councilSession(id: $id) { minutes { revision } } }');

export const LockMinutes = step<object>('minutesLock', 'session { id }');
