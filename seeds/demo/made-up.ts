import type { ProducerKind } from '../generated/operations.ts';

/** What is said of everything that was made up. */
export const MADE_UP_LABEL = 'Dữ liệu minh họa, không có thật';

/** A made-up producer: the certificates of the demonstration belong to these only. */
export interface MadeUpProducer {
  readonly key: 'mien-dong' | 'mat-ong';
  readonly name: string;
  readonly english: string;
  readonly kind: ProducerKind;
  readonly communeCode: string;
  readonly representative: string;
  readonly address: string;
  readonly phone: string;
  /** Login of the officer of its commune. */
  readonly officer: string;
}

export const MADE_UP_PRODUCERS: readonly MadeUpProducer[] = [
  {
    key: 'mien-dong',
    name: 'Hợp tác xã Miến dong Bản Chang (minh họa)',
    english: 'Bản Chang Canna Noodle Cooperative (demonstration)',
    kind: 'COOPERATIVE',
    communeCode: '01747',
    representative: 'Bàn Thị Miến (minh họa)',
    address: 'Xóm Bản Chang (minh họa)',
    phone: '0900000001',
    officer: 'can-bo-xa',
  },
  {
    key: 'mat-ong',
    name: 'Hộ kinh doanh Ong rừng Lũng Thàn (minh họa)',
    english: 'Lũng Thàn Forest Bee Household (demonstration)',
    kind: 'REGISTERED_HOUSEHOLD',
    communeCode: '01273',
    representative: 'Hoàng Văn Ong (minh họa)',
    address: 'Tổ 3 (minh họa)',
    phone: '0900000002',
    officer: 'can-bo-phuong',
  },
];

/** Login of the person who acts for a made-up producer. */
export const PRODUCER_LOGINS: Readonly<Record<MadeUpProducer['key'], string>> = {
  'mien-dong': 'chu-the-1',
  'mat-ong': 'chu-the-2',
};

/** A made-up product. */
export interface MadeUpProduct {
  readonly name: string;
  readonly english: string;
  readonly subgroup: string;
  /** Number of the official sheet of the sub-group. */
  readonly sheet: number;
  readonly summary: string;
  readonly price: { readonly amount: number; readonly unit: string; readonly kilograms?: string };
  readonly offer?: {
    readonly story: string;
    readonly ingredients?: string;
    readonly monthlyCapacity: { readonly amount: string; readonly unit: string };
    readonly seasonMonths: number[];
    readonly stockState: 'IN_STOCK' | 'LIMITED' | 'MADE_TO_ORDER';
  };
}

export const CANNA_NOODLES: MadeUpProduct = {
  name: 'Miến dong Bản Chang (minh họa)',
  english: 'Bản Chang canna noodles (demonstration)',
  subgroup: 'I.3.b',
  sheet: 6,
  summary: `${MADE_UP_LABEL}. Miến từ củ dong riềng trồng trên nương, tráng và phơi tại xóm.`,
  price: { amount: 75_000, unit: 'gói 500 g', kilograms: '0.5' },
  offer: {
    story: `${MADE_UP_LABEL}. Củ dong riềng được trồng trên nương, thu vào cuối năm.\nBột lắng qua ba lần nước, tráng bánh rồi thái sợi và phơi trên giàn tre trong xóm.`,
    ingredients: 'Tinh bột dong riềng, nước.',
    monthlyCapacity: { amount: '2', unit: 'tấn' },
    seasonMonths: [1, 2, 11, 12],
    stockState: 'IN_STOCK',
  },
};

export const RICE_NOODLES: MadeUpProduct = {
  name: 'Bún khô gạo nương (minh họa)',
  english: 'Dried noodles of upland rice (demonstration)',
  subgroup: 'I.3.b',
  sheet: 6,
  summary: `${MADE_UP_LABEL}. Bún khô từ gạo nương của các hộ thành viên.`,
  price: { amount: 45_000, unit: 'gói 500 g', kilograms: '0.5' },
  offer: {
    story: `${MADE_UP_LABEL}. Gạo nương của các hộ thành viên được xay, ép sợi và sấy khô tại xưởng.`,
    monthlyCapacity: { amount: '1.5', unit: 'tấn' },
    seasonMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    stockState: 'MADE_TO_ORDER',
  },
};

export const HONEY: MadeUpProduct = {
  name: 'Mật ong rừng Lũng Thàn (minh họa)',
  english: 'Lũng Thàn forest honey (demonstration)',
  subgroup: 'I.2.b',
  sheet: 4,
  summary: `${MADE_UP_LABEL}. Mật ong hoa rừng, thu hai vụ một năm.`,
  price: { amount: 220_000, unit: 'chai 500 ml' },
  offer: {
    story: `${MADE_UP_LABEL}. Ong lấy mật ở rừng quanh bản, quay mật vào đầu hè và cuối thu.`,
    monthlyCapacity: { amount: '120', unit: 'lít' },
    seasonMonths: [5, 6, 10, 11],
    stockState: 'LIMITED',
  },
};

export const STICKY_RICE: MadeUpProduct = {
  name: 'Gạo nếp nương Bản Chang (minh họa)',
  english: 'Bản Chang upland sticky rice (demonstration)',
  subgroup: 'I.2.a',
  sheet: 3,
  summary: `${MADE_UP_LABEL}. Gạo nếp nương một vụ.`,
  price: { amount: 60_000, unit: 'túi 1 kg', kilograms: '1' },
};

export const FLOWER_TEA: MadeUpProduct = {
  name: 'Trà hoa rừng Lũng Thàn (minh họa)',
  english: 'Lũng Thàn wild flower tea (demonstration)',
  subgroup: 'I.5.b',
  sheet: 12,
  summary: `${MADE_UP_LABEL}. Trà từ hoa rừng sấy khô.`,
  price: { amount: 120_000, unit: 'hộp 100 g', kilograms: '0.1' },
};
