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
  encoding:
    'CSV: UTF-8 có dấu BOM, dấu phẩy giữa các ô; ô bắt đầu bằng dấu của công thức có thêm dấu nháy đơn.',
};

export const feed = {
  title: 'Sản phẩm OCOP mới được công nhận · Cao Bằng',
  description: 'Các sản phẩm còn hiệu lực được đưa vào danh mục gần đây nhất.',
};
