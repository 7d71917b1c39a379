import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAsk } from '../ask/use-ask.ts';
import { AppInquiriesDocument, type AppInquiriesQuery } from '../generated/operations.ts';
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
import { ClockTag } from './clock-tag.tsx';
import { Needs } from './needs.tsx';
import { words } from './words.ts';

type Row = AppInquiriesQuery['inquiries']['nodes'][number];

const SIZE = 50;
const PARTS = ['inquiries', 'requests'] as const;
const STATES = ['OPEN', 'ANSWERED', 'CLOSED', 'SPAM'] as const;
const EVERY_MS = 60_000;

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'wants',
    head: words.columns.wants,
    cell: ({ id, wants }) => <Link href={`/xuc-tien/yeu-cau/${pathOfId(id)}`}>{wants}</Link>,
  },
  {
    key: 'clock',
    head: words.columns.clock,
    cell: ({ state, dueAt }) => <ClockTag state={state} dueAt={dueAt} />,
  },
  { key: 'state', head: words.columns.state, cell: ({ state }) => words.states[state] },
  { key: 'quantity', head: words.columns.quantity, cell: ({ quantity }) => quantity },
  { key: 'product', head: words.columns.product, cell: ({ product }) => product?.name },
  { key: 'producer', head: words.columns.producer, cell: ({ producer }) => producer?.name },
  { key: 'sent', head: words.columns.sent, cell: ({ sentAt }) => dayAndClock(sentAt) },
];

/** What buyers ask, and what they need. */
export default function RequestsPage(): ReactNode {
  const part = usePart(PARTS);
  return (
    <Titled title={words.title}>
      <p className="lead">{words.lead}</p>
      <Parts
        label={words.parts.label}
        parts={PARTS.map((key) => ({ key, text: words.parts[key] }))}
        current={part}
      />
      {part === 'inquiries' ? <Inquiries /> : <Needs />}
    </Titled>
  );
}

function Inquiries(): ReactNode {
  const address = useAddress();
  const late = address.get('qua-han') === '1';
  const state = STATES.find((one) => one === address.get('trang-thai')) ?? 'OPEN';
  const asked = useAsk(
    AppInquiriesDocument,
    { filter: late ? { isLate: true } : { state: [state] }, ...pageOf(address, SIZE) },
    { every: EVERY_MS },
  );
  return (
    <section aria-label={words.parts.inquiries}>
      <Chips
        label={words.filter}
        chips={[
          {
            key: 'LATE',
            text: words.late,
            count: asked.data?.LATE.totalCount,
            pressed: late,
            onPress: () => address.set({ 'qua-han': late ? null : '1', 'trang-thai': null }),
          },
          ...STATES.map((one) => ({
            key: one,
            text: words.states[one],
            count: one === 'OPEN' ? asked.data?.OPEN.totalCount : null,
            pressed: !late && state === one,
            onPress: () => address.set({ 'trang-thai': one, 'qua-han': null }),
          })),
        ]}
      />
      <Asked asked={asked}>
        {({ inquiries: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <>
              <p className="hint" role="status">
                {t.shell.list.count(totalCount ?? nodes.length)}
              </p>
              <Listing
                caption={words.parts.inquiries}
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
