import { useState, type ReactNode } from 'react';
import { useChange } from '../../ask/use-change.ts';
import {
  AppPasteDocument,
  AppPasteUndoDocument,
  type AppPasteMutation,
  type AppPastePreviewQuery,
} from '../../generated/operations.ts';
import { Listing } from '../../shell/listing.tsx';
import { Outcome } from '../../shell/outcome.tsx';
import type { Period } from '../periods.tsx';
import { valueText } from '../values.ts';
import type { Cell } from './cells.ts';
import type { Indicator } from './entered.ts';
import { w } from './words.ts';

const words = w.pastePage;
export type Preview = NonNullable<AppPastePreviewQuery['indicatorAssessmentPastePreview']>;
export type ResultCell = Cell<
  { readonly id: string; readonly code: string; readonly fullName: string },
  Indicator
>;
/** What concerns somebody comes first. */
const ORDER = ['ERROR', 'UNUSUAL', 'CHANGED', 'NEW', 'SAME', 'EMPTY'] as const;
const TONE = { ERROR: 'stop', UNUSUAL: 'wait', CHANGED: 'wait', NEW: 'now' } as const;

/** What would become of the cells; written only as they were looked at, and undone at once. */
export function PastePreview({
  cells,
  preview,
  period: { year, periodKind },
}: {
  readonly cells: readonly ResultCell[];
  readonly preview: Preview;
  readonly period: Period;
}): ReactNode {
  const paste = useChange<AppPasteMutation['done']>();
  const undo = useChange();
  const [isRight, setRight] = useState(false);
  const { newCount, changedCount, errorCount, unusualCount, confirmation } = preview;
  const written = paste.outcome?.userErrors.length === 0 ? paste.outcome.paste : null;
  const count = newCount + changedCount + unusualCount;
  const write = () =>
    paste.run(AppPasteDocument, {
      input: {
        cells: inputOf(cells),
        ...{ confirmation, periodKind, year },
        confirmUnusual: isRight,
      },
    });
  const rows = preview.cells
    .map((one) => ({ ...one, cell: cells[one.position - 1]! }))
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || a.position - b.position);
  return (
    <>
      <p role="status">{words.counts(newCount, changedCount, errorCount, unusualCount)}</p>
      <Outcome
        change={paste}
        done={({ paste: done }) => words.written(done?.newCount ?? 0, done?.changedCount ?? 0)}
      />
      <Outcome change={undo} done={() => words.undone} />
      {written && undo.outcome?.userErrors.length !== 0 && (
        <button
          type="button"
          className="button quiet"
          aria-disabled={undo.busy}
          onClick={() => undo.run(AppPasteUndoDocument, { id: written.id, input: {} })}
        >
          {words.undo}
        </button>
      )}
      {!written && errorCount > 0 && <p className="message bad">{words.mend}</p>}
      {!written && errorCount === 0 && count === 0 && <p>{words.nothing}</p>}
      {!written && errorCount === 0 && count > 0 && (
        <>
          {unusualCount > 0 && (
            <label className="box">
              <input
                type="checkbox"
                checked={isRight}
                onChange={(event) => setRight(event.target.checked)}
              />
              {words.confirm}
            </label>
          )}
          <p>
            <button type="button" className="button" aria-disabled={paste.busy} onClick={write}>
              {words.write(count)}
            </button>
          </p>
        </>
      )}
      <Listing
        caption={words.title}
        rows={rows}
        keyOf={({ position }) => String(position)}
        columns={[
          { key: 'unit', head: words.unit, cell: ({ cell }) => cell.unit.fullName },
          { key: 'indicator', head: words.indicator, cell: ({ cell }) => cell.indicator.code },
          {
            key: 'now',
            head: words.now,
            cell: (one) => valueText(one, one.cell.indicator.unitName) ?? one.cell.text,
          },
          {
            key: 'before',
            head: words.before,
            cell: ({ cell, valueBefore, yesNoBefore }) =>
              valueText({ value: valueBefore, yesNo: yesNoBefore }, cell.indicator.unitName) ?? '–',
          },
          {
            key: 'state',
            head: words.state,
            cell: ({ state, message }) => (
              <>
                <span className={`tag ${state in TONE ? TONE[state as keyof typeof TONE] : ''}`}>
                  {words.states[state]}
                </span>
                {message && <span className="line">{message}</span>}
              </>
            ),
          },
        ]}
      />
    </>
  );
}

export const inputOf = (cells: readonly ResultCell[]) =>
  cells.map(({ unit, indicator, text }) => ({
    communeId: unit.id,
    indicatorId: indicator.id,
    text,
  }));
