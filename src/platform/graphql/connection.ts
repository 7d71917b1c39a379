import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { Access, REACHED } from './access.ts';
import { Cost } from './cost.ts';
import { MAX_PAGE, type PageArguments } from './page-request.ts';

@ArgsType()
export class ConnectionArgs implements PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: `How many rows from the start, 0 to ${MAX_PAGE}. Exactly one of first and last is needed.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only rows after this cursor, which must come from the same order.',
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many rows from the end, 0 to ${MAX_PAGE}. Exactly one of first and last is needed.`,
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only rows before this cursor, which must come from the same order.',
  })
  before?: string | null;
}

@Access(REACHED)
@ObjectType('PageInfo', { description: 'Where a page stands within its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True when rows follow this page.' })
  hasNextPage!: boolean | Promise<boolean>;

  @Field(() => Boolean, { description: 'True when rows precede this page.' })
  hasPreviousPage!: boolean | Promise<boolean>;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first row; null when the page is empty.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row; null when the page is empty.',
  })
  endCursor!: string | null;
}

/** What a resolver of a connection returns; `KeysetPage` is one. */
export interface Connection {
  readonly nodes: readonly object[];
  readonly edges: readonly { readonly cursor: string; readonly node: object }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | Promise<number>;
}

/**
 * Makes the types `<name>Connection` and `<name>Edge`. Call once per node type, in its `*.type.ts`:
 *
 *     export const ProductConnection = connectionType(() => Product, 'Product', 'products (sản phẩm)');
 *
 * Resolvers return a `KeysetPage`; `totalCount` is counted only when it is selected.
 * @param what the rows in the plural, for the descriptions
 */
export function connectionType(
  node: () => ClassType,
  name: string,
  what: string,
): ClassType<Connection> {
  @Access(REACHED)
  @ObjectType(`${name}Edge`, { description: `One place in a list of ${what}.` })
  class Edge {
    @Field(() => String, { description: 'Where this row stands, to page from.' })
    cursor!: string;

    @Field(() => node(), { description: 'The row itself.' })
    node!: object;
  }

  @Access(REACHED)
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${what}.` })
  class ConnectionOf implements Connection {
    @Cost({ items: 1 })
    @Field(() => [Edge], { description: 'The rows of this page with their cursors, in order.' })
    edges!: Edge[];

    @Cost({ items: 1 })
    @Field(() => [node()], { description: 'The rows of this page, in order.' })
    nodes!: object[];

    @Field(() => PageInfo, { description: 'Whether there is more before and after.' })
    pageInfo!: PageInfo;

    @Cost({ points: 5 })
    @Field(() => Int, {
      nullable: true,
      description: 'How many rows all pages have together. Counted only when asked for.',
    })
    totalCount!: number | Promise<number>;
  }
  return ConnectionOf;
}
