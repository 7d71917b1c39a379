import { formatDecimal } from '../../platform/text/format.ts';

/** A table behind a report. */
export interface ReportAnnex {
  readonly title: string;
  readonly note: string | null;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Shares of the width. */
  readonly widths: readonly number[];
}

/** A report of the programme (báo cáo), its figures filled in. */
export interface ProgrammeReportData {
  readonly agency: { readonly above: string | null; readonly name: string };
  /** "Số: …/BC-VPĐP" */
  readonly number: string;
  /** "Cao Bằng, ngày … tháng … năm …" */
  readonly placeAndDay: string;
  readonly about: string;
  readonly draft: boolean;
  /** What is said under the title: of when the figures are, and whether some are made up. */
  readonly said: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
  readonly annexes: readonly ReportAnnex[];
  readonly recipients: readonly string[];
  readonly signer: { readonly as: string; readonly name: string | null };
  /** When the figures were taken, ISO 8601: files made of them are dated so. */
  readonly figuresAt: string;
}

/** A cell as it is printed: numbers as people write them. */
export function printedCell(cell: string | number | null): string {
  if (typeof cell === 'number') return formatDecimal(String(cell), 'VI');
  return cell ?? '';
}
