import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { packageRoot } from '../../src/platform/config/package-root.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import type { Shot } from './load.ts';
import type { Door } from './subjects.ts';

interface Written {
  readonly id: string;
  readonly revision: number;
}

/**
 * Q5: a price is changed by somebody signed in, in a transaction with its line in the audit trail, and
 * read back. Each connection has a product of its own and sends the revision it got last.
 */
export async function writeShots(
  owner: pg.Pool,
  door: Door,
  token: string,
): Promise<(connection: number, lastAnswer: string | null) => Shot> {
  const { rows } = await owner.query<Written>(
    `SELECT id, revision FROM product WHERE status = 'PUBLISHED' ORDER BY id LIMIT 64`,
  );
  const document = await readFile(
    join(packageRoot(), 'schema', 'operations', 'staff', 'product-price.graphql'),
    'utf8',
  );
  const documentId = `sha256:${createHash('sha256').update(document).digest('hex')}`;
  let amount = 10_000;
  return (connection, lastAnswer) => {
    const product = rows[connection % rows.length];
    if (!product) throw new Error('there are no products to write to');
    const told = lastAnswer && /"revision":(\d+)/.exec(lastAnswer)?.[1];
    const revision = told ? Number(told) : product.revision;
    amount = amount >= 900_000 ? 10_000 : amount + 1_000;
    if (door === 'limit') {
      const values = [
        createHash('sha256').update(token).digest('hex'),
        product.id,
        revision,
        amount,
      ];
      return { method: 'POST', path: '/', body: JSON.stringify({ query: 'Q5', values }) };
    }
    const variables = {
      id: toGlobalId('Product', product.id),
      input: { baseRevision: revision, price: { amount, unit: '500 g' } },
    };
    const body =
      door === 'listed' ? { documentId, variables } : { query: `# free\n${document}`, variables };
    return {
      method: 'POST',
      path: '/graphql',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    };
  };
}
