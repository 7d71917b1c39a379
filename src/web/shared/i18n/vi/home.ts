export const home = {
  title: 'Đặc sản Cao Bằng được công nhận OCOP',
  description:
    'Danh mục sản phẩm OCOP (Mỗi xã một sản phẩm) của tỉnh Cao Bằng: hạng sao còn hiệu lực, nơi làm ra, giá và cách liên hệ với chủ thể.',
  lead: 'Miến dong, lạp sườn, thạch đen, chè, mật ong… của các xã vùng cao, được hội đồng chấm điểm và cấp hạng sao.',
  products: 'sản phẩm',
  valid: 'còn hiệu lực',
  producers: 'chủ thể',
  updated: (day: string) => `cập nhật ${day}`,
  groups: 'Tìm theo ngành',
  recent: 'Sản phẩm còn hiệu lực',
  recentNote: 'Hạng sao theo giấy chứng nhận, tính đến hôm nay.',
  others: 'Sản phẩm khác trong danh mục',
  othersNote: 'Chưa có giấy chứng nhận còn hiệu lực trong hệ thống này, nên không ghi hạng sao.',
  all: (count: string) => `Xem cả ${count} sản phẩm`,
  empty: 'Danh mục đang được cập nhật.',
};
