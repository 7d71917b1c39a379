import { fromGlobalId } from '../../../src/platform/graphql/node.ts';
import { COMMUNE, op } from '../../support/rating.ts';
import { gid, type Fixture, type Fixtures, type World } from '../world.ts';
import type { Sessions } from './council.ts';

const uuid = (id: string) => fromGlobalId(id)!.uuid;

/** A file for the ministry at each step; the results behind them are made up. */
export async function ministryFixtures(
  world: World,
  { released, open, planned }: Sessions,
): Promise<Fixtures> {
  const [dossierId] = released.dossierIds;
  const at = (forwarding: string, more: object): Fixture => {
    const id = gid('MinistryForwarding', forwarding);
    return { object: id, args: () => ({ id, input: { operationId: op(), ...more } }) };
  };
  const letter = { letterNumber: '900/UBND-KT', letterDate: '2026-11-20' };
  const paper = { document: '12/TB-BNNMT', documentDate: '2026-11-20' };
  const sent = await forwardingOf(world, open.itemIds[0]!, 'SENT');
  const result = await forwardingOf(world, planned.itemIds[0]!, 'RESULT_IN');
  return {
    ministryForwardingPrepare: {
      object: dossierId!,
      args: () => ({ id: dossierId!, input: { operationId: op() } }),
      answer: 'BELOW_NINETY',
    },
    ministryPieceRecord: at(await forwardingOf(world, released.itemIds[1]!, 'PREPARING'), {
      ...{ kind: 'COUNCIL_REPORT', reference: '5/BC-HĐ' },
    }),
    ministryForwardingSend: at(await forwardingOf(world, released.itemIds[2]!, 'PREPARING'), {
      ...{ baseRevision: 1, ...letter },
    }),
    ministryResultRecord: at(sent, {
      ...{ baseRevision: 1, points: '91.5', recognised: true, ...paper },
    }),
    ministryResultUse: at(result, { baseRevision: 1, rateAgain: false, reason: 'Theo kết quả' }),
  };
}

/** The same row again for whoever asks for the same item. */
export async function forwardingOf(world: World, itemId: string, state: string): Promise<string> {
  const { rows } = await world.api.db.owner.query<{ id: string }>(
    `INSERT INTO ministry_forwarding (dossier_id, session_item_id, commune_id, producer_id, state,
       provincial_sum, provincial_sheets, letter_number, letter_date, sent_at, result_points,
       result_document, result_date)
     SELECT item.dossier_id, item.id, $3, $4, $2, 900, 10,
            CASE WHEN $2 <> 'PREPARING' THEN '1/UBND' END,
            CASE WHEN $2 <> 'PREPARING' THEN date '2026-11-01' END,
            CASE WHEN $2 <> 'PREPARING' THEN now() END,
            CASE WHEN $2 = 'RESULT_IN' THEN 88.5 END,
            CASE WHEN $2 = 'RESULT_IN' THEN '2/TB' END,
            CASE WHEN $2 = 'RESULT_IN' THEN date '2026-11-10' END
       FROM session_item item WHERE item.id = $1
     ON CONFLICT (session_item_id) DO UPDATE SET updated_at = now() RETURNING id`,
    [uuid(itemId), state, COMMUNE, world.producerId],
  );
  const { id } = rows[0]!;
  await world.api.db.owner.query(
    `INSERT INTO ministry_piece (forwarding_id, kind, reference, recorded_by)
     SELECT $1, kind, 'Số 1', (SELECT id FROM person LIMIT 1)
       FROM unnest(ARRAY['ADVISORY_REPORT', 'COUNCIL_REPORT', 'APPROVAL_DECISION', 'PRODUCT_FILE',
                         'SAMPLES']) AS kind
     ON CONFLICT DO NOTHING`,
    [id],
  );
  return id;
}
