import { registerEnumType } from 'type-graphql';

export enum ReportCadence {
  QUARTER = 'QUARTER',
  HALF_YEAR = 'HALF_YEAR',
  YEAR = 'YEAR',
  AD_HOC = 'AD_HOC',
}
registerEnumType(ReportCadence, {
  name: 'ReportCadence',
  description: 'How often reports of a kind are made (kỳ báo cáo).',
  valuesConfig: {
    QUARTER: { description: 'Each quarter (quý).' },
    HALF_YEAR: { description: 'Each half of a year (6 tháng).' },
    YEAR: { description: 'Each year (năm).' },
    AD_HOC: { description: 'When somebody asks for it (đột xuất).' },
  },
});

export enum ReportState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  ISSUED = 'ISSUED',
}
registerEnumType(ReportState, {
  name: 'ReportState',
  description: 'Where a report stands.',
  valuesConfig: {
    DRAFT: { description: 'Being written (đang soạn): texts and figures may change.' },
    SUBMITTED: { description: 'Waits for approval (chờ duyệt).' },
    APPROVED: { description: 'Approved by a second person (đã duyệt), not yet issued.' },
    ISSUED: { description: 'Has its number and day (đã ban hành) and never changes again.' },
  },
});
export const REPORT_STATE_NAMES: Readonly<Record<ReportState, { vi: string; en: string }>> = {
  DRAFT: { vi: 'đang soạn', en: 'being written' },
  SUBMITTED: { vi: 'chờ duyệt', en: 'waiting for approval' },
  APPROVED: { vi: 'đã duyệt', en: 'approved' },
  ISSUED: { vi: 'đã ban hành', en: 'issued' },
};

export enum ReportFormat {
  PDF = 'PDF',
  DOCX = 'DOCX',
  XLSX = 'XLSX',
}
registerEnumType(ReportFormat, {
  name: 'ReportFormat',
  description: 'Kind of file.',
  valuesConfig: {
    PDF: { description: 'To be printed, set as Nghị định 30/2020/NĐ-CP asks.' },
    DOCX: { description: 'To go on writing in.' },
    XLSX: { description: 'The annexes, with typed cells.' },
  },
});

export enum ReportCheckKind {
  COMMUNES_MISSING = 'COMMUNES_MISSING',
  FIGURE_CHANGED = 'FIGURE_CHANGED',
  FIGURE_EMPTY = 'FIGURE_EMPTY',
  SECTION_CARRIED_OVER = 'SECTION_CARRIED_OVER',
  SECTION_EMPTY = 'SECTION_EMPTY',
  DEMONSTRATION = 'DEMONSTRATION',
}
registerEnumType(ReportCheckKind, {
  name: 'ReportCheckKind',
  description: 'What to look at before a report goes out. None of them holds it back.',
  valuesConfig: {
    COMMUNES_MISSING: { description: 'Communes without any approved result for the period.' },
    FIGURE_CHANGED: { description: 'A figure would be another one if it were taken now.' },
    FIGURE_EMPTY: { description: 'A text names a figure for which nothing is recorded.' },
    SECTION_CARRIED_OVER: { description: 'A text comes from the last report as it was.' },
    SECTION_EMPTY: { description: 'A part says nothing.' },
    DEMONSTRATION: { description: 'Made-up data is among the figures; files say so.' },
  },
});
