import { uuidv7 } from '../../../src/platform/db/uuid.ts';
import { op, uuidIn } from '../../support/rating.ts';
import { gid, type Fixture, type Fixtures, type World } from '../world.ts';
import type { Sessions } from './council.ts';

/** A complaint in the state that each step starts from, and a result nobody complained of. */
export async function complaintFixtures(world: World, sessions: Sessions): Promise<Fixtures> {
  const { owner } = world.api.db;
  const [first, second, third] = sessions.released.itemIds.map(uuidIn);
  await owner.query(
    `UPDATE dossier SET producer_id = $2, commune_id = $3
      WHERE id = (SELECT dossier_id FROM session_item WHERE id = $1)`,
    [third, world.producerId, await communeOf(world)],
  );
  const results = await owner.query<{ id: string }>(
    `SELECT id FROM item_result WHERE item_id = $1`,
    [third],
  );
  const certificates = await owner.query<{ id: string }>(`SELECT id FROM certificate LIMIT 1`);
  const resultId = gid('ItemResult', results.rows[0]!.id);
  const lodged = await complaintIn(world, 'LODGED', { item: first! });
  const registered = await complaintIn(world, 'REGISTERED', { item: second! });
  const answered = await complaintIn(world, 'ANSWERED', { certificate: certificates.rows[0]!.id });
  const step = (id: string, more: object, answer?: string): Fixture => ({
    object: id,
    args: () => ({ id, input: { operationId: op(), ...more } }),
    ...(answer !== undefined && { answer }),
  });
  const baseRevision = 1;
  const day = '2026-11-20';
  return {
    complaintLodge: {
      object: resultId,
      args: () => ({ input: { resultId, grounds: 'Chưa tính đủ', operationId: op() } }),
    },
    complaintAddFile: step(lodged, { fileId: gid('File', uuidv7()) }, 'FILE_NOT_FOUND'),
    complaintRegister: step(lodged, { number: '1', registeredOn: day, baseRevision }),
    complaintWithdraw: step(lodged, { reason: 'Thôi', baseRevision }),
    complaintAnswer: step(registered, {
      ...{ documentNumber: '2', answeredOn: day, content: 'Trả lời', baseRevision },
    }),
    complaintRescore: step(
      answered,
      { sessionId: sessions.planned.sessionId, reason: 'Chấm lại', baseRevision },
      'NO_RESULT',
    ),
    complaintDecide: step(answered, { outcome: 'REJECTED', reason: 'Không', baseRevision }),
  };
}

async function communeOf({ api, producerId }: World): Promise<string> {
  const { rows } = await api.db.owner.query<{ commune_id: string }>(
    `SELECT commune_id FROM producer WHERE id = $1`,
    [producerId],
  );
  return rows[0]!.commune_id;
}

/** Puts a complaint of the first producer straight into the tables. */
export async function complaintIn(
  world: World,
  state: 'LODGED' | 'REGISTERED' | 'ANSWERED',
  about: { readonly item?: string; readonly certificate?: string },
): Promise<string> {
  const { rows } = await world.api.db.owner.query<{ id: string }>(
    `INSERT INTO complaint (producer_id, commune_id, product_id, product_name, dossier_id,
                            session_item_id, certificate_id, state, grounds, lodged_by, on_paper,
                            number, registered_on)
     SELECT producer.id, producer.commune_id, p.id, p.name,
            (SELECT dossier_id FROM session_item WHERE id = $2), $2, $3, $4, 'Chưa tính đủ',
            (SELECT id FROM person LIMIT 1), false,
            CASE WHEN $4 <> 'LODGED' THEN '7' END, CASE WHEN $4 <> 'LODGED' THEN current_date END
       FROM producer JOIN product p ON p.producer_id = producer.id
      WHERE producer.id = $1 LIMIT 1 RETURNING id`,
    [world.producerId, about.item ?? null, about.certificate ?? null, state],
  );
  return gid('Complaint', rows[0]!.id);
}
