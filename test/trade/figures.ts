import { buyerOf, call, contract, gid, type World } from './world.ts';

/** Contracts, events and sales of two years that figures are made of. */
export async function makeFigures(world: World): Promise<void> {
  const { trade } = world;
  const { owner } = world.api.db;
  await owner.query(
    `UPDATE product SET name = '=1+1', stars = 4, certified_from = '2024-01-10',
        certified_until = '2027-01-09', price_amount = 120000, price_unit = '500 g',
        price_updated_on = '2026-10-01' WHERE id = $1`,
    [world.productId],
  );
  await owner.query(`UPDATE producer SET phone = '0206123456', phone_public = true WHERE id = $1`, [
    world.producerId,
  ]);
  const buyer = await buyerOf(trade, 'Siêu thị Thống Nhất');
  const lines = [
    ...contract(world, buyer).lines,
    {
      producerId: gid('Producer', world.rivalId),
      productId: gid('Product', world.foreignId),
      valueAmount: 30_000_000,
    },
  ];
  await call(
    trade,
    'tradeContractRecord',
    'contract { id }',
    contract(world, buyer, { lines, valueAmount: 150_000_000 }),
  );
  await call(
    trade,
    'tradeContractRecord',
    'contract { id }',
    contract(world, buyer, {
      kind: 'MEMORANDUM',
      signedOn: '2025-05-05',
      valueAmount: null,
      number: 'ghi nhớ',
    }),
  );
  await owner.query(
    `INSERT INTO promotion_event (kind, name, organiser, starts_on, ends_on, scope, status, booths_total, booths_own)
     VALUES ('FAIR', 'Hội chợ', 'Sở', '2026-05-01', '2026-05-05', 'PROVINCE', 'HELD', 120, 50),
            ('FAIR', 'Hủy', 'Sở', '2026-06-01', '2026-06-05', 'PROVINCE', 'CANCELLED', 10, 10)`,
  );
  await owner.query(
    `INSERT INTO participation (event_id, producer_id, state)
     SELECT id, $1, 'ATTENDED' FROM promotion_event WHERE name = 'Hội chợ'`,
    [world.rivalId],
  );
  const sold = (
    productId: string,
    kind: string,
    number: number | null,
    amount: number,
    more: object = {},
  ) =>
    call(trade, 'salesReport', 'record { id }', {
      ...{ productId: gid('Product', productId), amount, channel: 'FAIR' },
      ...{ period: { kind, year: 2026, number }, ...more },
    });
  // Months count, not the year they lie in; of two sources the contract.
  await sold(world.productId, 'YEAR', null, 999);
  await sold(world.productId, 'MONTH', 3, 100);
  await sold(world.productId, 'MONTH', 4, 200);
  await sold(world.productId, 'MONTH', 4, 250, { source: 'CONTRACT' });
  await sold(world.foreignId, 'QUARTER', 1, 40, { channel: 'EXPORT' });
}
