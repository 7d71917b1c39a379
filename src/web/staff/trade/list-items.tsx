import { useState, type DragEvent, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useChange } from '../ask/use-change.ts';
import {
  AppListItemMoveDocument,
  AppListItemRemoveDocument,
  AppListItemsSetDocument,
} from '../generated/operations.ts';
import { Outcome } from '../shell/outcome.tsx';
import { ItemRow } from './item-row.tsx';
import type { CuratedList, ListItem } from './model.ts';
import { words } from './words.ts';

const said = words.lists;

/** The products of a list in their order, which is changed by dragging or by buttons. */
export function ListItems({
  list,
  isEditable,
}: {
  readonly list: CuratedList;
  readonly isEditable: boolean;
}): ReactNode {
  const change = useChange();
  const [dragged, setDragged] = useState<string | null>(null);
  // What was taken out last can be put back where it was.
  const [taken, setTaken] = useState<{ readonly name: string; readonly ids: string[] } | null>(
    null,
  );
  const { id, items, revision: baseRevision } = list;
  const move = (itemId: string, position: number) => {
    setTaken(null);
    change.run(AppListItemMoveDocument, { id, input: { itemId, position, baseRevision } });
  };
  const remove = (item: ListItem) => {
    const ids = items.flatMap(({ product }) => (product ? [product.id] : []));
    const input = { itemId: item.id, baseRevision };
    change.run(AppListItemRemoveDocument, { id, input }, () =>
      setTaken({ name: nameOf(item), ids }),
    );
  };
  const putBack = () => {
    if (!taken) return;
    const input = { productIds: taken.ids, baseRevision };
    change.run(AppListItemsSetDocument, { id, input }, () => setTaken(null));
  };
  const drop = (event: DragEvent, position: number) => {
    event.preventDefault();
    if (dragged) move(dragged, position);
    setDragged(null);
  };
  if (items.length === 0 && !taken) {
    return (
      <>
        <p>{said.empty}</p>
        {isEditable && (
          <p>
            <Link className="button" href="/san-pham">
              {said.toGrid}
            </Link>
          </p>
        )}
      </>
    );
  }
  return (
    <section aria-labelledby="items">
      <h2 id="items">{said.items(items.length)}</h2>
      {isEditable && <p className="hint screen-only">{said.dragHint}</p>}
      <Outcome change={change} {...(taken && { done: () => said.removed(taken.name) })} />
      {taken && (
        <p>
          <button type="button" className="button quiet" onClick={putBack}>
            {said.undo}
          </button>
        </p>
      )}
      <ol className="rows ordered">
        {items.map((item) => (
          <li
            key={item.id}
            draggable={isEditable}
            className={dragged === item.id ? 'dragged' : undefined}
            onDragStart={() => setDragged(item.id)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => drop(event, item.position)}
          >
            <ItemRow
              list={list}
              item={item}
              isEditable={isEditable}
              isBusy={change.busy}
              onMove={(position) => move(item.id, position)}
              onRemove={() => remove(item)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

const nameOf = ({ shown, product }: ListItem): string => shown?.name ?? product?.name ?? '';
