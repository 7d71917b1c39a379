import type { TableCell } from 'pdfmake/interfaces.js';
import { tickBox } from '../kit/stars.ts';
import { across, centred, type TableRow } from '../kit/table.ts';
import type { AnswerFacts, CriterionFacts, OfficialSheetFacts, SectionFacts } from './facts.ts';

/** Remarks longer than this go below the table: a row must fit on a page. */
export const LONG_REMARK = 160;

export interface Filled {
  readonly answers: ReadonlyMap<string, AnswerFacts>;
  readonly parts: ReadonlyMap<string, number>;
  readonly total: number | null;
}

export interface Notes {
  readonly longRemarks: { readonly code: string; readonly text: string }[];
}

type Row = TableRow;

/** A condition of a sheet as a line of its own; many begin with such a word in the decision. */
export function conditionLine(text: string): string {
  return /^(Ghi chú|Lưu ý|Yêu cầu)/.test(text) ? text : `Lưu ý: ${text}`;
}

export const SHEET_HEAD: TableCell[][] = [['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm', 'Nhận xét']];
export const SHEET_WIDTHS = [9, 104, 13, 12, 27];
export const SHEET_SIZE = 10.5;

const STARS = ['', '*', '**', '***', '****', '*****'];
/** As the decision marks the least level for a star: "(***)". */
export const marker = (star: number | null) => (star ? ` (${STARS[star]})` : '');

/** The rows of an official sheet: levels with boxes, and points and remarks where it is filled in. */
export function sheetRows(sheet: OfficialSheetFacts, filled: Filled | null, notes: Notes): Row[] {
  const rows = sheet.parts.flatMap((part) => [
    {
      heading: [
        ...across(2, { text: `PHẦN ${part.code}: ${part.name}`, bold: true }),
        centred(part.maxPoints, true),
        centred(filled ? (filled.parts.get(part.code) ?? '') : '', true),
        '',
      ],
    },
    ...part.sections.flatMap((section) => sectionRows(section, filled, notes)),
  ]);
  const total = filled?.total ?? '';
  return [
    ...rows,
    [
      ...across(2, { text: 'TỔNG ĐIỂM (A + B + C)', bold: true }),
      centred(sheet.maxPoints, true),
      centred(total, true),
      '',
    ],
  ];
}

function sectionRows(section: SectionFacts, filled: Filled | null, notes: Notes): Row[] {
  if (section.scored && section.criteria.length === 1) {
    const [criterion] = section.criteria;
    return criterionRows(
      { ...criterion!, code: section.code, name: section.name },
      filled,
      notes,
      true,
    );
  }
  const head = {
    stack: [
      { text: section.name, bold: true },
      ...section.notes.map((text) => ({ text, italics: true })),
    ],
  };
  return [
    { heading: [centred(section.code, true), head, centred(section.maxPoints, true), '', ''] },
    ...section.criteria.flatMap((one) => criterionRows(one, filled, notes, false)),
  ];
}

function criterionRows(
  criterion: CriterionFacts,
  filled: Filled | null,
  notes: Notes,
  bold: boolean,
): Row[] {
  const answer = filled?.answers.get(criterion.id);
  const name = {
    stack: [
      { text: criterion.name, bold: bold || !criterion.scored },
      ...criterion.notes.map((text) => ({ text, italics: true })),
    ],
  };
  const head: TableCell[] = [
    centred(criterion.code, bold),
    name,
    centred(criterion.maxPoints, bold),
    centred(answer?.points ?? '', true),
    remark(criterion.code, answer?.remark ?? null, notes),
  ];
  return [{ heading: head }, ...optionRows(criterion, filled, answer)];
}

function optionRows(
  criterion: CriterionFacts,
  filled: Filled | null,
  answer: AnswerFacts | undefined,
): Row[] {
  let shownCase: string | null = null;
  return criterion.options.flatMap((option) => {
    const rows: Row[] = [];
    if (option.caseLabel !== shownCase) {
      shownCase = option.caseLabel;
      if (shownCase) rows.push({ heading: ['', { text: shownCase, italics: true }, '', '', ''] });
    }
    const chosen = filled !== null && answer?.optionId === option.id;
    rows.push([
      '',
      { text: `${option.label}${marker(option.minForStar)}`, bold: chosen },
      centred(option.points),
      tickBox(chosen),
      '',
    ]);
    return rows;
  });
}

function remark(code: string, text: string | null, notes: Notes): { text: string } {
  if (!text || text.length <= LONG_REMARK) return { text: text ?? '' };
  notes.longRemarks.push({ code, text });
  return { text: `Xem nhận xét ${notes.longRemarks.length} dưới bảng` };
}
