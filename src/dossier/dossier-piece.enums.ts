import { registerEnumType } from 'type-graphql';
import type { Bilingual } from '../platform/graphql/errors.ts';

export enum DossierPiece {
  LEGAL_REPRESENTATIVE = 'LEGAL_REPRESENTATIVE',
  ADDRESS = 'ADDRESS',
  PHONE = 'PHONE',
  SELF_SCORE = 'SELF_SCORE',
  EVIDENCE = 'EVIDENCE',
  ORGANISATION_KIND = 'ORGANISATION_KIND',
  REPRESENTATIVE_SEX = 'REPRESENTATIVE_SEX',
  REPRESENTATIVE_ETHNICITY = 'REPRESENTATIVE_ETHNICITY',
  PERMANENT_ADDRESS = 'PERMANENT_ADDRESS',
  REGISTRATION = 'REGISTRATION',
  PRODUCT_DESCRIPTION = 'PRODUCT_DESCRIPTION',
  HISTORY = 'HISTORY',
  STRUCTURE = 'STRUCTURE',
  RESULTS = 'RESULTS',
  PLAN = 'PLAN',
  INTELLECTUAL_PROPERTY_NAME = 'INTELLECTUAL_PROPERTY_NAME',
  BUSINESS_REGISTRATION_PAPER = 'BUSINESS_REGISTRATION_PAPER',
  DECLARATION_PAPER = 'DECLARATION_PAPER',
  PRODUCTION_PAPER = 'PRODUCTION_PAPER',
  INTELLECTUAL_PROPERTY_PAPER = 'INTELLECTUAL_PROPERTY_PAPER',
  VALID_PAPERS = 'VALID_PAPERS',
  EVIDENCE_BY_CRITERION = 'EVIDENCE_BY_CRITERION',
  PREVIOUS = 'PREVIOUS',
  CHANGES = 'CHANGES',
  RE_RATING_OPEN = 'RE_RATING_OPEN',
  RE_RATING_IN_TIME = 'RE_RATING_IN_TIME',
  REMARKS_ANSWERED = 'REMARKS_ANSWERED',
}
registerEnumType(DossierPiece, {
  name: 'DossierPiece',
  description:
    'What a dossier needs before it can be lodged, by its kind (Quyết định 26/2026/QĐ-TTg, Điều 6, Phụ lục III). New values may be added.',
  valuesConfig: {
    LEGAL_REPRESENTATIVE: { description: 'Name of the legal representative (người đại diện).' },
    ADDRESS: { description: 'Address of the producer (địa chỉ).' },
    PHONE: { description: 'Telephone number (điện thoại).' },
    SELF_SCORE: {
      description: 'The self-assessment of every criterion of the sheet (tự đánh giá, Mẫu 02).',
    },
    EVIDENCE: { description: 'At least one piece of evidence (minh chứng).' },
    ORGANISATION_KIND: { description: 'Kind of organisation (loại hình tổ chức, Mẫu 02).' },
    REPRESENTATIVE_SEX: { description: 'Sex of the legal representative (giới tính).' },
    REPRESENTATIVE_ETHNICITY: { description: 'Ethnicity of the legal representative (dân tộc).' },
    PERMANENT_ADDRESS: {
      description: 'Permanent residence of the legal representative (địa chỉ thường trú).',
    },
    REGISTRATION: {
      description:
        'Day of founding or of business registration (ngày thành lập, đăng ký kinh doanh).',
    },
    PRODUCT_DESCRIPTION: {
      description: 'Description of the product and its standards (mô tả sản phẩm).',
    },
    HISTORY: { description: 'History of the producer (lịch sử hình thành).' },
    STRUCTURE: { description: 'Organisation of the producer (cơ cấu tổ chức).' },
    RESULTS: {
      description:
        'Part II of the report, all four subjects (kết quả thực hiện phương án sản xuất, kinh doanh).',
    },
    PLAN: { description: 'Part IV of the report (kế hoạch sản xuất, kinh doanh).' },
    INTELLECTUAL_PROPERTY_NAME: {
      description: 'What it is where other intellectual property is ticked (khác, ghi rõ).',
    },
    BUSINESS_REGISTRATION_PAPER: {
      description: 'Evidence for the business registration that is ticked.',
    },
    DECLARATION_PAPER: { description: 'Evidence for the declaration that is ticked.' },
    PRODUCTION_PAPER: { description: 'Evidence for the production conditions that are ticked.' },
    INTELLECTUAL_PROPERTY_PAPER: {
      description: 'Evidence for the intellectual property that is ticked.',
    },
    VALID_PAPERS: {
      description:
        'No paper has run out; asked of a new rating, advice for others (giấy tờ pháp lý có thời hạn).',
    },
    EVIDENCE_BY_CRITERION: {
      description:
        'Evidence for every criterion with points; advice, it does not keep a dossier from being lodged.',
    },
    PREVIOUS: {
      description: 'The earlier certificate or dossier, for a higher star or a new rating.',
    },
    CHANGES: {
      description:
        'What changed: of a new rating all topics but OTHER, of a higher star at least one change (nội dung thay đổi).',
    },
    RE_RATING_OPEN: {
      description:
        'A new rating is asked for not earlier than 180 days before the certificate ends (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 6 điểm a).',
    },
    RE_RATING_IN_TIME: {
      description:
        'A new rating is asked for not later than 120 days before the certificate ends; told, and left to the province to judge.',
    },
    REMARKS_ANSWERED: { description: 'All remarks are answered; advice.' },
  },
});

/** What people call the pieces. */
export const PIECE_NAMES: Readonly<Record<DossierPiece, Bilingual>> = {
  LEGAL_REPRESENTATIVE: {
    vi: 'Họ tên người đại diện pháp luật',
    en: 'Name of the legal representative',
  },
  ADDRESS: { vi: 'Địa chỉ của chủ thể', en: 'Address of the producer' },
  PHONE: { vi: 'Số điện thoại', en: 'Telephone number' },
  SELF_SCORE: {
    vi: 'Tự đánh giá đủ mọi tiêu chí của phiếu',
    en: 'Self-assessment of every criterion of the sheet',
  },
  EVIDENCE: { vi: 'Ít nhất một minh chứng', en: 'At least one piece of evidence' },
  ORGANISATION_KIND: { vi: 'Loại hình tổ chức', en: 'Kind of organisation' },
  REPRESENTATIVE_SEX: { vi: 'Giới tính người đại diện', en: 'Sex of the legal representative' },
  REPRESENTATIVE_ETHNICITY: {
    vi: 'Dân tộc người đại diện',
    en: 'Ethnicity of the legal representative',
  },
  PERMANENT_ADDRESS: {
    vi: 'Địa chỉ thường trú người đại diện',
    en: 'Permanent residence of the legal representative',
  },
  REGISTRATION: {
    vi: 'Ngày thành lập hoặc đăng ký kinh doanh',
    en: 'Day of founding or of business registration',
  },
  PRODUCT_DESCRIPTION: {
    vi: 'Mô tả quy cách, tiêu chuẩn sản phẩm',
    en: 'Description of the product and its standards',
  },
  HISTORY: { vi: 'Lịch sử hình thành của chủ thể', en: 'History of the producer' },
  STRUCTURE: { vi: 'Cơ cấu tổ chức của chủ thể', en: 'Organisation of the producer' },
  RESULTS: {
    vi: 'Kết quả phương án sản xuất, kinh doanh (Phần II, đủ 4 nội dung)',
    en: 'Results of the business plan (part II, all four subjects)',
  },
  PLAN: { vi: 'Kế hoạch sản xuất, kinh doanh (Phần IV)', en: 'Plan ahead (part IV)' },
  INTELLECTUAL_PROPERTY_NAME: {
    vi: 'Ghi rõ quyền sở hữu trí tuệ khác',
    en: 'Name of the other intellectual property',
  },
  BUSINESS_REGISTRATION_PAPER: {
    vi: 'Minh chứng giấy đăng ký kinh doanh đã đánh dấu',
    en: 'Evidence for the business registration that is ticked',
  },
  DECLARATION_PAPER: {
    vi: 'Minh chứng công bố chất lượng đã đánh dấu',
    en: 'Evidence for the declaration that is ticked',
  },
  PRODUCTION_PAPER: {
    vi: 'Minh chứng điều kiện sản xuất đã đánh dấu',
    en: 'Evidence for the production conditions that are ticked',
  },
  INTELLECTUAL_PROPERTY_PAPER: {
    vi: 'Minh chứng sở hữu trí tuệ đã đánh dấu',
    en: 'Evidence for the intellectual property that is ticked',
  },
  VALID_PAPERS: { vi: 'Thay giấy tờ đã hết hạn', en: 'Papers in place of those that have run out' },
  EVIDENCE_BY_CRITERION: {
    vi: 'Minh chứng cho từng tiêu chí tự cho điểm',
    en: 'Evidence for every criterion with points',
  },
  PREVIOUS: { vi: 'Giấy chứng nhận hoặc hồ sơ trước đây', en: 'Earlier certificate or dossier' },
  CHANGES: {
    vi: 'Những thay đổi so với lần công nhận trước',
    en: 'What changed since the last recognition',
  },
  RE_RATING_OPEN: {
    vi: 'Đã đến kỳ nộp (180 ngày trước khi giấy chứng nhận hết hạn)',
    en: 'The window is open (180 days before the certificate ends)',
  },
  RE_RATING_IN_TIME: {
    vi: 'Còn trong kỳ nộp (120 ngày trước khi giấy chứng nhận hết hạn)',
    en: 'In time (120 days before the certificate ends)',
  },
  REMARKS_ANSWERED: { vi: 'Trả lời các góp ý', en: 'Answers to the remarks' },
};
