import { registerEnumType } from 'type-graphql';

/** Of a file; no type shows it, since only stored files are ever shown. */
export type FileState = 'PENDING' | 'STORED' | 'REMOVED';

/** What a file that somebody sends is for; decides which kinds of file are taken. */
export enum FilePurpose {
  EVIDENCE = 'EVIDENCE',
  DOSSIER_FORM = 'DOSSIER_FORM',
  PAPER_SHEET = 'PAPER_SHEET',
  SIGNED_MINUTES = 'SIGNED_MINUTES',
  DECISION = 'DECISION',
  COMPLAINT = 'COMPLAINT',
  PRODUCT_IMAGE = 'PRODUCT_IMAGE',
  SESSION_IMPORT = 'SESSION_IMPORT',
  TRADE_CONTRACT = 'TRADE_CONTRACT',
  LINKAGE_CONTRACT = 'LINKAGE_CONTRACT',
  EVENT_PHOTO = 'EVENT_PHOTO',
  TRANSFER_IMPORT = 'TRANSFER_IMPORT',
  OFFICIAL_DOCUMENT = 'OFFICIAL_DOCUMENT',
  DUTY_REPORT = 'DUTY_REPORT',
  DIFFICULTY = 'DIFFICULTY',
  RECOGNITION = 'RECOGNITION',
  INSPECTION = 'INSPECTION',
  EMULATION = 'EMULATION',
}
registerEnumType(FilePurpose, {
  name: 'FilePurpose',
  description: 'What a file is sent for: decides which kinds of file are taken.',
  valuesConfig: {
    EVIDENCE: { description: 'Evidence of a dossier (minh chứng): PDF, JPEG, PNG, WebP, XLSX.' },
    DOSSIER_FORM: {
      description:
        'A signed form or report of a dossier (Mẫu 01, 02, 03; báo cáo): PDF, JPEG, PNG.',
    },
    PAPER_SHEET: {
      description: 'Scan of a score sheet filled in on paper (phiếu chấm giấy): PDF, JPEG, PNG.',
    },
    SIGNED_MINUTES: { description: 'Signed minutes of a council (biên bản): PDF, JPEG, PNG.' },
    DECISION: { description: 'Scan of a decision (quyết định): PDF, JPEG, PNG.' },
    COMPLAINT: { description: 'Papers of a complaint (khiếu nại): PDF, JPEG, PNG, WebP.' },
    PRODUCT_IMAGE: { description: 'Picture of a product (ảnh sản phẩm): JPEG, PNG, WebP.' },
    SESSION_IMPORT: { description: 'Spreadsheet of a session to be read in: XLSX.' },
    TRADE_CONTRACT: {
      description:
        'Scan of a contract or memorandum with a buyer (hợp đồng, biên bản ghi nhớ): PDF, JPEG, PNG.',
    },
    LINKAGE_CONTRACT: {
      description: 'Paper of a linkage contract (hợp đồng liên kết): PDF, JPEG, PNG.',
    },
    EVENT_PHOTO: {
      description: 'Picture of a trade-promotion event (ảnh sự kiện): JPEG, PNG, WebP.',
    },
    TRANSFER_IMPORT: {
      description: 'Table of producers and products to be read in (tệp nhập): XLSX, CSV.',
    },
    OFFICIAL_DOCUMENT: {
      description: 'Scan of an official document of the programme (văn bản): PDF, JPEG, PNG.',
    },
    DUTY_REPORT: {
      description:
        'What goes with a report on a duty (báo cáo thực hiện nhiệm vụ): PDF, JPEG, PNG, WebP, XLSX.',
    },
    DIFFICULTY: {
      description:
        'What goes with a difficulty or its answer (khó khăn, vướng mắc): PDF, JPEG, PNG, WebP, XLSX.',
    },
    RECOGNITION: {
      description:
        'Papers of a recognition file (hồ sơ xét công nhận nông thôn mới): PDF, JPEG, PNG, WebP, XLSX.',
    },
    INSPECTION: {
      description:
        'Pictures and papers of an inspection or of what was done about it (kiểm tra, giám sát): PDF, JPEG, PNG, WebP, XLSX.',
    },
    EMULATION: {
      description:
        'Plans, pictures and decisions of the emulation movement (thi đua, khen thưởng): PDF, JPEG, PNG, WebP, XLSX.',
    },
  },
});
