import { tell } from '../notice/notice.service.ts';
import { notices } from '../notice/notice.events.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import type { CouncilSessionEntity } from './session.entity.ts';
import { SessionEventKind } from './session.enums.ts';
import { noteEvent } from './session-event.service.ts';

interface Unsent {
  readonly itemId: string;
  readonly position: number;
  readonly round: number;
  readonly productName: string;
  readonly personId: string;
  readonly times: number;
}

/** Nobody is reminded of one product more often than every two minutes, whoever asks. */
const REMIND = `
  WITH unsent AS (
    SELECT i.id AS item_id, i.position, i.round, d.product_name, m.person_id
      FROM session_item i
      JOIN dossier d ON d.id = i.dossier_id
      JOIN session_member m ON m.session_id = i.session_id AND m.scores
                           AND m.attendance NOT IN ('ABSENT', 'LEFT')
     WHERE i.session_id = $1 AND i.phase = 'OPEN' AND ($2::uuid IS NULL OR i.id = $2)
       AND NOT sheet_handed_in(i.id, m.person_id)
       AND NOT EXISTS (SELECT FROM item_absence a
                        WHERE a.item_id = i.id AND a.person_id = m.person_id)
       AND NOT EXISTS (SELECT FROM item_recusal r
                        WHERE r.item_id = i.id AND r.person_id = m.person_id)),
  sent AS (
    INSERT INTO session_reminder AS s (item_id, person_id)
    SELECT item_id, person_id FROM unsent ORDER BY item_id, person_id
    ON CONFLICT (item_id, person_id) DO UPDATE
       SET times = s.times + 1, sent_at = clock_timestamp()
     WHERE s.sent_at <= clock_timestamp() - interval '2 minutes'
    RETURNING item_id, person_id, times)
  SELECT u.item_id AS "itemId", u.position, u.round, u.product_name AS "productName",
         u.person_id AS "personId", sent.times
    FROM sent JOIN unsent u USING (item_id, person_id) ORDER BY u.position, u.person_id`;

/** Reminds those whose sheets are missing. @returns whom, without those reminded just before */
export async function remind(
  tx: Transaction,
  session: CouncilSessionEntity,
  itemId: string | null,
): Promise<string[]> {
  const rows = await tx.em.query<Unsent[]>(REMIND, [session.id, itemId]);
  for (const row of rows) {
    const { position, round, productName, personId, times } = row;
    await tell(
      tx,
      notices.itemReminder({
        subjectId: row.itemId,
        occasion: `${round}.${personId}.${times}`,
        personIds: [personId],
        sessionNumber: session.number,
        position,
        productName,
      }),
    );
  }
  const personIds = [...new Set(rows.map((row) => row.personId))];
  const detail = { people: personIds.length, sheets: rows.length };
  if (rows.length > 0) {
    await noteEvent(tx, { kind: SessionEventKind.REMINDED, sessionId: session.id, detail });
  }
  tx.record({
    action: 'council-session.remind',
    subjectType: 'CouncilSession',
    subjectId: session.id,
    after: { ...detail, itemId },
  });
  return personIds;
}
