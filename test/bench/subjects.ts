import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { packageRoot } from '../../src/platform/config/package-root.ts';
import type { Shot } from './load.ts';
import type { LIMIT_QUERIES } from './limit-queries.ts';

export type QueryName = Exclude<keyof typeof LIMIT_QUERIES, 'Q5' | 'Q6' | 'Q7'>;

/** One measured query: the operation with several sets of variables, and the limit's values for each. */
export interface Subject {
  readonly name: QueryName;
  readonly document: string;
  readonly cases: readonly {
    readonly variables: Record<string, unknown>;
    readonly values: readonly unknown[];
  }[];
}

const WORDS = [
  'mien dong', 'MIẾN DONG', 'mật ong', 'che shan', 'lap suon', 'rượu ngô', 'thach den', 'hà thủ',
  'bun kho', 'nấm hương',
]; // prettier-ignore

/**
 * Ways to write the same words: more searches than a server remembers, so that each finds, counts and
 * ranks as if it were asked for the first time.
 */
const WAYS = Array.from({ length: 1024 }, (_, n) =>
  [...n.toString(4).padStart(5, '0')].map((digit) => '.,;!'[Number(digit)]).join(''),
);

/** The queries of the catalogue, each with ten different inputs so that no single row stays hot. */
export async function subjects(pool: pg.Pool, today: string): Promise<Subject[]> {
  const { rows: groups } = await pool.query<{ code: string }>(
    `SELECT code FROM product_category WHERE level = 'GROUP' ORDER BY position`,
  );
  const { rows: some } = await pool.query<{ slug: string; name: string }>(
    `SELECT s.slug, p.name FROM product_slug s JOIN product p ON p.id = s.product_id
      WHERE p.status = 'PUBLISHED' ORDER BY md5(s.slug) LIMIT 10`,
  );
  const list = groups.map(({ code }) => ({
    variables: {
      filter: { groupCode: [code], stars: { gte: 3 } },
      orderBy: 'NEWEST',
      first: 20,
    },
    values: [today, code, 20],
  }));
  return Promise.all(
    [
      { name: 'Q1' as const, file: 'ProductList', cases: list },
      { name: 'Q1n' as const, file: 'ProductListPlain', cases: list },
      {
        name: 'Q2' as const,
        file: 'ProductDetail',
        cases: some.map(({ slug }) => ({ variables: { slug }, values: [today, slug] })),
      },
      {
        name: 'Q3' as const,
        file: 'ProductSearch',
        cases: WORDS.map((query) => ({
          variables: { filter: { query }, first: 20 },
          values: [today, query, 20],
        })),
      },
      {
        name: 'Q3f' as const,
        file: 'ProductSearch',
        cases: WAYS.flatMap((way) => WORDS.map((word) => word + way)).map((query) => ({
          variables: { filter: { query }, first: 20 },
          values: [today, query, 20],
        })),
      },
      {
        // Whole names: what a search costs grows with what it finds, and these find as few in any catalogue.
        name: 'Q3n' as const,
        file: 'ProductSearch',
        cases: some.map(({ name: query }) => ({
          variables: { filter: { query }, first: 20 },
          values: [today, query, 20],
        })),
      },
      {
        name: 'Q4' as const,
        file: 'ProducersWithProducts',
        cases: [{ variables: { first: 50, products: 10 }, values: [today, 50, 10] }],
      },
    ].map(async ({ file, ...subject }) => ({
      ...subject,
      document: await readFile(
        join(packageRoot(), 'schema', 'operations', 'public', `${file}.graphql`),
        'utf8',
      ),
    })),
  );
}

export type Door = 'limit' | 'listed' | 'free' | 'kept';

/**
 * The requests of a subject at a door. A free document differs from the listed one by a comment.
 * @param most how many of its inputs; all unless given
 */
export function shotsOf(subject: Subject, door: Door, token: string, most?: number): Shot[] {
  return subject.cases.slice(0, most).map(({ variables, values }) => {
    if (door === 'limit') {
      return post('/', { query: subject.name, values });
    }
    if (door === 'listed') {
      const documentId = createHash('sha256').update(subject.document).digest('hex');
      return post('/graphql', { documentId: `sha256:${documentId}`, variables });
    }
    if (door === 'kept') {
      const documentId = createHash('sha256').update(subject.document).digest('hex');
      const search = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
      return { method: 'GET' as const, path: `/graphql?${search.toString()}` };
    }
    const query = `# free\n${subject.document}`;
    return post('/graphql', { query, variables }, { authorization: `Bearer ${token}` });
  });
}

function post(path: string, body: unknown, headers: Record<string, string> = {}): Shot {
  return { method: 'POST', path, body: JSON.stringify(body), headers };
}
