export const devices = {
  title: 'Máy đã đăng nhập',
  here: 'Máy này',
  others: 'Máy khác',
  none: 'Không có máy nào khác.',
  unknown: 'Máy không rõ tên',
  used: (moment: string) => `dùng lần cuối ${moment}`,
  since: (day: string) => `đăng nhập ngày ${day}`,
  until: (day: string) => `nhớ đến ${day}`,
  signOut: 'Đăng xuất máy này',
  signOutAll: 'Đăng xuất tất cả máy khác',
  done: 'Đã đăng xuất.',
  lost: 'Mất máy hoặc đổi số điện thoại: đăng xuất máy cũ ở đây, và báo cán bộ xã để đổi số.',
};
