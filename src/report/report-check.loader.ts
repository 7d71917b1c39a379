import { figuresIn } from '../document/kit/figures-in-text.rules.ts';
import type { Context } from '../platform/graphql/context.ts';
import { say } from '../platform/graphql/language.ts';
import { communesOfReport, hasResults, takeFigures } from './figure.loader.ts';
import { figureKind, FIGURES, type FigureCode } from './figure-kinds.rules.ts';
import type { ReportEntity } from './report.entity.ts';
import { ReportCheckKind, ReportState } from './report.enums.ts';
import { figuresByReportId, sectionsByReportId } from './report.loader.ts';

export interface Check {
  readonly kind: ReportCheckKind;
  readonly message: string;
  readonly names: readonly string[];
}

const MESSAGES: Readonly<Record<ReportCheckKind, { vi: string; en: string }>> = {
  COMMUNES_MISSING: {
    vi: 'Xã, phường chưa có số liệu đã duyệt của kỳ này.',
    en: 'Communes without any approved result for the period.',
  },
  FIGURE_CHANGED: {
    vi: 'Số liệu đã khác so với lúc lấy. Khi đang soạn, hãy lấy lại số liệu.',
    en: 'Figures would be others now. While the report is being written, take them again.',
  },
  FIGURE_EMPTY: {
    vi: 'Số liệu được nhắc trong báo cáo nhưng chưa có gì được ghi; bản in để dấu chấm.',
    en: 'The report names figures for which nothing is recorded; prints show dots.',
  },
  SECTION_CARRIED_OVER: {
    vi: 'Phần giữ nguyên lời của kỳ trước, chưa xem lại.',
    en: 'Parts that still are the text of the last report.',
  },
  SECTION_EMPTY: { vi: 'Phần chưa có nội dung.', en: 'Parts that say nothing.' },
  DEMONSTRATION: {
    vi: 'Có số liệu minh họa; các tệp đều ghi rõ điều này.',
    en: 'Made-up data is among the figures; all files say so.',
  },
};

/** What to look at in a report, as things are now; empty when there is nothing. */
export async function checksOf(context: Context, report: ReportEntity): Promise<Check[]> {
  const communes = await communesOfReport(context, report);
  const [sections, figures, now] = await Promise.all([
    context.load(sectionsByReportId, report.id),
    context.load(figuresByReportId, report.id),
    takeFigures(context, report, communes),
  ]);
  const label = (code: FigureCode) => say(figureKind(code), context.language);
  const stored = new Map(figures.map((one) => [one.code, one.value]));
  const known = (code: string): code is FigureCode => Object.hasOwn(FIGURES, code);
  const named = new Set(sections.flatMap(({ text }) => figuresIn(text)).filter(known));
  const headings = (of: (section: (typeof sections)[number]) => boolean) =>
    sections.filter(of).map(({ heading }) => heading);
  const found: Partial<Record<ReportCheckKind, string[]>> = {
    COMMUNES_MISSING: communes.rows
      .filter((row) => !hasResults(row))
      .map(({ commune }) => commune.fullName),
    FIGURE_CHANGED: now
      .filter(({ code, value }) => !same(stored.get(code) ?? null, value))
      .map(({ code }) => label(code)),
    FIGURE_EMPTY: [...named].filter((code) => (stored.get(code) ?? null) === null).map(label),
    SECTION_EMPTY: headings(({ text }) => text === ''),
    ...(report.state !== ReportState.ISSUED && {
      SECTION_CARRIED_OVER: headings(({ carriedOver }) => carriedOver),
    }),
    DEMONSTRATION: figures
      .filter((one) => one.demonstration)
      .map(({ code }) => label(code as FigureCode)),
  };
  return Object.values(ReportCheckKind).flatMap((kind) => {
    const names = found[kind] ?? [];
    return names.length > 0
      ? [{ kind, names, message: say(MESSAGES[kind], context.language) }]
      : [];
  });
}

/** Whether two figures are the same number: columns keep decimals that counts do not have. */
function same(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : Number(one) === Number(other);
}
