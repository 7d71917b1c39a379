import { stableUuid } from '../../src/platform/db/stable-uuid.ts';
import { unitId } from '../reference/units.ts';

const INSERT = `
  INSERT INTO difficulty_level (id, code, name, rank, unit_id, organisation_id, valid_to, source)
  SELECT id, code, name, rank, unit_id, organisation_id, valid_to, source
    FROM jsonb_populate_recordset(NULL::difficulty_level, $1)
  ON CONFLICT DO NOTHING`;

/** The city's steering committee, until districts ended, and that of the province. */
const LEVELS = [
  {
    ...{ code: 'BCD-TP', rank: 1, unit_id: unitId('040', null), valid_to: '2025-06-30' },
    name: 'Ban Chỉ đạo thành phố Cao Bằng',
    organisation: 'BCD-TPCB',
    source:
      'Công văn 725/UBND-KT: báo cáo Trưởng Ban, Phó Ban Chỉ đạo; cấp huyện kết thúc hoạt động từ 01/7/2025',
  },
  {
    ...{ code: 'BCD-TINH', rank: 2, unit_id: unitId('04', null), valid_to: null },
    name: 'Ban Chỉ đạo tỉnh Cao Bằng',
    organisation: 'BCD-TINH-CB',
    source: 'Công văn 725/UBND-KT: kịp thời báo cáo cấp trên',
  },
];

/** A pool or the connection of a transaction. */
interface Connection {
  query(sql: string, values: unknown[]): Promise<unknown>;
}

/** Levels that difficulties go up to; after the organisations. */
export async function seedLevels(connection: Connection): Promise<number> {
  const rows = LEVELS.map(({ organisation, ...level }) => ({
    ...level,
    id: stableUuid(`difficulty-level:${level.code}`),
    organisation_id: stableUuid(`programme-organisation:${organisation}`),
  }));
  await connection.query(INSERT, [JSON.stringify(rows)]);
  return rows.length;
}
