export const plots = {
  group: 'Ngành',
  commune: 'Xã, phường',
  stars: 'Hạng sao',
  all: 'Sản phẩm',
  valid: 'Còn hiệu lực',
  validOf: (valid: string, all: string) => `${all} sản phẩm, ${valid} còn hiệu lực`,
  seasonAll: 'Có hàng quanh năm',
  season: (months: string) => `Mùa: ${months}`,
  months: (from: number, to: number) => (from === to ? `tháng ${from}` : `tháng ${from}–${to}`),
  seasonUnknown: 'Chủ thể chưa ghi mùa vụ.',
};
