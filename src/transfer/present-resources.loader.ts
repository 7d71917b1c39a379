import type { EntityManager } from 'typeorm';
import { readScope } from '../platform/graphql/read-scope.ts';
import type { Context } from '../platform/graphql/context.ts';
import { resourceAccess } from '../resource/resource.access.ts';
import type { TransferRecord } from './record.rules.ts';
import { CHOICES, type ChoiceName } from './words.rules.ts';

const ENTRIES = `
  SELECT e.year::text, e.period_kind AS period, u.code AS place, e.kind AS resource, e.source, e.work,
         e.name AS material, e.unit, e.planned::text, e.allocated::text, e.disbursed::text,
         trim_scale(e.quantity)::text AS quantity, e.value::text, e.basis, e.note,
         CASE WHEN e.unusual_confirmed THEN 'YES' END AS confirmed
    FROM resource_entry e JOIN unit u ON u.id = e.commune_id
   WHERE NOT e.withdrawn AND ($1 OR e.commune_id = ANY($2::uuid[]))
     AND ($3::uuid[] IS NULL OR e.commune_id = ANY($3))
   ORDER BY e.year DESC, e.period_kind, u.code, e.id LIMIT $4`;

const LISTS: Readonly<Record<string, ChoiceName>> = {
  ...{ period: 'resourcePeriod', resource: 'resourceKind', source: 'fundingSource' },
  ...{ work: 'work', confirmed: 'yes' },
};

/** Lines of resources that the actor may read, in the words that an import reads. */
export async function presentResources(
  em: EntityManager,
  { actor }: Context,
  communeIds: readonly string[] | null,
  most: number,
): Promise<TransferRecord[]> {
  const { anywhere, unitIds } = readScope(resourceAccess.resourceEntries, actor);
  const rows = await em.query<TransferRecord[]>(ENTRIES, [anywhere, unitIds, communeIds, most]);
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => {
        const list = LISTS[key];
        const words: Readonly<Record<string, string>> | null = list ? CHOICES[list] : null;
        return [key, value === null || !words ? value : words[value]!];
      }),
    ),
  );
}
