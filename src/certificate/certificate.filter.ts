import { Field, ID, InputType, Int } from 'type-graphql';
import { shiftDay } from '../calendar/working-days.rules.ts';
import type { Actor } from '../platform/graphql/actor.ts';
import type { RolesRule } from '../platform/graphql/access.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { certificateAccess } from './certificate.access.ts';
import { CertificateOrigin, CertificateStatus } from './certificate.enums.ts';
import { lastDayOfMonths } from './certificate-life.rules.ts';

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

  @Field(() => Int, {
    nullable: true,
    description:
      'Only those that still count and end within so many months from today, 1 to 36 (12, 6, 3 and 1 are when people are reminded).',
  })
  endsWithinMonths?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the window for re-rating is open today (180 to 120 days before the end; Điều 7 khoản 6).',
  })
  windowOpen?: boolean | null;

  @Field(() => [CertificateOrigin], {
    nullable: true,
    description: 'Only those that came into the register so.',
  })
  origin?: CertificateOrigin[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a registered one was compared with its source.',
  })
  verifiedAgainstSource?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only of this product.' })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of products of this commune or ward.' })
  communeId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only of products of this category of the official list, of whichever tier.',
  })
  categoryId?: string | null;
}

/** A condition on certificates (alias `c`) with its named parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The certificates an actor looks after under a rule. */
export function visibleCertificates(
  actor: Actor,
  rule: RolesRule = certificateAccess.certificates,
): Condition {
  const { anywhere, unitIds, producerIds } = readScope(rule, actor);
  if (anywhere) return { sql: 'true', parameters: {} };
  return {
    sql: `c.product_id IN (SELECT id FROM product
           WHERE commune_id = ANY(:seenUnits) OR producer_id = ANY(:seenProducers))`,
    parameters: { seenUnits: unitIds, seenProducers: producerIds },
  };
}

/** SQL of the last day on which a certificate counts as far as the calendar decides. */
export const endSql = (t: string) =>
  `coalesce((SELECT greatest(${t}.valid_until, least(e.extended_until, e.ended_on))` +
  ` FROM certificate_extension e WHERE e.certificate_id = ${t}.id), ${t}.valid_until)`;

/** SQL of the status on a day, the same as `certificateStatus` in the rules. */
export function statusSql(t: string, day: string): string {
  return (
    `coalesce((select case r.ground when 'MINISTRY_REQUEST' then 'WITHDRAWN_BY_MINISTRY'` +
    ` else 'REVOKED' end from certificate_revocation r where r.certificate_id = ${t}.id` +
    ` and r.revoked_on <= ${day}), case when ${t}.issued_on > ${day} then 'NOT_YET_VALID'` +
    ` when ${t}.superseded_on <= ${day} then 'SUPERSEDED' when ${t}.valid_until >= ${day}` +
    ` then 'VALID' when exists (select from certificate_extension e` +
    ` where e.certificate_id = ${t}.id and least(e.extended_until, e.ended_on) >= ${day})` +
    ` then 'EXTENDED' else 'EXPIRED' end)`
  );
}

const COUNTS = `${statusSql('c', 'cast(:today as date)')} IN ('VALID', 'EXTENDED')`;
const CATEGORY = `c.product_id IN (SELECT id FROM product
  WHERE :categoryId IN (group_id, family_id, subgroup_id))`;

/** What a filter asks for; ids of other types match nothing. */
export function filteredCertificates(
  filter: CertificateFilter | null | undefined,
  today: string,
): Condition {
  const parts: string[] = ['true'];
  const parameters: Record<string, unknown> = {};
  const add = (sql: string, more: Record<string, unknown> = {}) => {
    parts.push(sql);
    Object.assign(parameters, more);
  };
  if (filter?.status) {
    add(`${statusSql('c', 'cast(:today as date)')} = ANY(:status)`, {
      today,
      status: filter.status,
    });
  }
  if (filter?.validUntilFrom) add('c.valid_until >= :from', { from: filter.validUntilFrom });
  if (filter?.validUntilTo) add('c.valid_until <= :to', { to: filter.validUntilTo });
  if (typeof filter?.endsWithinMonths === 'number') {
    const within = lastDayOfMonths(today, Math.min(Math.max(filter.endsWithinMonths, 1), 36));
    add(`${endSql('c')} <= :within AND ${COUNTS}`, { within, today });
  }
  if (typeof filter?.windowOpen === 'boolean') {
    const open = `c.valid_until BETWEEN :windowTo AND :windowFrom AND ${COUNTS}`;
    const days = { windowFrom: shiftDay(today, 180), windowTo: shiftDay(today, 120), today };
    add(filter.windowOpen ? `(${open})` : `NOT (${open})`, days);
  }
  if (filter?.origin) add('c.origin = ANY(:origin)', { origin: filter.origin });
  if (typeof filter?.verifiedAgainstSource === 'boolean') {
    const checked = `(c.origin = 'SYSTEM' OR EXISTS (SELECT FROM certificate_source_check s
      WHERE s.certificate_id = c.id))`;
    add(filter.verifiedAgainstSource ? checked : `NOT ${checked}`);
  }
  if (filter?.productId) {
    add('c.product_id = :productId', { productId: uuidOf(filter.productId, 'Product') });
  }
  if (filter?.communeId) {
    const sql = 'c.product_id IN (SELECT id FROM product WHERE commune_id = :communeId)';
    add(sql, { communeId: uuidOf(filter.communeId, 'Commune') });
  }
  if (filter?.categoryId) {
    add(CATEGORY, { categoryId: uuidOf(filter.categoryId, 'ProductCategory') });
  }
  return { sql: parts.join(' AND '), parameters };
}
