import { sumOfDecimals } from '../commune-criteria/decimal.rules.ts';
import { periodName, type Period } from '../commune-criteria/period.rules.ts';
import type { ReportAnnex } from '../document/papers/programme-report.facts.ts';
import { RESOURCE_AMOUNTS, type FigureCode } from './figure-kinds.rules.ts';
import type { TakenFigure } from './figure.rules.ts';

/**
 * Rows of form B07. What is not recorded apart (investment and recurrent, province and commune) stays
 * empty: it is not worked out from something else.
 */
const ROWS = [
  ['I', 'Ngân sách trung ương', 'CENTRAL'],
  ['1', 'Vốn đầu tư phát triển', null],
  ['2', 'Kinh phí sự nghiệp', null],
  ['II', 'Ngân sách địa phương', 'LOCAL'],
  ['1', 'Ngân sách tỉnh', null],
  ['2', 'Ngân sách xã', null],
  ['III', 'Vốn lồng ghép', 'INTEGRATED'],
  ['IV', 'Vốn tín dụng', 'CREDIT'],
  ['V', 'Vốn doanh nghiệp, hợp tác xã', 'ENTERPRISES'],
] as const;

/** The resources of a report's period, in million VND as the form has them, made of its locked figures. */
export function resourceAnnex(period: Period, figures: readonly TakenFigure[]): ReportAnnex {
  const of = (code: FigureCode) => figures.find((one) => one.code === code)?.value ?? null;
  const cash = RESOURCE_AMOUNTS.map((amount) => of(`RESOURCE_${amount}_PEOPLE`));
  const given = [null, null, of('PEOPLE_VALUE')];
  const people = cash.map((one, at) => both(one, given[at]!));
  const total = RESOURCE_AMOUNTS.map((amount, at) => both(of(`RESOURCE_${amount}`), given[at]!));
  return {
    title: 'Nguồn lực xây dựng nông thôn mới',
    note: `Số liệu ${periodName(period).vi}, triệu đồng. Bố cục dựng lại theo biểu B07, chưa đối chiếu mẫu chính thức. Mục chưa được ghi riêng để trống; mục VI.2 là giá trị do xã nêu.`,
    head: ['TT', 'Nguồn vốn', 'Kế hoạch', 'Phân bổ', 'Giải ngân, thực hiện'],
    widths: [10, 70, 30, 30, 34],
    rows: [
      ...ROWS.map(([place, name, source]) => [
        ...[place, name],
        ...RESOURCE_AMOUNTS.map((amount) => source && million(of(`RESOURCE_${amount}_${source}`))),
      ]),
      ['VI', 'Cộng đồng và người dân', ...people.map(million)],
      ['1', 'Tiền mặt', ...cash.map(million)],
      ['2', 'Ngày công, hiện vật quy đổi', ...given.map(million)],
      ['', 'Tổng cộng', ...total.map(million)],
    ],
  };
}

/** Two sums of which one may not be known. */
function both(one: string | null, other: string | null): string | null {
  return one === null || other === null ? (one ?? other) : sumOfDecimals([one, other]);
}

/** Million VND; a dong is its sixth decimal, so nothing is rounded. */
function million(dong: string | null): number | null {
  return dong === null ? null : Number(dong) / 1_000_000;
}
