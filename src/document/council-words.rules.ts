import { displayAverage, fractionOf } from '../council/average.rules.ts';
import type { RuleSettings } from '../council/council.rules.ts';

export const ROLE_NAMES = {
  CHAIR: 'Chủ tịch Hội đồng',
  VICE_CHAIR: 'Phó Chủ tịch Hội đồng',
  MEMBER: 'Ủy viên',
  SECRETARY: 'Thư ký',
} as const;

const MINIMUM = {
  AVERAGE: 'điểm trung bình của các phiếu phải đạt mức tối thiểu',
  MAJORITY: 'quá nửa số phiếu phải đạt mức tối thiểu',
  EVERY_SHEET: 'mọi phiếu phải đạt mức tối thiểu',
} as const;

const AUDIENCE = {
  NOBODY: 'không ai xem phiếu của người khác',
  COUNCIL: 'thành viên phiên họp xem được các phiếu',
  COUNCIL_AND_STAFF: 'thành viên phiên họp và cơ quan giúp việc xem được các phiếu',
} as const;

/** The rules of a council as the minutes tell them. */
export function ruleLines(rule: RuleSettings): string[] {
  const limit = fractionOf(rule.spreadLimit);
  const spread = displayAverage({ sum: limit.numerator, count: limit.denominator }, 'vi');
  const chair = rule.chairRequired ? ', có Chủ tịch hoặc người được thay theo quy chế' : '';
  return [
    `Hội đồng có từ ${rule.sizeMin} đến ${rule.sizeMax} thành viên chấm điểm; mỗi sản phẩm cần ít nhất ${rule.quorumNumerator}/${rule.quorumDenominator} số người chấm điểm${chair}.`,
    `Chênh lệch giữa phiếu cao nhất và thấp nhất trên ${spread} điểm thì thảo luận, chấm lại tối đa ${rule.rescoringRounds} lần hoặc ghi lý do giữ nguyên.`,
    `Mức tối thiểu của hạng sao: ${MINIMUM[rule.minimumMethod]}${rule.cumulativeMinima ? ', hạng cao phải đạt cả mức của các hạng thấp' : ''}.`,
    `Hội đồng ${rule.finalStarMayDiffer ? 'được' : 'không được'} ghi nhận hạng sao khác với đề xuất, có nêu lý do và không cao hơn hạng theo điểm.`,
    `Điểm trung bình hiển thị ${rule.displayDecimals} chữ số thập phân; khi so với ngưỡng thì không làm tròn.`,
    `${RESULTS_SEEN[String(rule.resultsAtClose) as 'true' | 'false']}; thành viên xem kết quả khi công bố ${rule.resultsAtItemRelease ? 'từng sản phẩm' : 'cả phiên'}. ${DISCUSSION[rule.discussionData]}.`,
    `Sau khi công bố, ${AUDIENCE[rule.sheetsAfterRelease]}${rule.sheetsAfterRelease !== 'NOBODY' && rule.namesAfterRelease ? ', có tên người chấm' : rule.sheetsAfterRelease !== 'NOBODY' ? ', không ghi tên người chấm' : ''}.`,
    `Phiếu giấy: ${rule.paperBallots ? PAPER[rule.paperCheck] : 'không sử dụng'}.`,
    `Nhận xét của người chấm: ${remarks(rule)}.`,
  ];
}

const RESULTS_SEEN = {
  true: 'Từ khi đóng chấm, Chủ tịch và thư ký xem được kết quả',
  false: 'Trước khi công bố không ai xem được kết quả',
} as const;
const DISCUSSION = {
  NOBODY: 'Không cung cấp số liệu thảo luận',
  LEADERS: 'Số liệu thảo luận theo tiêu chí, không ghi tên, dành cho Chủ tịch và thư ký',
  COUNCIL: 'Số liệu thảo luận theo tiêu chí, không ghi tên, dành cho Hội đồng khi Chủ tịch mở',
} as const;
const PAPER = {
  VIEW: 'được nhập, người thứ hai đối chiếu từng phiếu',
  RE_ENTER: 'được nhập, người thứ hai nhập lại từng phiếu',
} as const;
const REMARKS = {
  NONE: null,
  NO_POINTS: 'bắt buộc khi chọn mức 0 điểm',
  LOWEST_LEVEL: 'bắt buộc khi chọn mức thấp nhất',
} as const;

function remarks({ remarkRule, remarkCriteria }: RuleSettings): string {
  const list = remarkCriteria.join(', ');
  const always = list ? `luôn bắt buộc ở tiêu chí ${list}` : null;
  const parts = [REMARKS[remarkRule], always].filter((one) => one !== null);
  return parts.length > 0 ? parts.join('; ') : 'không bắt buộc';
}
