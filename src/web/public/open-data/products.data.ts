import { OpenDataDocument, type OpenDataQuery } from '../../generated/operations.ts';
import { allOf, columnOf, dataSet, DAY } from './data-set.ts';

type Row = OpenDataQuery['products']['nodes'][number];

const VND = { vi: 'đồng', en: 'VND' };
const column = columnOf<Row>();

/** The public fields of a product; the same as on its page. The dictionary is made of it. */
const COLUMNS = [
  column('slug', ({ slug }) => slug, 'Tên trong địa chỉ trang', 'Name in the address of its page'),
  column('name_vi', ({ nameVi }) => nameVi, 'Tên sản phẩm', 'Name in Vietnamese'),
  column(
    'name_en',
    ({ nameEn, languages }) => (languages.includes('EN') ? nameEn : null),
    'Tên tiếng Anh; trống = chưa dịch',
    'Name in English; empty = not translated',
  ),
  column(
    'stars',
    ({ stars }) => stars,
    'Hạng sao còn hiệu lực hôm nay, 3–5; trống = không có',
    'Stars valid today, 3–5; empty = none',
  ),
  column(
    'validity',
    ({ validity }) => validity,
    'VALID còn hạn, EXPIRED hết hạn, NONE không có giấy chứng nhận',
    'VALID, EXPIRED, or NONE without a certificate',
  ),
  column(
    'valid_until',
    ({ certifiedUntil }) => certifiedUntil,
    'Ngày cuối của giấy chứng nhận',
    'Last day of the certificate',
    DAY,
  ),
  column(
    'certificate_number',
    ({ certificate }) => certificate?.number,
    'Số giấy chứng nhận',
    'Number of the certificate',
  ),
  column(
    'certificate_status',
    ({ certificate }) => certificate?.status,
    'Trạng thái giấy chứng nhận hôm nay',
    'Status of the certificate today',
  ),
  column(
    'product_code',
    ({ certificate }) => certificate?.productCode,
    'Mã sản phẩm (tỉnh-xã-số thứ tự-năm)',
    'Product code (province-commune-serial-year)',
  ),
  column('group_code', ({ group }) => group?.code, 'Mã ngành', 'Code of the group'),
  column('group', ({ group }) => group?.name, 'Ngành', 'Group'),
  column(
    'subgroup_code',
    ({ subgroup }) => subgroup?.code,
    'Mã phân nhóm',
    'Code of the sub-group',
  ),
  column('subgroup', ({ subgroup }) => subgroup?.name, 'Phân nhóm', 'Sub-group'),
  column('producer', ({ producer }) => producer?.name, 'Chủ thể', 'Producer'),
  column('producer_slug', ({ producer }) => producer?.slug, 'Tên trang chủ thể', 'Producer’s page'),
  column('producer_kind', ({ producer }) => producer?.kind, 'Loại hình chủ thể', 'Legal form'),
  column(
    'commune_code',
    ({ commune }) => commune?.code,
    'Mã xã, phường nơi sản xuất',
    'Code of the commune where it is made',
  ),
  column('commune', ({ commune }) => commune?.fullName, 'Xã, phường', 'Commune or ward'),
  column(
    'price_vnd',
    ({ price }) => price?.amount,
    'Giá do chủ thể khai',
    'Price stated by the producer',
    VND,
  ),
  column('price_unit', ({ price }) => price?.unit, 'Đơn vị của giá', 'What the price is for'),
  column('price_on', ({ price }) => price?.updatedOn, 'Ngày khai giá', 'Day of the price', DAY),
  column(
    'capacity_month',
    ({ supply }) => supply.monthlyCapacity,
    'Năng lực cung ứng mỗi tháng, do chủ thể khai',
    'Monthly capacity, stated by the producer',
  ),
  column('capacity_unit', ({ supply }) => supply.capacityUnit, 'Đơn vị năng lực', 'Its unit'),
  column(
    'season_months',
    ({ supply }) => supply.seasonMonths,
    'Các tháng có hàng, 1–12; trống = chưa ghi',
    'Months of the season, 1–12; empty = not stated',
  ),
  column(
    'is_demonstration',
    ({ isDemonstration }) => isDemonstration,
    'true = dữ liệu minh họa, không có giá trị pháp lý',
    'true = demonstration data, without meaning in law',
  ),
];

export const products = dataSet(
  {
    file: { vi: 'san-pham', en: 'products' },
    title: { vi: 'Sản phẩm OCOP', en: 'OCOP products' },
    about: {
      vi: 'Toàn bộ sản phẩm đang có trên trang, cùng nội dung như trang công khai.',
      en: 'All products of this site with the content of its public pages.',
    },
    basis: {
      vi: 'Giấy chứng nhận OCOP; giá và năng lực do chủ thể khai.',
      en: 'OCOP certificates; prices and capacities as stated by producers.',
    },
  },
  COLUMNS,
  ({ ask }) => allOf(async (page) => (await ask(OpenDataDocument, page)).products),
);
