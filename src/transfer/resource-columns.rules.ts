const LINE = { as: 'line' } as const;
const MONEY = { as: 'money' } as const;
const PROSE = { as: 'prose' } as const;
const QUANTITY = { as: 'decimal', decimals: 4 } as const;
const choice = <List extends string>(list: List) => ({ as: 'choice', list }) as const;
const VND = 'Số đồng, ví dụ 1.250.000.000; trống = chưa biết';

/** Lines of resources as a table has them. What a line is about decides its place; the rest is its content. */
export const RESOURCE_COLUMNS = [
  {
    ...{ key: 'year', head: 'Năm', form: LINE, width: 8, path: ['year'], needed: true },
    help: 'Hướng dẫn: năm của số liệu, ví dụ 2026',
  },
  {
    ...{ key: 'period', head: 'Kỳ', width: 12, path: ['periodKind'], needed: true },
    ...{ form: choice('resourcePeriod'), help: 'Số 6 tháng nằm trong số cả năm' },
  },
  {
    ...{ key: 'place', head: 'Xã, phường của kỳ', form: LINE, width: 26, path: ['communeId'] },
    ...{ help: 'Tên đầy đủ hoặc mã số của đơn vị vào ngày cuối kỳ', needed: true },
  },
  {
    ...{ key: 'resource', head: 'Loại nguồn lực', width: 16, path: ['kind'], needed: true },
    ...{ form: choice('resourceKind'), help: 'Chọn trong danh sách' },
  },
  {
    ...{ key: 'source', head: 'Nguồn vốn', width: 24, path: ['source'] },
    ...{ form: choice('fundingSource'), help: 'Để trống với công trình' },
  },
  {
    ...{ key: 'work', head: 'Dùng vào', width: 20, path: ['work'] },
    ...{ form: choice('work'), help: 'Trống = chưa ghi' },
  },
  {
    ...{ key: 'material', head: 'Tên vật liệu', form: LINE, width: 18, path: ['name'] },
    help: 'Chỉ với vật liệu',
  },
  {
    ...{ key: 'unit', head: 'Đơn vị tính', form: LINE, width: 12, path: ['unit'] },
    help: 'Chỉ với vật liệu và công trình',
  },
  { ...{ key: 'planned', head: 'Kế hoạch', form: MONEY, width: 16, path: ['planned'] }, help: VND },
  {
    ...{ key: 'allocated', head: 'Phân bổ', form: MONEY, width: 16, path: ['allocated'] },
    help: VND,
  },
  {
    ...{ key: 'disbursed', head: 'Giải ngân', form: MONEY, width: 16, path: ['disbursed'] },
    help: VND,
  },
  {
    ...{ key: 'quantity', head: 'Số lượng', form: QUANTITY, width: 12 },
    ...{ path: ['quantity'], help: 'Ngày công, m² đất, hoặc theo đơn vị tính' },
  },
  {
    ...{ key: 'value', head: 'Giá trị quy đổi', form: MONEY, width: 16, path: ['value'] },
    help: 'Chỉ khi có người nêu; hệ thống không tự tính',
  },
  {
    ...{ key: 'basis', head: 'Căn cứ số liệu', form: LINE, width: 30, path: ['basis'] },
    ...{ help: 'Báo cáo nào, ngày nào', needed: true },
  },
  {
    ...{ key: 'note', head: 'Ghi chú', form: PROSE, width: 24, path: ['note'] },
    help: 'Không bắt buộc',
  },
  {
    ...{ key: 'confirmed', head: 'Số lạ vẫn đúng', width: 14, path: [] },
    ...{
      form: choice('yes'),
      help: 'Ghi «Đúng» khi số bị nghi nhầm đơn vị vẫn đúng',
    },
  },
] as const;
