import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { execute } from '../ask/execute.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppGridChoicesDocument,
  AppSavedViewRemoveDocument,
  AppSavedViewSaveDocument,
} from '../generated/operations.ts';
import { useAddress } from '../shell/address.ts';
import { Dialog } from '../shell/dialog.tsx';
import { Choice, Field } from '../shell/field.tsx';
import { textOf } from '../shell/form-text.ts';
import { Outcome } from '../shell/outcome.tsx';
import { Trouble } from '../shell/states.tsx';
import { useSigned } from '../shell/viewer.ts';
import type { ColumnName } from './grid-columns.tsx';
import {
  addressOf,
  NO_FILTER,
  type GridFilter,
  type GridOrder,
  type SavedView,
} from './grid-filter.ts';
import { TRADERS } from './roles.ts';
import { words } from './words.ts';

export interface View {
  readonly filter: GridFilter;
  readonly orderBy: GridOrder;
  readonly columns: readonly ColumnName[];
}

/** Filters, order and columns that are kept by a name, for oneself or for all. */
export function GridViews({
  views,
  now,
  onColumns,
}: {
  readonly views: readonly SavedView[];
  readonly now: View;
  readonly onColumns: (columns: readonly ColumnName[]) => void;
}): ReactNode {
  const said = words.grid;
  const { roles } = useSigned();
  const address = useAddress();
  const [saving, setSaving] = useState(false);
  const chosen = views.find(({ id }) => id === address.get('xem'));
  const choose = (id: string) => {
    const view = views.find((one) => one.id === id);
    if (!view) return address.set({ xem: null });
    onColumns(view.columns);
    address.set({
      ...addressOf({ ...NO_FILTER, ...view.filter }),
      ...{ xep: view.orderBy, xem: view.id },
    });
  };
  const mayKeep = TRADERS.some((role) => roles.has(role));
  return (
    <>
      <Choice
        label={said.views}
        none={said.noView}
        value={chosen?.id ?? ''}
        options={views.map(({ id, name, own, ownerName }) => [
          id,
          own ? name : said.viewShared(name, ownerName ?? ''),
        ])}
        onChange={(event) => choose(event.target.value)}
      />
      {mayKeep && (
        <button type="button" className="button quiet" onClick={() => setSaving(true)}>
          {said.saveView}
        </button>
      )}
      {mayKeep && chosen?.own && <RemoveView id={chosen.id} />}
      {saving && <SaveView now={now} onClose={() => setSaving(false)} />}
    </>
  );
}

function SaveView({
  now: { filter, orderBy, columns },
  onClose,
}: {
  readonly now: View;
  readonly onClose: () => void;
}): ReactNode {
  const said = words.grid;
  const change = useChange();
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const input = {
      ...{ filter, orderBy, columns: [...columns] },
      name: textOf(fields, 'name'),
      shared: fields.get('shared') === 'on',
    };
    change.run(AppSavedViewSaveDocument, { input });
  };
  return (
    <Dialog title={said.saveView} close={said.close} onClose={onClose}>
      <form className="form" onSubmit={save}>
        <Outcome change={change} done={() => said.viewSaved} />
        <Field label={said.viewName} name="name" required maxLength={100} autoFocus />
        <label className="box">
          <input type="checkbox" name="shared" />
          {said.viewShare}
        </label>
        <button type="submit" className="button" aria-disabled={change.busy}>
          {said.saveView}
        </button>
      </form>
    </Dialog>
  );
}

/** A view can be saved again at any time: it is removed without asking. */
function RemoveView({ id }: { readonly id: string }): ReactNode {
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => execute(AppSavedViewRemoveDocument, { id }),
    onSuccess: () => client.invalidateQueries({ queryKey: [AppGridChoicesDocument.name] }),
  });
  return (
    <>
      {error && <Trouble problem={error} />}
      <button
        type="button"
        className="button quiet"
        aria-disabled={isPending}
        onClick={() => mutate()}
      >
        {words.grid.removeView}
      </button>
    </>
  );
}
