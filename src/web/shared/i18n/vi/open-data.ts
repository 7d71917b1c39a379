export const openData = {
  title: 'Dữ liệu mở',
  description: 'Danh mục sản phẩm OCOP của Cao Bằng dưới dạng CSV và JSON, kèm từ điển dữ liệu.',
  lead: 'Toàn bộ sản phẩm đang có trên trang, cùng nội dung như trang công khai, của đúng lúc bạn tải.',
  csv: 'Tải bảng CSV',
  json: 'Tải JSON',
  licence: 'Quyền sử dụng',
  licenceText:
    'Được dùng lại, kể cả vào mục đích thương mại, khi ghi nguồn “Danh mục sản phẩm OCOP tỉnh Cao Bằng” và ngày tải. Hạng sao chỉ đúng vào ngày tải.',
  dictionary: 'Từ điển dữ liệu',
  column: 'Cột',
  meaning: 'Ý nghĩa',
  toProgramme: 'Dữ liệu mở của chương trình nông thôn mới',
  programmeTitle: 'Dữ liệu mở của chương trình',
  programmeDescription:
    'Đơn vị hành chính, tiêu chí và ngưỡng, xã đạt chuẩn, chỉ tiêu và kết quả nông thôn mới của Cao Bằng dưới dạng CSV và JSON.',
  programmeLead:
    'Phần công khai của chương trình nông thôn mới, của đúng lúc bạn tải. Ô trống nghĩa là chưa có số liệu.',
  programmeLicence:
    'Được dùng lại, kể cả vào mục đích thương mại, khi ghi nguồn “Dữ liệu mở chương trình nông thôn mới tỉnh Cao Bằng” và ngày tải.',
  basis: 'Căn cứ và nguồn',
  unit: 'Đơn vị',
  notPublished:
    'Không có ở đây: phiếu của hộ, số điện thoại, số liệu chưa duyệt, hồ sơ chưa có quyết định, nguồn lực của từng xã.',
  encoding:
    'CSV: UTF-8 có dấu BOM, dấu phẩy giữa các ô; ô bắt đầu bằng dấu của công thức có thêm dấu nháy đơn.',
};

export const feed = {
  title: 'Sản phẩm OCOP mới được công nhận · Cao Bằng',
  description: 'Các sản phẩm còn hiệu lực được đưa vào danh mục gần đây nhất.',
};
