import type { ReactNode } from 'react';
import { money } from '../../shared/format.ts';
import { hrefOf } from '../../paths.ts';
import { useAsk } from '../ask/use-ask.ts';
import { AppSalesDocument, type AppSalesQuery } from '../generated/operations.ts';
import { lang, t } from '../i18n/texts.ts';
import { pageOf, useAddress } from '../shell/address.ts';
import { Choice, Field } from '../shell/field.tsx';
import { Listing, type Column } from '../shell/listing.tsx';
import { Pager } from '../shell/pager.tsx';
import { Asked } from '../shell/states.tsx';
import { TradeExport } from './trade-export.tsx';
import { amountOf } from '../shell/amount.ts';
import { words } from './words.ts';

type Row = AppSalesQuery['salesRecords']['nodes'][number];

const SIZE = 50;
const { columns, filter: said } = words;

export const SALES_COLUMNS: readonly Column<Row>[] = [
  {
    key: 'product',
    head: columns.product,
    cell: ({ product }) =>
      product && <a href={hrefOf('product', lang, { slug: product.slug })}>{product.name}</a>,
  },
  { key: 'producer', head: columns.producer, cell: ({ product }) => product?.producer?.name },
  { key: 'period', head: columns.period, cell: ({ period }) => period.name },
  { key: 'channel', head: columns.channel, cell: ({ channel }) => words.channels[channel] },
  {
    key: 'amount',
    head: columns.amount,
    number: true,
    cell: ({ amount }) => money(amount, lang),
  },
  {
    key: 'quantity',
    head: columns.quantity,
    number: true,
    cell: ({ quantity, unit }) => quantity && amountOf(quantity, unit),
  },
  { key: 'source', head: columns.source, cell: ({ source }) => words.sources[source] },
];

/** Stored sales, by channel, source and period. */
export function SalesRecords(): ReactNode {
  const address = useAddress();
  const channel = address.get('kenh') as Row['channel'] | '';
  const source = address.get('nguon') as Row['source'] | '';
  const filter = {
    channel: channel ? [channel] : null,
    source: source ? [source] : null,
    from: address.get('tu') || null,
    until: address.get('den') || null,
  };
  const asked = useAsk(AppSalesDocument, { filter, ...pageOf(address, SIZE) });
  return (
    <section aria-label={words.parts.records}>
      <div className="filters">
        <Choice
          label={said.channel}
          none={said.all}
          value={channel}
          options={Object.entries(words.channels)}
          onChange={(event) => address.set({ kenh: event.target.value })}
        />
        <Choice
          label={said.source}
          none={said.all}
          value={source}
          options={Object.entries(words.sources)}
          onChange={(event) => address.set({ nguon: event.target.value })}
        />
        <Field
          label={said.from}
          type="date"
          value={address.get('tu')}
          onChange={(event) => address.set({ tu: event.target.value })}
        />
        <Field
          label={said.until}
          type="date"
          value={address.get('den')}
          onChange={(event) => address.set({ den: event.target.value })}
        />
      </div>
      <Asked asked={asked}>
        {({ salesRecords: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <>
              <p className="hint" role="status">
                {t.shell.list.count(totalCount ?? nodes.length)}
              </p>
              <TradeExport
                texts={[
                  words.exportAs('Excel', totalCount ?? 0),
                  words.exportAs('CSV', totalCount ?? 0),
                ]}
                asked={{ of: 'SALES', salesFilter: filter }}
              />
              <Listing
                caption={words.parts.records}
                columns={SALES_COLUMNS}
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
