import type { EntityManager } from 'typeorm';
import type { Bilingual } from '../platform/graphql/errors.ts';
import type { Context } from '../platform/graphql/context.ts';
import { BookRefused, type BookSheet } from './book/book.rules.ts';
import { mapInTurns } from '../platform/jobs/in-turns.ts';
import { readTables } from './book/reader.ts';
import { loadCatalog } from './catalog.loader.ts';
import { bookProblem } from './faults.rules.ts';
import { parseRow } from './parse.rules.ts';
import { planProducers } from './plan-producers.service.ts';
import { planProducts } from './plan-products.service.ts';
import { planResources } from './mutations/plan-resources.ts';
import { keepResult } from './result.service.ts';
import type { Kind } from './columns.rules.ts';
import { findTables } from './table.rules.ts';
import { ImportEntity } from './transfer.entity.ts';
import { ImportState } from './transfer.enums.ts';
import { bytesOf, keepRows } from './work.service.ts';

const UNKNOWN_SHOWN = 100;

/** Looks at a file as a whole: what each row means, what it would change, what is wrong. Writes nothing else. */
export async function checkImport(
  em: EntityManager,
  context: Context,
  { id, fileId }: ImportEntity,
): Promise<void> {
  const { content, mediaType } = await bytesOf(em, fileId!);
  const sheets = await sheetsOf(content, mediaType);
  if ('vi' in sheets) return failed(em, context, id, sheets);
  const { tables, unknown } = findTables(sheets);
  if (tables.length === 0) return failed(em, context, id, bookProblem('NO_TABLE', null));
  const catalog = await loadCatalog(em, context.today);
  const tools = { em, actor: context.actor, catalog };
  const rowsOf = (kind: Kind) => {
    const own = tables.filter((table) => table.kind === kind);
    const rows = own.flatMap((table) => table.rows.map((row) => ({ table, row })));
    return mapInTurns(rows, ({ table, row }) => parseRow(table, row, catalog));
  };
  const producers = await planProducers(tools, await rowsOf('PRODUCER'));
  const products = await planProducts(tools, await rowsOf('PRODUCT'), producers);
  const resources = await planResources(tools, context, await rowsOf('RESOURCE'));
  const plans = [...producers, ...products, ...resources];
  const counts = await keepRows(em, id, plans);
  const resultFileId = plans.length > 0 ? await keepResult(em, context, id) : null;
  await em.update(ImportEntity, id, {
    ...{ state: ImportState.CHECKED, checkedAt: context.now, resultFileId },
    unknown: unknown.slice(0, UNKNOWN_SHOWN),
    ...{ rowCount: plans.length, newCount: counts.NEW, changedCount: counts.CHANGED },
    ...{ unchangedCount: counts.UNCHANGED, errorCount: counts.ERROR },
    ...{ doneCount: plans.length, todoCount: plans.length },
    revision: () => 'revision + 1',
  });
}

async function sheetsOf(content: Buffer, mediaType: string): Promise<BookSheet[] | Bilingual> {
  try {
    return await readTables(content, mediaType);
  } catch (error) {
    if (error instanceof BookRefused) return bookProblem(error.fault, error.row);
    throw error;
  }
}

async function failed(
  em: EntityManager,
  { now }: Context,
  id: string,
  { vi, en }: Bilingual,
): Promise<void> {
  await em.update(ImportEntity, id, {
    ...{ state: ImportState.FAILED, problemVi: vi, problemEn: en, checkedAt: now },
    revision: () => 'revision + 1',
  });
}
