import { createHash } from 'node:crypto';

/**
 * Gives statements the names under which connections keep them prepared. PostgreSQL holds the plan
 * of each for as long as the connection lives, so their number is bounded: when the book is full,
 * further statements go without a name and are planned each time.
 */
export class StatementNames {
  readonly #names = new Map<string, string>();

  constructor(private readonly max = 300) {}

  get size(): number {
    return this.#names.size;
  }

  /** The name of a text, always the same one; undefined when the book is full. */
  nameOf(text: string): string | undefined {
    let name = this.#names.get(text);
    if (!name && this.#names.size < this.max) {
      name = `read_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
      this.#names.set(text, name);
    }
    return name;
  }
}
