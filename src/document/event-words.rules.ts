/** What happened in a session, as the minutes tell it; what is told elsewhere in them is left out. */
const WORDS: Readonly<Record<string, (about: string) => string>> = {
  SESSION_OPENED: () => 'Mở phiên họp, bắt đầu chấm điểm.',
  SESSION_CLOSED: () => 'Đóng chấm điểm toàn phiên.',
  SESSION_REOPENED: () => 'Mở lại phiên để chấm lại.',
  SESSION_RELEASED: () => 'Công bố kết quả của phiên.',
  RULE_CHANGED: () => 'Đổi bản quy chế áp dụng cho phiên.',
  ITEM_REMOVED: (about) => `Đưa ${about} ra khỏi chương trình.`,
  ITEM_REOPENED: (about) => `Mở lại ${about} để chấm lại.`,
  ITEM_RECOUNTED: (about) => `Tính lại kết quả ${about}.`,
  SPREAD_KEPT: (about) => `Hội đồng giữ nguyên kết quả ${about} sau khi thảo luận chênh lệch.`,
  DISCUSSION_OPENED: (about) => `Chủ tịch mở thảo luận ${about}.`,
  STAR_RECORDED: (about) => `Hội đồng ghi nhận hạng sao của ${about}.`,
  RECUSAL_ENDED: (about) => `Hủy ghi nhận có liên quan đối với ${about}.`,
  SHEET_RETURNED: (about) => `Trả lại một phiếu của ${about} để sửa.`,
};

export function eventText(event: {
  readonly kind: string;
  readonly position: number | null;
  readonly reason: string | null;
}): string | null {
  const words = WORDS[event.kind];
  if (!words) return null;
  const about = event.position === null ? 'sản phẩm' : `sản phẩm số ${event.position}`;
  const text = words(about);
  return event.reason ? `${text} Lý do: ${event.reason}` : text;
}
