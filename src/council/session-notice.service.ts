import { notices } from '../notice/notice.events.ts';
import { tell, tellAll } from '../notice/notice.service.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import type { CouncilSessionEntity, SessionItemEntity } from './session.entity.ts';

const PRODUCTS = `
  SELECT i.id AS "itemId", d.producer_id AS "producerId", d.product_name AS "productName"
    FROM session_item i JOIN dossier d ON d.id = i.dossier_id WHERE i.id = ANY($1)
   ORDER BY i.position`;

interface ProductRow {
  readonly itemId: string;
  readonly producerId: string;
  readonly productName: string;
}

function products(tx: Transaction, itemIds: readonly string[]): Promise<ProductRow[]> {
  return tx.em.query<ProductRow[]>(PRODUCTS, [itemIds]);
}

/** Tells everybody who is expected that the session is open. */
export async function tellOpened(tx: Transaction, session: CouncilSessionEntity): Promise<void> {
  const rows = await tx.em.query<{ personId: string }[]>(
    `SELECT person_id AS "personId" FROM session_member
      WHERE session_id = $1 AND attendance <> 'ABSENT' ORDER BY id`,
    [session.id],
  );
  const { id: subjectId, number: sessionNumber, heldOn, startsAt, place } = session;
  const personIds = rows.map((row) => row.personId);
  await tell(
    tx,
    notices.sessionOpened({
      subjectId,
      occasion: session.revision,
      personIds,
      sessionNumber,
      heldOn,
      startsAt,
      place,
    }),
  );
}

/** Tells members that their sheets are with them again. */
export async function tellReopened(
  tx: Transaction,
  session: CouncilSessionEntity,
  item: SessionItemEntity,
  { personIds, reason }: { readonly personIds: readonly string[]; readonly reason: string },
): Promise<void> {
  if (personIds.length === 0) return;
  const [product] = await products(tx, [item.id]);
  await tell(
    tx,
    notices.itemReopened({
      subjectId: item.id,
      occasion: item.round,
      personIds,
      sessionNumber: session.number,
      position: item.position,
      productName: product!.productName,
      reason,
    }),
  );
}

/** Tells producers that their results are there; no points, no star. */
export async function tellReleased(
  tx: Transaction,
  session: CouncilSessionEntity,
  items: readonly SessionItemEntity[],
): Promise<void> {
  const rows = await products(
    tx,
    items.map((item) => item.id),
  );
  const sessionNumber = session.number;
  await tellAll(
    tx,
    rows.map(({ itemId: subjectId, ...product }) =>
      notices.resultReleased({ subjectId, ...product, sessionNumber }),
    ),
  );
}
