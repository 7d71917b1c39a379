import { registerEnumType } from 'type-graphql';

export enum DocumentKind {
  SCORE_SHEET_BLANK = 'SCORE_SHEET_BLANK',
  SCORE_SHEET = 'SCORE_SHEET',
  ATTENDANCE_LIST = 'ATTENDANCE_LIST',
  INVITATION = 'INVITATION',
  MINUTES = 'MINUTES',
  RESULT_SUMMARY = 'RESULT_SUMMARY',
  CERTIFICATE = 'CERTIFICATE',
  OFFICIAL_SHEETS = 'OFFICIAL_SHEETS',
  SESSION_EXPORT = 'SESSION_EXPORT',
  LIST_CATALOGUE = 'LIST_CATALOGUE',
  LIST_PRICES = 'LIST_PRICES',
  LIST_BOOTH_CARDS = 'LIST_BOOTH_CARDS',
  LIST_QR_SHEET = 'LIST_QR_SHEET',
  EMULATION_CERTIFICATE = 'EMULATION_CERTIFICATE',
}
registerEnumType(DocumentKind, {
  name: 'DocumentKind',
  description: 'What is printed. New values may be added.',
  valuesConfig: {
    SCORE_SHEET_BLANK: {
      description:
        'Blank score sheets (phiếu chấm điểm trống) with a QR code for member and product. Of a session; for those who run it, members their own.',
    },
    SCORE_SHEET: {
      description:
        'Score sheets as they were filled in: one’s own at any time, those of others after the release as the rules of the council say. Of a session or one product.',
    },
    ATTENDANCE_LIST: {
      description: 'Attendance list (danh sách điểm danh). Of a session; for those who run it.',
    },
    INVITATION: {
      description: 'Letters of invitation (giấy mời). Of a session; members their own.',
    },
    MINUTES: {
      description: 'Minutes of a session (biên bản); figures from its release on.',
    },
    RESULT_SUMMARY: {
      description: 'Table of results (bảng tổng hợp kết quả) of a session; also as XLSX.',
    },
    CERTIFICATE: {
      description:
        'Certificate (giấy chứng nhận) of the register; of a released product without a decision only a preview (bản xem trước).',
    },
    OFFICIAL_SHEETS: {
      description:
        'The official sheets of a decision (phiếu đánh giá), all of a version or one; also as XLSX.',
    },
    SESSION_EXPORT: {
      description:
        'A released session with its sheets and all that happened to them as data, XLSX or JSON, with names only where the rules of the council show them. Of a session, or of one that was taken over (SessionRecord).',
    },
    LIST_CATALOGUE: {
      description:
        'Catalogue (danh mục sản phẩm) of a curated list: cover, contents by group, products with QR codes. For trade staff.',
    },
    LIST_PRICES: {
      description: 'Price list (bảng giá) of a curated list; also as XLSX. For trade staff.',
    },
    LIST_BOOTH_CARDS: {
      description:
        'Cards of A6 for the booths (thẻ gian hàng) of a curated list, four on a sheet. For trade staff.',
    },
    LIST_QR_SHEET: {
      description:
        'Labels with QR codes to the products’ pages (tem QR), 3 × 8 on a sheet, of a curated list. For trade staff.',
    },
    EMULATION_CERTIFICATE: {
      description:
        'Layout of a certificate of merit or commendation (bằng khen, giấy khen) to be signed; never signed by this system. Of a line of the register, or of a registration that is proposed. For the office and the commune.',
    },
  },
});

export enum DocumentFormat {
  PDF = 'PDF',
  XLSX = 'XLSX',
  JSON = 'JSON',
}
registerEnumType(DocumentFormat, {
  name: 'DocumentFormat',
  description: 'Kind of file.',
  valuesConfig: {
    PDF: { description: 'To be printed; text can be searched and copied.' },
    XLSX: { description: 'A workbook with typed cells.' },
    JSON: { description: 'Data for another system.' },
  },
});

export enum DocumentState {
  QUEUED = 'QUEUED',
  READY = 'READY',
  FAILED = 'FAILED',
}
registerEnumType(DocumentState, {
  name: 'DocumentState',
  description: 'How far the making of a document is.',
  valuesConfig: {
    QUEUED: { description: 'Being made; ask again in a few seconds.' },
    READY: { description: 'The file is there.' },
    FAILED: { description: 'It could not be made; print it again.' },
  },
});

export enum DocumentStanding {
  CURRENT = 'CURRENT',
  DRAFT = 'DRAFT',
  REPLACED = 'REPLACED',
  REVOKED = 'REVOKED',
  UNKNOWN = 'UNKNOWN',
  NOT_A_CODE = 'NOT_A_CODE',
}
registerEnumType(DocumentStanding, {
  name: 'DocumentStanding',
  description: 'What a printed document is worth now.',
  valuesConfig: {
    CURRENT: { description: 'Printed by this system; nothing has changed since.' },
    DRAFT: { description: 'Printed by this system as a draft (dự thảo): not final.' },
    REPLACED: { description: 'A newer version has been printed.' },
    REVOKED: { description: 'Taken back (đã thu hồi).' },
    UNKNOWN: { description: 'This system has printed nothing under this code.' },
    NOT_A_CODE: { description: 'Mistyped: codes have 8 signs, the last of which checks the rest.' },
  },
});
