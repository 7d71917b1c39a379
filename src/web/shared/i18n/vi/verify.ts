export const verify = {
  title: 'Tra cứu chứng nhận',
  description:
    'Kiểm tra giấy chứng nhận OCOP ngay lúc này bằng mã in trên bao bì hoặc mã sản phẩm.',
  code: 'Mã trên bao bì',
  codeHint: '8 ký tự, không phân biệt hoa thường; hoặc mã sản phẩm như 04-01273-1-2026.',
  check: 'Kiểm tra',
  where: 'Mã ở đâu?',
  whereLong:
    'Dưới mã QR trên bao bì hoặc giấy chứng nhận. Quét mã QR bằng máy ảnh của điện thoại cũng mở đúng trang kết quả.',
  statuses: {
    VALID: 'Còn hiệu lực',
    EXTENDED: 'Còn hiệu lực (được kéo dài)',
    EXPIRED: 'Hết hạn',
    REVOKED: 'Đã thu hồi',
    WITHDRAWN_BY_MINISTRY: 'Đã thu hồi',
    SUPERSEDED: 'Đã được thay thế',
    NOT_YET_VALID: 'Chưa có hiệu lực',
  },
  reasons: {
    VALID: '',
    EXTENDED: '',
    EXPIRED: 'Sao không còn giá trị.',
    REVOKED: 'Sao không còn giá trị.',
    WITHDRAWN_BY_MINISTRY: 'Sao không còn giá trị.',
    SUPERSEDED: 'Sản phẩm đã có giấy chứng nhận mới hơn; giấy này không còn dùng.',
    NOT_YET_VALID: 'Giấy chứng nhận chưa đến ngày có hiệu lực.',
  },
  notFound: 'Không tìm thấy chứng nhận',
  youTyped: (code: string) => `Mã đã nhập: ${code}`,
  positions: (list: string) => `Xem lại ký tự thứ ${list}.`,
  mayBeFalse: 'Có thể là hàng giả mạo. Hãy hỏi người bán, hoặc báo cơ quan quản lý nơi bạn mua.',
  checkedAt: (moment: string) => `Kiểm tra lúc ${moment}.`,
  compare: 'Hãy so tên sản phẩm và chủ thể ở đây với bao bì. Nếu khác nhau, đừng tin mã.',
  unverifiedSource:
    'Giấy chứng nhận cấp trên giấy, được nhập vào hệ thống và chưa đối chiếu với bản gốc.',
  seeProduct: 'Xem sản phẩm',
};
