/** What a request brings besides its variables. */
export interface ReadRequest {
  /** The calendar day in Asia/Ho_Chi_Minh, YYYY-MM-DD. */
  readonly today: string;
  /** The name of the language as the translation tables store it. */
  readonly language: string;
}

/**
 * Takes the values of a statement and gives back their placeholders. Values never become part of the
 * text, so the text depends only on which filters are used.
 */
export interface Parameters {
  /**
   * `p.add(value, 'uuid')` → `$3::uuid`, which has to stand in the text at least once. Lists go as
   * arrays: `= any(${p.add(ids, 'uuid[]')})`.
   */
  add(value: unknown, type: string): string;
  /** The request's calendar day, a `date`. */
  today(): string;
  /** The request's language. There is a statement for each, so that it asks only for what that one needs. */
  readonly language: string;
  /**
   * A set of rows that several parts of one statement read, computed once: the same `name` and
   * `inputs` give the same set. Returns an item for a FROM clause, to be referred to as `name`.
   * The query may not refer to an enclosing row.
   */
  shared(name: string, inputs: readonly unknown[], query: () => string): string;
  /**
   * A value that is computed only when it may have changed since the statement last ran; see `Remembered`.
   * @param version SQL of a bigint that grows with every change the value depends on
   * @param value SQL of the value, never null; it may not refer to an enclosing row
   */
  remembered(version: string, value: string, type: 'int' | 'text'): string;
}

/**
 * Where a statement takes what it answered last: the version then and the value then. The database
 * compares and computes in one snapshot, so a value that is taken over is exact.
 */
export interface Remembered {
  readonly versionAt: number;
  readonly valueAt: number;
}

type Standing = 'today';
const STANDING_TYPE = { today: 'date' } as const;

/** Bookkeeping common to the two sinks below: numbers, standing values, shared row sets. */
abstract class Sink implements Parameters {
  readonly standing = new Map<Standing, string>();
  /** Shared row sets by their inputs, and the text of their definitions in order. */
  readonly sharedNames = new Map<string, string>();
  readonly definitions: string[] = [];
  readonly remembers: Remembered[] = [];

  constructor(readonly language: string) {}

  abstract add(value: unknown, type: string): string;
  protected abstract addStanding(name: Standing, type: string): string;
  protected abstract nextSharedName(name: string): string;

  today(): string {
    return this.#standing('today');
  }

  shared(name: string, inputs: readonly unknown[], query: () => string): string {
    const key = `${name} ${JSON.stringify(inputs)}`;
    let unique = this.sharedNames.get(key);
    if (!unique) {
      unique = this.nextSharedName(name);
      this.sharedNames.set(key, unique);
      this.definitions.push(`${unique} as materialized (${query()})`);
    }
    return `${unique} as ${name}`;
  }

  remembered(version: string, value: string, type: 'int' | 'text'): string {
    const [knownVersion, knownValue] = [this.add(null, 'bigint'), this.add(null, type)];
    const valueAt = this.size - 1;
    const name = rememberedName(this.remembers.push({ versionAt: valueAt - 1, valueAt }));
    this.definitions.push(
      `${name} as materialized (select version, version = ${knownVersion} as known, case when` +
        ` version = ${knownVersion} then ${knownValue} else ${value} end as value` +
        ` from (select ${version} as version) v)`,
    );
    return `(select value from ${name})`;
  }

  /** How many values there are. */
  protected abstract get size(): number;

  #standing(name: Standing): string {
    let placeholder = this.standing.get(name);
    if (!placeholder) {
      placeholder = this.addStanding(name, STANDING_TYPE[name]);
      this.standing.set(name, placeholder);
    }
    return placeholder;
  }
}

/** The values that are known when a document is compiled: literals, and which standing ones it uses. */
export class PlanParameters extends Sink {
  readonly #values: ((request: ReadRequest) => unknown)[] = [];

  add(value: unknown, type: string): string {
    this.#values.push(() => value);
    return `$${this.#values.length}::${type}`;
  }

  /** Lets `make` take values; if it cannot finish, it has taken none. */
  attempt<T>(make: () => T): T {
    const sizes = () => [this.#values, this.definitions, this.remembers] as const;
    const before = sizes().map(({ length }) => length);
    const [standing, shared] = [new Map(this.standing), new Map(this.sharedNames)];
    try {
      return make();
    } catch (error) {
      for (const [index, list] of sizes().entries()) list.length = before[index]!;
      restore(this.standing, standing);
      restore(this.sharedNames, shared);
      throw error;
    }
  }

  protected get size(): number {
    return this.#values.length;
  }

  values(request: ReadRequest): unknown[] {
    return this.#values.map((value) => value(request));
  }

  protected addStanding(name: Standing, type: string): string {
    this.#values.push((request) => request[name]);
    return `$${this.#values.length}::${type}`;
  }

  protected nextSharedName(name: string): string {
    return `${name}_${this.definitions.length + 1}`;
  }
}

/** What the set of rows is called that has the remembered value of this number, from 1. */
export function rememberedName(number: number): string {
  return `remembered_${number}`;
}

function restore<K, V>(map: Map<K, V>, before: ReadonlyMap<K, V>): void {
  for (const key of map.keys()) if (!before.has(key)) map.delete(key);
}

/** The values of one request: those of the plan first, then those its variables decide. */
export class RequestValues extends Sink {
  readonly values: unknown[];
  /** Coerced arguments, and what was computed from them, by the numbers the compiler gave out. */
  readonly arguments: readonly Readonly<Record<string, unknown>>[];
  readonly computed: unknown[] = [];
  readonly #request: ReadRequest;

  constructor(
    plan: PlanParameters,
    args: readonly Readonly<Record<string, unknown>>[],
    request: ReadRequest,
  ) {
    super(request.language);
    this.#request = request;
    this.arguments = args;
    this.values = plan.values(request);
    for (const [name, placeholder] of plan.standing) this.standing.set(name, placeholder);
    for (const [key, name] of plan.sharedNames) this.sharedNames.set(key, name);
    this.definitions.push(...plan.definitions);
    this.remembers.push(...plan.remembers);
  }

  protected get size(): number {
    return this.values.length;
  }

  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }

  protected addStanding(name: Standing, type: string): string {
    return this.add(this.#request[name], type);
  }

  protected nextSharedName(name: string): string {
    return `${name}_${this.definitions.length + 1}`;
  }
}
