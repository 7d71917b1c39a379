import { useState, type ReactNode } from 'react';
import { useChange } from '../ask/use-change.ts';
import { AppTradeExportDocument, type AppTradeExportMutation } from '../generated/operations.ts';
import { Outcome } from '../shell/outcome.tsx';
import { useSigned } from '../shell/viewer.ts';
import { AddToList } from './add-to-list.tsx';
import type { View } from './grid-views.tsx';
import type { Ticked } from './model.ts';
import { TRADERS } from './roles.ts';
import { words } from './words.ts';

type Done = AppTradeExportMutation['done'];

const FORMATS = [
  ['XLSX', 'Excel'],
  ['CSV', 'CSV'],
] as const;

/** What can be done with the rows: all that fit, or those that were ticked. */
export function GridActions({
  ticked,
  onTick,
  rows,
  asked: { filter, orderBy, columns },
}: {
  readonly ticked: Ticked;
  /** True ticks the page, false takes all ticks away. */
  readonly onTick: (is: boolean) => void;
  readonly rows: number;
  readonly asked: View;
}): ReactNode {
  const said = words.grid;
  const { roles } = useSigned();
  const change = useChange<Done>();
  const [adding, setAdding] = useState(false);
  const count = ticked.size;
  const isTrader = TRADERS.some((role) => roles.has(role));
  const send = (format: (typeof FORMATS)[number][0]) => {
    const gridFilter = count > 0 ? { productIds: [...ticked.keys()] } : filter;
    const input = {
      ...{ of: 'PRODUCT_GRID' as const, format, gridFilter, gridOrder: orderBy },
      columns: [...columns],
      ...{ statisticsBy: 'YEAR' as const, statisticsFigure: 'SALES' as const },
    };
    change.run(AppTradeExportDocument, { input });
  };
  return (
    <div className="screen-only">
      <p className="row">
        <button type="button" className="button quiet" onClick={() => onTick(true)}>
          {said.tickAll}
        </button>
        {count > 0 && (
          <>
            <b role="status">{said.ticked(count)}</b>
            {isTrader && (
              <button type="button" className="button" onClick={() => setAdding(true)}>
                {said.addTo}
              </button>
            )}
            <button type="button" className="button quiet" onClick={() => onTick(false)}>
              {said.untick}
            </button>
          </>
        )}
        {FORMATS.map(([format, name]) => (
          <button
            key={format}
            type="button"
            className="button quiet"
            aria-disabled={change.busy}
            onClick={() => send(format)}
          >
            {count > 0 ? said.exportTicked(count, name) : said.exportAll(rows, name)}
          </button>
        ))}
      </p>
      <p className="hint">{said.keys}</p>
      {change.busy && <p role="status">{said.exporting}</p>}
      <Outcome change={change} done={({ rowCount }) => said.exported(rowCount ?? 0)} />
      <ExportFile file={change.outcome?.file} />
      {adding && <AddToList ticked={ticked} onClose={() => setAdding(false)} />}
    </div>
  );
}

/** A file that was made, to take away. */
export function ExportFile({ file }: { readonly file: Done['file'] | undefined }): ReactNode {
  if (!file?.link) return null;
  return (
    <p>
      <a href={file.link.url} download={file.name}>
        {words.lists.download(file.name)}
      </a>
    </p>
  );
}
