/** A thing that a figure counts or adds up. */
export interface FigureRow {
  /** GraphQL type and id of it, to open it. */
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly detail: string | null;
  /** Plain decimal: 1 where things are counted. */
  readonly value: string;
}

/** A figure taken at one moment. */
export interface TakenFigure {
  readonly code: FigureCode;
  readonly value: string | null;
  readonly demonstration: boolean;
  readonly rowCount: number;
  /** By name; the first ROWS_KEPT of them. */
  readonly rows: readonly FigureRow[];
}

export const ROWS_KEPT = 2_000;

interface FigureKind {
  readonly vi: string;
  readonly en: string;
  readonly unit: { readonly vi: string; readonly en: string };
  /** What is counted, in Vietnamese, with its source. */
  readonly basis: string;
  /** Sums are unknown where nothing is recorded; counts are 0 then. */
  readonly sum?: boolean;
}

const PRODUCTS = { vi: 'sản phẩm', en: 'products' };
const COMMUNES = { vi: 'xã, phường', en: 'communes' };
const DUTIES = { vi: 'lượt nhiệm vụ', en: 'duties' };
const DIFFICULTIES = { vi: 'khó khăn, vướng mắc', en: 'difficulties' };
const DONG = { vi: 'đồng', en: 'VND' };
const CONTRACTS = { vi: 'văn bản', en: 'papers' };
const VALID =
  'Sản phẩm có giấy chứng nhận còn hiệu lực vào ngày cuối kỳ (kể cả thời gian được kéo dài).';
const stars = (count: number): FigureKind => ({
  ...{ vi: `Sản phẩm OCOP ${count} sao còn hiệu lực`, en: `Valid OCOP products of ${count} stars` },
  ...{ unit: PRODUCTS, basis: VALID },
});

/** What reports can name. A figure is the sum of its rows, so that each opens what it is made of. */
export const FIGURES = {
  OCOP_VALID: {
    ...{ vi: 'Sản phẩm OCOP còn hiệu lực', en: 'Valid OCOP products' },
    ...{ unit: PRODUCTS, basis: VALID },
  },
  OCOP_VALID_3: stars(3),
  OCOP_VALID_4: stars(4),
  OCOP_VALID_5: stars(5),
  OCOP_RECOGNISED: {
    ...{ vi: 'Sản phẩm OCOP được công nhận trong kỳ', en: 'OCOP products recognised' },
    ...{ unit: PRODUCTS, basis: 'Giấy chứng nhận cấp trong kỳ; mỗi sản phẩm tính một lần.' },
  },
  OCOP_ENDED: {
    ...{ vi: 'Sản phẩm OCOP hết hiệu lực trong kỳ', en: 'OCOP products whose certificate ended' },
    ...{ unit: PRODUCTS, basis: 'Hạn giấy chứng nhận trong kỳ, cuối kỳ không còn hiệu lực.' },
  },
  OCOP_PRODUCERS: {
    ...{ vi: 'Chủ thể có sản phẩm OCOP còn hiệu lực', en: 'Producers of valid OCOP products' },
    ...{ unit: { vi: 'chủ thể', en: 'producers' }, basis: VALID },
  },
  CONTRACTS_SIGNED: {
    ...{ vi: 'Hợp đồng tiêu thụ ký trong kỳ', en: 'Sales contracts signed' },
    ...{ unit: CONTRACTS, basis: 'Hợp đồng với khách hàng, theo ngày ký.' },
  },
  CONTRACT_VALUE: {
    ...{ vi: 'Giá trị hợp đồng ký trong kỳ', en: 'Value of contracts signed' },
    ...{ unit: DONG, basis: 'Hợp đồng có ghi giá trị, theo ngày ký.', sum: true },
  },
  MEMORANDA_SIGNED: {
    ...{ vi: 'Biên bản ghi nhớ ký trong kỳ', en: 'Memoranda signed' },
    ...{ unit: CONTRACTS, basis: 'Biên bản ghi nhớ với khách hàng, theo ngày ký.' },
  },
  EVENTS_HELD: {
    ...{ vi: 'Sự kiện xúc tiến thương mại trong kỳ', en: 'Trade-promotion events held' },
    ...{ unit: { vi: 'sự kiện', en: 'events' } },
    basis: 'Sự kiện đã tổ chức, theo ngày kết thúc.',
  },
  COMMUNES: {
    ...{ vi: 'Xã, phường của kỳ', en: 'Communes of the period' },
    ...{ unit: COMMUNES, basis: 'Đơn vị hành chính có hiệu lực vào ngày của kỳ đánh giá.' },
  },
  COMMUNES_WITH_RESULTS: {
    ...{ vi: 'Xã, phường đã có số liệu tiêu chí', en: 'Communes with results' },
    ...{ unit: COMMUNES, basis: 'Có ít nhất một kết quả chỉ tiêu đã duyệt của kỳ đánh giá.' },
  },
  COMMUNES_MEETING_ALL: {
    ...{ vi: 'Xã, phường đạt mọi tiêu chí', en: 'Communes that meet all criteria' },
    ...{
      unit: COMMUNES,
      basis: 'Theo kết quả đã duyệt, đạt tất cả tiêu chí của bộ tiêu chí áp dụng cho kỳ.',
    },
  },
  CRITERIA_MET: {
    ...{ vi: 'Lượt tiêu chí đạt', en: 'Criteria met, over all communes' },
    ...{ unit: { vi: 'lượt tiêu chí', en: 'criteria' } },
    basis: 'Cộng số tiêu chí đạt của từng xã, phường, theo kết quả đã duyệt.',
  },
  DUTIES_DUE: {
    ...{ vi: 'Nhiệm vụ đến hạn trong kỳ', en: 'Duties due' },
    ...{ unit: DUTIES, basis: 'Theo hạn trong sổ theo dõi nhiệm vụ.' },
  },
  DUTIES_DONE: {
    ...{ vi: 'Nhiệm vụ đến hạn đã hoàn thành', en: 'Duties due and done' },
    ...{ unit: DUTIES, basis: 'Đến hạn trong kỳ, báo hoàn thành chậm nhất ngày cuối kỳ.' },
  },
  DUTIES_OVERDUE: {
    ...{ vi: 'Nhiệm vụ quá hạn', en: 'Duties overdue' },
    ...{ unit: DUTIES, basis: 'Hạn trước hoặc trong kỳ, cuối kỳ chưa hoàn thành.' },
  },
  DIFFICULTIES_RAISED: {
    ...{ vi: 'Khó khăn, vướng mắc xã nêu trong kỳ', en: 'Difficulties raised' },
    ...{ unit: DIFFICULTIES, basis: 'Theo ngày nêu.' },
  },
  DIFFICULTIES_CLOSED: {
    ...{ vi: 'Khó khăn, vướng mắc kết thúc trong kỳ', en: 'Difficulties closed' },
    ...{ unit: DIFFICULTIES, basis: 'Theo ngày kết thúc, không tính lượt rút lại.' },
  },
  DIFFICULTIES_OPEN: {
    ...{ vi: 'Khó khăn, vướng mắc còn lại cuối kỳ', en: 'Difficulties still open' },
    ...{ unit: DIFFICULTIES, basis: 'Đã nêu, cuối kỳ chưa kết thúc.' },
  },
} as const satisfies Readonly<Record<string, FigureKind>>;
export type FigureCode = keyof typeof FIGURES;
export const FIGURE_CODES = Object.keys(FIGURES) as FigureCode[];

export function figureKind(code: FigureCode): FigureKind {
  return FIGURES[code];
}

/** A figure of these rows. */
export function taken(
  code: FigureCode,
  all: readonly FigureRow[],
  demonstration: boolean,
): TakenFigure {
  const sum = all.reduce((total, { value }) => total + BigInt(value), 0n);
  const rows = [...all].sort(
    (a, b) => a.name.localeCompare(b.name, 'vi') || (a.id < b.id ? -1 : 1),
  );
  const value = all.length === 0 && figureKind(code).sum ? null : String(sum);
  return { code, value, demonstration, rowCount: all.length, rows: rows.slice(0, ROWS_KEPT) };
}
