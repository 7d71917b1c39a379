import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { packageRoot } from '../../src/platform/config/package-root.ts';
import type { Subject } from './subjects.ts';

const CODE = 'bench-matrix';
const [FIRST, LAST] = [2020, 2024] as const;

/** A made-up set of 19 criteria with 75 indicators. */
const SET = [
  `INSERT INTO criteria_set (id, code, level, standard, name, legal_basis, complete, confidence)
   VALUES (uuid_v7(), '${CODE}', 'COMMUNE', 'BENCH', 'Đo tốc độ', 'Made up to measure speed', true,
           'INFERRED')`,
  `INSERT INTO criteria_set_criterion (id, set_id, number, name, indicators_complete, confidence)
   SELECT uuid_v7(), s.id, n, 'Tiêu chí ' || n, true, 'INFERRED'
     FROM criteria_set s, generate_series(1, 19) n WHERE s.code = '${CODE}'`,
  `INSERT INTO indicator (id, criterion_id, code, name, value_kind, unit, comparator, confidence,
                          position)
   SELECT uuid_v7(), c.id, c.number || '.' || n / 19 + 1, 'Chỉ tiêu ' || n,
          CASE WHEN n % 5 = 0 THEN 'YES_NO' ELSE 'NUMBER' END,
          CASE WHEN n % 5 > 0 THEN '%' END, CASE WHEN n % 5 = 0 THEN 'EQ' ELSE 'GTE' END, 'INFERRED', n
     FROM generate_series(0, 74) n JOIN criteria_set s ON s.code = '${CODE}'
     JOIN criteria_set_criterion c ON c.set_id = s.id AND c.number = n % 19 + 1`,
  `INSERT INTO indicator_threshold (indicator_id, value, yes_no, comparator, unit, thresholds_status,
                                    source, confidence)
   SELECT i.id, CASE i.value_kind WHEN 'NUMBER' THEN 50 END,
          CASE i.value_kind WHEN 'YES_NO' THEN true END, i.comparator, i.unit, 'KNOWN', 'Made up',
          'INFERRED'
     FROM criteria_set s JOIN criteria_set_criterion c ON c.set_id = s.id
     JOIN indicator i ON i.criterion_id = c.id WHERE s.code = '${CODE}'`,
];

/** 161 communes, as they were until June 2025, on 75 indicators in five years. */
const RESULTS = `
  INSERT INTO indicator_assessment (commune_id, year, indicator_id, value, yes_no, met, threshold_id,
                                    judged_on, status)
  SELECT u.id, y, i.id, CASE i.value_kind WHEN 'NUMBER' THEN r.points / 10.0 END,
         CASE i.value_kind WHEN 'YES_NO' THEN r.points >= 500 END, r.points >= 500, t.id,
         make_date(y, 12, 31), 'APPROVED'
    FROM unit u CROSS JOIN generate_series(${FIRST}, ${LAST}) y
    JOIN criteria_set s ON s.code = '${CODE}'
    JOIN criteria_set_criterion c ON c.set_id = s.id JOIN indicator i ON i.criterion_id = c.id
    JOIN indicator_threshold t ON t.indicator_id = i.id
    CROSS JOIN LATERAL (SELECT abs(hashtext(u.code || y || i.code)) % 1001 AS points) r
   WHERE u.level = 'COMMUNE' AND u.valid_to = '2025-06-30'`;

/** Q8: everything that was approved of a province, in one answer of some megabytes. */
export async function matrixSubject(owner: pg.Pool): Promise<Subject> {
  const known = await owner.query('SELECT FROM criteria_set WHERE code = $1', [CODE]);
  if (known.rowCount === 0) {
    const client = await owner.connect();
    try {
      await client.query('BEGIN');
      for (const sql of [...SET, RESULTS]) await client.query(sql);
      await client.query('COMMIT');
      await client.query('VACUUM ANALYZE indicator_assessment, indicator, criteria_set_criterion');
    } finally {
      client.release();
    }
  }
  const file = join(packageRoot(), 'schema', 'operations', 'public', 'ApprovedMatrix.graphql');
  return {
    name: 'Q8',
    document: await readFile(file, 'utf8'),
    cases: [
      {
        variables: { setCode: CODE, fromYear: FIRST, toYear: LAST },
        values: [CODE, FIRST, LAST],
      },
    ],
  };
}
