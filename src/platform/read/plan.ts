import { GraphQLError } from 'graphql';
import type { Arguments } from './declare.ts';
import type { ReadArguments } from './arguments.ts';
import type { Coercion } from './coercion.ts';
import { isMissing } from './leaf.ts';
import {
  rememberedName,
  RequestValues,
  type PlanParameters,
  type ReadRequest,
  type Remembered,
} from './parameters.ts';
import { ReadFallback, Uncovered } from './refusals.ts';
import type { Flags } from './selection.ts';
import type { Sql } from './sql.ts';
import type { StatementNames } from './statement-names.ts';

/** What `pg` needs; `name` makes the connection keep the statement prepared. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
  readonly remembers?: readonly Remembered[];
}

/** The part of a `pg` pool that plans use. */
export interface Queryable {
  query(query: Statement & { rowMode: 'array' }): Promise<{ rows: unknown[][] }>;
}

/** The statement of one choice of selected fields, in one language. */
export interface Variant {
  readonly text: Sql;
  readonly parameters: PlanParameters;
  readonly readArguments: readonly ReadArguments[];
}

/** Texts by the pieces that requests put into them. */
interface CompiledVariant extends Variant {
  readonly texts: Map<string, { readonly text: string; name?: string; uses: number }>;
}

const MAX_VARIANTS = 32;
const MAX_TEXTS = 64;
const MAX_STATEMENTS = 500;
const MAX_STATEMENT_KEY = 500;

/** An operation compiled for the read engine. */
export class ReadPlan {
  readonly #variants = new Map<string, CompiledVariant>();
  /** The last statements that were written, by all that decides them. */
  readonly #statements = new Map<string, Statement>();

  constructor(
    private readonly names: StatementNames,
    private readonly flags: readonly string[],
    private readonly compile: (flags: Flags, language: string) => Variant,
    /** Coerces the variables of a request, as graphql-js does. */
    readonly coerce: Coercion,
  ) {}

  /**
   * Answers one request: the text of the JSON value of `data`.
   * @param variables coerced already (`coerce`)
   * @throws ReadFallback when the resolvers have to answer instead; errors of the database as they are
   */
  async run(
    variables: Arguments,
    request: ReadRequest & { readonly pool: Queryable },
  ): Promise<string> {
    const statement = this.statement(variables, request);
    try {
      const { rows } = await request.pool.query({ ...statement, rowMode: 'array' });
      remember(statement, rows[0]!);
      return rows[0]![0] as string;
    } catch (error) {
      throw isMissing(error) ? new ReadFallback(error) : error;
    }
  }

  /**
   * The statement of one request.
   * @throws ReadFallback when an argument is not acceptable
   */
  statement(variables: Arguments, request: ReadRequest): Statement {
    const key = keyOf(variables, request);
    const known = key && this.#statements.get(key);
    if (known) return known;
    const statement = this.#write(variables, request);
    if (key && statement.name) {
      if (this.#statements.size >= MAX_STATEMENTS) dropOldest(this.#statements);
      this.#statements.set(key, statement);
    }
    return statement;
  }

  #write(variables: Arguments, request: ReadRequest): Statement {
    const variant = this.#variant(variables, request.language);
    try {
      const args = variant.readArguments.map((read) => read(variables));
      return this.#fill(variant, new RequestValues(variant.parameters, args, request));
    } catch (error) {
      const refused = error instanceof GraphQLError || error instanceof Uncovered;
      throw refused ? new ReadFallback(error) : error;
    }
  }

  /** Texts are known by their changing pieces, so that a request does not build what was built before. */
  #fill({ text, texts }: CompiledVariant, request: RequestValues): Statement {
    const pieces: string[] = [];
    for (const chunk of text) if (typeof chunk !== 'string') pieces.push(chunk(request));
    const key = [...pieces, ...request.definitions].join('\0');
    let known = texts.get(key);
    if (!known) {
      known = { text: assemble(text, pieces, request), uses: 0 };
      if (texts.size >= MAX_TEXTS) dropOldest(texts);
      texts.set(key, known);
    }
    known.uses++;
    // What is asked only once is not worth a place in the connections' memory.
    if (known.uses > 1) known.name ??= this.names.nameOf(known.text);
    const { values, remembers } = request;
    return { name: known.name, text: known.text, values, remembers };
  }

  #variant(variables: Arguments, language: string): CompiledVariant {
    const values = this.flags.map((name) => variables[name]);
    if (values.some((value) => typeof value !== 'boolean')) {
      throw new ReadFallback('@skip and @include need a Boolean');
    }
    const key = `${language} ${values.map(Number).join('')}`;
    let variant = this.#variants.get(key);
    if (!variant) {
      const flags = Object.fromEntries(
        this.flags.map((name) => [name, variables[name] as boolean]),
      );
      variant = { ...this.compile(flags, language), texts: new Map() };
      if (this.#variants.size >= MAX_VARIANTS) dropOldest(this.#variants);
      this.#variants.set(key, variant);
    }
    return variant;
  }
}

/** Undefined for values that have no short text. */
function keyOf(variables: Arguments, { today, language }: ReadRequest): string | undefined {
  try {
    const key = `${today} ${language} ${JSON.stringify(variables)}`;
    return key.length <= MAX_STATEMENT_KEY ? key : undefined;
  } catch {
    return undefined;
  }
}

function dropOldest(map: Map<string, unknown>): void {
  map.delete(map.keys().next().value!);
}

function assemble(text: Sql, pieces: readonly string[], request: RequestValues): string {
  const { definitions, remembers } = request;
  let next = 0;
  const body = text.map((chunk) => (typeof chunk === 'string' ? chunk : pieces[next++])).join('');
  if (definitions.length === 0) return body;
  const columns = remembers.map((_, index) => {
    const name = rememberedName(index + 1);
    // What is known already need not come back.
    return `, ${name}.version, case when ${name}.known then null else ${name}.value end`;
  });
  const from = remembers.map((_, index) => rememberedName(index + 1)).join(', ');
  const whole = remembers.length > 0 ? `select (${body})${columns.join('')} from ${from}` : body;
  return `with ${definitions.join(', ')} ${whole}`;
}

/** Keeps what each value was, and of which version, for the next run of the same statement. */
function remember({ values, remembers = [] }: Statement, row: readonly unknown[]): void {
  for (const [index, { versionAt, valueAt }] of remembers.entries()) {
    const [version, value] = row.slice(1 + 2 * index);
    if (value === null) continue;
    // Both at once: whoever sends the statement next must never take one of each answer.
    values[versionAt] = version;
    values[valueAt] = value;
  }
}
