import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { day, money } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import { AppContractsDocument, type AppContractsQuery } from '../generated/operations.ts';
import { lang, t } from '../i18n/texts.ts';
import { TradeExport } from '../sales/trade-export.tsx';
import { pageOf, useAddress } from '../shell/address.ts';
import { Chips } from '../shell/chips.tsx';
import { Choice } from '../shell/field.tsx';
import { pathOfId } from '../shell/id-path.ts';
import { Listing, type Column } from '../shell/listing.tsx';
import { Pager } from '../shell/pager.tsx';
import { Asked } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import '../style/work.css';
import { TRADERS } from '../trade/roles.ts';
import { words } from './words.ts';

type Row = AppContractsQuery['tradeContracts']['nodes'][number];

const SIZE = 50;
const DAYS = [30, 90, 180];
const STATES = Object.keys(words.states) as Row['state'][];

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'buyer',
    head: words.columns.buyer,
    cell: ({ id, buyer }) => (
      <Link href={`/xuc-tien/hop-dong/${pathOfId(id)}`}>{buyer?.name ?? id}</Link>
    ),
  },
  { key: 'kind', head: words.columns.kind, cell: ({ kind }) => words.kinds[kind] },
  { key: 'number', head: words.columns.number, cell: ({ number }) => number ?? words.noNumber },
  {
    key: 'state',
    head: words.columns.state,
    cell: ({ state }) => (
      <span className={state === 'IN_FORCE' ? 'tag now' : 'tag'}>{words.states[state]}</span>
    ),
  },
  { key: 'signed', head: words.columns.signed, cell: ({ signedOn }) => day(signedOn, lang) },
  {
    key: 'until',
    head: words.columns.until,
    cell: ({ validUntil }) => (validUntil ? day(validUntil, lang) : words.open),
  },
  {
    key: 'value',
    head: words.columns.value,
    number: true,
    cell: ({ valueAmount }) => valueAmount !== null && money(valueAmount, lang),
  },
  {
    key: 'delivered',
    head: words.columns.delivered,
    number: true,
    cell: ({ deliveredAmount }) => deliveredAmount !== null && money(deliveredAmount, lang),
  },
];

/** Contracts and memoranda, by state, kind and how soon they end. */
export default function ContractsPage(): ReactNode {
  const { roles } = useSigned();
  const address = useAddress();
  const state = STATES.find((one) => one === address.get('tinh-trang')) ?? null;
  const kind = address.get('loai') as Row['kind'] | '';
  const filter = {
    state,
    kind: kind ? [kind] : null,
    endingWithinDays: Number(address.get('con')) || null,
  };
  const asked = useAsk(AppContractsDocument, { filter, ...pageOf(address, SIZE) });
  return (
    <Titled title={words.title}>
      <p className="lead">{words.lead}</p>
      {TRADERS.some((role) => roles.has(role)) && (
        <p className="screen-only">
          <Link className="button" href="/xuc-tien/hop-dong/moi">
            {words.record}
          </Link>
        </p>
      )}
      <Chips
        label={words.filter.state}
        chips={[
          {
            key: '',
            text: t.shell.list.all,
            pressed: state === null,
            onPress: () => address.set({ 'tinh-trang': null }),
          },
          ...STATES.map((one) => ({
            key: one,
            text: words.states[one],
            pressed: state === one,
            onPress: () => address.set({ 'tinh-trang': state === one ? null : one }),
          })),
        ]}
      />
      <div className="filters">
        <Choice
          label={words.filter.kind}
          none={t.shell.list.all}
          value={kind}
          options={Object.entries(words.kinds)}
          onChange={(event) => address.set({ loai: event.target.value })}
        />
        <Choice
          label={words.filter.ending}
          none={t.shell.list.all}
          value={filter.endingWithinDays ?? ''}
          options={DAYS.map((one) => [String(one), words.filter.days(one)])}
          onChange={(event) => address.set({ con: event.target.value })}
        />
      </div>
      <Asked asked={asked}>
        {({ tradeContracts: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <>
              <p className="hint" role="status">
                {t.shell.list.count(totalCount ?? nodes.length)}
              </p>
              <TradeExport
                texts={[words.exportAs('Excel'), words.exportAs('CSV')]}
                asked={{ of: 'CONTRACTS', contractFilter: filter }}
              />
              <Listing
                caption={words.title}
                columns={COLUMNS}
                rows={nodes}
                keyOf={({ id }) => id}
              />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Asked>
    </Titled>
  );
}
