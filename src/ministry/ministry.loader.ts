import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { neededPieces, type ForwardingFacts } from './forwarding.rules.ts';
import { MinistryForwardingEntity, MinistryPieceEntity } from './ministry.entity.ts';
import type { ForwardingPiece } from './ministry.enums.ts';
import { visibleForwardings } from './ministry.filter.ts';

/** Forwardings the actor may read (alias `f`), to be filtered and paged. */
export function forwardingRows(context: Context): SelectQueryBuilder<MinistryForwardingEntity> {
  const { sql, parameters } = visibleForwardings(context.actor);
  return context.db.source.manager
    .createQueryBuilder(MinistryForwardingEntity, 'f')
    .where(sql, parameters);
}

export const forwardingById = defineLoader<string, MinistryForwardingEntity | null>(
  'ministryForwardingById',
  async (ids, context) => {
    const rows = await forwardingRows(context).andWhere('f.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The newest forwarding of a dossier that the actor may read. */
export const forwardingByDossierId = defineLoader<string, MinistryForwardingEntity | null>(
  'ministryForwardingByDossierId',
  async (ids, context) => {
    const rows = await forwardingRows(context)
      .andWhere('f.dossierId = ANY(:ids)', { ids })
      .orderBy('f.id')
      .getMany();
    return oneByKey(ids, rows, (row) => row.dossierId);
  },
);

/** The pieces that are there, of forwardings found through the loaders above. */
export const piecesByForwardingId = defineLoader<string, MinistryPieceEntity[]>(
  'ministryPiecesByForwardingId',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(MinistryPieceEntity, 'piece')
      .where('piece.forwardingId = ANY(:ids)', { ids })
      .orderBy('piece.kind')
      .getMany();
    return manyByKey(ids, rows, (row) => row.forwardingId);
  },
);

/** $1: ids of forwardings. */
const FACTS = `
  SELECT f.id, sheet.number AS "sheetNumber",
         d.kind = 'RE_RATING' AND coalesce(old.stars = 5, false) AS renewal,
         EXISTS (SELECT FROM extra_test t WHERE t.dossier_id = d.id)
           OR EXISTS (SELECT FROM field_visit v WHERE v.dossier_id = d.id) AS "extraTests",
         ARRAY(SELECT p.kind FROM ministry_piece p WHERE p.forwarding_id = f.id) AS there
    FROM ministry_forwarding f
    JOIN dossier d ON d.id = f.dossier_id
    JOIN rubric_sheet sheet ON sheet.id = d.rubric_sheet_id
    LEFT JOIN certificate old ON old.id = d.previous_certificate_id
   WHERE f.id = ANY($1)`;

type Row = ForwardingFacts & { id: string; there: ForwardingPiece[] };

interface Reader {
  query(sql: string, values: unknown[]): Promise<unknown>;
}

/** What is still missing in files for the ministry; takes a transaction's manager or a pool. */
export async function missingPieces(
  reader: Reader,
  ids: readonly string[],
): Promise<{ id: string; missing: ForwardingPiece[] }[]> {
  const found = (await reader.query(FACTS, [ids])) as Row[] | { rows: Row[] };
  const rows = Array.isArray(found) ? found : found.rows;
  return rows.map((row) => ({
    id: row.id,
    missing: neededPieces(row).filter((piece) => !row.there.includes(piece)),
  }));
}

export const missingByForwardingId = defineLoader<string, ForwardingPiece[]>(
  'missingByForwardingId',
  async (ids, context) => {
    const rows = await missingPieces(context.db.pool, ids);
    return oneByKey(ids, rows, (row) => row.id).map((row) => row?.missing ?? []);
  },
);

defineNode({
  type: 'MinistryForwarding',
  entity: MinistryForwardingEntity,
  load: (context: Context, id) => context.load(forwardingById, id),
});
