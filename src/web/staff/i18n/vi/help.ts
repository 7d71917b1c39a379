/** Short pages per task. Names in “…” are on the screen as they are written here; a test looks for them. */
export const help = {
  title: 'Trợ giúp',
  lead: 'Mỗi trang một việc, vài bước, có hình.',
  back: 'Các trang trợ giúp',
  picture: (title: string) => `Màn hình: ${title}`,
  articles: {
    score: {
      title: 'Chấm một sản phẩm',
      steps: [
        'Ở bàn làm việc, bấm vào phiên họp rồi bấm “Chấm điểm” ở sản phẩm.',
        'Với mỗi tiêu chí, chạm vào mức phù hợp. Mọi thứ tự lưu trên máy ngay lúc chạm.',
        'Minh chứng của tiêu chí ở bên cạnh; bấm vào tên để mở đúng trang.',
        'Bấm “Kiểm tra và nộp”. Trang này chỉ ra chỗ còn thiếu và đưa bạn đến đó.',
        'Bấm “Nộp phiếu”. Có mã biên nhận là đã nộp xong.',
      ],
    },
    offline: {
      title: 'Chấm khi không có mạng',
      steps: [
        'Trước khi vào phòng họp, mở phiên họp và bấm “Tải phiên này về máy”.',
        'Khi mất mạng cứ chấm tiếp. Dòng trạng thái nói còn bao nhiêu thay đổi đang giữ trên máy.',
        'Có mạng lại thì máy tự gửi. Đừng xóa dữ liệu duyệt web trước lúc đó.',
        'Nếu không có mạng nữa, bấm “Xuất phần chưa gửi ra tệp” và đưa tệp cho thư ký.',
      ],
    },
    plan: {
      title: 'Lập một phiên họp',
      steps: [
        'Ở trang Hội đồng, bấm “Lập phiên họp mới” và ghi số, ngày, nơi họp.',
        'Xem quy chế. Muốn đổi, bấm “Sửa quy chế” và ghi lý do.',
        'Mời thành viên; đưa hồ sơ đủ điều kiện vào chương trình và xếp thứ tự.',
        'Bước “Kiểm tra và mời” nói còn thiếu gì và in giấy mời.',
      ],
    },
    control: {
      title: 'Điều khiển phiên họp',
      steps: [
        'Mở “Điều khiển” trong phiên họp: mỗi ô cho biết ai đã nộp phiếu nào, không có điểm.',
        'Bấm “Mở màn hình trình chiếu” rồi kéo cửa sổ sang màn hình lớn.',
        'Khi đủ, bấm “Đóng chấm” và gõ số thứ tự. Hệ thống nói rõ nếu còn thiếu gì.',
        'Nếu các phiếu chênh quá giới hạn, chọn chấm lại hoặc giữ nguyên kèm lý do.',
        'Bấm “Công bố cho Hội đồng”.',
      ],
    },
    paper: {
      title: 'Nhập phiếu giấy',
      steps: [
        'Mở “Phiếu giấy”, chọn sản phẩm và thành viên.',
        'Chọn mức từng dòng như trên giấy, gõ tổng điểm ghi trên giấy, bấm “Gửi để đối chiếu”.',
        'Người thứ hai bấm “Nhận đối chiếu”, so với giấy rồi xác nhận.',
      ],
    },
    account: {
      title: 'Thêm người dùng',
      steps: [
        'Mở “Người dùng”, bấm “Thêm người”.',
        'Ở trang của người đó, bấm “Cấp vai trò”.',
        'Bấm “Tạo mật khẩu một lần” và đưa tận tay. Lần đầu đăng nhập phải đặt mật khẩu riêng.',
      ],
    },
  },
};
