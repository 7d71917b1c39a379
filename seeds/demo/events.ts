import { MADE_UP_LABEL } from './made-up.ts';

/** A trade-promotion event of the demonstration. */
export interface DemoEvent {
  readonly key: string;
  readonly kind: 'FAIR' | 'TRADE_WEEK' | 'SUPPLY_DEMAND' | 'SHOWROOM';
  readonly name: string;
  readonly organiser: string;
  readonly place: string;
  readonly scope: 'PROVINCE' | 'REGION' | 'NATIONAL';
  readonly status: 'ANNOUNCED' | 'HELD';
  /** First and last day, or how many days from today they are. */
  readonly days: readonly [string, string] | readonly [number, number];
  /** In all, and of the own province. */
  readonly booths?: readonly [number | null, number | null];
  readonly provinces?: number;
  readonly units?: number;
  readonly source: string;
  readonly participation?: { readonly state: 'REGISTERED' | 'ATTENDED'; readonly sales?: number };
}

const PRESS = 'theo báo chí, chưa đối chiếu';

/** Two that the press reports, as far as it tells, and two that are made up. */
export const EVENTS: readonly DemoEvent[] = [
  {
    key: 'fair-2024',
    kind: 'FAIR',
    name: 'Hội chợ OCOP Cao Bằng năm 2024',
    organiser: `Chưa rõ (${PRESS})`,
    place: 'Km5, Đề Thám',
    scope: 'REGION',
    status: 'HELD',
    days: ['2024-11-01', '2024-11-01'],
    booths: [120, 50],
    provinces: 25,
    units: 32,
    source: `kinhtedouong.vn 102872, ${PRESS}: "trên 120 gian hàng"; ngày kết thúc chưa rõ`,
  },
  {
    key: 'showroom-2025',
    kind: 'SHOWROOM',
    name: 'Trưng bày sản phẩm Cao Bằng tại Thành phố Hồ Chí Minh',
    organiser: `Chưa rõ (${PRESS})`,
    place: 'Thành phố Hồ Chí Minh',
    scope: 'NATIONAL',
    status: 'HELD',
    days: ['2025-05-15', '2025-05-18'],
    source: `thuonghieusanpham.vn 79547, ${PRESS}: khoảng 80 sản phẩm của hơn 15 doanh nghiệp`,
  },
  {
    key: 'meeting',
    kind: 'SUPPLY_DEMAND',
    name: 'Hội nghị kết nối cung cầu (minh họa)',
    organiser: 'Trung tâm xúc tiến (minh họa)',
    place: 'Phường Thục Phán',
    scope: 'PROVINCE',
    status: 'HELD',
    days: [-40, -39],
    booths: [30, 24],
    source: MADE_UP_LABEL,
    participation: { state: 'ATTENDED', sales: 18_500_000 },
  },
  {
    key: 'week',
    kind: 'TRADE_WEEK',
    name: 'Tuần hàng OCOP Cao Bằng (minh họa)',
    organiser: 'Trung tâm xúc tiến (minh họa)',
    place: 'Hà Nội',
    scope: 'NATIONAL',
    status: 'ANNOUNCED',
    days: [30, 36],
    booths: [40, 12],
    source: MADE_UP_LABEL,
    participation: { state: 'REGISTERED' },
  },
];

/** First and last day of an event, YYYY-MM-DD. */
export function eventDays({ days }: DemoEvent, today: string): [string, string] {
  return days.map((day) => (typeof day === 'string' ? day : shifted(today, day))) as [
    string,
    string,
  ];
}

/** The day so many days later. */
export function shifted(day: string, by: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + by);
  return moved.toISOString().slice(0, 10);
}
