import { searchKey } from '../../../platform/text/search-key.ts';

/** A row as it was copied: texts, in the words of whoever wrote them. */
export interface PastedRow {
  readonly period: string;
  readonly product: string;
  readonly producer: string;
  readonly channel: string;
  readonly amount: string;
  readonly quantity: string;
  readonly unit: string;
  readonly source: string;
}
type Name = keyof PastedRow;

/** The columns in their order, and what their headings may be, without accents. */
const HEADS: readonly (readonly [Name, readonly string[]])[] = [
  ['period', ['ky', 'thang', 'period']],
  ['product', ['san pham', 'ten san pham', 'product']],
  ['producer', ['chu the', 'ten chu the', 'producer']],
  ['channel', ['kenh', 'kenh ban', 'channel']],
  ['amount', ['doanh so', 'so tien', 'doanh thu', 'sales', 'amount']],
  ['quantity', ['so luong', 'quantity']],
  ['unit', ['don vi', 'don vi tinh', 'dvt', 'unit']],
  ['source', ['nguon', 'nguon so', 'source']],
];
const NEEDED: readonly Name[] = ['period', 'product', 'channel', 'amount'];

/** What was copied from a spreadsheet: cells between tabs, those with line ends in quotation marks. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = () => {
    lines.at(-1)!.push(cell.replace(/\s+/gu, ' ').trim());
    cell = '';
  };
  const input = text.replace(/\r\n?/g, '\n');
  for (let at = 0; at < input.length; at++) {
    const sign = input[at]!;
    if (quoted && sign === '"' && input[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (quoted && sign === '"') quoted = false;
    else if (!quoted && sign === '"' && cell === '') quoted = true;
    else if (!quoted && sign === '\t') end();
    else if (!quoted && sign === '\n') {
      end();
      lines.push([]);
    } else cell += sign;
  }
  end();
  return lines.filter((line) => line.some((one) => one !== ''));
}

/** The rows of a paste; with a line of headings the columns stand as it says. */
export function pastedRows(text: string): readonly PastedRow[] {
  const lines = cellsOf(text);
  const heads = (lines[0] ?? []).map(
    (cell) => HEADS.find(([, names]) => names.includes(searchKey(cell)))?.[0] ?? null,
  );
  const isHeaded = NEEDED.every((name) => heads.includes(name));
  const order: readonly (Name | null)[] = isHeaded ? heads : HEADS.map(([name]) => name);
  return (isHeaded ? lines.slice(1) : lines).map((line) => {
    const of = (name: Name) => line[order.indexOf(name)] ?? '';
    return {
      ...{ period: of('period'), product: of('product'), producer: of('producer') },
      ...{ channel: of('channel'), amount: of('amount'), quantity: of('quantity') },
      ...{ unit: of('unit'), source: of('source') },
    };
  });
}
