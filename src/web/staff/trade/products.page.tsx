import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useAsk } from '../ask/use-ask.ts';
import {
  AppGridChoicesDocument,
  AppProductGridDocument,
  type AppGridChoicesQuery,
} from '../generated/operations.ts';
import { pageOf, useAddress } from '../shell/address.ts';
import { Choice } from '../shell/field.tsx';
import { areKeysOn } from '../shell/keys.tsx';
import { Listing } from '../shell/listing.tsx';
import { Pager } from '../shell/pager.tsx';
import { Asked } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import '../style/work.css';
import { ColumnChoice } from './column-choice.tsx';
import { GridActions } from './grid-actions.tsx';
import { gridColumns, keepColumns, keptColumns, type ColumnName } from './grid-columns.tsx';
import { filterOf, type GridOrder } from './grid-filter.ts';
import { GridFilters } from './grid-filters.tsx';
import { GridViews } from './grid-views.tsx';
import type { Ticked } from './model.ts';
import { words } from './words.ts';

const SIZE = 50;
const ORDERS = Object.keys(words.grid.orders) as GridOrder[];

/** All products with what trade promotion needs of them. */
export default function ProductsPage(): ReactNode {
  const asked = useAsk(AppGridChoicesDocument, {});
  return (
    <Titled title={words.grid.title}>
      <Asked asked={asked}>{(choices) => <Grid choices={choices} />}</Asked>
    </Titled>
  );
}

function Grid({ choices }: { readonly choices: AppGridChoicesQuery }): ReactNode {
  const said = words.grid;
  const { viewer } = useSigned();
  const address = useAddress();
  const filter = filterOf(address);
  const orderBy = ORDERS.find((one) => one === address.get('xep')) ?? 'NAME';
  const [columns, setColumns] = useState(() => keptColumns(viewer.person.id));
  const [ticked, setTicked] = useState<Ticked>(new Map());
  const asked = useAsk(AppProductGridDocument, { filter, orderBy, ...pageOf(address, SIZE) });
  const choose = (next: readonly ColumnName[]) => {
    keepColumns(viewer.person.id, next);
    setColumns(next);
  };
  const tick = (products: readonly { readonly id: string; readonly name: string }[], is: boolean) =>
    setTicked((before) => {
      const next = new Map(before);
      for (const { id, name } of products) {
        if (is) next.set(id, name);
        else next.delete(id);
      }
      return next;
    });
  return (
    <>
      <GridFilters filter={filter} groups={choices.productGroups} />
      <div className="filters">
        <Choice
          label={said.order}
          value={orderBy}
          options={ORDERS.map((one) => [one, said.orders[one]])}
          onChange={(event) => address.set({ xep: event.target.value })}
        />
        <GridViews
          views={choices.savedViews}
          now={{ filter, orderBy, columns }}
          onColumns={choose}
        />
        <ColumnChoice columns={columns} onChoose={choose} />
      </div>
      <Asked asked={asked}>
        {({ productGrid: { nodes, totalCount, pageInfo } }) => (
          <>
            <p className="hint" role="status">
              {said.rows(totalCount ?? nodes.length)}
            </p>
            {nodes.length === 0 ? (
              <p>{said.none}</p>
            ) : (
              <>
                <GridActions
                  ticked={ticked}
                  onTick={(is) =>
                    is
                      ? tick(
                          nodes.map(({ product }) => product),
                          true,
                        )
                      : setTicked(new Map())
                  }
                  rows={totalCount ?? nodes.length}
                  asked={{ filter, orderBy, columns }}
                />
                <div onKeyDown={tickByKey}>
                  <Listing
                    caption={said.caption}
                    columns={gridColumns(columns, orderBy, (xep) => address.set({ xep }), {
                      has: (id) => ticked.has(id),
                      turn: (product, is) => tick([product], is),
                    })}
                    rows={nodes}
                    keyOf={({ product }) => product.id}
                  />
                </div>
                <Pager pageInfo={pageInfo} />
              </>
            )}
          </>
        )}
      </Asked>
    </>
  );
}

/** `x` ticks the row in which the focus is. */
function tickByKey(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLElement;
  if (event.key !== 'x' || event.ctrlKey || event.metaKey || event.altKey || !areKeysOn()) return;
  target.closest('tr, li')?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
}
