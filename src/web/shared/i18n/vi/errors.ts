export const errors = {
  400: {
    title: 'Địa chỉ có chỗ chưa đúng',
    text: 'Máy chủ không hiểu một phần của địa chỉ. Hãy mở lại từ danh mục hoặc tìm theo tên.',
  },
  401: {
    title: 'Cần đăng nhập',
    text: 'Trang này chỉ dành cho người đã đăng nhập.',
  },
  403: {
    title: 'Không có quyền xem',
    text: 'Tài khoản này không được xem trang, hoặc biểu mẫu không còn dùng được. Chưa có gì được lưu; hãy mở lại trang rồi thử lại.',
  },
  404: {
    title: 'Không có trang này',
    text: 'Địa chỉ có thể bị gõ nhầm, hoặc sản phẩm đã được đưa ra khỏi danh mục.',
  },
  405: {
    title: 'Không thực hiện được',
    text: 'Trang này không nhận biểu mẫu. Chưa có gì được lưu.',
  },
  413: {
    title: 'Nội dung gửi quá dài',
    text: 'Chưa có gì được lưu. Hãy viết ngắn lại rồi gửi.',
  },
  429: {
    title: 'Quá nhiều yêu cầu',
    text: 'Từ mạng của bạn có quá nhiều yêu cầu trong một phút. Hãy đợi một phút rồi tải lại trang.',
  },
  500: {
    title: 'Có lỗi ở hệ thống',
    text: 'Lỗi đã được ghi lại. Hãy tải lại trang; nếu vẫn lỗi, hãy báo mã dưới đây.',
  },
  503: {
    title: 'Hệ thống đang bận',
    text: 'Trang chưa mở được. Hãy tải lại sau ít giây.',
  },
  code: (id: string) => `Mã lỗi: ${id}`,
  toHome: 'Về trang chủ',
  toProducts: 'Xem danh mục sản phẩm',
};
