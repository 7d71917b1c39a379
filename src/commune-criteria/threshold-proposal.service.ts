import { In, type EntityManager } from 'typeorm';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { ThresholdProposalEntity } from './threshold-proposal.entity.ts';
import { ThresholdProposalState } from './threshold-proposal.enums.ts';

/** The proposals named, held until the end and still undecided; refuses otherwise. */
export async function openProposals(
  tx: Transaction,
  ids: readonly string[],
): Promise<ThresholdProposalEntity[]> {
  const rows = await tx.em.find(ThresholdProposalEntity, {
    where: { id: In([...ids]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const known = new Map(rows.map((row) => [row.id, row]));
  for (const [index, id] of ids.entries()) {
    const field = ['input', 'ids', String(index)];
    const row = known.get(id);
    if (!row) throw notFound(field);
    if (row.state !== ThresholdProposalState.PROPOSED) throw refuse('DECIDED', DECIDED, field);
  }
  return rows;
}

const DECIDED = {
  vi: 'Ngưỡng này đã được xác nhận hoặc bị trả lại từ trước. Chưa có gì thay đổi; hãy tải lại danh sách.',
  en: 'This was confirmed or refused before. Nothing was changed; load the list again.',
};

const SAME_KEY = `t.indicator_id = p.indicator_id
   AND t.region_code IS NOT DISTINCT FROM p.region_code
   AND t.commune_group IS NOT DISTINCT FROM p.commune_group
   AND t.year IS NOT DISTINCT FROM p.year AND t.valid_from IS NOT DISTINCT FROM p.valid_from`;

const SUPERSEDE = `
  UPDATE indicator_threshold t SET superseded_at = $2 FROM threshold_proposal p
   WHERE p.id = ANY($1::uuid[]) AND t.superseded_at IS NULL AND ${SAME_KEY}`;

const INSERT = `
  INSERT INTO indicator_threshold (id, indicator_id, region_code, commune_group, year, value, yes_no,
    comparator, unit, thresholds_status, valid_from, valid_to, source, confidence, set_by, proposal_id)
  SELECT uuid_v7(), indicator_id, region_code, commune_group, year, value, yes_no, comparator, unit,
         'KNOWN', valid_from, valid_to, source, confidence, proposed_by, id
    FROM threshold_proposal WHERE id = ANY($1::uuid[]) ORDER BY id`;

/** Puts proposals in place of the thresholds for the same region, group, year and beginning. */
export async function putInForce(
  em: EntityManager,
  proposals: readonly ThresholdProposalEntity[],
  now: Date,
): Promise<void> {
  const ids = proposals.map(({ id }) => id);
  // Two offices at once: the second waits here, then corrects what the first has set.
  await em.query(`SELECT pg_advisory_xact_lock(hashtextextended('indicator_threshold', 0))`);
  await em.query(SUPERSEDE, [ids, now]);
  await em.query(INSERT, [ids]);
}

/** Two proposals at once for the same thing: nobody could say which counts. */
export function sameTwice(proposals: readonly ThresholdProposalEntity[]): number {
  const seen = new Set<string>();
  return proposals.findIndex((one) => {
    const { indicatorId, regionCode, communeGroup, year, validFrom } = one;
    const key = JSON.stringify([indicatorId, regionCode, communeGroup, year, validFrom]);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
