import { checkLevels } from './import/check-levels.ts';
import { checkPeers } from './import/check-peers.ts';
import { checkSums } from './import/check-sums.ts';
import { doubt, PLACE, unusableReason } from './import/doubt.ts';
import { categories26, header26, inferences26, starRanges26 } from './import/facts-26.ts';
import * as older from './import/facts-older.ts';
import type { DoubtModel, RubricModel, SheetModel } from './import/model.ts';
import { scoredCriteria } from './import/model.ts';
import { parse2019Sheet } from './import/parse-2019.ts';
import { parsePrintedSheet } from './import/parse-printed.ts';
import { file1048, file148, file26 } from './import/raw.ts';
import { corrections26, remarks1048, remarks148, remarks26 } from './import/source-doubts.ts';
import { sourceDoubts } from './import/source-doubts.ts';

type Header = Omit<RubricModel, 'sheets' | 'doubts' | 'starRanges'>;
type Parsed = { readonly sheet: SheetModel; readonly doubts: readonly DoubtModel[] };

/** Decision 26/2026/QĐ-TTg, in force since 22 May 2026. */
export function importRubric26(json: unknown): RubricModel {
  const file = file26.parse(json);
  const categories = categories26(file);
  const parsed = file.sheets.map((raw) =>
    parsePrintedSheet(raw, categories.get(raw.sheet) ?? null),
  );
  const sheets = parsed.map((one) => one.sheet);
  const found = [...check(parsed, file.max_total, true), ...corrections26(file, sheets)];
  const doubts = [...inferences26(file), ...sourceDoubts(found, remarks26(file))];
  return assemble({ ...header26(file), starRanges: starRanges26(file) }, parsed, doubts);
}

/** Decision 148/QĐ-TTg of 2023, for what was rated under it. */
export function importRubric148(json: unknown): RubricModel {
  const file = file148.parse(json);
  const parsed = file.sheets.map((raw) => parsePrintedSheet(raw, null));
  const found = check(parsed, file.max_total, true);
  const doubts = [...older.inferences148(file), ...sourceDoubts(found, remarks148(file))];
  const header = { ...older.header148(file), starRanges: older.starRanges148(file) };
  return assemble(header, parsed, doubts);
}

/** Decision 1048/QĐ-TTg of 2019, the first one. */
export function importRubric1048(json: unknown): RubricModel {
  const file = file1048.parse(json);
  const parsed = file.sheets.map(parse2019Sheet);
  const found = check(parsed, 100, false);
  const doubts = [...older.inferences1048(file), ...sourceDoubts(found, remarks1048(file))];
  const header = { ...older.header1048(file), starRanges: older.starRanges1048(file) };
  return assemble(header, parsed, doubts);
}

function check(parsed: readonly Parsed[], maxPoints: number, maximaPrinted: boolean) {
  const sheets = parsed.map((one) => one.sheet);
  return [
    ...parsed.flatMap((one) => one.doubts),
    ...sheets.flatMap((sheet) => [...checkSums(sheet, maxPoints), ...checkLevels(sheet)]),
    ...checkPeers(sheets, maximaPrinted),
    ...unprintedZero(sheets),
  ];
}

/** One row for the version: the levels of 0 points that no sheet prints but every sheet implies. */
function unprintedZero(sheets: readonly SheetModel[]): DoubtModel[] {
  const criteria = sheets.flatMap(scoredCriteria);
  const added = criteria.filter((one) => one.options.some((it) => it.origin === 'NO_LEVEL'));
  const text = {
    vi: `${added.length} tiêu chí không in mức 0 điểm; hệ thống cho thêm “không đạt mức nào” (0 điểm), có ghi rõ là không in trên phiếu.`,
    en: `${added.length} criteria print no level of 0 points; "reaches no level" (0 points) is offered and marked as not printed.`,
  };
  return [doubt('NO_PRINTED_ZERO', text, { place: PLACE.version, used: added.length })];
}

function assemble(
  header: Header & Pick<RubricModel, 'starRanges'>,
  parsed: readonly Parsed[],
  doubts: readonly DoubtModel[],
): RubricModel {
  const order = (one: DoubtModel) => one.sheet ?? 0;
  const sorted = [...doubts].sort((a, b) => order(a) - order(b));
  const sheets = parsed.map(({ sheet }) => {
    const reason = unusableReason(sorted.filter((one) => one.sheet === sheet.number));
    return { ...sheet, usable: reason === null, unusableReason: reason };
  });
  return { ...header, sheets, doubts: sorted };
}
