import { stableUuid } from '../../src/platform/db/stable-uuid.ts';
import { unitId } from '../reference/units.ts';
import { LETTER_725, NO_DAY, type DutySeed } from './programme-duties.ts';
import { PLAN_313 } from './programme-duties-plan.ts';

const CITY = unitId('040', null);
const PROVINCE = unitId('04', null);
const ENDED = '2025-06-30';
const FROM_725 = 'Công văn 725/UBND-KT ngày 05/4/2023';
const MERGED = `${FROM_725}; đơn vị kết thúc từ 01/7/2025 theo Nghị quyết 1657/NQ-UBTVQH15`;
const DISTRICT_LEVEL = `${FROM_725}; cấp huyện kết thúc hoạt động từ 01/7/2025`;

type OrganisationRow = readonly [
  code: string,
  kind: string,
  unit: string,
  role: 'COORDINATION_OFFICE' | 'COMMUNE_OFFICER' | null,
  ended: string | null,
  source: string,
  name: string,
];

/** Who the two documents speak to, and who they report to. */
const ORGANISATIONS: readonly OrganisationRow[] = [
  [
    ...(['VPDP-TPCB', 'COORDINATION_OFFICE', CITY, 'COORDINATION_OFFICE', ENDED] as const),
    DISTRICT_LEVEL,
    'Phòng Kinh tế thành phố Cao Bằng (Văn phòng Điều phối nông thôn mới thành phố)',
  ],
  [
    ...(['UBND-TPCB', 'PEOPLES_COMMITTEE', CITY, null, ENDED, DISTRICT_LEVEL] as const),
    'Ủy ban nhân dân thành phố Cao Bằng',
  ],
  [
    ...(['UBND-CHU-TRINH', 'COMMUNE', unitId('01720', null), 'COMMUNE_OFFICER'] as const),
    ...([ENDED, MERGED, 'Ủy ban nhân dân xã Chu Trinh'] as const),
  ],
  [
    ...(['UBND-HUNG-DAO', 'COMMUNE', unitId('01705', null), 'COMMUNE_OFFICER'] as const),
    ...([ENDED, MERGED, 'Ủy ban nhân dân xã Hưng Đạo'] as const),
  ],
  [
    ...(['UBND-VINH-QUANG', 'COMMUNE', unitId('01693', null), 'COMMUNE_OFFICER'] as const),
    ...([ENDED, MERGED, 'Ủy ban nhân dân xã Vĩnh Quang'] as const),
  ],
  [
    ...(['PHONG-BAN-TPCB', 'DIVISION', CITY, null, ENDED, DISTRICT_LEVEL] as const),
    'Các phòng, ban, đơn vị thuộc thành phố Cao Bằng',
  ],
  [
    ...(['MTTQ-TPCB', 'FRONT', CITY, null, ENDED, DISTRICT_LEVEL] as const),
    'Ủy ban Mặt trận Tổ quốc và các tổ chức đoàn thể thành phố Cao Bằng',
  ],
  [
    ...(['BCD-TPCB', 'STEERING_COMMITTEE', CITY, 'COORDINATION_OFFICE', ENDED] as const),
    ...([DISTRICT_LEVEL, 'Ban Chỉ đạo các Chương trình MTQG thành phố Cao Bằng'] as const),
  ],
  [
    ...(['BCD-TINH-CB', 'STEERING_COMMITTEE', PROVINCE, 'COORDINATION_OFFICE', null] as const),
    ...([FROM_725, 'Ban Chỉ đạo thực hiện các Chương trình MTQG tỉnh Cao Bằng'] as const),
  ],
];

const DOCUMENTS: readonly (readonly [
  number: string,
  prefix: string,
  issuedOn: string,
  duties: readonly DutySeed[],
])[] = [
  ['725/UBND-KT', '725-2023', '2023-04-05', LETTER_725],
  ['313/KH-UBND', '313-2022', '2022-10-28', PLAN_313],
];

const INSERT_ORGANISATIONS = `
  INSERT INTO programme_organisation (id, code, kind, unit_id, role, valid_to, source, name)
  SELECT id, code, kind, unit_id, role, valid_to, source, name
    FROM jsonb_populate_recordset(NULL::programme_organisation, $1)
  ON CONFLICT DO NOTHING`;
const INSERT_DUTIES = `
  INSERT INTO programme_duty (id, code, document_id, organisation_id, paragraph, text, rhythm,
                              starts_on, due_on, due_note, target_id)
  SELECT id, code, document_id, organisation_id, paragraph, text, rhythm,
         starts_on, due_on, due_note, target_id
    FROM jsonb_populate_recordset(NULL::programme_duty, $1)
  ON CONFLICT DO NOTHING`;

const organisationId = (code: string) => stableUuid(`programme-organisation:${code}`);

/** One duty per organisation: each of three communes answers for its own. */
function dutyRows() {
  return DOCUMENTS.flatMap(([number, prefix, starts_on, duties]) =>
    duties.flatMap((duty, index) =>
      duty.for.map((organisation) => {
        const code = `${prefix}-${String(index + 1).padStart(2, '0')}-${organisation}`;
        return {
          ...{ id: stableUuid(`programme-duty:${code}`), code, starts_on },
          document_id: stableUuid(`official-document:${number}`),
          organisation_id: organisationId(organisation),
          ...{ paragraph: duty.paragraph, text: duty.text, rhythm: duty.rhythm ?? 'ONGOING' },
          ...{ due_on: duty.dueOn ?? null, due_note: duty.dueNote ?? NO_DAY },
          target_id: duty.target ? stableUuid(`programme-target:${duty.target}`) : null,
        };
      }),
    ),
  );
}

/** A pool or the connection of a transaction. */
interface Connection {
  query(sql: string, values: unknown[]): Promise<unknown>;
}

/**
 * Organisations and the duties the two documents give them; after the documents and targets. What an
 * office has changed since stays.
 * @returns how many organisations and duties these are
 */
export async function seedDuties(connection: Connection): Promise<number> {
  const organisations = ORGANISATIONS.map(
    ([code, kind, unit_id, role, valid_to, source, name]) => ({
      ...{ id: organisationId(code), code, kind, unit_id, role, valid_to, source, name },
    }),
  );
  const duties = dutyRows();
  await connection.query(INSERT_ORGANISATIONS, [JSON.stringify(organisations)]);
  await connection.query(INSERT_DUTIES, [JSON.stringify(duties)]);
  return organisations.length + duties.length;
}
