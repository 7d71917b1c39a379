import type { EntityManager } from 'typeorm';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';

const DAYS = [30, 60] as const;

/** Contracts that end within 60 days, with the producers that keep or signed them. */
const ENDING = `
  SELECT k.id AS "subjectId", k.number AS "contractNumber", p.name AS "productName",
         p.commune_id AS "communeId", to_char(k.valid_until, 'YYYY-MM-DD') AS "validUntil",
         k.valid_until - $1::date AS left,
         ARRAY(SELECT p.producer_id UNION
               SELECT a.producer_id FROM linkage_contract_party y
                 JOIN chain_participant a ON a.id = y.participant_id
                WHERE y.contract_id = k.id AND a.producer_id IS NOT NULL) AS "producerIds"
    FROM linkage_contract k
    JOIN value_chain c ON c.id = k.chain_id
    JOIN product p ON p.id = c.product_id
   WHERE k.ended_on IS NULL AND k.valid_until BETWEEN $1::date AND $1::date + 60
   ORDER BY k.valid_until, k.id`;

interface Ending {
  readonly subjectId: string;
  readonly contractNumber: string;
  readonly productName: string;
  readonly communeId: string;
  readonly validUntil: string;
  readonly left: number;
  readonly producerIds: string[];
}

/**
 * Reminds of every linkage contract that comes to its end, 60 and 30 days before, each time once however
 * often this runs. One recorded late is told of once, by the nearer of the two.
 * @returns how many reminders were new
 */
export async function remindOfContracts(em: EntityManager, today: string): Promise<number> {
  let told = 0;
  for (const { left, ...facts } of await em.query<Ending[]>(ENDING, [today])) {
    const days = DAYS.find((one) => left <= one)!;
    const occasion = `${facts.validUntil}:${days}`;
    const rows = await em.query<{ kind: string }[]>(
      `INSERT INTO linkage_contract_reminder (contract_id, kind) VALUES ($1, $2)
       ON CONFLICT DO NOTHING RETURNING kind`,
      [facts.subjectId, occasion],
    );
    if (rows.length === 0) continue;
    await tell(
      { em, context: { today } },
      notices.linkageContractEnding({ ...facts, occasion, days }),
    );
    told++;
  }
  return told;
}
