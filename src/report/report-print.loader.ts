import { createHash } from 'node:crypto';
import { withValues } from '../document/kit/figures-in-text.rules.ts';
import { longDay } from '../document/kit/words.ts';
import type { ProgrammeReportData } from '../document/papers/programme-report.facts.ts';
import type { TypesetJob } from '../document/typeset/typeset.ts';
import type { Context } from '../platform/graphql/context.ts';
import { formatDecimal, formatMoment, withoutZeros } from '../platform/text/format.ts';
import type { ReportEntity } from './report.entity.ts';
import { ReportFormat, ReportState } from './report.enums.ts';
import { figuresByReportId, sectionsByReportId, templateById } from './report.loader.ts';

/** A figure as it is printed: without the decimals that only its column has. */
export function printedFigure(value: string | null): string | null {
  return value === null ? null : formatDecimal(withoutZeros(value), 'VI');
}

/** What the files of a report are made of: nothing but what is stored with it. */
export async function reportData(
  context: Context,
  report: ReportEntity,
): Promise<ProgrammeReportData> {
  const template = (await context.load(templateById, report.templateId))!;
  const sections = await context.load(sectionsByReportId, report.id);
  const figures = await context.load(figuresByReportId, report.id);
  const values = Object.fromEntries(figures.map(({ code, value }) => [code, printedFigure(value)]));
  const { issuedOn, number } = report;
  const day = issuedOn ? longDay(issuedOn) : 'ngày …… tháng …… năm ……';
  return {
    agency: { above: template.agencyAbove, name: template.agencyName },
    number: number ? `Số: ${number}` : 'Số: ……/BC-……',
    placeAndDay: `${template.placeName}, ${day}`,
    about: report.about,
    draft: report.state !== ReportState.ISSUED,
    said: [
      `(Số liệu lấy lúc ${formatMoment(report.figuresAt, 'VI')})`,
      ...(report.demonstration ? ['Có số liệu minh họa, không phải số liệu thật'] : []),
    ],
    sections: sections.map(({ heading, text }) => ({ heading, text: withValues(text, values) })),
    annexes: report.annexes,
    recipients: template.recipients,
    signer: { as: template.signerTitle, name: report.signerName },
    figuresAt: report.figuresAt.toISOString(),
  };
}

/** The order for one of its files: whoever places it, and when, makes no difference. */
export async function reportJob(
  context: Context,
  report: ReportEntity,
  format: ReportFormat,
): Promise<TypesetJob> {
  const data = await reportData(context, report);
  if (format === ReportFormat.DOCX) return { as: 'DOCX', word: 'PROGRAMME_REPORT', data };
  if (format === ReportFormat.XLSX) return { as: 'XLSX', book: 'PROGRAMME_REPORT', data };
  const stamp = {
    ...{ documentId: report.id, code: null, version: report.revision, draft: data.draft },
    dataHash: createHash('sha256').update(JSON.stringify(data)).digest('hex'),
    printedAt: formatMoment(report.figuresAt, 'VI'),
    ...{ createdAt: data.figuresAt, address: null, called: 'Báo cáo' },
  };
  return { as: 'PDF', paper: 'PROGRAMME_REPORT', data, stamp };
}
