import { Field, ID, InputType } from 'type-graphql';
import type { Actor } from '../platform/graphql/actor.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { certificateAccess } from './certificate.access.ts';
import { CertificateStatus } from './certificate.enums.ts';

@InputType({ description: 'Which certificates to list; the parts given must all fit.' })
export class CertificateFilter {
  @Field(() => [CertificateStatus], {
    nullable: true,
    description: 'Only those worth this today; an empty list matches nothing.',
  })
  status?: CertificateStatus[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of validity on or after this.' })
  validUntilFrom?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day of validity on or before this.',
  })
  validUntilTo?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this product.' })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of products of this commune or ward.' })
  communeId?: string | null;
}

/** A condition on certificates (alias `c`) with its named parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The certificates an actor looks after. */
export function visibleCertificates(actor: Actor): Condition {
  const { anywhere, unitIds, producerIds } = readScope(certificateAccess.certificates, actor);
  if (anywhere) return { sql: 'true', parameters: {} };
  return {
    sql: `c.product_id IN (SELECT id FROM product
           WHERE commune_id = ANY(:seenUnits) OR producer_id = ANY(:seenProducers))`,
    parameters: { seenUnits: unitIds, seenProducers: producerIds },
  };
}

/** The status of a certificate on the day `:today`, the same as `certificateStatus` in the rules. */
const STATUS = `
  CASE WHEN EXISTS (SELECT FROM certificate_revocation r
                     WHERE r.certificate_id = c.id AND r.revoked_on <= :today) THEN 'REVOKED'
       WHEN c.issued_on > :today THEN 'NOT_YET'
       WHEN c.superseded_on <= :today THEN 'SUPERSEDED'
       WHEN c.valid_until < :today THEN 'EXPIRED'
       ELSE 'VALID' END`;

/** What a filter asks for; ids of other types match nothing. */
export function filteredCertificates(
  filter: CertificateFilter | null | undefined,
  today: string,
): Condition {
  const parts: string[] = ['true'];
  const parameters: Record<string, unknown> = {};
  const add = (sql: string, name: string, value: unknown) => {
    parts.push(sql);
    parameters[name] = value;
  };
  if (filter?.status) {
    parameters.today = today;
    add(`${STATUS} = ANY(:status)`, 'status', filter.status);
  }
  if (filter?.validUntilFrom) add('c.valid_until >= :from', 'from', filter.validUntilFrom);
  if (filter?.validUntilTo) add('c.valid_until <= :to', 'to', filter.validUntilTo);
  if (filter?.productId) {
    add('c.product_id = :productId', 'productId', uuidOf(filter.productId, 'Product'));
  }
  if (filter?.communeId) {
    const sql = 'c.product_id IN (SELECT id FROM product WHERE commune_id = :communeId)';
    add(sql, 'communeId', uuidOf(filter.communeId, 'Commune'));
  }
  return { sql: parts.join(' AND '), parameters };
}
