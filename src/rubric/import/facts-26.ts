import { doubt, PLACE } from './doubt.ts';
import type { DoubtModel, SheetCategory, StarRangeModel } from './model.ts';
import type { File26 } from './raw.ts';

export const STAR_ARTICLE_26 = 'Quyết định 26/2026/QĐ-TTg, Điều 3 khoản 3';
export const MINIMUM_ARTICLE_26 = 'Quyết định 26/2026/QĐ-TTg, Phụ lục II, chú thích của phiếu';

export function header26(file: File26) {
  return {
    code: '26/2026',
    number: file.legal_status.number,
    title: file.title,
    signedOn: file.legal_status.signed,
    effectiveFrom: file.legal_status.effective,
    effectiveTo: null,
    replaces: file.legal_status.replaces,
    maxPoints: file.max_total,
    certificateMonths: file.certificate_validity_months,
    minimumArticle: MINIMUM_ARTICLE_26,
    source: `${file.source.document} (${file.source.seen_at})`,
    confidence: file.source.confidence,
  };
}

export function starRanges26(file: File26): StarRangeModel[] {
  return file.star_ranges.map((range) => ({
    star: range.star,
    level: range.level,
    minPoints: range.min,
    maxPoints: range.max,
    maxInclusive: range.max_inclusive,
    certified: range.certified,
    article: STAR_ARTICLE_26,
    source: file.source.seen_at,
  }));
}

/** Which place in the product list each sheet belongs to (Phụ lục I). */
export function categories26(file: File26): Map<number, SheetCategory> {
  const rows = file.groups.flatMap((group) =>
    group.families.flatMap((family) =>
      family.subgroups.map((subgroup): [number, SheetCategory] => [
        subgroup.sheet,
        {
          group: { code: group.code, name: group.name },
          family: { code: family.code, name: family.name },
          subgroup: { code: subgroup.code, name: subgroup.name },
          leadMinistries: subgroup.lead_ministries,
        },
      ]),
    ),
  );
  return new Map(rows);
}

/** What the decision leaves open and this system had to read one way. */
export function inferences26(file: File26): DoubtModel[] {
  const cumulative = {
    vi: 'Chú thích của phiếu không nói rõ hạng 5 sao có phải đạt cả mức tối thiểu của 3 và 4 sao; hệ thống hiểu là cộng dồn.',
    en: 'The footnote of the sheets does not say in words that 5 stars must also meet the minima of 3 and 4 stars; they are read as cumulative.',
  };
  const rounding = {
    vi: 'Quyết định không quy định làm tròn; điểm trung bình được so sánh khi chưa làm tròn.',
    en: 'The decision has no rounding rule; the average is compared unrounded.',
  };
  const ceased = {
    vi: 'Quyết định 148/QĐ-TTg và 1489/QĐ-TTg hết hiệu lực 60 ngày sau 22/5/2026; ngày 21/7/2026 là tính theo lịch.',
    en: 'Decisions 148/QĐ-TTg and 1489/QĐ-TTg cease 60 days after 22 May 2026; 21 July 2026 is counted by the calendar.',
  };
  const place = PLACE.version;
  return [
    doubt('INFERRED', cumulative, { place, sourceRemark: file.minimum_marker_rule }),
    doubt('INFERRED', rounding, { place, sourceRemark: file.star_basis }),
    doubt('INFERRED', ceased, { place, sourceRemark: file.legal_status.replaced_cease_effect }),
  ];
}
