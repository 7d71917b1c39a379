import { doubt, PLACE } from './doubt.ts';
import type { DoubtModel, StarRangeModel } from './model.ts';
import type { File1048, File148 } from './raw.ts';

const place = PLACE.version;

/** Builds half-open ranges from lower bounds; stars from 3 up are certified. */
function rangesFrom(
  bounds: readonly { readonly star: number; readonly min: number }[],
  maxPoints: number,
  source: string,
  levels: Readonly<Record<number, string>> = {},
): StarRangeModel[] {
  const sorted = [...bounds].sort((a, b) => b.star - a.star);
  return sorted.map(({ star, min }, index) => ({
    star,
    level: levels[star] ?? null,
    minPoints: min,
    maxPoints: sorted[index - 1]?.min ?? maxPoints,
    maxInclusive: index === 0,
    certified: star >= 3,
    article: null,
    source,
  }));
}

export function header148(file: File148) {
  return {
    code: '148/2023',
    number: '148/QĐ-TTg',
    title: file.title,
    signedOn: '2023-02-24',
    effectiveFrom: '2023-02-24',
    effectiveTo: '2026-07-21',
    replaces: ['1048/QĐ-TTg (21/8/2019)', '781/QĐ-TTg (2020)'],
    maxPoints: file.max_total,
    certificateMonths: file.certificate_validity_months,
    minimumArticle: null,
    source: file.source,
    confidence: file.confidence,
  };
}

export function starRanges148(file: File148): StarRangeModel[] {
  const levels = { 3: 'cấp huyện', 4: 'cấp tỉnh', 5: 'cấp trung ương' };
  return rangesFrom(file.star_ranges, file.max_total, file.star_ranges_confidence, levels);
}

export function inferences148(file: File148): DoubtModel[] {
  const identity = {
    vi: 'Nguồn là bản số hóa của bên thứ ba; việc đây là Quyết định 148/QĐ-TTg là suy ra.',
    en: 'The source is a digitisation by a third party; that it is decision 148/QĐ-TTg is inferred.',
  };
  const ranges = {
    vi: 'Chưa thấy lời văn của các khoảng điểm hạng sao; dùng các mốc như Quyết định 26/2026/QĐ-TTg.',
    en: 'The wording of the star ranges was not seen; the bounds of decision 26/2026/QĐ-TTg are used.',
  };
  const dates = {
    vi: 'Chưa thấy ngày có hiệu lực; dùng ngày ký 24/02/2023. Ngày hết hiệu lực 21/7/2026 tính theo Điều 11 Quyết định 26/2026/QĐ-TTg.',
    en: 'The effective date was not seen; the date of signing, 24 February 2023, is used. The end, 21 July 2026, follows from article 11 of decision 26/2026/QĐ-TTg.',
  };
  const months = {
    vi: 'Thời hạn 36 tháng của giấy chứng nhận lấy từ báo chí.',
    en: 'The 36 months of a certificate are taken from a press report.',
  };
  const conditions = {
    vi: 'Nguồn không có danh sách điều kiện bị loại của từng phiếu; chỉ có ghi chú dưới các tiêu chí.',
    en: 'The source has no list of disqualifying conditions per sheet, only notes under criteria.',
  };
  const groups = {
    vi: 'Nguồn không ghi ngành, nhóm, phân nhóm của từng phiếu.',
    en: 'The source does not name the group, family and sub-group of each sheet.',
  };
  return [
    doubt('INFERRED', identity, { place, sourceRemark: file.confidence }),
    doubt('INFERRED', ranges, { place, sourceRemark: file.star_ranges_confidence }),
    doubt('INFERRED', dates, { place, sourceRemark: file.NOT_IN_FORCE }),
    doubt('INFERRED', months, { place, sourceRemark: file.certificate_source }),
    doubt('NOT_IN_SOURCE', conditions, { place, sourceRemark: file.disqualification }),
    doubt('NOT_IN_SOURCE', groups, { place, sourceRemark: file.groups_note }),
  ];
}

export function header1048(file: File1048) {
  return {
    code: '1048/2019',
    number: '1048/QĐ-TTg',
    title: file.title,
    signedOn: '2019-08-21',
    effectiveFrom: '2019-08-21',
    effectiveTo: '2023-02-23',
    replaces: [],
    maxPoints: 100,
    certificateMonths: null,
    minimumArticle: null,
    source: file.source,
    confidence: file.confidence,
  };
}

/** "70-89" → 70; "under 30" → 0. */
export function starRanges1048(file: File1048): StarRangeModel[] {
  const bounds = Object.entries(file.star_ranges_printed).map(([star, printed]) => ({
    star: Number(star),
    min: Number(/^(\d+)-/.exec(printed)?.[1] ?? 0),
  }));
  return rangesFrom(bounds, 100, file.source);
}

export function inferences1048(file: File1048): DoubtModel[] {
  const printed = Object.entries(file.star_ranges_printed)
    .map(([star, range]) => `${star}★ ${range}`)
    .join('; ');
  const ranges = {
    vi: `Quyết định in ${printed}: điểm lẻ giữa các khoảng (như 89,5) không thuộc hạng nào. Hệ thống hiểu mỗi khoảng kéo đến sát mốc trên.`,
    en: `The decision prints ${printed}: fractions between the ranges (such as 89.5) belong to none. Each range is read as reaching up to the next bound.`,
  };
  const dates = {
    vi: 'Chưa thấy ngày có hiệu lực và hết hiệu lực; dùng ngày ký của 1048/QĐ-TTg và ngày trước ngày ký của 148/QĐ-TTg.',
    en: 'The effective dates were not seen; the day 1048/QĐ-TTg was signed and the day before 148/QĐ-TTg was signed are used.',
  };
  const maxima = {
    vi: 'Nguồn không ghi điểm tối đa của mục và tiêu chí; dùng mức cao nhất. Phần nào cộng lại khác điểm ghi ở tên phần thì bị thiếu dòng.',
    en: 'The source has no maxima of sections and criteria; the highest level is used. A part whose sum differs from its heading lacks rows.',
  };
  const minima = {
    vi: 'Nguồn không có mức tối thiểu cho hạng sao, điều kiện bị loại và thời hạn giấy chứng nhận.',
    en: 'The source has no star minima, no disqualifying conditions and no certificate period.',
  };
  return [
    doubt('INFERRED', ranges, { place, printed, sourceRemark: file.confidence }),
    doubt('INFERRED', dates, { place }),
    doubt('NOT_IN_SOURCE', maxima, { place }),
    doubt('NOT_IN_SOURCE', minima, { place }),
  ];
}
