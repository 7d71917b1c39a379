import type { Role } from '../generated/operations.ts';

/** A made-up person of the demonstration. */
export interface DemoPerson {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  /** Code of the unit the role is for; none = the whole province. */
  readonly unitCode?: string;
  /** Key of the made-up producer the person acts for. */
  readonly producer?: 'mien-dong' | 'mat-ong';
  /** Made-up number that a producer signs in with. */
  readonly phone?: string;
  /** What the account is for, shown in the list of accounts. */
  readonly what: { readonly vi: string; readonly en: string };
}

const made = (name: string) => `${name} (minh họa)`;

export const ADMINISTRATOR: DemoPerson = {
  login: 'quan-tri',
  name: made('Nông Văn Quản'),
  role: 'ADMINISTRATOR',
  what: { vi: 'Quản trị hệ thống', en: 'Administrator' },
};

const MEMBERS: readonly (readonly [name: string, position: string])[] = [
  ['Hoàng Thị Nhất', 'Phó Chủ tịch Hội đồng, Sở Nông nghiệp và Môi trường'],
  ['Bế Văn Nhị', 'Sở Công Thương'],
  ['Triệu Thị Tam', 'Sở Y tế'],
  ['Đàm Văn Tứ', 'Sở Khoa học và Công nghệ'],
  ['Lý Thị Ngũ', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['Mông Văn Lục', 'Văn phòng Điều phối nông thôn mới'],
];

/** Name of the council that everything of the demonstration is rated by. */
export const COUNCIL_NAME = 'Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Cao Bằng (minh họa)';

/** Logins of those who fill in score sheets: the chair and six members. */
export const SCORERS: readonly string[] = [
  'chu-tich',
  ...MEMBERS.map((_, index) => `thanh-vien-${index + 1}`),
];

/** Where each member of the council comes from (26/2026, Điều 7 khoản 3). */
export const POSITIONS: Readonly<Record<string, string>> = {
  'chu-tich': 'Lãnh đạo UBND tỉnh (minh họa)',
  'thu-ky': 'Văn phòng Điều phối nông thôn mới (minh họa)',
  ...Object.fromEntries(
    MEMBERS.map(([, position], index) => [`thanh-vien-${index + 1}`, made(position)]),
  ),
};

/** Everybody, the administrator first. */
export const PEOPLE: readonly DemoPerson[] = [
  ADMINISTRATOR,
  {
    login: 'dieu-phoi',
    name: made('Lục Thị Phối'),
    role: 'COORDINATION_OFFICE',
    what: { vi: 'Văn phòng Điều phối NTM', en: 'Coordination office' },
  },
  {
    login: 'duyet-bao-cao',
    name: made('Đàm Thị Duyệt'),
    role: 'COORDINATION_OFFICE',
    what: {
      vi: 'Duyệt báo cáo của Văn phòng',
      en: 'Approves reports of the office',
    },
  },
  {
    login: 'thu-ky',
    name: made('Vi Thị Thư'),
    role: 'COUNCIL_SECRETARY',
    what: { vi: 'Thư ký Hội đồng', en: 'Council secretary' },
  },
  {
    login: 'chu-tich',
    name: made('Nông Đình Chủ'),
    role: 'COUNCIL_CHAIR',
    what: { vi: 'Chủ tịch Hội đồng', en: 'Council chair' },
  },
  ...MEMBERS.map(([name], index): DemoPerson => ({
    login: `thanh-vien-${index + 1}`,
    name: made(name),
    role: 'COUNCIL_MEMBER',
    what: { vi: `Thành viên Hội đồng ${index + 1}`, en: `Council member ${index + 1}` },
  })),
  {
    login: 'to-tu-van',
    name: made('Hà Văn Vấn'),
    role: 'ADVISORY_TEAM',
    what: { vi: 'Tổ tư vấn', en: 'Advisory team' },
  },
  {
    login: 'can-bo-xa',
    name: made('Ma Thị Xã'),
    role: 'COMMUNE_OFFICER',
    unitCode: '01747',
    what: { vi: 'Cán bộ xã Minh Tâm', en: 'Officer, Minh Tâm commune' },
  },
  {
    login: 'can-bo-phuong',
    name: made('Đinh Văn Phường'),
    role: 'COMMUNE_OFFICER',
    unitCode: '01273',
    what: { vi: 'Cán bộ phường Thục Phán', en: 'Officer, Thục Phán ward' },
  },
  {
    login: 'chu-the-1',
    name: made('Bàn Thị Miến'),
    role: 'PRODUCER',
    producer: 'mien-dong',
    phone: '0900000001',
    what: { vi: 'Chủ thể: HTX Miến dong (Minh Tâm)', en: 'Producer, Minh Tâm commune' },
  },
  {
    login: 'chu-the-2',
    name: made('Hoàng Văn Ong'),
    role: 'PRODUCER',
    producer: 'mat-ong',
    phone: '0900000002',
    what: { vi: 'Chủ thể: Hộ mật ong (Thục Phán)', en: 'Producer, Thục Phán ward' },
  },
  {
    login: 'xuc-tien',
    name: made('Trần Thị Thương'),
    role: 'TRADE_PROMOTION',
    what: { vi: 'Xúc tiến thương mại', en: 'Trade promotion' },
  },
  {
    login: 'kiem-tra',
    name: made('Nguyễn Văn Tra'),
    role: 'AUDITOR',
    what: { vi: 'Kiểm tra, giám sát', en: 'Auditor' },
  },
  {
    login: 'tham-tra',
    name: made('Lăng Thị Số'),
    role: 'STATISTICS_REVIEWER',
    what: { vi: 'Thẩm tra số liệu thống kê', en: 'Reviewer of statistics' },
  },
];
