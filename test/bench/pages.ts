import type pg from 'pg';
import type { Shot } from './load.ts';

/** A page people open, with several addresses so that no single row stays hot. */
export interface PageSubject {
  readonly name: 'home' | 'list' | 'product';
  readonly paths: readonly string[];
}

const GROUPS = ['I', 'II', 'III', 'IV'];

export async function pageSubjects(owner: pg.Pool): Promise<PageSubject[]> {
  const { rows } = await owner.query<{ slug: string }>(
    `SELECT slug FROM product WHERE status = 'PUBLISHED' ORDER BY md5(slug) LIMIT 10`,
  );
  return [
    { name: 'home', paths: ['/', '/en'] },
    { name: 'list', paths: ['/san-pham', ...GROUPS.map((code) => `/san-pham?nhom=${code}`)] },
    { name: 'product', paths: rows.map(({ slug }) => `/san-pham/${slug}`) },
  ];
}

export function pageShots({ paths }: PageSubject): Shot[] {
  return paths.map((path) => ({ method: 'GET', path, headers: { accept: 'text/html' } }));
}
