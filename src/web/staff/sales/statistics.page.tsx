import type { ReactNode } from 'react';
import { day, money, wholeNumber } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import {
  AppTradeStatisticsDocument,
  type AppTradeStatisticsQuery,
} from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { useAddress } from '../shell/address.ts';
import { Bars } from '../shell/bars.tsx';
import { today } from '../shell/clock.ts';
import { Choice } from '../shell/field.tsx';
import { Listing, type Column } from '../shell/listing.tsx';
import { Asked } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import '../style/work.css';
import { FigureRows, type Figure, type StatisticsBy } from './figure-rows.tsx';
import { TradeExport } from './trade-export.tsx';
import { words } from './words.ts';

type Line = AppTradeStatisticsQuery['tradeStatistics']['total'];

const said = words.statistics;
const BYS = Object.keys(said.bys) as StatisticsBy[];
const YEARS = 6;
/** Stands for the line of all together in the address. */
const TOTAL = '*';

const FIGURES: readonly (readonly [Figure, (line: Line) => number | null])[] = [
  ['PRODUCTS', ({ products }) => products],
  ['PRODUCERS', ({ producers }) => producers],
  ['EVENTS', ({ events }) => events],
  ['CONTRACTS', ({ contracts }) => contracts],
  ['MEMORANDA', ({ memoranda }) => memoranda],
  ['SALES', ({ sales }) => sales],
];

/** Figures of trade promotion; each number opens the rows it is made of. */
export default function StatisticsPage(): ReactNode {
  const address = useAddress();
  const thisYear = Number(today().slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, index) => String(thisYear - index));
  const yearUntil = Number(address.get('den')) || thisYear;
  const yearFrom = Math.min(Number(address.get('tu')) || yearUntil, yearUntil);
  const by = BYS.find((one) => one === address.get('theo')) ?? 'YEAR';
  const filter = { yearFrom, yearUntil };
  const figure = FIGURES.find(([one]) => one === address.get('so'))?.[0] ?? null;
  const key = address.get('dong');
  const asked = useAsk(AppTradeStatisticsDocument, { by, filter });
  return (
    <Titled title={said.title}>
      <p className="lead">{said.lead}</p>
      <div className="filters">
        <Choice
          label={said.from}
          value={yearFrom}
          options={years.map((one) => [one, one])}
          onChange={(event) => address.set({ tu: event.target.value, so: null, dong: null })}
        />
        <Choice
          label={said.until}
          value={yearUntil}
          options={years.map((one) => [one, one])}
          onChange={(event) => address.set({ den: event.target.value, so: null, dong: null })}
        />
        <Choice
          label={said.by}
          value={by}
          options={BYS.map((one) => [one, said.bys[one]])}
          onChange={(event) => address.set({ theo: event.target.value, so: null, dong: null })}
        />
      </div>
      <Asked asked={asked}>
        {({ tradeStatistics: { lines, total } }) => {
          const all = [...lines, { ...total, name: said.total }];
          const line = all.find((one) => (one.key ?? TOTAL) === key);
          return (
            <>
              <Listing
                caption={said.title}
                columns={columnsOf(said.bys[by], (so, dong) => address.set({ so, dong }))}
                rows={all}
                keyOf={(one) => one.key ?? TOTAL}
              />
              <TradeExport
                texts={[said.exportFigures]}
                asked={{ of: 'STATISTICS', statisticsBy: by, statisticsFilter: filter }}
              />
              {figure && line && (
                <FigureRows
                  key={`${figure} ${key}`}
                  asked={{ by, filter, figure, line: line.key }}
                  title={said.rows(said.figures[figure], line.name)}
                  onClose={() => address.set({ so: null, dong: null })}
                />
              )}
              {lines.length === 0 ? (
                <p>{said.noFigures}</p>
              ) : (
                <Bars
                  title={said.picture(said.bys[by], yearFrom, yearUntil)}
                  source={said.source(day(today(), lang))}
                  columns={[said.bys[by], said.figures.SALES]}
                  bars={lines.map(({ key: name, name: label, sales }) => ({
                    key: name ?? TOTAL,
                    label,
                    value: sales,
                    text: money(sales, lang),
                  }))}
                />
              )}
            </>
          );
        }}
      </Asked>
    </Titled>
  );
}

function columnsOf(
  by: string,
  onOpen: (figure: Figure, line: string) => void,
): readonly Column<Line>[] {
  const number = (value: number | null) => (value === null ? said.none : wholeNumber(value, lang));
  const [first, second, ...rest] = FIGURES.map(([figure, valueOf]): Column<Line> => ({
    key: figure,
    head: said.figures[figure],
    number: true,
    cell: (line) => {
      const value = valueOf(line);
      if (value === null || value === 0) return number(value);
      const text = figure === 'SALES' ? money(value, lang) : number(value);
      return (
        <button
          type="button"
          className="plain"
          aria-label={said.open(said.figures[figure], line.name, text)}
          onClick={() => onOpen(figure, line.key ?? TOTAL)}
        >
          {text}
        </button>
      );
    },
  }));
  const [events, contracts, memoranda, sales] = rest;
  return [
    { key: 'name', head: by, cell: ({ name }) => name },
    ...[first!, second!, events!],
    { key: 'booths', head: said.booths, number: true, cell: ({ booths }) => number(booths) },
    ...[contracts!, memoranda!],
    {
      key: 'value',
      head: said.value,
      number: true,
      cell: ({ contractValue }) =>
        contractValue === null ? said.none : money(contractValue, lang),
    },
    sales!,
  ];
}
