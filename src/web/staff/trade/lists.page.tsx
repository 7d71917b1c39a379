import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppCuratedListsDocument,
  AppListCreateDocument,
  type AppCuratedListsQuery,
  type AppListCreateMutation,
} from '../generated/operations.ts';
import { pageOf, useAddress } from '../shell/address.ts';
import { Field } from '../shell/field.tsx';
import { textOf } from '../shell/form-text.ts';
import { pathOfId } from '../shell/id-path.ts';
import { Listing, type Column } from '../shell/listing.tsx';
import { Outcome } from '../shell/outcome.tsx';
import { Pager } from '../shell/pager.tsx';
import { Asked } from '../shell/states.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import '../style/work.css';
import { TRADERS } from './roles.ts';
import { words } from './words.ts';

type Row = AppCuratedListsQuery['curatedLists']['nodes'][number];

const SIZE = 50;
const said = words.lists;

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'title',
    head: said.columns.title,
    cell: ({ id, title }) => <Link href={`/xuc-tien/danh-muc/${pathOfId(id)}`}>{title}</Link>,
  },
  {
    key: 'state',
    head: said.columns.state,
    cell: ({ state }) => (
      <span className={state === 'FROZEN' ? 'tag now' : 'tag'}>{said.states[state]}</span>
    ),
  },
  { key: 'items', head: said.columns.items, cell: ({ itemCount }) => itemCount, number: true },
  { key: 'event', head: said.columns.event, cell: ({ event }) => event?.name },
];

/** Lists for fairs and buyers, the newest first. */
export default function ListsPage(): ReactNode {
  const { roles } = useSigned();
  const address = useAddress();
  const asked = useAsk(AppCuratedListsDocument, pageOf(address, SIZE));
  return (
    <Titled title={said.title}>
      <p className="lead">{said.lead}</p>
      <p className="row screen-only">
        <Link className="button" href="/san-pham">
          {said.toGrid}
        </Link>
      </p>
      <Asked asked={asked}>
        {({ curatedLists: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <p>{said.none}</p>
          ) : (
            <>
              <Listing caption={said.title} columns={COLUMNS} rows={nodes} keyOf={({ id }) => id} />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Asked>
      {TRADERS.some((role) => roles.has(role)) && <Create />}
    </Titled>
  );
}

function Create(): ReactNode {
  const [, go] = useLocation();
  const change = useChange<AppListCreateMutation['done']>();
  const [open, setOpen] = useState(false);
  const create = (fields: FormData) => {
    const input = { title: textOf(fields, 'title'), productIds: [] };
    change.run(AppListCreateDocument, { input }, ({ list }) => {
      if (list) go(`/xuc-tien/danh-muc/${pathOfId(list.id)}`);
    });
  };
  return (
    <div className="screen-only">
      <Outcome change={change} />
      {open ? (
        <StepForm
          title={said.save}
          busy={change.busy}
          onSend={create}
          onCancel={() => setOpen(false)}
        >
          <Field label={said.createTitle} hint={said.createHint} name="title" required />
        </StepForm>
      ) : (
        <button type="button" className="button quiet" onClick={() => setOpen(true)}>
          {said.create}
        </button>
      )}
    </div>
  );
}
