import type { FocusEvent, KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const cellsOf = (row: HTMLTableRowElement): HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>('[data-cell]'),
];

/**
 * Arrow keys within a table whose cells have `data-cell`: one of them at a time is reached by Tab. Set on the
 * elements themselves, since thousands of cells are not to be rendered for a step of the focus.
 */
export const gridKeys = {
  onFocus(event: FocusEvent<HTMLTableElement>): void {
    const cell = event.target.closest<HTMLElement>('[data-cell]');
    if (!cell) return;
    for (const one of event.currentTarget.querySelectorAll<HTMLElement>(
      '[data-cell][tabindex="0"]',
    ))
      one.tabIndex = -1;
    cell.tabIndex = 0;
  },
  onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    const row = cell?.closest('tr');
    if (!cell || !row) return;
    const next = target(event.key, cell, row);
    if (!next) return;
    event.preventDefault();
    next.focus();
  },
};

function target(key: string, cell: HTMLElement, row: HTMLTableRowElement): HTMLElement | undefined {
  const cells = cellsOf(row);
  if (key === 'Home') return cells[0];
  if (key === 'End') return cells.at(-1);
  const [down, right] = STEPS[key] ?? [0, 0];
  const column = cells.indexOf(cell) + right;
  if (right !== 0) return cells[column];
  if (down === 0) return undefined;
  const body = row.parentElement as HTMLTableSectionElement;
  const other = body.rows[row.sectionRowIndex + down];
  return other && cellsOf(other)[column];
}
