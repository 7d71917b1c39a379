import type { Context } from '../platform/graphql/context.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { CertificateEntity } from './certificate.entity.ts';
import { endSql, statusSql, visibleCertificates } from './certificate.filter.ts';
import { lastDayOfMonths, REMINDER_MONTHS } from './certificate-life.rules.ts';

export interface ExpiryRange {
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly communeId?: string | null;
  readonly categoryId?: string | null;
}

/** One certificate that ends within the range. */
interface Ending {
  readonly id: string;
  readonly ends_on: string;
  readonly stars: number;
  readonly commune_id: string;
  readonly group_id: string;
  readonly renewing: boolean;
}

const PLACES = {
  communeId: 'p.commune_id = :communeId',
  categoryId: ':categoryId IN (p.group_id, p.family_id, p.subgroup_id)',
} as const;

/** What counts today and ends in the range, of what the actor looks after, soonest first. */
async function endings(context: Context, range: ExpiryRange): Promise<Ending[]> {
  const visible = visibleCertificates(context.actor);
  const rows = context.db.source.manager
    .createQueryBuilder(CertificateEntity, 'c')
    .innerJoin('product', 'p', 'p.id = c.product_id')
    .select('c.id', 'id')
    .addSelect(endSql('c'), 'ends_on')
    .addSelect('c.stars', 'stars')
    .addSelect('p.commune_id', 'commune_id')
    .addSelect('p.group_id', 'group_id')
    .addSelect(
      `EXISTS (SELECT FROM dossier d WHERE d.product_id = c.product_id
         AND d.kind <> 'FIRST' AND d.state NOT IN ('DRAFT', 'WITHDRAWN', 'RATED'))`,
      'renewing',
    )
    .where(visible.sql, visible.parameters)
    .andWhere(`${statusSql('c', 'cast(:today as date)')} IN ('VALID', 'EXTENDED')`)
    .andWhere(`${endSql('c')} BETWEEN :from AND :to`)
    .setParameters({ today: context.today, from: range.from, to: range.to });
  const asked = {
    communeId: range.communeId && (uuidOf(range.communeId, 'Commune') ?? NOTHING),
    categoryId: range.categoryId && (uuidOf(range.categoryId, 'ProductCategory') ?? NOTHING),
  };
  for (const key of ['communeId', 'categoryId'] as const) {
    if (asked[key]) rows.andWhere(PLACES[key], { [key]: asked[key] });
  }
  return rows.orderBy(endSql('c')).addOrderBy('c.id').getRawMany<Ending>();
}
const NOTHING = '00000000-0000-0000-0000-000000000000';

export interface ExpiryCount {
  readonly key: string;
  readonly total: number;
  readonly renewing: number;
  readonly stars: readonly { readonly stars: number; readonly count: number }[];
}

function countBy(rows: readonly Ending[], keyOf: (row: Ending) => string): ExpiryCount[] {
  const groups = new Map<string, Ending[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups].map(([key, group]) => ({
    key,
    total: group.length,
    renewing: group.filter((row) => row.renewing).length,
    stars: [3, 4, 5].map((stars) => ({
      stars,
      count: group.filter((row) => row.stars === stars).length,
    })),
  }));
}

const mostFirst = (one: ExpiryCount, other: ExpiryCount) =>
  other.total - one.total || (one.key < other.key ? -1 : 1);

/** What ends when and where, counted from the register of this moment. */
export async function expiryCalendar(context: Context, range: ExpiryRange) {
  const rows = await endings(context, range);
  const horizons = REMINDER_MONTHS.map((months) => {
    const until = lastDayOfMonths(context.today, months);
    return { months, until };
  });
  const widest = horizons[0]!.until;
  const near = await endings(context, { ...range, from: context.today, to: widest });
  return {
    months: countBy(rows, (row) => row.ends_on.slice(0, 7)),
    communes: countBy(rows, (row) => row.commune_id).sort(mostFirst),
    groups: countBy(rows, (row) => row.group_id).sort(mostFirst),
    horizons: horizons.map(({ months, until }) => ({
      months,
      until,
      count: near.filter((row) => row.ends_on <= until).length,
    })),
    soonestIds: rows.slice(0, 10).map(({ id }) => id),
  };
}
