import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAsk } from '../ask/use-ask.ts';
import { AppListingChangesDocument, type AppListingChangesQuery } from '../generated/operations.ts';
import { t } from '../i18n/texts.ts';
import { pageOf, useAddress } from '../shell/address.ts';
import { Chips } from '../shell/chips.tsx';
import { dayAndClock } from '../shell/clock.ts';
import { pathOfId } from '../shell/id-path.ts';
import { Listing, type Column } from '../shell/listing.tsx';
import { Pager } from '../shell/pager.tsx';
import { Parts, usePart } from '../shell/parts.tsx';
import { Asked } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import '../style/work.css';
import { Entries } from './entries.tsx';
import { words } from './words.ts';

type Row = AppListingChangesQuery['listingChanges']['nodes'][number];

const SIZE = 50;
const STATES = ['PENDING', 'ACCEPTED', 'RETURNED', 'WITHDRAWN'] as const;
const PARTS = ['changes', 'entries'] as const;

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'product',
    head: words.columns.product,
    cell: ({ id, product }) => (
      <Link href={`/duyet-noi-dung/${pathOfId(id)}`}>{product?.name ?? id}</Link>
    ),
  },
  {
    key: 'state',
    head: words.columns.state,
    cell: ({ state }) => (
      <span className={state === 'PENDING' ? 'tag wait' : 'tag'}>{words.states[state]}</span>
    ),
  },
  {
    key: 'producer',
    head: words.columns.producer,
    cell: ({ product }) => product?.producer?.name,
  },
  {
    key: 'commune',
    head: words.columns.commune,
    cell: ({ product }) => product?.commune?.fullName,
  },
  { key: 'sent', head: words.columns.sent, cell: ({ createdAt }) => dayAndClock(createdAt) },
  { key: 'note', head: words.columns.note, cell: ({ note }) => note },
];

/** What waits to be seen by the world. */
export default function ReviewsPage(): ReactNode {
  const part = usePart(PARTS);
  return (
    <Titled title={words.title}>
      <p className="lead">{words.lead}</p>
      <Parts
        label={words.parts.label}
        parts={PARTS.map((key) => ({ key, text: words.parts[key] }))}
        current={part}
      />
      {part === 'changes' ? <Changes /> : <Entries />}
    </Titled>
  );
}

function Changes(): ReactNode {
  const address = useAddress();
  const state = STATES.find((one) => one === address.get('trang-thai')) ?? 'PENDING';
  const asked = useAsk(AppListingChangesDocument, {
    filter: { state: [state] },
    ...pageOf(address, SIZE),
  });
  return (
    <section aria-label={words.parts.changes}>
      <Chips
        label={words.filter.state}
        chips={STATES.map((one) => ({
          key: one,
          text: words.states[one],
          count: one === 'PENDING' ? asked.data?.PENDING.totalCount : null,
          pressed: state === one,
          onPress: () => address.set({ 'trang-thai': one }),
        }))}
      />
      <Asked asked={asked}>
        {({ listingChanges: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <>
              <p className="hint" role="status">
                {t.shell.list.count(totalCount ?? nodes.length)}
              </p>
              <Listing
                caption={words.parts.changes}
                columns={COLUMNS}
                rows={nodes}
                keyOf={({ id }) => id}
              />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Asked>
    </section>
  );
}
