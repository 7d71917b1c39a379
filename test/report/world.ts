import { criterionId } from '../../seeds/reference/commune-criteria.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { ADVANCED } from '../commune-criteria/support.ts';
import type { Caller } from '../support/api.ts';
import { person } from '../support/rating.ts';
import { buyerOf, call, contract, HERE, tradeWorld, type World } from '../trade/world.ts';

export interface ReportWorld extends World {
  readonly writer: Caller;
  readonly chief: Caller;
}

/** Something of each kind that a report of the first half of 2026 counts, and two people of the office. */
export async function reportWorld(): Promise<ReportWorld> {
  const world = await tradeWorld();
  const { api, productId, trade } = world;
  await api.db.owner.query(
    `WITH decision AS (
       INSERT INTO recognition_decision (number, decided_on, level, issuer)
       VALUES ('15/QĐ-UBND', '2026-02-03', 'PROVINCE', 'UBND tỉnh') RETURNING id)
     INSERT INTO certificate (number, decision_id, product_id, product_name, producer_name, stars,
                              issued_on, valid_until, verification_code)
     SELECT '15/GCN', id, $1, 'Miến', 'HTX', 4, '2026-02-03', '2029-02-02', 'ABCDEFGH' FROM decision`,
    [productId],
  );
  const buyerId = await buyerOf(trade, 'Siêu thị Hà Nội');
  const kept = { number: '1/HĐ', valueAmount: 120_000_000 };
  await call(trade, 'tradeContractRecord', 'contract { id }', contract(world, buyerId, kept));
  // Signed after the period: it belongs to the next one.
  await call(
    trade,
    'tradeContractRecord',
    'contract { id }',
    contract(world, buyerId, { number: '2/HĐ', signedOn: '2026-07-01' }),
  );
  await api.db.owner.query(
    `INSERT INTO difficulty (commune_id, criterion_id, description, raised_by, raised_at, waiting_since, moved_at)
     VALUES ($1, $2, 'Thiếu vùng nguyên liệu', (SELECT id FROM person LIMIT 1), $3, $3, $3)`,
    // One minute before midnight of the last day in Viet Nam.
    [HERE, criterionId(ADVANCED, 13), '2026-06-30T16:59:00Z'],
  );
  return {
    ...world,
    writer: await person(api, Role.COORDINATION_OFFICE, 'Hoàng Thị Soạn'),
    chief: await person(api, Role.COORDINATION_OFFICE, 'Đàm Văn Duyệt'),
  };
}
