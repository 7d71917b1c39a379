/** Kinds of papers by their names in the API; what is not here is named in the answer's own sentence. */
const kinds: Readonly<Record<string, string>> = {
  ATTENDANCE_LIST: 'Danh sách điểm danh',
  CERTIFICATE: 'Giấy chứng nhận',
  INVITATION: 'Giấy mời',
  LIST_BOOTH_CARDS: 'Thẻ gian hàng',
  LIST_CATALOGUE: 'Danh mục sản phẩm',
  LIST_PRICES: 'Bảng giá',
  LIST_QR_SHEET: 'Tem QR',
  MINUTES: 'Biên bản',
  OFFICIAL_SHEETS: 'Phiếu đánh giá của bộ tiêu chí',
  RESULT_SUMMARY: 'Bảng tổng hợp kết quả',
  SCORE_SHEET: 'Phiếu chấm điểm',
  SCORE_SHEET_BLANK: 'Phiếu chấm điểm trống',
  SESSION_EXPORT: 'Dữ liệu phiên họp',
};

export const paper = {
  description: 'Kiểm tra văn bản in từ hệ thống bằng mã ở chân trang.',
  standings: {
    CURRENT: 'Văn bản thật, bản mới nhất',
    DRAFT: 'Bản dự thảo',
    REPLACED: 'Đã có bản mới hơn',
    REVOKED: 'Văn bản đã bị thu hồi',
    UNKNOWN: 'Không có văn bản với mã này',
    NOT_A_CODE: 'Mã chưa đúng',
  },
  kinds,
  code: 'Mã',
  kind: 'Loại văn bản',
  version: 'Phiên bản',
  printedAt: 'In lúc',
  data: 'Dấu dữ liệu ở chân trang',
  file: 'Dấu SHA-256 của tệp',
};
