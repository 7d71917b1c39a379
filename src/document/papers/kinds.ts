import type { Paper } from '../kit/page.ts';
import type { WordDocument } from '../kit/word.ts';
import type { Workbook } from '../kit/workbook.ts';
import { attendancePaper, type AttendanceData } from './attendance.paper.ts';
import { officialSheetsPaper, type OfficialSheetsData } from './blank-sheet.paper.ts';
import { cataloguePaper } from './catalogue.paper.ts';
import { certificatePaper, type CertificateData } from './certificate.paper.ts';
import { commendationPaper, type CommendationData } from './commendation.paper.ts';
import { invitationPaper, type InvitationData } from './invitation.paper.ts';
import { boothCardsPaper, qrSheetPaper } from './labels.paper.ts';
import type { ListData } from './list-facts.ts';
import { minutesPaper, type MinutesData } from './minutes.paper.ts';
import { officialWorkbook } from './official.workbook.ts';
import { listWorkbook, priceListPaper } from './price-list.paper.ts';
import { scoreSheetPaper, type ScoreSheetsData } from './score-sheet.paper.ts';
import type { SessionExport } from '../session-export.ts';
import { sessionWorkbook } from './session.workbook.ts';
import type { ProgrammeReportData } from './programme-report.facts.ts';
import { programmeReportWord, programmeReportWorkbook } from './programme-report.files.ts';
import { programmeReportPaper } from './programme-report.paper.ts';
import { summaryPaper, type SummaryData } from './summary.paper.ts';
import { summaryWorkbook } from './summary.workbook.ts';

/** The data of each document. It crosses into another thread, so it is plain. */
export interface PaperData {
  SCORE_SHEETS: ScoreSheetsData;
  ATTENDANCE: AttendanceData;
  INVITATION: InvitationData;
  MINUTES: MinutesData;
  SUMMARY: SummaryData;
  CERTIFICATE: CertificateData;
  COMMENDATION: CommendationData;
  OFFICIAL_SHEETS: OfficialSheetsData;
  CATALOGUE: ListData;
  PRICE_LIST: ListData;
  BOOTH_CARDS: ListData;
  QR_SHEET: ListData;
  PROGRAMME_REPORT: ProgrammeReportData;
}
export type PaperKind = keyof PaperData;

export const PAPERS: { readonly [K in PaperKind]: (data: PaperData[K]) => Paper } = {
  SCORE_SHEETS: scoreSheetPaper,
  ATTENDANCE: attendancePaper,
  INVITATION: invitationPaper,
  MINUTES: minutesPaper,
  SUMMARY: summaryPaper,
  CERTIFICATE: certificatePaper,
  COMMENDATION: commendationPaper,
  OFFICIAL_SHEETS: officialSheetsPaper,
  CATALOGUE: cataloguePaper,
  PRICE_LIST: priceListPaper,
  BOOTH_CARDS: boothCardsPaper,
  QR_SHEET: qrSheetPaper,
  PROGRAMME_REPORT: programmeReportPaper,
};

export interface BookData {
  SUMMARY: SummaryData;
  OFFICIAL_SHEETS: OfficialSheetsData;
  SESSION: SessionExport;
  CURATED_LIST: ListData;
  PROGRAMME_REPORT: ProgrammeReportData;
  /** A workbook that is given as it is. */
  TABLE: Workbook;
}
export type BookKind = keyof BookData;

export const BOOKS: { readonly [K in BookKind]: (data: BookData[K]) => Workbook } = {
  SUMMARY: summaryWorkbook,
  OFFICIAL_SHEETS: officialWorkbook,
  SESSION: sessionWorkbook,
  CURATED_LIST: listWorkbook,
  PROGRAMME_REPORT: programmeReportWorkbook,
  TABLE: (book) => book,
};

/** Those that people go on writing in. */
export interface WordData {
  PROGRAMME_REPORT: ProgrammeReportData;
}
export type WordKind = keyof WordData;

export const WORDS: { readonly [K in WordKind]: (data: WordData[K]) => WordDocument } = {
  PROGRAMME_REPORT: programmeReportWord,
};
