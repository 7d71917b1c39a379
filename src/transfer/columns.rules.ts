import { RESOURCE_COLUMNS } from './resource-columns.rules.ts';
import type { ChoiceName } from './words.rules.ts';

/** How the cells of a column are read. */
export type CellForm =
  | { readonly as: 'line' | 'prose' | 'digits' | 'day' | 'money' | 'months' | 'claims' | 'links' }
  | { readonly as: 'commune' | 'subgroup' }
  | { readonly as: 'decimal'; readonly decimals: number }
  | { readonly as: 'choice'; readonly list: ChoiceName };

export interface Column {
  /** Its name in records, which headers may use too. */
  readonly key: string;
  /** Its name in tables. */
  readonly head: string;
  readonly help: string;
  readonly form: CellForm;
  readonly width: number;
  /** A new row needs it. */
  readonly needed?: boolean;
  /** Columns that are written together; its own key unless given. */
  readonly group?: string;
  /** Where the single operations take it. */
  readonly path: readonly string[];
}

const LINE = { as: 'line' } as const;
const PROSE = { as: 'prose' } as const;
const english = (field: string, head: string, form: CellForm, width: number): Column => ({
  ...{ key: `${field}En`, head: `${head} (tiếng Anh)`, form, width },
  ...{ help: 'Không bắt buộc', group: `english.${field}`, path: ['english', field] },
});

export const PRODUCER_COLUMNS: readonly Column[] = [
  {
    ...{ key: 'slug', head: 'Mã chủ thể', form: LINE, width: 22, path: [] },
    help: 'Hướng dẫn: để trống khi thêm mới; tệp xuất ra đã có mã, đừng sửa mã',
  },
  {
    ...{ key: 'name', head: 'Tên chủ thể', form: LINE, width: 36, path: ['name'], needed: true },
    help: 'Tên chính thức, tối đa 200 ký tự',
  },
  {
    ...{ key: 'kind', head: 'Loại chủ thể', width: 20, path: ['kind'], needed: true },
    ...{ form: { as: 'choice', list: 'producerKind' }, help: 'Chọn trong danh sách' },
  },
  {
    ...{ key: 'commune', head: 'Xã, phường', width: 24, path: ['communeId'], needed: true },
    ...{ form: { as: 'commune' }, help: 'Xã, phường hiện nay; chọn trong danh sách' },
  },
  {
    ...{ key: 'taxCode', head: 'Mã số thuế', width: 16, path: ['taxCode'] },
    ...{ form: { as: 'digits' }, help: '10 số, 10 số-3 số, hoặc 12 số; định dạng ô là văn bản' },
  },
  {
    ...{ key: 'registrationNumber', head: 'Số đăng ký kinh doanh', form: LINE, width: 20 },
    ...{ path: ['registrationNumber'], help: 'Số giấy đăng ký kinh doanh hoặc hợp tác xã' },
  },
  {
    ...{ key: 'registeredOn', head: 'Ngày đăng ký', form: { as: 'day' }, width: 14 },
    ...{ path: ['registeredOn'], help: 'Ngày/tháng/năm, ví dụ 05/03/2024' },
  },
  {
    ...{ key: 'legalRepresentative', head: 'Người đại diện', form: LINE, width: 24 },
    ...{ path: ['legalRepresentative'], help: 'Người đại diện theo pháp luật' },
  },
  {
    ...{ key: 'phone', head: 'Điện thoại', form: { as: 'digits' }, width: 15, path: ['phone'] },
    help: 'Bắt đầu bằng 0 hoặc +; định dạng ô là văn bản. Không tự công khai',
  },
  {
    ...{ key: 'email', head: 'Thư điện tử', form: LINE, width: 26, path: ['email'] },
    help: 'Không tự công khai',
  },
  {
    ...{ key: 'address', head: 'Địa chỉ', form: LINE, width: 34, path: ['address'] },
    help: 'Không ghi xã, phường. Không tự công khai',
  },
  {
    ...{ key: 'zalo', head: 'Zalo', form: { as: 'digits' }, width: 15, path: ['zalo'] },
    help: 'Số Zalo; định dạng ô là văn bản. Không tự công khai',
  },
  {
    ...{ key: 'website', head: 'Trang web', form: LINE, width: 30, path: ['website'] },
    help: 'Bắt đầu bằng http:// hoặc https://',
  },
  {
    ...{ key: 'shopLinks', head: 'Gian hàng', form: { as: 'links' }, width: 34 },
    ...{ path: ['shopLinks'], help: 'Mỗi dòng một địa chỉ https://, tối đa 5' },
  },
  {
    ...{ key: 'introduction', head: 'Giới thiệu', form: PROSE, width: 40 },
    ...{ path: ['introduction'], help: 'Tối đa 5000 ký tự' },
  },
  english('name', 'Tên', LINE, 30),
  english('introduction', 'Giới thiệu', PROSE, 40),
];

export const PRODUCT_COLUMNS: readonly Column[] = [
  {
    ...{ key: 'slug', head: 'Mã sản phẩm', form: LINE, width: 24, path: [] },
    help: 'Hướng dẫn: để trống khi thêm mới; tệp xuất ra đã có mã, đừng sửa mã',
  },
  {
    ...{ key: 'name', head: 'Tên sản phẩm', form: LINE, width: 36, path: ['name'], needed: true },
    help: 'Tối đa 200 ký tự',
  },
  {
    ...{ key: 'producer', head: 'Chủ thể', form: LINE, width: 34, path: ['producerId'] },
    ...{ needed: true, help: 'Tên chủ thể, đúng như trong hệ thống hoặc trang «Chủ thể»' },
  },
  {
    ...{ key: 'producerKey', head: 'Mã chủ thể', form: LINE, width: 22, path: ['producerId'] },
    help: 'Mã hoặc mã số thuế của chủ thể; cần khi có hai chủ thể cùng tên',
  },
  {
    ...{ key: 'commune', head: 'Xã, phường', form: { as: 'commune' }, width: 24 },
    ...{ path: ['communeId'], help: 'Nơi làm ra; để trống = xã của chủ thể' },
  },
  {
    ...{ key: 'subgroup', head: 'Phân nhóm', form: { as: 'subgroup' }, width: 34 },
    ...{ path: ['subgroupCode'], needed: true, help: 'Chọn trong danh sách chính thức' },
  },
  {
    ...{ key: 'summary', head: 'Tóm tắt', form: PROSE, width: 40, path: ['summary'] },
    help: 'Một hai câu, tối đa 500 ký tự',
  },
  {
    ...{ key: 'story', head: 'Câu chuyện', form: PROSE, width: 40, path: ['story'] },
    help: 'Câu chuyện sản phẩm, tối đa 20000 ký tự',
  },
  {
    ...{ key: 'ingredients', head: 'Thành phần', form: PROSE, width: 34, path: ['ingredients'] },
    help: 'Tối đa 2000 ký tự',
  },
  {
    ...{ key: 'claims', head: 'Công bố', form: { as: 'claims' }, width: 40, path: ['claims'] },
    help: 'Mỗi dòng: loại | nội dung | căn cứ. Loại: Dinh dưỡng, Sức khỏe, Hữu cơ, Khác',
  },
  {
    ...{ key: 'price', head: 'Giá (đồng)', form: { as: 'money' }, width: 13 },
    ...{ group: 'price', path: ['price', 'amount'], help: 'Số đồng, ví dụ 150.000' },
  },
  {
    ...{ key: 'priceUnit', head: 'Đơn vị bán', form: LINE, width: 13, group: 'price' },
    ...{ path: ['price', 'unit'], help: 'Ví dụ: túi 500 g' },
  },
  {
    ...{ key: 'baseQuantity', head: 'Lượng quy đổi', form: { as: 'decimal', decimals: 4 } },
    ...{ width: 13, group: 'price', path: ['price', 'baseQuantity'], help: 'Ví dụ 0,5 cho 500 g' },
  },
  {
    ...{ key: 'baseUnit', head: 'Đơn vị quy đổi', form: { as: 'choice', list: 'baseUnit' } },
    ...{ width: 13, group: 'price', path: ['price', 'baseUnit'], help: 'kg, lít hoặc cái' },
  },
  {
    ...{ key: 'capacity', head: 'Sản lượng mỗi tháng', form: { as: 'decimal', decimals: 3 } },
    ...{ width: 13, group: 'monthlyCapacity', path: ['monthlyCapacity', 'amount'] },
    help: 'Ví dụ 2,5',
  },
  {
    ...{ key: 'capacityUnit', head: 'Đơn vị sản lượng', form: LINE, width: 13 },
    ...{ group: 'monthlyCapacity', path: ['monthlyCapacity', 'unit'], help: 'Ví dụ: tấn' },
  },
  {
    ...{ key: 'season', head: 'Mùa vụ (tháng)', form: { as: 'months' }, width: 16 },
    ...{ path: ['seasonMonths'], help: 'Ví dụ: 1, 2, 10-12' },
  },
  {
    ...{ key: 'stock', head: 'Tình trạng hàng', form: { as: 'choice', list: 'stock' } },
    ...{ width: 16, path: ['stockState'], help: 'Chọn trong danh sách' },
  },
  english('name', 'Tên', LINE, 30),
  english('summary', 'Tóm tắt', PROSE, 40),
  english('story', 'Câu chuyện', PROSE, 40),
  english('ingredients', 'Thành phần', PROSE, 34),
];

/** What keeps a value: an empty cell does. This word empties it. */
export const CLEAR_WORD = '(xóa)';
export const SHEET_NAMES = {
  PRODUCER: 'Chủ thể',
  PRODUCT: 'Sản phẩm',
  RESOURCE: 'Nguồn lực',
} as const;
export type Kind = keyof typeof SHEET_NAMES;
export const COLUMNS: Readonly<Record<Kind, readonly Column[]>> = {
  PRODUCER: PRODUCER_COLUMNS,
  PRODUCT: PRODUCT_COLUMNS,
  RESOURCE: RESOURCE_COLUMNS,
};

export const groupOf = (column: Column): string => column.group ?? column.key;
/** `slug` only finds a row, and the producer of a product never changes. */
export const KEY_COLUMNS: ReadonlySet<string> = new Set(['slug', 'producer', 'producerKey']);
