import { EMULATION_KINDS } from './figure-emulation.rules.ts';
import { FUNDING_SOURCE_NAMES, FundingSource } from '../resource/resource.enums.ts';

export interface FigureKind {
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
const FINDINGS = { vi: 'phát hiện', en: 'findings' };
const RECOMMENDATIONS = { vi: 'kiến nghị', en: 'recommendations' };
const REACHED = { vi: 'lượt người', en: 'people' };
const SESSIONS_HELD = 'Các buổi đã ghi theo ngày tổ chức, không tính dòng đã rút.';
const DECISIONS = { vi: 'quyết định', en: 'decisions' };
const CONTRACTS = { vi: 'văn bản', en: 'papers' };
const VALID =
  'Sản phẩm có giấy chứng nhận còn hiệu lực vào ngày cuối kỳ (kể cả thời gian được kéo dài).';
const stars = (count: number): FigureKind => ({
  ...{ vi: `Sản phẩm OCOP ${count} sao còn hiệu lực`, en: `Valid OCOP products of ${count} stars` },
  ...{ unit: PRODUCTS, basis: VALID },
});

const recognised = (vi: string, en: string): FigureKind => ({
  ...{ vi: `Xã được công nhận ${vi}`, en: `Communes recognised: ${en}`, unit: COMMUNES },
  basis:
    'Quyết định còn giữ vào ngày cuối kỳ, của đơn vị có hiệu lực ngày đó; mỗi chuẩn đếm riêng.',
});

const AMOUNTS = {
  PLANNED: { vi: 'kế hoạch', en: 'planned' },
  ALLOCATED: { vi: 'phân bổ', en: 'allocated' },
  DISBURSED: { vi: 'giải ngân', en: 'disbursed' },
} as const;
export type ResourceAmount = keyof typeof AMOUNTS;
export const RESOURCE_AMOUNTS = Object.keys(AMOUNTS) as ResourceAmount[];
const RECORDED =
  'Các dòng nguồn lực của kỳ đánh giá, không tính dòng đã rút. Số 6 tháng nằm trong số cả năm.';

/** Money by amount, in all and from each source. */
const MONEY = Object.fromEntries(
  RESOURCE_AMOUNTS.flatMap((amount): [string, FigureKind][] => [
    [`RESOURCE_${amount}`, money(amount, { vi: 'tất cả các nguồn', en: 'from all sources' })],
    ...Object.values(FundingSource).map((source): [string, FigureKind] => [
      `RESOURCE_${amount}_${source}`,
      money(amount, FUNDING_SOURCE_NAMES[source]),
    ]),
  ]),
) as Readonly<
  Record<`RESOURCE_${ResourceAmount}` | `RESOURCE_${ResourceAmount}_${FundingSource}`, FigureKind>
>;

function money(amount: ResourceAmount, of: { vi: string; en: string }): FigureKind {
  return {
    vi: `Vốn ${AMOUNTS[amount].vi}: ${of.vi}`,
    en: `Money ${AMOUNTS[amount].en}: ${of.en}`,
    ...{ unit: DONG, basis: RECORDED, sum: true },
  };
}

const RESOURCES = {
  ...MONEY,
  PEOPLE_VALUE: {
    ...{ vi: 'Giá trị ngày công, đất, vật liệu nhân dân góp', en: 'Value of what the people gave' },
    ...{ unit: DONG, basis: `Giá trị do xã nêu, không tự tính. ${RECORDED}`, sum: true },
  },
  LABOUR_DAYS: {
    ...{ vi: 'Ngày công đóng góp', en: 'Labour days given', sum: true },
    ...{ unit: { vi: 'ngày công', en: 'days' }, basis: RECORDED },
  },
  LAND_GIVEN: {
    ...{ vi: 'Đất hiến', en: 'Land given', sum: true },
    ...{ unit: { vi: 'm²', en: 'm²' }, basis: RECORDED },
  },
} as const satisfies Readonly<Record<string, FigureKind>>;

const SUPERVISION = {
  INSPECTION_VISITS: {
    ...{ vi: 'Cuộc kiểm tra, giám sát tại cơ sở trong kỳ', en: 'Inspections held' },
    ...{ unit: { vi: 'cuộc', en: 'visits' }, basis: 'Theo ngày đã kiểm tra.' },
  },
  FINDINGS: {
    ...{ vi: 'Tồn tại, vi phạm phát hiện trong kỳ', en: 'Shortcomings and violations found' },
    ...{ unit: FINDINGS, basis: 'Theo ngày kiểm tra, không tính phát hiện đã rút.' },
  },
  FINDINGS_OPEN: {
    ...{ vi: 'Phát hiện chưa khắc phục xong cuối kỳ', en: 'Findings not remedied' },
    ...{ unit: FINDINGS, basis: 'Có yêu cầu khắc phục, cuối kỳ chưa xác nhận xong.' },
  },
  REMEDIES_OVERDUE: {
    ...{ vi: 'Yêu cầu khắc phục quá hạn', en: 'Remedies overdue', unit: RECOMMENDATIONS },
    basis: 'Hạn trước hoặc trong kỳ, cuối kỳ chưa báo cáo khắc phục.',
  },
  SUPERVISION_GIVEN: {
    ...{ vi: 'Kiến nghị giám sát, ý kiến phản biện trong kỳ', en: 'Supervision and criticism' },
    ...{ unit: RECOMMENDATIONS, basis: 'Theo ngày kiến nghị, không tính kiến nghị đã rút.' },
  },
  SUPERVISION_UNANSWERED: {
    ...{ vi: 'Giám sát, phản biện chưa trả lời', en: 'Supervision and criticism unanswered' },
    ...{ unit: RECOMMENDATIONS, basis: 'Đã kiến nghị, cuối kỳ chưa trả lời, kể cả chưa có hạn.' },
  },
  COMMUNICATION_SESSIONS: {
    ...{ vi: 'Buổi tuyên truyền, vận động trong kỳ', en: 'Sessions of communication' },
    ...{ unit: { vi: 'buổi', en: 'sessions' }, basis: SESSIONS_HELD },
  },
  PEOPLE_REACHED: {
    ...{ vi: 'Lượt người được tuyên truyền, vận động', en: 'People reached', sum: true },
    ...{ unit: REACHED, basis: `${SESSIONS_HELD} Người dự hai buổi tính hai lượt.` },
  },
  WOMEN_REACHED: {
    ...{ vi: 'Lượt nữ được tuyên truyền, vận động', en: 'Women reached', sum: true },
    ...{ unit: REACHED, basis: `${SESSIONS_HELD} Chỉ cộng dòng có ghi số nữ.` },
  },
} as const satisfies Readonly<Record<string, FigureKind>>;

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
  RECOGNISED_NTM: recognised('đạt chuẩn nông thôn mới', 'new rural'),
  RECOGNISED_ADVANCED: recognised('nông thôn mới nâng cao', 'advanced new rural'),
  RECOGNISED_MODEL: recognised('nông thôn mới kiểu mẫu', 'model new rural'),
  RECOGNISED_FORMER: {
    ...{
      vi: 'Xã trước sắp xếp đã được công nhận',
      en: 'Communes of before the reorganisation, recognised then',
    },
    ...{ unit: COMMUNES },
    basis:
      'Đơn vị không còn hiệu lực vào ngày cuối kỳ, theo từng chuẩn; không tính cho đơn vị mới.',
  },
  RECOGNISED_IN_PERIOD: {
    ...{ vi: 'Quyết định công nhận xã trong kỳ', en: 'Communes recognised in the period' },
    ...{ unit: DECISIONS, basis: 'Theo ngày quyết định, mọi chuẩn.' },
  },
  RECOGNITIONS_REVOKED: {
    ...{ vi: 'Quyết định thu hồi công nhận xã trong kỳ', en: 'Recognitions of communes revoked' },
    ...{ unit: DECISIONS, basis: 'Theo ngày quyết định thu hồi, mọi chuẩn.' },
  },
  HAMLETS_RECOGNISED: {
    ...{ vi: 'Xóm được công nhận theo chuẩn', en: 'Hamlets recognised at a standard' },
    ...{ unit: { vi: 'xóm', en: 'hamlets' } },
    basis: 'Quyết định còn giữ vào ngày cuối kỳ; mỗi xóm tính một lần.',
  },
  ...RESOURCES,
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
  ...SUPERVISION,
  ...EMULATION_KINDS,
} as const satisfies Readonly<Record<string, FigureKind>>;
export type FigureCode = keyof typeof FIGURES;
export const FIGURE_CODES = Object.keys(FIGURES) as FigureCode[];

export function figureKind(code: FigureCode): FigureKind {
  return FIGURES[code];
}
