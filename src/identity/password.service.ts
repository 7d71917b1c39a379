import { hash, verify } from '@node-rs/argon2';
import { publicError } from '../platform/graphql/errors.ts';
import { say, type Language } from '../platform/graphql/language.ts';
import { passwordForm } from './password.rules.ts';

/** OWASP's smallest recommended argon2id (the package's default algorithm): 19 MiB, two passes. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const CURRENT = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/;

/** A hash of nothing anybody knows, in the current parameters: checked where there is no account. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$XnYA/QHUfWw7sDATlXjY7Q$YK3/UKr19y+QNvgoH1WEP9/JWuTp2uRSUbpVV5/cQ2E';

const AT_ONCE = 4;
const LONGEST_QUEUE = 50;

/** Thrown when too many passwords wait to be checked; nothing was done. */
export class HashingBusy extends Error {}

/**
 * Hashing takes 19 MiB and all of a core for some 20 ms: more than four at once, or a long queue,
 * would be a way to bring the server down.
 */
export class HashingQueue {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce = AT_ONCE,
    private readonly longest = LONGEST_QUEUE,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.atOnce) {
      if (this.#waiting.length >= this.longest) throw new HashingBusy('too many passwords at once');
      await new Promise<void>((start) => this.#waiting.push(start));
    } else {
      this.#running++;
    }
    try {
      return await work();
    } finally {
      // The place goes to the next in line without ever being free in between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }
}

const queue = new HashingQueue();

/** The hash to store for a new password. */
export function hashPassword(password: string): Promise<string> {
  return queue.run(() => hash(passwordForm(password), PARAMETERS));
}

/** Checks a password; `null` = there is no account, which takes as long and fails. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const right = await queue.run(() => verify(stored ?? NOBODY, passwordForm(password)));
  return right && stored !== null;
}

/** True when a hash was made with other parameters than those of today. */
export function isOutdated(stored: string): boolean {
  return !CURRENT.test(stored);
}

/** Turns "too many at once" into the answer for the caller. */
export function busyError(error: unknown, language: Language): unknown {
  if (!(error instanceof HashingBusy)) return error;
  const text = {
    vi: 'Quá nhiều người đang đăng nhập cùng lúc. Chưa có gì thay đổi; hãy thử lại sau vài giây.',
    en: 'Too many people are signing in at once. Nothing was changed; try again in a few seconds.',
  };
  return publicError('SERVICE_UNAVAILABLE', say(text, language));
}
