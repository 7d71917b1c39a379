/** What forms say while they are sent; `#` stands for a number or a name. */
export const sending = {
  saving: 'Đang lưu…',
  lost: 'Mất liên lạc khi đang lưu, nên chưa rõ đã lưu hay chưa. Những gì đã ghi vẫn còn trên máy này, trang đang tự gửi lại; gửi lại không làm ghi hai lần.',
  offline: 'Mất mạng nên chưa lưu. Những gì đã ghi vẫn còn trên máy này và sẽ tự gửi khi có mạng.',
  broken:
    'Máy chủ đang có lỗi nên chưa lưu được. Những gì đã ghi vẫn còn trên máy này; lát nữa bấm “Gửi lại ngay”.',
  again: 'Gửi lại ngay',
  restored:
    'Lần trước (#) chưa gửi được. Những gì đã ghi được điền lại dưới đây: xem lại rồi bấm nút để gửi.',
  forget: 'Bỏ, lấy lại như đang có',
};

/** Photos and papers on their way, which wait on the phone while there is no network. */
export const outbox = {
  title: 'Đang gửi từ máy này',
  preparing: 'Đang thu nhỏ…',
  kept: 'Đã giữ trên máy này, # kB.',
  sending: 'Đang gửi: #%',
  waiting: 'Đang chờ mạng. Ảnh còn trên máy này và sẽ tự gửi tiếp, tắt máy cũng không mất.',
  unkept: 'Đang chờ mạng. Máy này không giữ được ảnh khi tắt trang; hãy để trang mở.',
  signIn: 'Máy này cần đăng nhập lại. Ảnh còn trên máy này và sẽ tự gửi sau khi đăng nhập.',
  enter: 'Đăng nhập',
  gone: 'Chỗ nhận ảnh này không còn, hoặc thuộc tài khoản khác. Ảnh vẫn còn trên máy này.',
  failed: 'Máy chủ đang có lỗi. Ảnh còn trên máy này; lát nữa bấm “Gửi lại ngay”.',
  refused: 'Chưa nhận được: #',
  done: 'Đã gửi xong.',
  open: 'Xem',
  again: 'Gửi lại ngay',
  cancel: 'Hủy gửi',
  cancelled: 'Đã hủy, không gửi ảnh này.',
  stopped: 'Đã dừng. Ảnh có thể đã tới nơi: xem lại danh sách, thừa thì xóa.',
};
