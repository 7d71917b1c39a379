import type { Paper } from '../kit/page.ts';
import type { Workbook } from '../kit/workbook.ts';
import { attendancePaper, type AttendanceData } from './attendance.paper.ts';
import { officialSheetsPaper, type OfficialSheetsData } from './blank-sheet.paper.ts';
import { certificatePaper, type CertificateData } from './certificate.paper.ts';
import { invitationPaper, type InvitationData } from './invitation.paper.ts';
import { minutesPaper, type MinutesData } from './minutes.paper.ts';
import { officialWorkbook } from './official.workbook.ts';
import { scoreSheetPaper, type ScoreSheetsData } from './score-sheet.paper.ts';
import type { SessionExport } from '../session-export.rules.ts';
import { sessionWorkbook } from './session.workbook.ts';
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
  OFFICIAL_SHEETS: OfficialSheetsData;
}
export type PaperKind = keyof PaperData;

export const PAPERS: { readonly [K in PaperKind]: (data: PaperData[K]) => Paper } = {
  SCORE_SHEETS: scoreSheetPaper,
  ATTENDANCE: attendancePaper,
  INVITATION: invitationPaper,
  MINUTES: minutesPaper,
  SUMMARY: summaryPaper,
  CERTIFICATE: certificatePaper,
  OFFICIAL_SHEETS: officialSheetsPaper,
};

export interface BookData {
  SUMMARY: SummaryData;
  OFFICIAL_SHEETS: OfficialSheetsData;
  SESSION: SessionExport;
}
export type BookKind = keyof BookData;

export const BOOKS: { readonly [K in BookKind]: (data: BookData[K]) => Workbook } = {
  SUMMARY: summaryWorkbook,
  OFFICIAL_SHEETS: officialWorkbook,
  SESSION: sessionWorkbook,
};
