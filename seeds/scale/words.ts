/** Words from which names of made-up products and places are put together. */

/** What is made, by the number of the official sheet that rates it. */
export const PRODUCTS_BY_SHEET: Readonly<Record<number, readonly string[]>> = {
  1: ['Lê vàng', 'Cam sành', 'Quýt', 'Mận máu', 'Rau bò khai', 'Dưa hấu', 'Ớt tươi', 'Su su'],
  2: ['Gà xương đen', 'Trứng vịt cỏ', 'Cá trầm hương', 'Thịt lợn đen', 'Trứng gà ri'],
  3: ['Gạo nếp hương', 'Gạo tẻ nương', 'Lạc đỏ', 'Đỗ tương', 'Ngô nếp', 'Vừng đen'],
  4: ['Mật ong rừng', 'Mật ong bạc hà', 'Mật ong hoa nhãn', 'Phấn hoa'],
  5: ['Bánh khảo', 'Khẩu sli', 'Bánh gai', 'Cơm cháy', 'Bánh chưng đen'],
  6: ['Miến dong', 'Bún khô', 'Bánh đa', 'Phở khô', 'Bánh cuốn khô', 'Bột dong riềng'],
  7: ['Thạch đen', 'Măng khô', 'Măng ớt', 'Hạt dẻ sấy', 'Chuối sấy', 'Dừa sấy', 'Nấm hương khô'],
  8: ['Lạp sườn', 'Thịt xông khói', 'Chả lợn', 'Cá sấy', 'Vịt quay bảy vị', 'Lòng khô'],
  9: ['Tương hạt', 'Nước chấm', 'Dấm mía', 'Dầu lạc'],
  10: ['Muối ớt', 'Tiêu rừng', 'Hạt dổi', 'Mắc khén', 'Gừng khô', 'Tỏi đen'],
  11: ['Chè Shan tuyết', 'Hồng trà', 'Lục trà', 'Trà ô long', 'Bạch trà'],
  12: ['Trà giảo cổ lam', 'Trà hoa cúc', 'Trà gừng', 'Trà thảo quả', 'Trà dây'],
  13: ['Cà phê rang', 'Cà phê bột', 'Ca cao'],
  14: ['Rượu ngô', 'Rượu gạo nếp', 'Rượu men lá'],
  15: ['Rượu mơ', 'Rượu mận', 'Rượu vang sim', 'Rượu chuối hột'],
  16: ['Nước khoáng', 'Nước tinh khiết'],
  17: ['Nước ép lê', 'Nước dừa', 'Nước mía', 'Si rô mơ'],
  18: ['Cao gắm', 'Viên nghệ', 'Tinh bột nghệ', 'Cao giảo cổ lam'],
  19: ['Xà phòng bồ kết', 'Dầu gội thảo dược', 'Nước tắm lá'],
  20: ['Tinh dầu quế', 'Tinh dầu hồi', 'Tinh dầu sả', 'Hồi khô', 'Quế chi'],
  21: ['Dao Phúc Sen', 'Giấy bản', 'Hương thẻ', 'Giỏ mây', 'Chổi chít'],
  22: ['Thổ cẩm', 'Chăn bông', 'Áo chàm', 'Khăn thêu'],
  23: ['Hoa đào', 'Hoa lan rừng', 'Hoa hồng cổ'],
  24: ['Cây si cảnh', 'Cây sanh', 'Đào thế'],
  25: ['Cá cảnh suối', 'Chim cảnh', 'Gà cảnh'],
  26: ['Lưu trú nhà sàn', 'Du lịch bản', 'Làng nghề rèn', 'Du lịch thác'],
};

export const QUALITIES = [
  'đặc sản',
  'truyền thống',
  'hữu cơ',
  'thượng hạng',
  'nguyên chất',
  'gia truyền',
  'loại một',
  'sấy lạnh',
  'thủ công',
  'hương rừng',
  'vùng cao',
  'nếp nương',
] as const;

const FIRST = [
  'Nà', 'Bản', 'Lũng', 'Pác', 'Khau', 'Phia', 'Cốc', 'Thôm', 'Đông', 'Tân', 'Kéo', 'Nặm',
  'Phúc', 'Vĩnh', 'Đức', 'Quảng', 'Minh', 'Thanh', 'Hồng', 'Kim',
] as const; // prettier-ignore
const SECOND = [
  'Rào', 'Chá', 'Mò', 'Lỏng', 'Sác', 'Tẩu', 'Giới', 'Đăm', 'Cáp', 'Mạ', 'Oóc', 'Vài', 'Sen',
  'Long', 'An', 'Sơn', 'Trung', 'Hạ', 'Thượng', 'Lập', 'Khuê', 'Hoà', 'Xuân', 'Bình', 'Lý',
] as const; // prettier-ignore

/** The n-th place name: 500 different ones, then numbered. */
export function placeName(n: number): string {
  const base = `${FIRST[n % FIRST.length]} ${SECOND[Math.floor(n / FIRST.length) % SECOND.length]}`;
  const round = Math.floor(n / (FIRST.length * SECOND.length));
  return round === 0 ? base : `${base} ${round + 1}`;
}

export const FAMILY_NAMES = ['Nông', 'Hoàng', 'Triệu', 'Lý', 'Đàm', 'Bế', 'Lục', 'Mã'] as const;
export const GIVEN_NAMES = ['Hoa', 'Dung', 'Hùng', 'Thảo', 'Lan', 'Sơn', 'Tuấn', 'Mai'] as const;
