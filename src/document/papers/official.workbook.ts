import type { Cell, Workbook, WorkSheet } from '../kit/workbook.ts';
import { longDay } from '../kit/words.ts';
import type { OfficialSheetsData } from './blank-sheet.paper.ts';
import type { CriterionFacts, OfficialSheetFacts, SectionFacts } from './facts.ts';
import { conditionLine, marker } from './official-rows.ts';

const HEAD = [
  'TT',
  'Tiêu chí / mức điểm',
  'Điểm',
  'Mức tối thiểu cho sao',
  'Điểm chấm',
  'Nhận xét',
];

/** The official sheets, one sheet of the workbook each, to be printed or filled in. */
export function officialWorkbook({ version, sheets }: OfficialSheetsData): Workbook {
  return {
    sheets: sheets.map((sheet): WorkSheet => ({
      name: `Bộ ${sheet.number}`,
      above: [
        `PHIẾU ĐÁNH GIÁ SẢN PHẨM OCOP. Bộ sản phẩm số ${sheet.number}: ${sheet.name}`,
        `Theo Quyết định số ${version.number} ${longDay(version.signedOn)}`,
        'Tên sản phẩm:',
        'Mã sản phẩm:',
        'Chủ thể, điện thoại, địa chỉ:',
      ],
      head: HEAD,
      widths: [7, 90, 8, 14, 10, 30],
      rows: rowsOf(sheet),
    })),
  };
}

function rowsOf(sheet: OfficialSheetFacts): Cell[][] {
  return [
    ...sheet.conditions.map((text): Cell[] => [null, conditionLine(text)]),
    ...sheet.parts.flatMap((part) => [
      [part.code, `PHẦN ${part.code}: ${part.name}`, part.maxPoints] as Cell[],
      ...part.sections.flatMap(sectionRows),
    ]),
    [null, 'TỔNG ĐIỂM (A + B + C)', sheet.maxPoints],
    [null, 'Ý kiến của người đánh giá:'],
    [null, 'Người đánh giá (ký, ghi rõ họ tên), ngày tháng năm:'],
  ];
}

function sectionRows(section: SectionFacts): Cell[][] {
  const notes = section.notes.map((text): Cell[] => [null, text]);
  if (section.scored && section.criteria.length === 1) {
    const [criterion] = section.criteria;
    return criterionRows({ ...criterion!, code: section.code, name: section.name });
  }
  const head: Cell[] = [section.code, section.name, section.maxPoints];
  return [head, ...notes, ...section.criteria.flatMap(criterionRows)];
}

function criterionRows(criterion: CriterionFacts): Cell[][] {
  let shownCase: string | null = null;
  return [
    [criterion.code, criterion.name, criterion.maxPoints],
    ...criterion.notes.map((text): Cell[] => [null, text]),
    ...criterion.options.flatMap((option) => {
      const rows: Cell[][] = [];
      if (option.caseLabel && option.caseLabel !== shownCase) rows.push([null, option.caseLabel]);
      shownCase = option.caseLabel;
      const minimum = marker(option.minForStar).trim() || null;
      rows.push([null, `☐ ${option.label}`, option.points, minimum]);
      return rows;
    }),
  ];
}
