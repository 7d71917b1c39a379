import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { certificateAccess } from './certificate.access.ts';
import { CertificateEntity } from './certificate.entity.ts';
import { visibleCertificates } from './certificate.filter.ts';
import { LEAST_CERTIFIED_STAR, numberAfter } from './certificate.rules.ts';
import { RecognitionSourceEntity } from './re-rating.entity.ts';

/** Rated products (alias `s`) without a certificate for their newest result, that the actor looks after. */
export function queueRows(context: Context): SelectQueryBuilder<RecognitionSourceEntity> {
  const { anywhere, unitIds } = readScope(certificateAccess.recognitionQueue, context.actor);
  const rows = context.db.source.manager
    .createQueryBuilder(RecognitionSourceEntity, 's')
    .where('s.released AND NOT s.recognised AND NOT s.outdated AND s.star >= :least', {
      least: LEAST_CERTIFIED_STAR,
    });
  return anywhere ? rows : rows.andWhere('s.council_unit_id = ANY(:unitIds)', { unitIds });
}

export const candidateById = defineLoader<string, RecognitionSourceEntity | null>(
  'recognitionCandidateById',
  async (ids, context) => {
    const rows = await queueRows(context).andWhere('s.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The number after the one an issuer gave out last, as a proposal; null without one to go by. */
export async function proposedNumber(context: Context, issuer: string): Promise<string | null> {
  const visible = visibleCertificates(context.actor, certificateAccess.certificateNumberProposal);
  const last = await context.db.source.manager
    .createQueryBuilder(CertificateEntity, 'c')
    .where('lower(c.issuer) = lower(:issuer)', { issuer: issuer.normalize('NFC').trim() })
    .andWhere(visible.sql, visible.parameters)
    .orderBy('c.issuedOn', 'DESC')
    .addOrderBy('c.id', 'DESC')
    .limit(1)
    .getOne();
  return last && numberAfter(last.number);
}

defineNode({
  type: 'RecognitionCandidate',
  entity: RecognitionSourceEntity,
  load: (context, id) => context.load(candidateById, id),
});
