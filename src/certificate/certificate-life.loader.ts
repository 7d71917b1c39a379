import { In, type SelectQueryBuilder } from 'typeorm';
import type { RolesRule } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { certificateAccess } from './certificate.access.ts';
import { visibleCertificates } from './certificate.filter.ts';
import {
  CertificateEventEntity,
  CertificateInspectionEntity,
  RevocationConclusionEntity,
  SourceCheckEntity,
} from './certificate-life.entity.ts';

/** Everything that happened to a certificate, in order; for those who look after it. */
export const eventsByCertificateId = defineLoader<string, CertificateEventEntity[]>(
  'eventsByCertificateId',
  async (ids, context) => {
    const seen = await seenCertificates(context, ids);
    const rows = await context.db.source.manager.find(CertificateEventEntity, {
      where: { certificateId: In(seen) },
      order: { sequence: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.certificateId);
  },
);

/** Whether the actor looks after a certificate: its scans and sources are for those only. */
export const looksAfterCertificate = defineLoader<string, boolean>(
  'looksAfterCertificate',
  async (ids, context) => {
    const seen = new Set(await seenCertificates(context, ids));
    return ids.map((id) => seen.has(id));
  },
);

/** Of these certificates those the actor looks after. */
async function seenCertificates(context: Context, ids: readonly string[]): Promise<string[]> {
  const visible = visibleCertificates(context.actor);
  const rows = await context.db.source.manager
    .createQueryBuilder()
    .select('c.id', 'id')
    .from('certificate', 'c')
    .where('c.id = ANY(:ids)', { ids })
    .andWhere(visible.sql, visible.parameters)
    .getRawMany<{ id: string }>();
  return rows.map(({ id }) => id);
}

export const sourceCheckByCertificateId = defineLoader<string, SourceCheckEntity | null>(
  'sourceCheckByCertificateId',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(SourceCheckEntity, {
      certificateId: In([...ids]),
    });
    return oneByKey(ids, rows, (row) => row.certificateId);
  },
);

/** Rows that hang on certificates (alias `row`), of those the actor may read under the rule. */
function below<E extends { id: string; certificateId: string }>(
  context: Context,
  entity: new () => E,
  rule: RolesRule,
): SelectQueryBuilder<E> {
  const visible = visibleCertificates(context.actor, rule);
  return context.db.source.manager
    .createQueryBuilder(entity, 'row')
    .where(
      `row.certificate_id IN (SELECT c.id FROM certificate c WHERE ${visible.sql})`,
      visible.parameters,
    );
}

export const inspectionRows = (context: Context) =>
  below(context, CertificateInspectionEntity, certificateAccess.certificateInspections);

export const conclusionRows = (context: Context) =>
  below(context, RevocationConclusionEntity, certificateAccess.revocationConclusions);

export const inspectionById = defineLoader<string, CertificateInspectionEntity | null>(
  'certificateInspectionById',
  async (ids, context) => {
    const rows = await inspectionRows(context).andWhere('row.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

export const conclusionById = defineLoader<string, RevocationConclusionEntity | null>(
  'revocationConclusionById',
  async (ids, context) => {
    const rows = await conclusionRows(context).andWhere('row.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The inspections of a certificate that the actor may read, newest first. */
export const inspectionsByCertificateId = defineLoader<string, CertificateInspectionEntity[]>(
  'inspectionsByCertificateId',
  async (ids, context) => {
    const rows = await inspectionRows(context)
      .andWhere('row.certificate_id = ANY(:ids)', { ids })
      .orderBy('row.inspectedOn', 'DESC')
      .addOrderBy('row.id', 'DESC')
      .getMany();
    return manyByKey(ids, rows, (row) => row.certificateId);
  },
);

defineNode({
  type: 'CertificateInspection',
  entity: CertificateInspectionEntity,
  load: (context, id) => context.load(inspectionById, id),
});
defineNode({
  type: 'RevocationConclusion',
  entity: RevocationConclusionEntity,
  load: (context, id) => context.load(conclusionById, id),
});
