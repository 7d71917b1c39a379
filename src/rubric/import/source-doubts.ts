import { doubt, PLACE } from './doubt.ts';
import type { DoubtKind, DoubtModel, SheetModel } from './model.ts';
import { scoredCriteria } from './model.ts';
import type { File1048, File148, File26 } from './raw.ts';

/**
 * What the source files themselves call doubtful. Where a check found the same thing, the remark is
 * added to its row; where none did, it becomes a row of its own. Nothing is dropped.
 */
interface Remark {
  readonly sheet: number;
  readonly remark: string;
  /** The finding of a check that this remark is about. */
  readonly same: (found: DoubtModel) => boolean;
  readonly otherwise: (remark: Remark) => DoubtModel;
}

export function sourceDoubts(
  found: readonly DoubtModel[],
  remarks: readonly Remark[],
): DoubtModel[] {
  const rows = [...found];
  for (const remark of remarks) {
    const index = rows.findIndex((one) => one.sheet === remark.sheet && remark.same(one));
    const row = rows[index];
    if (row) rows[index] = { ...row, sourceRemark: remark.remark };
    else rows.push(remark.otherwise(remark));
  }
  return rows;
}

export function remarks26(file: File26): Remark[] {
  return file.suspect_values.map((one) => ({
    sheet: one.sheet,
    remark: one.remark,
    same: (found) => found.kind === 'EQUAL_POINTS' && found.criterionKey === one.criterion,
    otherwise: ({ sheet, remark }) => {
      const text = {
        vi: `Nghi ngờ ở ${one.criterion}: cần đối chiếu với bản ký.`,
        en: `Doubt at ${one.criterion}: ${remark}`,
      };
      const place = `${PLACE.sheet(sheet)}, ${one.criterion}`;
      return doubt('HEADING_DIFFERS', text, { sheet, place, sourceRemark: remark });
    },
  }));
}

/** The criterion a remark is about: named by its key, or by the words of one of its levels. */
function keyFor(sheets: readonly SheetModel[], number: number | null, words: string) {
  const sheet = sheets.find((one) => one.number === number);
  const about = sheet
    ? scoredCriteria(sheet).find(
        (one) =>
          one.key === words ||
          `${one.code}. ${one.name}` === words ||
          one.options.some((option) => option.label === words),
      )
    : undefined;
  return about?.key ?? null;
}

/** Slips of the transcript that were mended before this file was made. */
export function corrections26(file: File26, sheets: readonly SheetModel[]): DoubtModel[] {
  const cells = file.global_corrections.map((one) => {
    const empty = one.transcribed === '';
    const row = one.row.replace(/^□\s*/u, '');
    const text = {
      vi: empty
        ? `Ô điểm của “${row}” trống trong bản chép; dùng ${one.used}.`
        : `Bản chép ghi “${one.transcribed}” ở “${row}”; dùng ${one.used}.`,
      en: `At "${row}": ${one.why}; ${one.used} is used.`,
    };
    const kind: DoubtKind = empty ? 'EMPTY_CELL' : 'STRAY_MARK';
    const place = `${PLACE.sheet(one.sheet)}, “${row}”`;
    const criterionKey = keyFor(sheets, one.sheet, row);
    const values = { printed: one.transcribed, used: one.used };
    const parts = { sheet: one.sheet, criterionKey, place, ...values };
    return doubt(kind, text, { ...parts, sourceRemark: one.why });
  });
  const readings = file.corrections_after_review.map((one) => {
    const text = {
      vi: `Cách đọc bản chép ở ${one.criterion} đã được sửa sau lần đọc thứ hai.`,
      en: `The reading of ${one.criterion} was corrected after a second reading: ${one.why}.`,
    };
    const place = one.sheet ? `${PLACE.sheet(one.sheet)}, ${one.criterion}` : one.criterion;
    const values = { printed: JSON.stringify(one.was), used: JSON.stringify(one.now) };
    const criterionKey = keyFor(sheets, one.sheet, one.criterion);
    const parts = { sheet: one.sheet, criterionKey, place, ...values, sourceRemark: one.why };
    return doubt('READING_CORRECTED', text, parts);
  });
  return [...cells, ...readings];
}

const SUMS: ReadonlySet<DoubtKind> = new Set(['SUM_OF_SECTIONS', 'SUM_OF_OPTIONS']);

function sumRemark(sheet: number, where: string, remark: string): Remark {
  return {
    sheet,
    remark,
    same: (found) => SUMS.has(found.kind),
    otherwise: () => {
      const place = `${PLACE.sheet(sheet)}, ${where}`;
      const text = { vi: `Nguồn ghi thiếu ở ${where}.`, en: `The source names a gap: ${remark}.` };
      return doubt('SUM_OF_SECTIONS', text, { sheet, place, sourceRemark: remark });
    },
  };
}

export function remarks148(file: File148): Remark[] {
  return file.sheets.flatMap((sheet) =>
    sheet.suspect.map((one) => sumRemark(sheet.sheet, one.where ?? '', one.remark)),
  );
}

export function remarks1048(file: File1048): Remark[] {
  return file.gaps.map((one) => sumRemark(one.sheet, 'tổng điểm', one.remark));
}
