import type { IncomingMessage, ServerResponse } from 'node:http';
import { authenticate } from '../../identity/authenticate.ts';
import { credentialAlive } from '../../identity/credential-alive.service.ts';
import type { Database } from '../../platform/db/data-source.ts';
import { filesOf } from '../../platform/files/file-box.ts';
import type { TokenContent, TokenUse } from '../../platform/files/file-token.ts';
import { isUnavailable } from '../../platform/graphql/errors.ts';
import type { Handler } from '../../platform/http/handler.ts';
import { pathOf } from '../../platform/http/request-path.ts';
import { OVERLOADED, refuseRequest, type HttpRefusal } from '../../platform/http/refusal.ts';

export interface DoorParts {
  readonly database: Database;
  readonly now: () => Date;
}

export interface DoorSpec {
  /** What addresses begin with, and what metrics and log call it: they never see the token. */
  readonly prefix: string;
  readonly use: TokenUse;
  readonly methods: readonly string[];
  /** Requests carried out at once; each holds memory or an open file. */
  readonly atOnce: number;
  /** Of those, for one person: nobody can keep the others out. */
  readonly perPerson: number;
  readonly handle: (
    token: TokenContent,
    request: IncomingMessage,
    response: ServerResponse,
  ) => Promise<void>;
}

/** One answer for everything that does not open: altered, expired, removed, somebody else's. */
export const GONE: HttpRefusal = {
  status: 404,
  code: 'NOT_FOUND',
  text: {
    vi: 'Liên kết này không còn dùng được. Hãy mở lại trang và lấy liên kết mới.',
    en: 'This link does not work any more. Open the page again to get a new one.',
  },
};

const WRONG_METHOD: HttpRefusal = {
  status: 405,
  code: 'BAD_REQUEST',
  text: {
    vi: 'Không dùng được phương thức HTTP này ở đây. Chưa có gì được thực hiện.',
    en: 'This HTTP method is not taken here. Nothing was carried out.',
  },
};

/** A door behind which a token in the path says what may be done. */
export function tokenDoor(parts: DoorParts, spec: DoorSpec): Handler {
  const places = new Places(spec.atOnce, spec.perPerson);
  return async (request, response) => {
    response.setHeader('cache-control', 'private, no-store');
    const given = pathOf(request).slice(spec.prefix.length);
    const token = filesOf(parts.database.source).tokens.read(given, spec.use, parts.now());
    if (!token) return refuseRequest(request, response, GONE);
    if (!spec.methods.includes(request.method ?? '')) {
      response.setHeader('allow', spec.methods.join(', '));
      return refuseRequest(request, response, WRONG_METHOD);
    }
    if (!places.take(token.personId)) return refuseRequest(request, response, OVERLOADED);
    try {
      if (await isHolder(parts, token, request)) await spec.handle(token, request, response);
      else refuseRequest(request, response, GONE);
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      refuseRequest(request, response, OVERLOADED);
    } finally {
      places.leave(token.personId);
    }
  };
}

/** Who has not signed in is limited together with everybody only. */
class Places {
  #inside = 0;
  readonly #held = new Map<string, number>();

  constructor(
    private readonly all: number,
    private readonly perPerson: number,
  ) {}

  take(person: string | null): boolean {
    const held = (person && this.#held.get(person)) || 0;
    if (this.#inside >= this.all || held >= this.perPerson) return false;
    this.#inside++;
    if (person) this.#held.set(person, held + 1);
    return true;
  }

  leave(person: string | null): void {
    this.#inside--;
    if (!person) return;
    const held = (this.#held.get(person) ?? 1) - 1;
    if (held > 0) this.#held.set(person, held);
    else this.#held.delete(person);
  }
}

/**
 * The sign-in a token was given to must still count. Browsers follow links without naming a person; who
 * does name one must be that person.
 */
async function isHolder(
  { database, now }: DoorParts,
  { personId, credentialId }: TokenContent,
  request: IncomingMessage,
): Promise<boolean> {
  const { authorization } = request.headers;
  if (authorization) {
    const actor = await authenticate(database, authorization, now()).catch((error: unknown) => {
      if (isUnavailable(error)) throw error;
      return null;
    });
    if (actor?.personId !== personId) return false;
  }
  return personId === null || credentialAlive(database.pool, personId, credentialId, now());
}
