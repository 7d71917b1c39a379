import { itemQuorum, type ItemMember, type RuleSettings } from './council.rules.ts';
import { SheetProgressState } from './session.enums.ts';

/** What is known of a member's sheet without looking at it. */
export interface CellFacts {
  readonly phase: string;
  readonly absent: boolean;
  readonly recused: boolean;
  readonly submitted: boolean;
  /** Of the sheet that is being filled in; null while nothing is stored. */
  readonly version: number | null;
}

/** How far a member is with the sheet of a product. */
export function cellState(cell: CellFacts): SheetProgressState {
  if (cell.recused) return SheetProgressState.RECUSED;
  if (cell.absent) return SheetProgressState.ABSENT;
  if (cell.submitted) return SheetProgressState.SUBMITTED;
  if (cell.phase === 'PENDING') return SheetProgressState.NOT_OPEN;
  if (cell.version === null) return SheetProgressState.NOT_BEGUN;
  return cell.version > 1 ? SheetProgressState.REOPENED : SheetProgressState.DRAFT;
}

/** The sheets of a product in numbers. */
export function progressOfItem(cells: readonly ItemMember[], rule: RuleSettings) {
  const expected = cells.filter((one) => !one.absent && !one.recused);
  return {
    submitted: expected.filter((one) => one.submitted).length,
    expected: expected.length,
    recused: cells.filter((one) => one.recused).length,
    absent: cells.filter((one) => one.absent && !one.recused).length,
    quorum: itemQuorum(cells, rule),
  };
}
