import { IncomeMethod } from '../commune-criteria/commune-criteria.enums.ts';
import type { Bilingual } from '../platform/graphql/errors.ts';
import { IncomeEstimator, IncomePart } from './income-survey.enums.ts';

const { RECEIPT, SOLD, OWN_USE, COST } = IncomePart;

export interface MethodField {
  readonly code: string;
  readonly part: IncomePart;
  readonly name: Bilingual;
}
export interface MethodSection {
  readonly number: number;
  readonly name: Bilingual;
  readonly fields: readonly MethodField[];
}
export interface ExcludedReceipt {
  readonly code: string;
  readonly name: Bilingual;
}
export interface IncomeMethodRules {
  readonly method: IncomeMethod;
  readonly legalBasis: string;
  readonly validFrom: string;
  /** False = "chưa đối chiếu văn bản gốc". */
  readonly comparedWithOriginal: boolean;
  readonly sectionsInferred: boolean;
  readonly counts: IncomeEstimator;
  readonly minimumGroup: number;
  readonly sections: readonly MethodSection[];
  readonly excludedReceipts: readonly ExcludedReceipt[];
  readonly sources: readonly string[];
}

const field = (code: string, part: IncomePart, vi: string, en: string): MethodField => ({
  ...{ code, part, name: { vi, en } },
});
const OTHER_COST = field('otherCost', COST, 'Chi phí khác', 'Other costs');
const SOLD_HARVEST = [
  field('harvestValueSold', SOLD, 'Giá trị sản phẩm bán ra', 'Value of produce sold'),
  field('harvestValueSelfUsed', OWN_USE, 'Giá trị sản phẩm tự dùng', 'Value of produce used'),
];
const SOLD_GOODS = [
  field('valueSold', SOLD, 'Giá trị bán ra', 'Value sold'),
  field('valueSelfUsed', OWN_USE, 'Giá trị tự dùng', 'Value used by the household'),
];
const BREED = field('breedCost', COST, 'Chi phí giống', 'Breeding stock and seedlings');
const FEED = field('feedAndMedicineCost', COST, 'Thức ăn, thuốc thú y', 'Feed and medicine');

/** The form of the source that was seen; its field codes are those of the data file. */
const SECTIONS: readonly MethodSection[] = [
  {
    number: 1,
    name: { vi: 'Tiền lương, tiền công', en: 'Wages and salaries' },
    fields: [
      field('salaryAndAllowances', RECEIPT, 'Tiền lương, tiền công, phụ cấp', 'Pay and allowances'),
      field('pensionAndSeverance', RECEIPT, 'Lương hưu, trợ cấp thôi việc', 'Pension, severance'),
      field('socialAssistance', RECEIPT, 'Trợ cấp xã hội', 'Social assistance'),
    ],
  },
  {
    number: 2,
    name: { vi: 'Trồng trọt', en: 'Crops' },
    fields: [
      ...SOLD_HARVEST,
      field('seedCost', COST, 'Chi phí hạt giống', 'Seed'),
      field(
        'fertilizerPesticideCost',
        COST,
        'Phân bón, thuốc bảo vệ thực vật',
        'Fertiliser, spray',
      ),
      OTHER_COST,
    ],
  },
  {
    number: 3,
    name: { vi: 'Chăn nuôi', en: 'Livestock' },
    fields: [...SOLD_GOODS, BREED, FEED, OTHER_COST],
  },
  {
    number: 4,
    name: { vi: 'Lâm nghiệp', en: 'Forestry' },
    fields: [
      ...[...SOLD_HARVEST, BREED, field('fertilizerCost', COST, 'Phân bón', 'Fertiliser')],
      OTHER_COST,
    ],
  },
  {
    number: 5,
    name: { vi: 'Thủy sản', en: 'Fisheries' },
    fields: [...SOLD_HARVEST, BREED, FEED, OTHER_COST],
  },
  {
    number: 6,
    name: {
      vi: 'SXKD, dịch vụ phi nông, lâm nghiệp, thủy sản',
      en: 'Non-farm business and services',
    },
    fields: [
      ...SOLD_GOODS,
      field('materialCost', COST, 'Nguyên, vật liệu', 'Materials'),
      field('energyCost', COST, 'Điện, nhiên liệu', 'Energy'),
      OTHER_COST,
    ],
  },
  {
    number: 7,
    name: { vi: 'Thu khác tính vào thu nhập', en: 'Other income' },
    fields: [
      field('EXTERNAL_SUPPORT', RECEIPT, 'Người ngoài hộ gửi cho, biếu', 'Support from outside'),
      field('DISASTER_RELIEF', RECEIPT, 'Cứu trợ thiên tai', 'Disaster relief'),
      field('PROPERTY_FINANCE', RECEIPT, 'Thu từ tài sản, lãi tiền gửi', 'Property and interest'),
      field('LOTTERY_PRIZES', RECEIPT, 'Trúng xổ số, giải thưởng', 'Lottery and prizes'),
    ],
  },
];

const never = (code: string, vi: string, en: string): ExcludedReceipt => ({
  ...{ code, name: { vi, en } },
});
const EXCLUDED: readonly ExcludedReceipt[] = [
  never('SAVINGS_WITHDRAWN', 'rút tiết kiệm', 'savings withdrawn'),
  never('OLD_DEBT_COLLECTED', 'thu hồi nợ cũ', 'old debts collected'),
  never('HOUSEHOLD_ASSETS_SOLD', 'bán tài sản gia đình sẵn có', 'household assets sold'),
  never('LOAN_OR_ADVANCE', 'tiền vay, tạm ứng', 'loans and advances'),
  never(
    'SHARES_TRANSFERRED',
    'chuyển nhượng vốn góp, cổ phần, cổ phiếu, trái phiếu',
    'transfer of shares or bonds',
  ),
  never('LAND_USE_RIGHT_SOLD', 'bán/chuyển nhượng quyền sử dụng đất', 'sale of land-use rights'),
  never('LAND_COMPENSATION', 'bồi thường đất khi Nhà nước thu hồi', 'compensation for land'),
];

/**
 * Households a group must have to be shown to others: our own setting, no law was seen that gives one.
 */
export const MINIMUM_GROUP = 5;

const COMMON = {
  counts: IncomeEstimator.UNWEIGHTED,
  minimumGroup: MINIMUM_GROUP,
  sections: SECTIONS,
  excludedReceipts: EXCLUDED,
} as const;

const METHODS: readonly IncomeMethodRules[] = [
  {
    ...COMMON,
    method: IncomeMethod.QD_1245_2022,
    legalBasis: 'Quyết định 1245/QĐ-BKHĐT ngày 30/6/2022, phụ lục II',
    validFrom: '2022-06-30',
    comparedWithOriginal: false,
    sectionsInferred: false,
    sources: [
      'Bảy mục: https://www.gso.gov.vn/chuong-trinh-muc-tieu-quoc-gia-xay-dung-nong-thon-moi-giai-doan-2021-2025/',
      'Dòng của phiếu và quy tắc nhân khẩu: suy từ ứng dụng công khai theo 2545/QĐ-BTC, vì chưa xem được phụ lục II',
    ],
  },
  {
    ...COMMON,
    method: IncomeMethod.QD_2545_2026,
    legalBasis: 'Quyết định 2545/QĐ-BTC ngày 14/9/2026, phụ lục II',
    validFrom: '2026-09-14',
    comparedWithOriginal: false,
    sectionsInferred: true,
    sources: [
      'github.com/jamebone10072025-ecabinet/chitieucapxa, commit 295d57557d7ba336962124473dc0a8dd14787d6b',
    ],
  },
];

/** Methods of household surveys, oldest first. */
export const INCOME_METHODS = METHODS;

/** @throws Error for a method that is no household survey; inputs do not let it through. */
export function methodOf(method: IncomeMethod): IncomeMethodRules {
  const found = METHODS.find((one) => one.method === method);
  if (!found) throw new Error(`${method} is no method of household surveys`);
  return found;
}

/** The line of the form, or undefined. */
export function fieldOf(
  rules: IncomeMethodRules,
  section: number,
  code: string,
): MethodField | undefined {
  const found = rules.sections.find(({ number }) => number === section);
  return found?.fields.find((one) => one.code === code);
}
