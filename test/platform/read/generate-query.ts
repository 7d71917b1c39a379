import {
  astFromValue,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isEnumType,
  isObjectType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isNonNullType,
} from 'graphql';

/** What the generator may use for arguments that need real values. */
export interface Stock {
  readonly strings: readonly string[];
  readonly ids: readonly string[];
  /** Cursors by order. */
  readonly cursors: Readonly<Record<string, readonly string[]>>;
  readonly avoid: readonly string[];
}

export interface GeneratedQuery {
  readonly source: string;
  readonly variables: Record<string, unknown>;
}

/** A random valid query with aliases, fragments, directives and variables; the same for the same seed. */
export function generateQuery(schema: GraphQLSchema, stock: Stock, seed: number): GeneratedQuery {
  return new Generator(schema, stock, seed).query();
}

class Generator {
  readonly #variables: Record<string, unknown> = {};
  readonly #definitions: string[] = [];
  readonly #fragments: string[] = [];
  #names = 0;
  #state: number;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly stock: Stock,
    seed: number,
  ) {
    this.#state = seed * 2_654_435_761;
  }

  query(): GeneratedQuery {
    const body = this.#selection(this.schema.getQueryType()!, 5);
    const definitions = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
    const source = [`query Q${definitions} ${body}`, ...this.#fragments].join('\n');
    return { source, variables: this.#variables };
  }

  #selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(
      ({ name, type: result }) =>
        !this.stock.avoid.includes(name) && (depth > 0 || !isCompositeType(getNamedType(result))),
    );
    const parts = ['__typename'].filter(() => this.#chance(0.15));
    const wanted = 1 + this.#below(Math.min(fields.length, depth > 3 ? 3 : 6));
    for (let count = 0; count < wanted; count++) {
      parts.push(...this.#field(this.#one(fields), depth));
    }
    if (this.#chance(0.25)) parts.push(this.#fragment(type, depth));
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string[] {
    const args = this.#arguments(field.args);
    const alias = field.args.length > 0 || this.#chance(0.2) ? `a${++this.#names}: ` : '';
    const head = `${alias}${field.name}${args}`;
    const result = getNamedType(field.type);
    const times = this.#chance(0.2) ? 2 : 1;
    return Array.from({ length: times }, () => {
      const inner = isObjectType(result) ? ` ${this.#selection(result, depth - 1)}` : '';
      return `${head}${this.#directive()}${inner}`;
    });
  }

  #fragment(type: GraphQLObjectType, depth: number): string {
    const inner = this.#selection(type, depth - 1);
    const [abstract] = type.getInterfaces();
    const on = abstract && this.#chance(0.5) ? abstract.name : type.name;
    const body = on === type.name ? inner : `{ id ... on ${type.name} ${inner} }`;
    if (this.#chance(0.5)) return `... on ${on}${this.#directive()} ${body}`;
    const name = `F${++this.#names}`;
    this.#fragments.push(`fragment ${name} on ${on} ${body}`);
    return `...${name}${this.#directive()}`;
  }

  #directive(): string {
    if (!this.#chance(0.1)) return '';
    const name = this.#one(['skip', 'include']);
    if (this.#chance(0.3)) return ` @${name}(if: ${this.#chance(0.5)})`;
    const flag = `flag${this.#below(3)}`;
    if (!(flag in this.#variables)) {
      this.#variables[flag] = this.#chance(0.5);
      this.#definitions.push(`$${flag}: Boolean!`);
    }
    return ` @${name}(if: $${flag})`;
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const values: [GraphQLArgument, unknown][] = [];
    const named = (name: string) => args.find((arg) => arg.name === name);
    const orderBy = named('orderBy');
    const order = orderBy && this.#chance(0.7) ? String(this.#value(orderBy.type)) : undefined;
    if (order !== undefined) values.push([orderBy!, order]);
    if (named('first')) {
      values.push([named(this.#one(['first', 'last']))!, this.#below(8)]);
      const cursors = this.stock.cursors[orderBy ? (order ?? 'NEWEST') : 'AUTHORS'] ?? [];
      for (const name of ['after', 'before']) {
        if (this.#chance(0.3)) values.push([named(name)!, this.#one(cursors)]);
      }
    }
    const paging = ['orderBy', 'first', 'last', 'after', 'before'];
    for (const arg of args.filter(({ name }) => !paging.includes(name))) {
      if (isNonNullType(arg.type) || this.#chance(0.6)) values.push([arg, this.#value(arg.type)]);
    }
    const written = values.map(([arg, value]) => `${arg.name}: ${this.#written(arg, value)}`);
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  #written(arg: GraphQLArgument, value: unknown): string {
    if (this.#chance(0.5)) return print(astFromValue(value, arg.type)!);
    const name = `v${++this.#names}`;
    const nullable = getNullableType(arg.type);
    const byDefault = this.#chance(0.2);
    const type = byDefault ? String(nullable) : String(arg.type);
    const fallback = byDefault ? ` = ${print(astFromValue(value, nullable)!)}` : '';
    this.#definitions.push(`$${name}: ${type}${fallback}`);
    if (!byDefault) this.#variables[name] = value;
    return `$${name}`;
  }

  #value(type: GraphQLInputType): unknown {
    const nullable: GraphQLInputType = getNullableType(type);
    if (isListType(nullable)) {
      return Array.from({ length: this.#below(3) }, () => this.#value(nullable.ofType));
    }
    if (isEnumType(nullable)) return this.#one(nullable.getValues()).name;
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields()).filter(() => this.#chance(0.5));
      return Object.fromEntries(fields.map((field) => [field.name, this.#value(field.type)]));
    }
    switch (String(nullable)) {
      case 'Int':
        return this.#below(200);
      case 'Boolean':
        return this.#chance(0.5);
      case 'ID':
        return this.#one(this.stock.ids);
      default:
        return this.#one(this.stock.strings);
    }
  }

  #one<T>(list: readonly T[]): T {
    return list[this.#below(list.length)]!;
  }

  #chance(probability: number): boolean {
    return this.#below(1_000) < probability * 1_000;
  }

  /** A small generator of its own (mulberry32), so that a seed names its query for ever. */
  #below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }
}
