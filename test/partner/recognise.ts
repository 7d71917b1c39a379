import type pg from 'pg';

/** Gives a product four stars since 2023, straight in the tables. */
export async function recognise(owner: pg.Pool, productId: string, until: string): Promise<void> {
  await owner.query(
    `WITH decision AS (
       INSERT INTO recognition_decision (number, decided_on, issuer, level)
       VALUES ('1/QĐ', '2023-11-01', 'UBND tỉnh', 'PROVINCE') RETURNING id),
     made AS (
       INSERT INTO certificate (number, decision_id, product_id, product_name, producer_name, stars,
                                issued_on, valid_until, verification_code, origin, source_document)
       SELECT 'GCN-1', id, $1, 'Miến', 'HTX', 4, '2023-11-01', $2, 'ABCDEFGH', 'REGISTERED', 'Giấy'
         FROM decision RETURNING id)
     UPDATE product SET stars = 4, certified_from = '2023-11-01', certified_until = $2,
            current_certificate_id = made.id FROM made WHERE product.id = $1`,
    [productId, until],
  );
}
