import type { OpenDataQuery } from '../generated/operations.ts';
import type { Lang } from '../lang.ts';

export type Row = OpenDataQuery['products']['nodes'][number];
export type Cell = string | number | boolean | readonly number[] | null;

export interface Column {
  readonly name: string;
  readonly meaning: Readonly<Record<Lang, string>>;
  readonly of: (row: Row) => Cell;
}

const column = (
  name: string,
  of: (row: Row) => Cell | undefined,
  vi: string,
  en: string,
): Column => ({ name, meaning: { vi, en }, of: (row) => of(row) ?? null });

/** The public fields of a product; the same as on its page. The dictionary is made of it. */
export const COLUMNS: readonly Column[] = [
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
    'Ngày cuối của giấy chứng nhận (năm-tháng-ngày)',
    'Last day of the certificate (year-month-day)',
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
    'Giá do chủ thể khai, đồng',
    'Price stated by the producer, dong',
  ),
  column('price_unit', ({ price }) => price?.unit, 'Đơn vị của giá', 'What the price is for'),
  column('price_on', ({ price }) => price?.updatedOn, 'Ngày khai giá', 'Day of the price'),
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
