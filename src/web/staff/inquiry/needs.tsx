import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { decimal } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppBuyerRequestRecordDocument,
  AppBuyerRequestsDocument,
  type AppBuyerRequestRecordMutation,
  type AppBuyerRequestsQuery,
} from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { pageOf, useAddress } from '../shell/address.ts';
import { Chips } from '../shell/chips.tsx';
import { dayAndClock } from '../shell/clock.ts';
import { pathOfId } from '../shell/id-path.ts';
import { Listing, type Column } from '../shell/listing.tsx';
import { Outcome } from '../shell/outcome.tsx';
import { Pager } from '../shell/pager.tsx';
import { Asked } from '../shell/states.tsx';
import { NeedForm } from './need-form.tsx';
import { words } from './words.ts';

type Row = AppBuyerRequestsQuery['buyerRequests']['nodes'][number];

const said = words.requests;
const SIZE = 50;
const STATES = ['OPEN', 'CLOSED'] as const;

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'wants',
    head: words.columns.wants,
    cell: ({ id, wants }) => (
      <Link href={`/xuc-tien/yeu-cau/nhu-cau/${pathOfId(id)}`}>{wants}</Link>
    ),
  },
  {
    key: 'quantity',
    head: words.columns.quantity,
    cell: ({ quantity, unit, rhythm }) =>
      `${decimal(quantity, lang)} ${said.units[unit]}, ${said.rhythms[rhythm]}`,
  },
  { key: 'state', head: words.columns.state, cell: ({ state }) => said.states[state] },
  {
    key: 'buyer',
    head: words.columns.buyer,
    cell: ({ buyer }) => buyer && [buyer.name, buyer.organisation].filter(Boolean).join(', '),
  },
  { key: 'sent', head: words.columns.sent, cell: ({ createdAt }) => dayAndClock(createdAt) },
];

/** Needs of buyers who have no producer yet. */
export function Needs(): ReactNode {
  const address = useAddress();
  const [, go] = useLocation();
  const state = STATES.find((one) => one === address.get('trang-thai')) ?? 'OPEN';
  const asked = useAsk(AppBuyerRequestsDocument, { state, ...pageOf(address, SIZE) });
  const change = useChange<AppBuyerRequestRecordMutation['done']>();
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={words.parts.requests}>
      <Chips
        label={words.filter}
        chips={STATES.map((one) => ({
          key: one,
          text: said.states[one],
          pressed: state === one,
          onPress: () => address.set({ 'trang-thai': one }),
        }))}
      />
      <Asked asked={asked}>
        {({ buyerRequests: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <p>{said.none}</p>
          ) : (
            <>
              <Listing
                caption={words.parts.requests}
                columns={COLUMNS}
                rows={nodes}
                keyOf={({ id }) => id}
              />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Asked>
      <Outcome change={change} />
      {open ? (
        <NeedForm
          busy={change.busy}
          onCancel={() => setOpen(false)}
          onSend={(request) =>
            change.run(AppBuyerRequestRecordDocument, { input: { request } }, (done) => {
              if (done.request) go(`/xuc-tien/yeu-cau/nhu-cau/${pathOfId(done.request.id)}`);
            })
          }
        />
      ) : (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {said.record}
        </button>
      )}
    </section>
  );
}
