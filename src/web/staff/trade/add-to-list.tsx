import { useState, type FormEvent, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useAsk } from '../ask/use-ask.ts';
import { useChange, type Refusable } from '../ask/use-change.ts';
import {
  AppCuratedListsDocument,
  AppListCreateDocument,
  AppListItemsDocument,
  AppListItemsSetDocument,
} from '../generated/operations.ts';
import { Dialog } from '../shell/dialog.tsx';
import { Choice, Field } from '../shell/field.tsx';
import { pathOfId } from '../shell/id-path.ts';
import { textOf } from '../shell/form-text.ts';
import { Outcome } from '../shell/outcome.tsx';
import type { Ticked } from './model.ts';
import { words } from './words.ts';

interface Done extends Refusable {
  readonly list?: { readonly id: string } | null;
}

/** Puts what was ticked into a list that is still a draft, or begins one with it. */
export function AddToList({
  ticked,
  onClose,
}: {
  readonly ticked: Ticked;
  readonly onClose: () => void;
}): ReactNode {
  const said = words.grid;
  const change = useChange<Done>();
  const lists = useAsk(AppCuratedListsDocument, {
    first: 100,
    after: null,
    last: null,
    before: null,
  });
  const drafts = (lists.data?.curatedLists.nodes ?? []).filter(({ state }) => state === 'DRAFT');
  const [listId, setListId] = useState('');
  const items = useAsk(AppListItemsDocument, { id: listId }).data?.curatedList;
  const ids = [...ticked.keys()];
  const done = change.outcome?.userErrors.length === 0;
  const goal = listId || change.outcome?.list?.id;
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const title = textOf(new FormData(event.currentTarget), 'title');
    if (!listId) {
      change.run(AppListCreateDocument, { input: { title, productIds: ids } });
      return;
    }
    if (items?.id !== listId) return;
    const there = items.items.flatMap(({ product }) => (product ? [product.id] : []));
    const productIds = [...there, ...ids.filter((id) => !there.includes(id))];
    const input = { baseRevision: items.revision, productIds };
    change.run(AppListItemsSetDocument, { id: listId, input });
  };
  return (
    <Dialog title={said.addTitle(ticked.size)} close={said.close} onClose={onClose}>
      <Outcome change={change} done={() => said.added} />
      {done && goal ? (
        <p>
          <Link className="button" href={`/xuc-tien/danh-muc/${pathOfId(goal)}`}>
            {said.openList}
          </Link>
        </p>
      ) : (
        <form className="form" onSubmit={add}>
          <Choice
            label={said.addWhere}
            none={said.addNew}
            value={listId}
            options={drafts.map(({ id, title }) => [id, title])}
            onChange={(event) => setListId(event.target.value)}
          />
          {!listId && (
            <Field
              label={said.newTitle}
              hint={words.lists.createHint}
              name="title"
              required
              maxLength={200}
            />
          )}
          <button type="submit" className="button" aria-disabled={change.busy}>
            {said.add}
          </button>
        </form>
      )}
    </Dialog>
  );
}
