import type { ItemFacts, RoundFacts } from './facts.ts';
import { originText } from './score-sheet-notes.ts';

const KINDS: Readonly<Record<RoundFacts['kind'], string>> = {
  SCORING: 'chấm lần đầu',
  RESCORING: 'chấm lại sau thảo luận',
  CORRECTION: 'mở lại do đóng nhầm',
  RECOUNT: 'tính lại, không chấm lại',
};
const ABSENCES: Readonly<Record<string, string>> = {
  ABSENT: 'vắng',
  LATE: 'đến muộn, không chấm',
  LEFT: 'về sớm, không chấm',
};

/**
 * What the minutes must say of a product besides its figures: ties, absences, paper sheets, rounds,
 * reasons, conditions.
 */
export function caseLines(item: ItemFacts): string[] {
  const about = `Sản phẩm ${item.product.position}, ${item.product.name}`;
  return [
    ...item.recused.map(
      (one) => `${about}: ${one.name} có liên quan, không đánh giá. Lý do: ${one.reason}`,
    ),
    ...item.absent.map(
      (one) =>
        `${about}: ${one.name} ${ABSENCES[one.kind] ?? 'vắng'}${one.reason ? `. Lý do: ${one.reason}` : ''}`,
    ),
    ...item.papers.map((one) => `${about}: phiếu giấy của ${one.name}, ${originText(one)}.`),
    ...item.rounds
      .filter((one) => one.round > 1)
      .map((one) => `${about}: lần ${one.round}, ${KINDS[one.kind]}. Lý do: ${one.reason ?? ''}`),
    ...item.changed.map(
      ({ name, criterion, reason }) =>
        `${about}: ${name ?? 'một người chấm'} đổi mức điểm của tiêu chí ${criterion}. Lý do: ${reason}`,
    ),
    ...item.rounds
      .filter((one) => one.spreadReason)
      .map(
        (one) => `${about}: chênh lệch vượt mức, giữ nguyên kết quả. Lý do: ${one.spreadReason}`,
      ),
    ...(item.spreadReason && !item.rounds.some((one) => one.spreadReason === item.spreadReason)
      ? [`${about}: chênh lệch vượt mức, giữ nguyên kết quả. Lý do: ${item.spreadReason}`]
      : []),
    ...(item.finalReason
      ? [`${about}: Hội đồng ghi nhận hạng sao. Lý do: ${item.finalReason}`]
      : []),
    ...item.marked.map(
      (one) => `${about}: ${one.sheets} phiếu xác định vi phạm điều kiện: ${one.condition}`,
    ),
    ...item.disqualified.map((one) => `${about}: bị loại. ${one.condition}. Lý do: ${one.reason}`),
  ];
}
