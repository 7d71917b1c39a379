import type { EntityManager } from 'typeorm';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { RENEWAL_DAYS } from './contract.rules.ts';

/** In force on the day, and past it within the time of the reminder. */
const ENDING = `
  SELECT c.id AS "subjectId", c.kind, coalesce(c.number, '') AS number, b.name AS "buyerName",
         to_char(c.valid_until, 'YYYY-MM-DD') AS "validUntil",
         array_agg(DISTINCT l.producer_id)::text[] AS "producerIds",
         array_agg(DISTINCT p.commune_id)::text[] AS "communeIds"
    FROM trade_contract c
    JOIN buyer b ON b.id = c.buyer_id
    JOIN trade_contract_line l ON l.contract_id = c.id
    JOIN producer p ON p.id = l.producer_id
   WHERE c.ended_on IS NULL AND c.valid_from <= $1::date
     AND c.valid_until BETWEEN $1::date AND $1::date + $2::int
   GROUP BY c.id, b.name
   ORDER BY c.valid_until, c.id`;

interface Ending {
  readonly subjectId: string;
  readonly kind: 'MEMORANDUM' | 'CONTRACT';
  readonly number: string;
  readonly buyerName: string;
  readonly validUntil: string;
  readonly producerIds: readonly string[];
  readonly communeIds: readonly string[];
}

/**
 * Reminds parties and trade staff of every contract that ends within the next days, once for each last
 * day, however often this runs.
 * @returns how many people hear of something new
 */
export async function remindOfRenewal(em: EntityManager, today: string): Promise<number> {
  const endings = await em.query<Ending[]>(ENDING, [today, RENEWAL_DAYS]);
  let told = 0;
  for (const ending of endings) {
    const notice = notices.tradeContractEnding({ ...ending, occasion: ending.validUntil });
    told += await tell({ em, context: { today } }, notice);
  }
  return told;
}
