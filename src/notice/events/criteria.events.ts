import { bothDays, template } from '../notice-template.ts';

/** Criteria of communes; `subjectId` is the commune. */
export const criteriaNotices = {
  /** Some days before the last certificate ends. Occasion: indicator, end and days. */
  ocopIndicatorLapsing: template<{
    communeName: string;
    communeNameEn: string;
    indicatorCode: string;
    setName: string;
    products: string;
    endsOn: string;
    days: number;
  }>('criteria.ocop-lapsing', 'Commune', (lapse) => ({
    to: { role: 'COMMUNE_OFFICER', unitId: lapse.subjectId },
    title: {
      vi: `Chỉ tiêu ${lapse.indicatorCode} sắp không còn đạt: ${lapse.communeName}`,
      en: `Indicator ${lapse.indicatorCode} about to lapse: ${lapse.communeNameEn}`,
    },
    body: {
      vi: `Sau ngày ${bothDays(lapse.endsOn).vi} (còn không quá ${lapse.days} ngày) ${lapse.communeName} không còn sản phẩm OCOP nào còn thời hạn, nên chỉ tiêu ${lapse.indicatorCode} (${lapse.setName}) sẽ chuyển thành chưa đạt. Sản phẩm còn hạn lâu nhất: ${lapse.products}. Hãy cùng chủ thể làm hồ sơ đánh giá, phân hạng lại sớm.`,
      en: `After ${bothDays(lapse.endsOn).en} (at most ${lapse.days} more days) ${lapse.communeNameEn} has no valid OCOP product, so that indicator ${lapse.indicatorCode} (${lapse.setName}) would not be met any more. Longest valid: ${lapse.products}. Have the products rated again in time.`,
    },
  })),
};
