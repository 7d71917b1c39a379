import { useState, type ReactNode } from 'react';
import { Dialog } from '../shell/dialog.tsx';
import { ALL_COLUMNS, type ColumnName } from './grid-columns.tsx';
import { words } from './words.ts';

/** Which columns are shown, and so go into files. */
export function ColumnChoice({
  columns,
  onChoose,
}: {
  readonly columns: readonly ColumnName[];
  readonly onChoose: (columns: readonly ColumnName[]) => void;
}): ReactNode {
  const said = words.grid;
  const [open, setOpen] = useState(false);
  const turn = (name: ColumnName, is: boolean) =>
    onChoose(ALL_COLUMNS.filter((one) => (one === name ? is : columns.includes(one))));
  return (
    <>
      <button type="button" className="button quiet" onClick={() => setOpen(true)}>
        {said.columnsOpen}
      </button>
      {open && (
        <Dialog title={said.columnsTitle} close={said.close} onClose={() => setOpen(false)}>
          <p className="hint">{said.columnsHint}</p>
          {ALL_COLUMNS.map((name) => (
            <label className="box" key={name}>
              <input
                type="checkbox"
                checked={columns.includes(name)}
                disabled={name === 'NAME'}
                onChange={(event) => turn(name, event.target.checked)}
              />
              {said.columns[name]}
            </label>
          ))}
        </Dialog>
      )}
    </>
  );
}
