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
    `Hội đồng có ít nhất ${rule.sizeMin} thành viên; mỗi sản phẩm cần ít nhất ${rule.quorumNumerator}/${rule.quorumDenominator} số người chấm điểm${chair}.`,
    `Chênh lệch giữa phiếu cao nhất và thấp nhất trên ${spread} điểm thì thảo luận, chấm lại tối đa ${rule.rescoringRounds} lần hoặc ghi lý do giữ nguyên.`,
    `Mức tối thiểu của hạng sao: ${MINIMUM[rule.minimumMethod]}${rule.cumulativeMinima ? ', hạng cao phải đạt cả mức của các hạng thấp' : ''}.`,
    `Hội đồng ${rule.finalStarMayDiffer ? 'được' : 'không được'} ghi nhận hạng sao khác với đề xuất, có nêu lý do và không cao hơn hạng theo điểm.`,
    `Điểm trung bình hiển thị ${rule.displayDecimals} chữ số thập phân; khi so với ngưỡng thì không làm tròn.`,
    `Sau khi công bố, ${AUDIENCE[rule.sheetsAfterRelease]}${rule.sheetsAfterRelease !== 'NOBODY' && rule.namesAfterRelease ? ', có tên người chấm' : rule.sheetsAfterRelease !== 'NOBODY' ? ', không ghi tên người chấm' : ''}.`,
  ];
}
