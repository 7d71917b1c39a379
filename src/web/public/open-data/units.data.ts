import { ProgrammeUnitsDocument, type ProgrammeUnitsQuery } from '../../generated/operations.ts';
import { allOf, columnOf, dataSet, DAY } from './data-set.ts';

type Row = ProgrammeUnitsQuery['communes']['nodes'][number];

const column = columnOf<Row>();
const codes = (units: readonly { readonly code: string }[]) => units.map(({ code }) => code);

const COLUMNS = [
  column(
    'code',
    ({ code }) => code,
    'Mã số; cùng một mã có thể chỉ đơn vị khác vào ngày khác',
    'Code; the same code may be another unit on another day',
  ),
  column('name_vi', ({ nameVi }) => nameVi, 'Tên đầy đủ', 'Full name in Vietnamese'),
  column('name_en', ({ nameEn }) => nameEn, 'Tên tiếng Anh', 'Full name in English'),
  column(
    'kind',
    ({ kind }) => kind,
    'COMMUNE xã, WARD phường, TOWNSHIP thị trấn',
    'COMMUNE, WARD or TOWNSHIP',
  ),
  column(
    'valid_from',
    ({ validFrom }) => validFrom,
    'Ngày đầu có hiệu lực; trống = có từ trước khi ghi chép',
    'First day in force; empty = older than the records',
    DAY,
  ),
  column(
    'valid_until',
    ({ validUntil }) => validUntil,
    'Ngày cuối có hiệu lực; trống = đang có hiệu lực',
    'Last day in force; empty = in force still',
    DAY,
  ),
  column(
    'predecessors',
    ({ predecessors }) => codes(predecessors),
    'Mã các đơn vị hợp thành nó',
    'Codes of the units it was made from',
  ),
  column(
    'successors',
    ({ successors }) => codes(successors),
    'Mã các đơn vị mà nó trở thành',
    'Codes of the units it became',
  ),
  column(
    'district_code',
    ({ district }) => district?.code,
    'Mã huyện, thành phố cũ (đến 30/6/2025)',
    'Code of the former district (until 30 June 2025)',
  ),
  column('district', ({ district }) => district?.fullName, 'Huyện, thành phố cũ', 'Its name'),
  column('province_code', ({ province }) => province?.code, 'Mã tỉnh', 'Code of the province'),
  column('province', ({ province }) => province?.fullName, 'Tỉnh', 'Province'),
  column(
    'area_km2',
    ({ areaKm2 }) => areaKm2,
    'Diện tích công bố khi sắp xếp; trống = chưa biết',
    'Area as published at the reorganisation; empty = not known',
    { vi: 'km²', en: 'km²' },
  ),
  column(
    'population',
    ({ population }) => population,
    'Dân số công bố khi sắp xếp; trống = chưa biết',
    'Inhabitants as published at the reorganisation; empty = not known',
    { vi: 'người', en: 'people' },
  ),
  column(
    'legal_basis',
    ({ legalBasis }) => legalBasis,
    'Nghị quyết lập đơn vị; trống = chưa biết',
    'The resolution that made the unit; empty = not known',
  ),
  column('source', ({ source }) => source, 'Nơi lấy các số liệu này', 'Where this was read'),
];

/** Units of the commune tier, of now and before, and what became of them. */
export const UNITS = dataSet(
  {
    file: { vi: 'don-vi-hanh-chinh', en: 'administrative-units' },
    title: { vi: 'Đơn vị hành chính cấp xã', en: 'Communes, wards and townships' },
    about: {
      vi: 'Xã, phường, thị trấn trước và sau ngày 1/7/2025, kèm đơn vị trước và sau của mỗi đơn vị.',
      en: 'Units before and after 1 July 2025, each with what it was made from and what it became.',
    },
    basis: {
      vi: 'Danh mục của Quyết định 19/2025/QĐ-TTg và các quyết định trước; nghị quyết của từng đơn vị ở cột legal_basis.',
      en: 'The list of Quyết định 19/2025/QĐ-TTg and its predecessors; the resolution of each unit is in legal_basis.',
    },
  },
  COLUMNS,
  ({ ask }) => allOf(async (page) => (await ask(ProgrammeUnitsDocument, page)).communes),
);
