import type { Transaction } from '../platform/graphql/mutation.ts';
import type { ItemMember } from './council.rules.ts';
import type { SessionItemEntity } from './session.entity.ts';

/** The scoring members of products, one row each; also read outside a transaction. */
export const ITEM_MEMBERS = `
  SELECT i.id AS "itemId", m.person_id AS "personId", m.role, m.attendance,
         m.arrived_at AS "arrivedAt", m.left_at AS "leftAt", a.kind AS "absence",
         a.reason AS "absenceReason",
         m.attendance IN ('PRESENT', 'LATE', 'LEFT') AS attending,
         m.attendance = 'LEFT' AS "left",
         m.attendance = 'ABSENT' OR a.person_id IS NOT NULL AS absent,
         r.person_id IS NOT NULL AS recused,
         sheet_handed_in(i.id, m.person_id) AS submitted
    FROM session_item i JOIN session_member m ON m.session_id = i.session_id AND m.scores
    LEFT JOIN item_absence a ON a.item_id = i.id AND a.person_id = m.person_id
    LEFT JOIN item_recusal r ON r.item_id = i.id AND r.person_id = m.person_id
   WHERE i.id = ANY($1)
   ORDER BY i.position, m.id`;

/** The scoring members of a session, product by product. */
export async function membersByItem(
  tx: Transaction,
  items: readonly SessionItemEntity[],
): Promise<ReadonlyMap<string, ItemMember[]>> {
  type Row = ItemMember & { itemId: string };
  const rows = await tx.em.query<Row[]>(ITEM_MEMBERS, [items.map((one) => one.id)]);
  const byItem = new Map<string, ItemMember[]>();
  for (const row of rows) byItem.set(row.itemId, [...(byItem.get(row.itemId) ?? []), row]);
  return byItem;
}
