import { useEffect, useRef, type ReactNode } from 'react';
import { day, money } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import {
  AppTradeStatisticsRowsDocument,
  type AppTradeStatisticsRowsQuery,
} from '../generated/operations.ts';
import { lang, t } from '../i18n/texts.ts';
import { pageOf, useAddress } from '../shell/address.ts';
import { Pager } from '../shell/pager.tsx';
import { Asked } from '../shell/states.tsx';
import { TradeExport } from './trade-export.tsx';
import { words } from './words.ts';

type Variables = Parameters<NonNullable<(typeof AppTradeStatisticsRowsDocument)['__types']>>[0];
export type Figure = Variables['figure'];
export type StatisticsBy = Variables['by'];
type Row = AppTradeStatisticsRowsQuery['tradeStatisticsRows']['nodes'][number];

const said = words.statistics;
const SIZE = 50;

/** The very rows that one number counts. */
export function FigureRows({
  asked: { by, filter, figure, line },
  title,
  onClose,
}: {
  readonly asked: Pick<Variables, 'by' | 'filter' | 'figure'> & { readonly line: string | null };
  readonly title: string;
  readonly onClose: () => void;
}): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const address = useAddress();
  const asked = useAsk(AppTradeStatisticsRowsDocument, {
    ...{ by, filter, figure, line },
    ...pageOf(address, SIZE),
  });
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="card" aria-labelledby="rows">
      <h2 id="rows" ref={heading} tabIndex={-1} className="row-title">
        {title}
      </h2>
      <Asked asked={asked}>
        {({ tradeStatisticsRows: { nodes, totalCount, pageInfo } }) => (
          <>
            <p className="hint" role="status">
              {t.shell.list.count(totalCount ?? nodes.length)}
            </p>
            <ul className="rows">
              {nodes.map((one) => (
                <li key={keyOf(one)}>{textOf(one)}</li>
              ))}
            </ul>
            <Pager pageInfo={pageInfo} />
          </>
        )}
      </Asked>
      <TradeExport
        texts={[said.exportRows]}
        asked={{
          ...{ of: 'STATISTICS_ROWS', statisticsBy: by, statisticsFigure: figure },
          ...{ statisticsFilter: filter, statisticsLine: line },
        }}
      />
      <p>
        <button type="button" className="button quiet" onClick={onClose}>
          {said.close}
        </button>
      </p>
    </section>
  );
}

const keyOf = ({ product, producer, event, contract, sale }: Row): string =>
  (sale ?? contract ?? event ?? product ?? producer)?.id ?? '';

function textOf({ product, producer, event, contract, sale }: Row): string {
  const parts = sale
    ? [sale.product?.name, sale.period.name, words.channels[sale.channel], money(sale.amount, lang)]
    : contract
      ? [
          contract.number,
          contract.buyer?.name,
          said.signed(day(contract.signedOn, lang)),
          contract.valueAmount !== null && money(contract.valueAmount, lang),
        ]
      : event
        ? [event.name, day(event.startsOn, lang)]
        : [product?.name ?? producer?.name];
  return parts.filter(Boolean).join(' · ');
}
