import { In, type SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import {
  OfficialDocumentEntity,
  ProgrammeTargetEntity,
  TargetReportEntity,
} from './programme.entity.ts';

export const documentById = defineLoader<string, OfficialDocumentEntity | null>(
  'officialDocumentById',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(OfficialDocumentEntity, {
      id: In([...ids]),
    });
    return oneByKey(ids, rows, (row) => row.id);
  },
);

export const targetById = defineLoader<string, ProgrammeTargetEntity | null>(
  'programmeTargetById',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(ProgrammeTargetEntity, {
      id: In([...ids]),
    });
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The documents a document names as what it carries out or goes by, oldest first. */
export const basesByDocumentId = defineLoader<string, OfficialDocumentEntity[]>(
  'basesByOfficialDocumentId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<{ key: string; id: string }>(
      `SELECT b.document_id AS key, d.id FROM official_document_basis b
         JOIN official_document d ON d.id = b.basis_id
        WHERE b.document_id = ANY($1) ORDER BY d.issued_on, d.number`,
      [ids],
    );
    const documents = await context.loadMany(documentById, [...new Set(rows.map(({ id }) => id))]);
    const byId = new Map(documents.map((one) => [one?.id, one]));
    return manyByKey(ids, rows, ({ key }) => key).map((list) =>
      list.flatMap(({ id }) => byId.get(id) ?? []),
    );
  },
);

export const targetsByDocumentId = defineLoader<string, ProgrammeTargetEntity[]>(
  'targetsByOfficialDocumentId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(ProgrammeTargetEntity, {
      where: { documentId: In([...ids]) },
      order: { due: 'ASC', code: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.documentId);
  },
);

/** Values reported for targets, in the order they were entered. */
export const reportsByTargetId = defineLoader<string, TargetReportEntity[]>(
  'reportsByTargetId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(TargetReportEntity, {
      where: { targetId: In([...ids]) },
      order: { sequence: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.targetId);
  },
);

/**
 * Places of targets: the unit, what lies below it, and what these units have become: what belongs to the
 * former city stands in the wards of today.
 */
export const TARGET_PLACES = `
  WITH RECURSIVE place AS (
    SELECT t.id AS target_id, t.unit_id FROM programme_target t WHERE t.id = ANY($1)
    UNION
    SELECT place.target_id, next.id
      FROM place
      CROSS JOIN LATERAL (
        SELECT u.id FROM unit u WHERE u.parent_id = place.unit_id
        UNION ALL
        SELECT s.successor_id FROM unit_succession s WHERE s.predecessor_id = place.unit_id
      ) AS next
  )`;

/** Products recognised in the target's time and place: a product counts once, by its certificate. */
const RECOGNISED = `${TARGET_PLACES}
  SELECT t.id AS key, count(DISTINCT c.product_id)::text AS counted
    FROM programme_target t
    JOIN place ON place.target_id = t.id
    JOIN product p ON p.commune_id = place.unit_id
    JOIN certificate c ON c.product_id = p.id
     AND c.stars >= t.metric_stars AND c.issued_on BETWEEN t.starts_on AND t.due
   GROUP BY t.id`;

/** Live counts for targets about recognised products. */
export const recognisedByTargetId = defineLoader<string, string>(
  'recognisedByTargetId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<{ key: string; counted: string }>(RECOGNISED, [
      ids,
    ]);
    return oneByKey(ids, rows, ({ key }) => key).map((row) => row?.counted ?? '0');
  },
);

/** All documents (alias `d`), to be filtered and paged. */
export function documentRows(context: Context): SelectQueryBuilder<OfficialDocumentEntity> {
  return context.db.source.manager.createQueryBuilder(OfficialDocumentEntity, 'd');
}

/** All targets (alias `t`), to be filtered and paged. */
export function targetRows(context: Context): SelectQueryBuilder<ProgrammeTargetEntity> {
  return context.db.source.manager.createQueryBuilder(ProgrammeTargetEntity, 't');
}

defineNode({
  type: 'OfficialDocument',
  entity: OfficialDocumentEntity,
  load: (context, id) => context.load(documentById, id),
});
defineNode({
  type: 'ProgrammeTarget',
  entity: ProgrammeTargetEntity,
  load: (context, id) => context.load(targetById, id),
});
