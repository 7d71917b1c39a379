import { registerEnumType } from 'type-graphql';

export enum DossierKind {
  FIRST = 'FIRST',
  UPGRADE = 'UPGRADE',
  RE_RATING = 'RE_RATING',
}
registerEnumType(DossierKind, {
  name: 'DossierKind',
  description: 'Why a product is rated (Quyết định 26/2026/QĐ-TTg, Điều 6).',
  valuesConfig: {
    FIRST: { description: 'Rated for the first time (đánh giá lần đầu).' },
    UPGRADE: { description: 'Rated for a higher star (đánh giá nâng hạng).' },
    RE_RATING: {
      description: 'Rated again because its certificate runs out (đánh giá lại).',
    },
  },
});

export enum DossierState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  COMMUNE_REVIEW = 'COMMUNE_REVIEW',
  ASSESSED = 'ASSESSED',
  FORWARDED = 'FORWARDED',
  ACCEPTED = 'ACCEPTED',
  IN_SESSION = 'IN_SESSION',
  RATED = 'RATED',
  DISQUALIFIED = 'DISQUALIFIED',
  RETURNED = 'RETURNED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(DossierState, {
  name: 'DossierState',
  description:
    'How far a dossier (hồ sơ) has come, from its producer to the council. New values may be added.',
  valuesConfig: {
    DRAFT: { description: 'Being written by the producer (nháp); nobody else sees it.' },
    SUBMITTED: { description: "Lodged with the commune's people's committee (đã nộp về xã)." },
    COMMUNE_REVIEW: { description: 'The commune is assessing its four points (xã đang đánh giá).' },
    ASSESSED: { description: 'The commune has recorded its assessment (xã đã đánh giá, Mẫu 03).' },
    FORWARDED: { description: 'Sent to the province (đã chuyển tỉnh).' },
    ACCEPTED: {
      description: 'Checked by the province and ready for a session (đủ điều kiện).',
    },
    IN_SESSION: { description: "On the agenda of a council's session (trong phiên họp)." },
    RATED: { description: 'The council has released its result (có kết quả).' },
    DISQUALIFIED: {
      description:
        'The council found a disqualifying condition of the sheet to apply (bị loại): no star, with the reason.',
    },
    RETURNED: { description: 'Given back to the producer with a reason (cần bổ sung).' },
    WITHDRAWN: { description: 'Taken back by the producer (đã rút).' },
  },
});

/** What people call the states, in sentences about them. */
export const DOSSIER_STATE_NAMES: Readonly<Record<DossierState, { vi: string; en: string }>> = {
  DRAFT: { vi: 'Nháp', en: 'a draft' },
  SUBMITTED: { vi: 'Đã nộp về xã', en: 'with the commune' },
  COMMUNE_REVIEW: { vi: 'Xã đang đánh giá', en: 'being assessed by the commune' },
  ASSESSED: { vi: 'Xã đã đánh giá', en: 'assessed by the commune' },
  FORWARDED: { vi: 'Đã chuyển tỉnh', en: 'sent to the province' },
  ACCEPTED: { vi: 'Đủ điều kiện', en: 'accepted by the province' },
  IN_SESSION: { vi: 'Trong phiên họp', en: 'on the agenda of a session' },
  RATED: { vi: 'Có kết quả', en: 'rated' },
  DISQUALIFIED: { vi: 'Bị loại', en: 'disqualified' },
  RETURNED: { vi: 'Cần bổ sung', en: 'returned to the producer' },
  WITHDRAWN: { vi: 'Đã rút', en: 'withdrawn' },
};

export enum EvidenceKind {
  BUSINESS_REGISTRATION = 'BUSINESS_REGISTRATION',
  PRODUCTION_CONDITIONS = 'PRODUCTION_CONDITIONS',
  MATERIAL_ORIGIN = 'MATERIAL_ORIGIN',
  ENVIRONMENT = 'ENVIRONMENT',
  INSURED_LABOUR = 'INSURED_LABOUR',
  GROWTH_ACCOUNTS = 'GROWTH_ACCOUNTS',
  INTELLECTUAL_PROPERTY = 'INTELLECTUAL_PROPERTY',
  MARKET = 'MARKET',
  PROMOTION = 'PROMOTION',
  STORY = 'STORY',
  PRODUCT_DECLARATION = 'PRODUCT_DECLARATION',
  TEST_REPORT = 'TEST_REPORT',
  TRACEABILITY = 'TRACEABILITY',
  QUALITY_SYSTEM = 'QUALITY_SYSTEM',
  AWARD = 'AWARD',
}
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description:
    'The rows of the evidence table of the self-assessment report (Mẫu 02; Quyết định 26/2026/QĐ-TTg, Phụ lục III).',
  valuesConfig: {
    BUSINESS_REGISTRATION: { description: 'Business registration (đăng ký kinh doanh).' },
    PRODUCTION_CONDITIONS: {
      description:
        'Proof of fit production conditions, for those that need it (đủ điều kiện sản xuất).',
    },
    MATERIAL_ORIGIN: {
      description:
        'Origin of material, linkage contracts (nguồn gốc nguyên liệu, hợp đồng liên kết).',
    },
    ENVIRONMENT: { description: 'Environmental papers (bảo vệ môi trường).' },
    INSURED_LABOUR: { description: 'List of insured labour (danh sách lao động có bảo hiểm).' },
    GROWTH_ACCOUNTS: {
      description: 'Growth, with the accounts of two years (tăng trưởng sản xuất, kinh doanh).',
    },
    INTELLECTUAL_PROPERTY: { description: 'Intellectual property (sở hữu trí tuệ).' },
    MARKET: { description: 'Market areas and distribution (thị trường, phân phối).' },
    PROMOTION: { description: 'Promotion activities (quảng bá sản phẩm).' },
    STORY: { description: 'Story of the product (câu chuyện sản phẩm).' },
    PRODUCT_DECLARATION: { description: 'Declaration of the product (công bố sản phẩm).' },
    TEST_REPORT: { description: 'Test reports (phiếu kiểm nghiệm).' },
    TRACEABILITY: { description: 'Barcode and traceability (mã vạch, truy xuất nguồn gốc).' },
    QUALITY_SYSTEM: { description: 'Quality management system (hệ thống quản lý chất lượng).' },
    AWARD: { description: 'Awards and titles (giải thưởng, danh hiệu).' },
  },
});
