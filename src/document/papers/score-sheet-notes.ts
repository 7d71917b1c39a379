import type { Content } from 'pdfmake/interfaces.js';
import { SIZE } from '../kit/measure.ts';
import { headline, paragraphs, together } from '../kit/text.ts';
import type { OfficialSheetFacts, PaperOriginFacts, ScoreSheetFacts } from './facts.ts';
import { conditionLine, type Notes } from './official-rows.ts';

type Margin = [number, number, number, number];

/** "Lê A nhập lúc …; Trần B đối chiếu, xác nhận lúc …" */
export function originText(paper: PaperOriginFacts): string {
  const { enteredBy, enteredAt, confirmedBy, confirmedAt } = paper;
  return `${enteredBy} nhập lúc ${enteredAt}; ${confirmedBy} đối chiếu, xác nhận lúc ${confirmedAt}`;
}

/** What must be known of a sheet before its points are read. */
export function state({ ballot }: ScoreSheetFacts): Content[] {
  if (!ballot) return [];
  const lines: string[] = [];
  if (ballot.withdrawn) {
    lines.push(`PHIẾU ĐÃ RÚT, KHÔNG TÍNH ĐIỂM. Lý do: ${ballot.withdrawn}`);
  } else if (!ballot.submitted) {
    lines.push('PHIẾU NHÁP, CHƯA NỘP.');
  } else if (!ballot.counted) {
    lines.push('PHIẾU KHÔNG TÍNH ĐIỂM.');
  }
  if (ballot.version > 1) {
    const why = ballot.reopened ? ` Lý do: ${ballot.reopened}` : '';
    lines.push(`Phiếu chấm lại, bản ${ballot.version}.${why}`);
  }
  if (ballot.paper) lines.push(`Phiếu giấy: ${originText(ballot.paper)}.`);
  return lines.map((text) => ({ text, bold: true, margin: [0, 0, 0, 4] as Margin }));
}

/** The conditions of the sheet, and which of them the member found to apply. */
export function conditions(sheet: OfficialSheetFacts, { ballot }: ScoreSheetFacts): Content[] {
  const marks = ballot?.marks ?? [];
  return [
    ...sheet.conditions.map((text) => ({
      text: conditionLine(text),
      italics: true,
      fontSize: SIZE.small,
      margin: [0, 0, 0, 3] as Margin,
    })),
    ...marks.map(({ condition, remark }) => ({
      text: `Người đánh giá xác định vi phạm điều kiện: ${condition}. Nhận xét: ${remark}`,
      bold: true,
      fontSize: SIZE.small,
      margin: [0, 0, 0, 3] as Margin,
    })),
  ];
}

export function longRemarks({ longRemarks: remarks }: Notes): Content[] {
  if (remarks.length === 0) return [];
  const lines = remarks.flatMap(({ code, text }, index) =>
    paragraphs(`Nhận xét ${index + 1} (tiêu chí ${code}): ${text}`),
  );
  return titled('Nhận xét', lines);
}

/** What is different from the version before, and why. */
export function changes(sheet: OfficialSheetFacts, { ballot }: ScoreSheetFacts): Content[] {
  if (!ballot || ballot.changes.length === 0) return [];
  const codes = criterionCodes(sheet);
  const points = (value: number | null) => (value === null ? 'chưa chấm' : `${value} điểm`);
  const lines = ballot.changes.flatMap((one) =>
    paragraphs(
      `Tiêu chí ${codes.get(one.criterionId) ?? ''}: từ ${points(one.formerPoints)} thành ${points(one.points)}. Lý do: ${one.reason ?? 'không ghi.'}`,
    ),
  );
  return titled(`Mức điểm đã đổi so với bản ${ballot.version - 1}`, lines);
}

function titled(title: string, [first = '', ...rest]: Content[]): Content[] {
  return [together(headline(title), first), ...rest];
}

/** The printed numbers of criteria; a section that is itself the one criterion lends its own. */
function criterionCodes(sheet: OfficialSheetFacts): Map<string, string> {
  const sections = sheet.parts.flatMap((part) => part.sections);
  return new Map(
    sections.flatMap((section) => {
      const alone = section.scored && section.criteria.length === 1;
      return section.criteria.map(({ id, code }) => [id, alone ? section.code : code] as const);
    }),
  );
}
