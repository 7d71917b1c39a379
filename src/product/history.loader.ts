import { childPages, type ChildPage, type ChildRows } from '../platform/graphql/child-pages.ts';
import type { Context } from '../platform/graphql/context.ts';
import { oneByKey } from '../platform/graphql/loaders.ts';
import type { PageArguments } from '../platform/graphql/page-request.ts';

/** A page of what happened to one product, with its rows. */
export interface HistoryPage<T> {
  readonly page: ChildPage;
  readonly nodes: readonly (T | null)[];
}

/** The key of a page below a product: the page's arguments, then the id. */
export function historyKey(
  { first, last, after, before }: PageArguments,
  productId: string,
): string {
  return JSON.stringify([{ first, last, after, before }, productId]);
}

/**
 * Pages below many products: one statement for each kind of page, and one for the rows of them all.
 * @param keys as `historyKey` makes them
 */
export async function historyPages<T extends { readonly id: string }>(
  context: Context,
  children: ChildRows,
  keys: readonly string[],
  rowsOf: (ids: readonly string[]) => Promise<T[]>,
): Promise<HistoryPage<T>[]> {
  const parsed = keys.map((key) => JSON.parse(key) as [PageArguments, string]);
  const kinds = new Map<string, { args: PageArguments; ids: string[] }>();
  for (const [args, id] of parsed) {
    const name = JSON.stringify(args);
    const kind = kinds.get(name) ?? { args, ids: [] };
    kinds.set(name, { args, ids: [...kind.ids, id] });
  }
  const pages = new Map<string, ChildPage>();
  for (const [name, { args, ids }] of kinds) {
    const found = await childPages(context.db.pool, children, ids, args, context.language);
    ids.forEach((id, index) => pages.set(`${name} ${id}`, found[index]!));
  }
  const ordered = parsed.map(([args, id]) => pages.get(`${JSON.stringify(args)} ${id}`)!);
  const rows = await rowsOf(ordered.flatMap((page) => page.rows.map(({ id }) => id)));
  return ordered.map((page) => {
    const ids = page.rows.map(({ id }) => id);
    return { page, nodes: oneByKey(ids, rows, ({ id }) => id) };
  });
}
