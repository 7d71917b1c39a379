import { systemTransaction } from '../../src/audit/system-transaction.service.ts';
import { stableUuid } from '../../src/platform/db/stable-uuid.ts';
import { ensureOccurrences } from '../../src/programme/duty-occurrence.service.ts';
import { unitId } from '../reference/units.ts';
import { seedLevels } from './difficulty-levels.ts';
import type { Piece } from './pieces.ts';
import { seedDuties } from './programme-organisations.ts';

const CITY = unitId('040', null);
const PROVINCE = unitId('04', null);
const HUNG_DAO = unitId('01705', null);
const VINH_QUANG = unitId('01693', null);

const CITY_COMMITTEE = 'Ủy ban nhân dân thành phố Cao Bằng';
const PROVINCE_COMMITTEE = 'Ủy ban nhân dân tỉnh Cao Bằng';
const NOTICE = 'Tin của UBND thành phố Cao Bằng giới thiệu văn bản; chưa đọc toàn văn';
const NAMED_BY_725 = 'Được nêu tên trong Công văn 725/UBND-KT; chưa đọc văn bản';
const NAMED_BY_313 = 'Được nêu tên trong Kế hoạch 313/KH-UBND; chưa đọc văn bản';

type DocumentRow = readonly [
  number: string,
  issuedOn: string,
  kind: string,
  issuer: string,
  unit: string,
  seen: 'REPORT' | 'NAME_ONLY',
  source: string,
  title: string,
];

const DOCUMENTS: readonly DocumentRow[] = [
  [
    ...(['725/UBND-KT', '2023-04-05', 'LETTER', CITY_COMMITTEE, CITY, 'REPORT', NOTICE] as const),
    'Đẩy nhanh tiến độ thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm 2023',
  ],
  [
    ...(['313/KH-UBND', '2022-10-28', 'PLAN', CITY_COMMITTEE, CITY, 'REPORT', NOTICE] as const),
    'Thực hiện Phong trào thi đua "Cả nước chung sức xây dựng nông thôn mới" giai đoạn 2021 - 2025 trên địa bàn thành phố Cao Bằng',
  ],
  [
    ...(['561/BCĐ-NTM', '2023-03-15', 'LETTER'] as const),
    ...(['Ban Chỉ đạo thực hiện các Chương trình MTQG tỉnh Cao Bằng', PROVINCE] as const),
    ...(['NAME_ONLY', NAMED_BY_725] as const),
    'Đẩy nhanh tiến độ thực hiện Chương trình MTQG xây dựng nông thôn mới trên địa bàn tỉnh năm 2023',
  ],
  [
    ...(['867/QĐ-UBND', '2022-07-08', 'DECISION', PROVINCE_COMMITTEE, PROVINCE] as const),
    ...(['NAME_ONLY', NAMED_BY_725] as const),
    'Phê duyệt danh sách các đơn vị cấp huyện phấn đấu đạt chuẩn nông thôn mới, hoàn thành nhiệm vụ xây dựng nông thôn mới; các xã phấn đấu đạt chuẩn nông thôn mới, nông thôn mới nâng cao và nông thôn mới kiểu mẫu giai đoạn 2021 - 2025',
  ],
  [
    ...(['345/KH-UBND', '2022-11-28', 'PLAN', CITY_COMMITTEE, CITY] as const),
    ...(['NAME_ONLY', NAMED_BY_725] as const),
    'Triển khai thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025',
  ],
  [
    ...(['18/NQ-HĐND', '2022-12-20', 'RESOLUTION'] as const),
    ...(['Hội đồng nhân dân thành phố Cao Bằng', CITY, 'NAME_ONLY', NAMED_BY_725] as const),
    'Kế hoạch phát triển kinh tế - xã hội năm 2023 thành phố Cao Bằng',
  ],
  [
    ...(['2452/KH-UBND', '2022-09-26', 'PLAN', PROVINCE_COMMITTEE, PROVINCE] as const),
    ...(['NAME_ONLY', NAMED_BY_313] as const),
    'Thực hiện Phong trào thi đua "Cả nước chung sức xây dựng nông thôn mới" giai đoạn 2021 - 2025 trên địa bàn tỉnh Cao Bằng',
  ],
];

const BASES: Readonly<Record<string, readonly string[]>> = {
  '725/UBND-KT': ['561/BCĐ-NTM', '867/QĐ-UBND', '345/KH-UBND', '18/NQ-HĐND', '313/KH-UBND'],
  '313/KH-UBND': ['2452/KH-UBND'],
};

const PLAN_TARGET = {
  comparator: 'GTE',
  starts_on: null as string | null,
  metric_stars: null as number | null,
  owner: CITY_COMMITTEE,
  document: '313/KH-UBND',
};

/** Targets of hamlets and communes have no year of their own in the plan: they run to its end. */
const PLAN_END = '2025-12-31';

const TARGETS = [
  {
    ...PLAN_TARGET,
    code: 'TPCB-OCOP-3SAO-2023',
    text: 'Năm 2023 thành phố có từ 10 sản phẩm trở lên được công nhận là sản phẩm OCOP 3 sao',
    metric: 'PRODUCTS_RECOGNISED',
    metric_stars: 3,
    goal: 10,
    unit: 'sản phẩm',
    starts_on: '2023-01-01',
    due: '2023-12-31',
    owner: 'Phòng Kinh tế thành phố Cao Bằng',
    unit_id: CITY,
    document: '725/UBND-KT',
  },
  {
    ...PLAN_TARGET,
    code: 'TPCB-NTM-2024',
    text: 'Đến năm 2024 thành phố Cao Bằng hoàn thành nhiệm vụ xây dựng nông thôn mới',
    metric: 'UNIT_AT_STANDARD',
    metric_standard: 'NTM_CITY_COMPLETION',
    goal: 1,
    unit: 'thành phố',
    due: '2024-12-31',
    unit_id: CITY,
  },
  {
    ...PLAN_TARGET,
    code: 'TPCB-XA-NANG-CAO-2025',
    text: '02 xã đạt chuẩn nông thôn mới nâng cao (Hưng Đạo năm 2024, Vĩnh Quang năm 2025)',
    metric: 'COMMUNES_AT_STANDARD',
    metric_standard: 'NTM_ADVANCED',
    goal: 2,
    unit: 'xã',
    due: PLAN_END,
    unit_id: CITY,
  },
  {
    ...PLAN_TARGET,
    code: 'HUNG-DAO-NANG-CAO-2024',
    text: 'Xã Hưng Đạo đạt chuẩn nông thôn mới nâng cao năm 2024',
    metric: 'UNIT_AT_STANDARD',
    metric_standard: 'NTM_ADVANCED',
    goal: 1,
    unit: 'xã',
    due: '2024-12-31',
    unit_id: HUNG_DAO,
  },
  {
    ...PLAN_TARGET,
    code: 'VINH-QUANG-NANG-CAO-2025',
    text: 'Xã Vĩnh Quang đạt chuẩn nông thôn mới nâng cao năm 2025',
    metric: 'UNIT_AT_STANDARD',
    metric_standard: 'NTM_ADVANCED',
    goal: 1,
    unit: 'xã',
    due: PLAN_END,
    unit_id: VINH_QUANG,
  },
  {
    ...PLAN_TARGET,
    code: 'HUNG-DAO-KIEU-MAU-2025',
    text: '01 xã đạt chuẩn nông thôn mới kiểu mẫu: Hưng Đạo năm 2025',
    metric: 'UNIT_AT_STANDARD',
    metric_standard: 'NTM_MODEL',
    goal: 1,
    unit: 'xã',
    due: PLAN_END,
    unit_id: HUNG_DAO,
  },
  {
    ...PLAN_TARGET,
    code: 'TPCB-XOM-NTM-2025',
    text: '100% xóm đạt chuẩn nông thôn mới',
    metric: 'HAMLETS_AT_STANDARD_SHARE',
    metric_standard: 'NTM',
    goal: 100,
    unit: '%',
    due: PLAN_END,
    unit_id: CITY,
  },
  {
    ...PLAN_TARGET,
    code: 'TPCB-XOM-KIEU-MAU-2025',
    text: '50% xóm đạt chuẩn nông thôn mới kiểu mẫu',
    metric: 'HAMLETS_AT_STANDARD_SHARE',
    metric_standard: 'NTM_MODEL',
    goal: 50,
    unit: '%',
    due: PLAN_END,
    unit_id: CITY,
  },
];

const documentId = (number: string) => stableUuid(`official-document:${number}`);

const INSERT_DOCUMENTS = `
  INSERT INTO official_document (id, number, issued_on, kind, issuer, unit_id, seen, source, title)
  SELECT id, number, issued_on, kind, issuer, unit_id, seen, source, title
    FROM jsonb_populate_recordset(NULL::official_document, $1)
  ON CONFLICT DO NOTHING`;
const INSERT_BASES = `
  INSERT INTO official_document_basis (document_id, basis_id)
  SELECT document_id, basis_id FROM jsonb_populate_recordset(NULL::official_document_basis, $1)
  ON CONFLICT DO NOTHING`;
const INSERT_TARGETS = `
  INSERT INTO programme_target (id, code, text, metric, metric_stars, metric_standard, comparator,
                                goal, unit, starts_on, due, owner, unit_id, document_id)
  SELECT id, code, text, metric, metric_stars, metric_standard, comparator,
         goal, unit, starts_on, due, owner, unit_id, document_id
    FROM jsonb_populate_recordset(NULL::programme_target, $1)
  ON CONFLICT DO NOTHING`;

/** A pool or the connection of a transaction. */
interface Connection {
  query(sql: string, values: unknown[]): Promise<unknown>;
}

/**
 * The two documents of the former city with those they name, and the targets they set, as they say.
 * What an office has changed since stays.
 * @returns how many documents and targets these are
 */
export async function seedProgramme(connection: Connection): Promise<number> {
  const documents = DOCUMENTS.map(
    ([number, issued_on, kind, issuer, unit_id, seen, source, title]) => ({
      ...{ id: documentId(number), number, issued_on, kind, issuer, unit_id, seen, source, title },
    }),
  );
  const bases = Object.entries(BASES).flatMap(([number, list]) =>
    list.map((basis) => ({ document_id: documentId(number), basis_id: documentId(basis) })),
  );
  const targets = TARGETS.map(({ document, ...target }) => ({
    ...target,
    id: stableUuid(`programme-target:${target.code}`),
    document_id: documentId(document),
  }));
  await connection.query(INSERT_DOCUMENTS, [JSON.stringify(documents)]);
  await connection.query(INSERT_BASES, [JSON.stringify(bases)]);
  await connection.query(INSERT_TARGETS, [JSON.stringify(targets)]);
  return documents.length + targets.length;
}

/** The documents, targets and duties as a piece of the demonstration. */
export const loadProgramme: Piece = {
  name: 'programme',
  async load({ database, today }) {
    await systemTransaction(database, async ({ em, record }) => {
      const entries = (await seedProgramme(em)) + (await seedDuties(em)) + (await seedLevels(em));
      await ensureOccurrences(em, today);
      record({
        action: 'demo.programme',
        subjectType: 'Demonstration',
        subjectId: 'programme',
        after: { entries },
      });
    });
  },
};
