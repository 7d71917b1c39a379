import { readCsv } from '../../../../platform/text/csv.ts';

/** The most cells that are looked at at once. */
export const MOST_CELLS = 2000;

interface Named {
  readonly id: string;
  readonly code: string;
}

/** A cell that was copied from a spreadsheet, with the place it is for. */
export interface Cell<Unit extends Named, Indicator extends Named> {
  readonly unit: Unit;
  readonly indicator: Indicator;
  readonly text: string;
}

export interface Pasted<Unit extends Named, Indicator extends Named> {
  readonly cells: readonly Cell<Unit, Indicator>[];
  /** Codes that no unit of the day has. */
  readonly unknownUnits: readonly string[];
  readonly unknownIndicators: readonly string[];
}

/** Spreadsheets take leading zeros away from codes. */
const codeOf = (text: string): string => {
  const plain = text.trim();
  return /^\d{1,5}$/.test(plain) ? plain.padStart(5, '0') : plain;
};

/** Headings as people write them: "13.2", "Chỉ tiêu 13.2", "13.2 Có sản phẩm OCOP", and "13,2" of Excel. */
function indicatorOf<Indicator extends Named>(
  heading: string,
  byCode: ReadonlyMap<string, Indicator>,
): Indicator | undefined {
  const words = heading.trim().split(/[\s:]+/);
  return words.map((word) => byCode.get(word) ?? byCode.get(word.replace(',', '.'))).find(Boolean);
}

/** A copied area: headings are codes of indicators, the first cell of each row below is that of a unit. */
export function cellsOf<Unit extends Named, Indicator extends Named>(
  text: string,
  units: readonly Unit[],
  indicators: readonly Indicator[],
): Pasted<Unit, Indicator> {
  const [head = [], ...rows] = readCsv(text).rows.filter((row) => row.some((one) => one.trim()));
  const unitByCode = new Map(units.map((unit) => [unit.code, unit]));
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const columns = head.map((heading, index) => (index ? indicatorOf(heading, byCode) : undefined));
  const named = rows.map((row) => ({ row, unit: unitByCode.get(codeOf(row[0] ?? '')) }));
  return {
    cells: named.flatMap(({ row, unit }) =>
      columns.flatMap((indicator, column) => {
        const cell = (row[column] ?? '').trim();
        return unit && indicator && cell ? [{ unit, indicator, text: cell }] : [];
      }),
    ),
    unknownUnits: named.flatMap(({ row, unit }) => (unit ? [] : [(row[0] ?? '').trim() || '–'])),
    unknownIndicators: head.filter(
      (heading, index) => index > 0 && heading.trim() && !columns[index],
    ),
  };
}
