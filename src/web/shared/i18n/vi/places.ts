export const producer = {
  kinds: {
    COOPERATIVE: 'Hợp tác xã',
    COOPERATIVE_GROUP: 'Tổ hợp tác',
    ENTERPRISE: 'Doanh nghiệp nhỏ và vừa',
    FARM: 'Trang trại',
    REGISTERED_HOUSEHOLD: 'Hộ sản xuất, hộ gia đình có đăng ký kinh doanh',
    ASSOCIATION: 'Hội, hiệp hội',
    OPERATING_CENTRE: 'Trung tâm điều hành',
  },
  description: (name: string, place: string) =>
    `${name}${place && `, ${place}`}: sản phẩm OCOP, hạng sao và cách liên hệ.`,
  contact: 'Liên hệ',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  address: 'Địa chỉ',
  website: 'Trang web',
  shops: 'Cửa hàng',
  noContact:
    'Chủ thể chưa đồng ý công khai cách liên hệ. Gửi câu hỏi ở đây, cán bộ xúc tiến sẽ chuyển đến.',
  ask: 'Gửi yêu cầu mua',
  products: (count: string) => `${count} sản phẩm`,
  none: 'Chưa có sản phẩm nào trong danh mục.',
  source: (source: string) => `Nguồn: ${source}`,
};

export const commune = {
  description: (name: string) => `Sản phẩm OCOP của ${name}, tỉnh Cao Bằng.`,
  madeOf: 'Thành lập từ ngày 1/7/2025 trên cơ sở:',
  area: 'Diện tích',
  population: 'Dân số',
  people: (count: string) => `${count} người`,
  source: (basis: string) => `Căn cứ: ${basis}`,
  starsTitle: (name: string) => `Sản phẩm còn hiệu lực của ${name} theo hạng sao`,
  products: (count: string) => `${count} sản phẩm`,
  none: 'Chưa có sản phẩm nào trong danh mục.',
};

export const map = {
  title: 'Bản đồ sản phẩm theo xã, phường',
  description: 'Sản phẩm OCOP của 56 xã, phường tỉnh Cao Bằng.',
  lead: (withProducts: string, all: string) =>
    `${withProducts} trong ${all} xã, phường có sản phẩm trong danh mục. Chọn một ô để xem.`,
  all: 'Tất cả sản phẩm',
  valid: 'Chỉ còn hiệu lực',
  plotAll: 'Số sản phẩm trong danh mục của mỗi xã, phường',
  plotValid: 'Số sản phẩm còn hiệu lực của mỗi xã, phường',
  unit: 'Sản phẩm',
  source: (day: string) => `Danh mục sản phẩm, ngày ${day}`,
  list: 'Danh sách xã, phường',
  narrowed: 'Chỉ đếm sản phẩm theo bộ lọc của danh sách.',
  toList: 'Về danh sách',
  drawing: 'Mỗi ô là một xã hoặc phường, đặt gần đúng vị trí; đây không phải bản đồ ranh giới.',
};
