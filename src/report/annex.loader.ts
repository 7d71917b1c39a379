import type { ReportAnnex } from '../document/papers/programme-report.facts.ts';
import { totalOf } from '../commune-criteria/criteria-totals.rules.ts';
import { periodName } from '../commune-criteria/period.rules.ts';
import type { TakenFigure } from './figure.rules.ts';
import { hasResults, type ReportCommunes } from './figure.loader.ts';
import { resourceAnnex } from './annex-resource.rules.ts';
import type { FigureCode } from './figure-kinds.rules.ts';

/** The tables behind a report, with the headings of the programme's forms as far as they are known. */
export function annexesOf(
  { period, set, rows }: ReportCommunes,
  figures: readonly TakenFigure[],
): ReportAnnex[] {
  const annexes: ReportAnnex[] = [];
  if (set) {
    const all = totalOf(null, rows);
    const note = `${set.name}; kết quả đã duyệt ${periodName(period).vi}. Bố cục dựng lại theo biểu B05, B06, chưa đối chiếu mẫu chính thức.`;
    annexes.push(
      {
        ...{ title: 'Kết quả theo từng tiêu chí', note, widths: [10, 70, 22, 22, 30] },
        head: ['TT', 'Tiêu chí', 'Số xã đạt', 'Chưa đạt', 'Chưa đủ căn cứ'],
        rows: all.criteria.map(({ criterion, met, notMet, incomplete }) => [
          ...[String(criterion.number), criterion.name, met, notMet, incomplete],
        ]),
      },
      {
        ...{ title: 'Số xã, phường theo số tiêu chí đạt', note, widths: [40, 40] },
        head: ['Số tiêu chí đạt', 'Số xã, phường'],
        rows: all.metCounts.map(({ metCriteria, communes }) => [String(metCriteria), communes]),
      },
      {
        ...{ title: 'Kết quả của từng xã, phường', note, widths: [10, 60, 30, 50] },
        head: ['TT', 'Xã, phường', 'Tiêu chí đạt', 'Tình trạng số liệu'],
        rows: rows.map((view, index) => [
          ...[String(index + 1), view.commune.fullName, view.metCriteria],
          hasResults(view) ? 'Có số liệu đã duyệt' : 'Chưa có số liệu đã duyệt',
        ]),
      },
    );
  }
  return [
    ...annexes,
    resourceAnnex(period, figures),
    listed('Xã được công nhận theo chuẩn', 'Xã, phường', 'Chuẩn, quyết định', RECOGNISED, figures),
    listed('Sản phẩm OCOP còn hiệu lực', 'Sản phẩm', 'Chủ thể, hạng sao', ['OCOP_VALID'], figures),
    listed('Khen thưởng', 'Đối tượng', 'Danh hiệu, quyết định', ['EMULATION_COMMENDED'], figures),
    listed('Nhiệm vụ quá hạn', 'Nhiệm vụ', 'Đơn vị, hạn', ['DUTIES_OVERDUE'], figures),
    listed(
      'Yêu cầu khắc phục quá hạn; giám sát, phản biện chưa trả lời',
      'Đơn vị',
      'Hạn, nội dung',
      ['REMEDIES_OVERDUE', 'SUPERVISION_UNANSWERED'],
      figures,
    ),
    listed(
      'Khó khăn, vướng mắc còn lại',
      'Xã, tiêu chí',
      'Nội dung',
      ['DIFFICULTIES_OPEN'],
      figures,
    ),
  ];
}

const RECOGNISED = [
  ...(['RECOGNISED_NTM', 'RECOGNISED_ADVANCED', 'RECOGNISED_MODEL'] as const),
  'RECOGNISED_FORMER',
] as const satisfies readonly FigureCode[];

function listed(
  title: string,
  name: string,
  detail: string,
  codes: readonly FigureCode[],
  figures: readonly TakenFigure[],
): ReportAnnex {
  const found = codes.flatMap((code) => figures.filter((one) => one.code === code));
  const rows = found.flatMap((one) => one.rows);
  const more = found.reduce((total, one) => total + one.rowCount, 0) - rows.length;
  return {
    title,
    note: more > 0 ? `Còn ${more} dòng không in ở đây.` : null,
    head: ['TT', name, detail],
    widths: [10, 80, 60],
    rows: rows.map((row, index) => [String(index + 1), row.name, row.detail]),
  };
}
