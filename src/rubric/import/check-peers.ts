import { doubt, PLACE } from './doubt.ts';
import type { CriterionModel, DoubtModel, SheetModel } from './model.ts';
import { scoredCriteria } from './model.ts';

const AT_LEAST_SHEETS = 6;
const MOST = { share: 3, of: 4 };

interface Row {
  readonly sheet: number;
  readonly criterion: CriterionModel;
  readonly levels: string;
  readonly minima: string;
}

/**
 * Criteria of the same name are printed alike on most sheets. One that differs although its maximum
 * is the same may be right, but it is where a slip of the transcript would show: it gets named.
 */
export function checkPeers(sheets: readonly SheetModel[], maximaPrinted: boolean): DoubtModel[] {
  const groups = new Map<string, Row[]>();
  for (const sheet of sheets) {
    for (const criterion of scoredCriteria(sheet)) {
      if (criterion.options.some((option) => option.caseNumber !== null)) continue;
      const name = criterion.name.replace(/\s+/gu, ' ').toLowerCase();
      groups.set(name, [...(groups.get(name) ?? []), row(sheet.number, criterion)]);
    }
  }
  return [...groups.values()].flatMap((rows) => oddOnes(rows, maximaPrinted));
}

function row(sheet: number, criterion: CriterionModel): Row {
  const printed = criterion.options.filter((option) => option.origin === 'PRINTED');
  const levels = printed.map((option) => option.points).join(', ');
  const minima = criterion.minima.map((one) => `${one.star}★ ≥ ${one.points}`).join(', ');
  return { sheet, criterion, levels, minima };
}

function oddOnes(rows: readonly Row[], maximaPrinted: boolean): DoubtModel[] {
  if (rows.length < AT_LEAST_SHEETS) return [];
  const print = (one: Row) => `${one.levels} | ${one.minima}`;
  const count = (one: Row) => rows.filter((other) => print(other) === print(one)).length;
  const usual = rows.reduce((best, one) => (count(one) > count(best) ? one : best));
  if (count(usual) * MOST.of < rows.length * MOST.share) return [];
  return rows
    .filter((one) => print(one) !== print(usual))
    .filter((one) => !maximaPrinted || one.criterion.maxPoints === usual.criterion.maxPoints)
    .map((one) => peerDoubt(one, usual, count(usual)));
}

function peerDoubt(one: Row, usual: Row, sheets: number): DoubtModel {
  const say = (of: Row, none: string) =>
    `${of.levels}${of.minima ? `; ${of.minima}` : `; ${none}`}`;
  const text = {
    vi: `“${one.criterion.name}” in ${say(one, 'không có mức tối thiểu')}; ${sheets} phiếu khác in ${say(usual, 'không có mức tối thiểu')}.`,
    en: `"${one.criterion.name}" prints ${say(one, 'no minima')}; ${sheets} other sheets print ${say(usual, 'no minima')}.`,
  };
  const printed = say(one, '–');
  const place = PLACE.criterion(one.sheet, one.criterion.key);
  const parts = { sheet: one.sheet, criterionKey: one.criterion.key, place };
  return doubt('DIFFERS_FROM_PEERS', text, { ...parts, printed, used: printed });
}
