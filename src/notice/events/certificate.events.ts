import { bothDays, template, type Recipients } from '../notice-template.ts';

interface Certificate {
  readonly producerId: string;
  readonly communeId: string;
  readonly productName: string;
  /** As printed on the certificate. */
  readonly certificateNumber: string;
}

const holders = ({ producerId, communeId }: Certificate): Recipients[] => [
  { producerId },
  { role: 'COMMUNE_OFFICER', unitId: communeId },
];

/** The coordination office watches expiry too. */
const watchers = (certificate: Certificate): Recipients[] => [
  ...holders(certificate),
  { role: 'COORDINATION_OFFICE', unitId: certificate.communeId },
];

/** Decisions and certificates; `subjectId` is the certificate unless said otherwise. */
export const certificateNotices = {
  /** `subjectId` is the decision; `unitId` the province. */
  decisionRecorded: template<{
    unitId: string;
    decisionNumber: string;
    decidedOn: string;
    productCount: number;
  }>(
    'decision.recorded',
    'RecognitionDecision',
    ({ unitId, decisionNumber, decidedOn, productCount }) => ({
      to: [
        { role: 'COORDINATION_OFFICE', unitId },
        { role: 'TRADE_PROMOTION', unitId },
      ],
      title: {
        vi: `Quyết định công nhận số ${decisionNumber}`,
        en: `Decision of recognition no. ${decisionNumber}`,
      },
      body: {
        vi: `Quyết định số ${decisionNumber} ngày ${bothDays(decidedOn).vi} đã được ghi nhận, số sản phẩm: ${productCount}.`,
        en: `Decision no. ${decisionNumber} of ${bothDays(decidedOn).en} was recorded, products: ${productCount}.`,
      },
    }),
  ),

  /** Stars are public once the decision is recorded. */
  certificateIssued: template<Certificate & { stars: number; validUntil: string }>(
    'certificate.issued',
    'Certificate',
    (certificate) => ({
      to: holders(certificate),
      title: {
        vi: `Được công nhận ${certificate.stars} sao: ${certificate.productName}`,
        en: `Recognised with ${certificate.stars} stars: ${certificate.productName}`,
      },
      body: {
        vi: `Sản phẩm “${certificate.productName}” được công nhận OCOP ${certificate.stars} sao, giấy chứng nhận số ${certificate.certificateNumber}, có giá trị đến hết ngày ${bothDays(certificate.validUntil).vi}.`,
        en: `“${certificate.productName}” is recognised with ${certificate.stars} OCOP stars, certificate no. ${certificate.certificateNumber}, valid until the end of ${bothDays(certificate.validUntil).en}.`,
      },
    }),
  ),

  /** 12, 6, 3 and 1 months before the end. Occasion: the end with the months. */
  certificateExpiring: template<Certificate & { months: 12 | 6 | 3 | 1; validUntil: string }>(
    'certificate.expiring',
    'Certificate',
    (certificate) => ({
      to: watchers(certificate),
      title: {
        vi: `Giấy chứng nhận còn ${certificate.months} tháng: ${certificate.productName}`,
        en: `Certificate ends in ${certificate.months} ${certificate.months === 1 ? 'month' : 'months'}: ${certificate.productName}`,
      },
      body: {
        vi: `Giấy chứng nhận số ${certificate.certificateNumber} của sản phẩm “${certificate.productName}” có giá trị đến hết ngày ${bothDays(certificate.validUntil).vi}. Muốn giữ hạng sao cần đánh giá, phân hạng lại.`,
        en: `Certificate no. ${certificate.certificateNumber} of “${certificate.productName}” is valid until the end of ${bothDays(certificate.validUntil).en}. To keep the stars the product has to be rated again.`,
      },
    }),
  ),

  reRatingWindowOpens: template<Certificate & { closesOn: string }>(
    'certificate.re-rating-opens',
    'Certificate',
    (certificate) => ({
      to: watchers(certificate),
      title: {
        vi: `Đến kỳ nộp hồ sơ đánh giá lại: ${certificate.productName}`,
        en: `Time to ask for a new rating: ${certificate.productName}`,
      },
      body: {
        vi: `Từ hôm nay đến hết ngày ${bothDays(certificate.closesOn).vi} có thể nộp hồ sơ đánh giá, phân hạng lại sản phẩm “${certificate.productName}”.`,
        en: `From today until the end of ${bothDays(certificate.closesOn).en} “${certificate.productName}” can be registered for a new rating.`,
      },
    }),
  ),

  /** Shortly before the window closes. Occasion: the day it closes with the days left. */
  reRatingWindowCloses: template<Certificate & { closesOn: string }>(
    'certificate.re-rating-closes',
    'Certificate',
    (certificate) => ({
      to: watchers(certificate),
      title: {
        vi: `Sắp hết hạn nộp hồ sơ đánh giá lại: ${certificate.productName}`,
        en: `Last days to ask for a new rating: ${certificate.productName}`,
      },
      body: {
        vi: `Hạn nộp hồ sơ đánh giá, phân hạng lại sản phẩm “${certificate.productName}” là hết ngày ${bothDays(certificate.closesOn).vi}.`,
        en: `“${certificate.productName}” can be registered for a new rating until the end of ${bothDays(certificate.closesOn).en}.`,
      },
    }),
  ),

  certificateRevoked: template<Certificate & { revokedOn: string; reason?: string | null }>(
    'certificate.revoked',
    'Certificate',
    (certificate) => ({
      to: watchers(certificate),
      title: {
        vi: `Giấy chứng nhận bị thu hồi: ${certificate.productName}`,
        en: `Certificate revoked: ${certificate.productName}`,
      },
      body: {
        vi: `Giấy chứng nhận số ${certificate.certificateNumber} của sản phẩm “${certificate.productName}” bị thu hồi từ ngày ${bothDays(certificate.revokedOn).vi}. Không được dùng biểu trưng và hạng sao OCOP nữa.`,
        en: `Certificate no. ${certificate.certificateNumber} of “${certificate.productName}” is revoked from ${bothDays(certificate.revokedOn).en}. The OCOP logo and stars may no longer be used.`,
      },
      detail: certificate.reason ?? null,
    }),
  ),

  /** Occasion: the new end. */
  certificateExtended: template<Certificate & { validUntil: string }>(
    'certificate.extended',
    'Certificate',
    (certificate) => ({
      to: holders(certificate),
      title: {
        vi: `Giấy chứng nhận được gia hạn: ${certificate.productName}`,
        en: `Certificate extended: ${certificate.productName}`,
      },
      body: {
        vi: `Giấy chứng nhận số ${certificate.certificateNumber} của sản phẩm “${certificate.productName}” được gia hạn đến hết ngày ${bothDays(certificate.validUntil).vi}.`,
        en: `Certificate no. ${certificate.certificateNumber} of “${certificate.productName}” is extended until the end of ${bothDays(certificate.validUntil).en}.`,
      },
    }),
  ),

  /** A conclusion that asks for a revocation. Occasion: its id. */
  revocationConcluded: template<Certificate & { dueOn: string; reason: string }>(
    'certificate.revocation-concluded',
    'Certificate',
    (certificate) => ({
      to: [...watchers(certificate), { role: 'COUNCIL_SECRETARY', unitId: certificate.communeId }],
      title: {
        vi: `Có kết luận đề nghị thu hồi: ${certificate.productName}`,
        en: `Conclusion asks for a revocation: ${certificate.productName}`,
      },
      body: {
        vi: `Đã ghi nhận kết luận đề nghị thu hồi giấy chứng nhận số ${certificate.certificateNumber} của sản phẩm “${certificate.productName}”. Hạn ra quyết định: ${bothDays(certificate.dueOn).vi}. Đến khi có quyết định, giấy chứng nhận vẫn có giá trị.`,
        en: `A conclusion that asks to revoke certificate no. ${certificate.certificateNumber} of “${certificate.productName}” was recorded. The decision is due on ${bothDays(certificate.dueOn).en}; until then the certificate stays valid.`,
      },
      detail: certificate.reason,
    }),
  ),

  /** Occasion: the id of the conclusion. */
  revocationDropped: template<Certificate & { reason: string }>(
    'certificate.revocation-dropped',
    'Certificate',
    (certificate) => ({
      to: watchers(certificate),
      title: {
        vi: `Kết luận thu hồi được hủy: ${certificate.productName}`,
        en: `Conclusion dropped: ${certificate.productName}`,
      },
      body: {
        vi: `Kết luận đề nghị thu hồi giấy chứng nhận số ${certificate.certificateNumber} của sản phẩm “${certificate.productName}” đã được hủy. Giấy chứng nhận giữ nguyên.`,
        en: `The conclusion about certificate no. ${certificate.certificateNumber} of “${certificate.productName}” was dropped. The certificate stays as it is.`,
      },
      detail: certificate.reason,
    }),
  ),
};
