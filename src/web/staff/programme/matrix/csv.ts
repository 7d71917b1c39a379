import { csvOf, type CsvCell } from '../../../../platform/text/csv.ts';
import { standingOf } from '../verdict.tsx';
import { changeLists, type Criterion, type Row } from './rows.ts';
import { w } from './words.ts';

/** The table as it is on the screen. */
export function csvOfMatrix(
  criteria: readonly (readonly [Criterion, number])[],
  rows: readonly Row[],
): string {
  const head = [
    ...['Mã / Code', w.commune, w.met],
    ...criteria.map(([{ number, name }]) => `${number}. ${name}`),
    w.since,
  ];
  const lines = rows.map((row): readonly CsvCell[] => [
    ...[row.commune.code, row.commune.fullName, row.metCriteria],
    ...criteria.map(([, index]) => {
      const result = row.criteria[index];
      return result ? w.verdict[standingOf(result)] : null;
    }),
    changeLists(row)
      .map(([kind, numbers]) => `${w.changes[kind]}: ${numbers.join(', ')}`)
      .join('; '),
  ]);
  return csvOf(head, lines);
}

/** Gives a text to the person as a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
