import type { Article } from '../../article.ts';

export const about: Article = {
  title: 'Giới thiệu',
  description:
    'Trang danh mục sản phẩm OCOP tỉnh Cao Bằng: nội dung, nguồn dữ liệu, cách cập nhật.',
  lead: 'Trang này giới thiệu sản phẩm của Chương trình Mỗi xã một sản phẩm (OCOP) tỉnh Cao Bằng, với hạng sao, người làm ra và nơi làm ra.',
  parts: [
    {
      title: 'Hạng sao từ đâu ra',
      text: [
        'Hội đồng đánh giá, phân hạng chấm sản phẩm theo phiếu của Quyết định 26/2026/QĐ-TTg. Sản phẩm được công nhận từ 3 sao trở lên có giấy chứng nhận với thời hạn 36 tháng.',
        'Trang chỉ ghi sao khi giấy chứng nhận còn hiệu lực vào ngày bạn xem. Hết hạn hoặc bị thu hồi thì ghi rõ, không ghi sao.',
      ],
    },
    {
      title: 'Ai cập nhật',
      text: [
        'Giá, mùa vụ và năng lực cung ứng do chủ thể tự khai và ghi ngày khai. Tên, câu chuyện và công bố được cán bộ xem trước khi đăng.',
        'Cách liên hệ chỉ hiện khi chủ thể đồng ý cho từng mục.',
      ],
    },
    {
      title: 'Dùng lại',
      text: ['Nội dung công khai được dùng lại khi ghi nguồn; xem trang Dữ liệu mở.'],
    },
  ],
};

export const help: Article = {
  title: 'Trợ giúp',
  description: 'Cách tìm sản phẩm, kiểm tra giấy chứng nhận và hỏi mua.',
  lead: 'Ba việc thường làm trên trang này.',
  parts: [
    {
      title: 'Tìm sản phẩm',
      text: [
        'Gõ tên có dấu hoặc không dấu đều được: “mien dong” và “miến dong” cho cùng kết quả. Gõ tên xã cũ cũng tìm được.',
        'Trong danh mục có thể lọc theo hạng sao, ngành, xã; địa chỉ trang giữ nguyên bộ lọc nên có thể gửi cho người khác.',
      ],
    },
    {
      title: 'Kiểm tra giấy chứng nhận',
      text: [
        'Quét mã QR trên bao bì hoặc trên giấy chứng nhận, hoặc gõ mã 8 ký tự ở trang Tra cứu. Kết quả là của đúng lúc bạn hỏi.',
        'Nếu thông tin khác với bao bì, hãy báo cơ quan quản lý.',
      ],
    },
    {
      title: 'Hỏi mua',
      text: [
        'Mở sản phẩm hoặc chủ thể, bấm “Gửi yêu cầu mua”. Không cần tài khoản. Sau khi gửi có mã biên nhận để xem câu trả lời.',
        'Trang không nhận đặt hàng và không thu tiền; việc mua bán do hai bên thỏa thuận.',
      ],
    },
  ],
};

export const privacy: Article = {
  title: 'Quyền riêng tư',
  description: 'Trang này lưu những gì, để làm gì, bao lâu.',
  lead: 'Xem trang không cần tài khoản. Không có quảng cáo, không có công cụ theo dõi của bên thứ ba.',
  parts: [
    {
      title: 'Khi bạn xem trang',
      text: [
        'Máy chủ ghi thời điểm, trang được mở và tình trạng trả lời, không ghi tên, số điện thoại hay nội dung bạn gõ. Trang không đặt cookie với người chưa đăng nhập.',
      ],
    },
    {
      title: 'Khi bạn gửi yêu cầu mua',
      text: [
        'Tên, số điện thoại hoặc thư điện tử được gửi đến chủ thể được hỏi và cán bộ xúc tiến thương mại, chỉ để trả lời bạn. 180 ngày sau khi kết thúc, các thông tin này bị xóa khỏi yêu cầu.',
      ],
    },
    {
      title: 'Chủ thể',
      text: [
        'Số điện thoại, địa chỉ và các thông tin liên hệ khác của chủ thể chỉ công khai khi chủ thể đồng ý từng mục, và biến mất ngay khi rút lại đồng ý.',
      ],
    },
  ],
};

export const accessibility: Article = {
  title: 'Khả năng tiếp cận',
  description: 'Trang này được làm để ai cũng dùng được, trên máy nào cũng mở được.',
  lead: 'Trang được làm theo WCAG 2.2 mức AA và kiểm tra tự động ở ba cỡ màn hình.',
  parts: [
    {
      title: 'Những gì đã làm',
      text: [
        'Mọi trang đọc và dùng được khi không có JavaScript, khi phóng to 200 %, bằng bàn phím và bằng trình đọc màn hình.',
        'Màu không bao giờ là dấu hiệu duy nhất; mỗi biểu đồ có tiêu đề là một câu và có bảng số liệu đi kèm.',
      ],
    },
    {
      title: 'Những gì còn thiếu',
      text: [
        'Một phần nội dung do chủ thể viết chỉ có tiếng Việt; trang tiếng Anh ghi rõ chỗ đó. Ảnh do chủ thể gửi có thể mô tả còn ngắn.',
      ],
    },
  ],
};
