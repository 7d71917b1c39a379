import type { ReactNode } from 'react';
import { decimal } from '../../../shared/format.ts';
import { useAsk } from '../../ask/use-ask.ts';
import { AppIncomeLineDocument, type AppIncomeLineQuery } from '../../generated/operations.ts';
import { lang } from '../../i18n/texts.ts';
import { Figure } from '../../plots/figure.tsx';
import { YearLines, type YearLine } from '../../plots/year-lines.tsx';
import { Asked } from '../../shell/states.tsx';
import { w } from './words.ts';

type Years = NonNullable<AppIncomeLineQuery['communeIncomeLine']>;
type Figured = Years[number]['places'][number]['figures'][number];

const words = w.income;
const CONFIRMED: readonly string[] = ['CONFIRMED', 'USED_IN_DOSSIER'];
const millions = (thousands: number): number => thousands / 1000;
const text = (thousands: number): string => decimal(String(millions(thousands)), lang);

/** Income per person over five years; units of before and after a change of boundaries never share a line. */
export function IncomeLine({
  code,
  until,
  setCode,
}: {
  readonly code: string;
  readonly until: number;
  /** Whose threshold is drawn. */
  readonly setCode: string;
}): ReactNode {
  const asked = useAsk(AppIncomeLineDocument, { code, until });
  return (
    <section>
      <h2>{words.title}</h2>
      <Asked asked={asked}>
        {({ communeIncomeLine }) => <Plot years={communeIncomeLine ?? []} setCode={setCode} />}
      </Asked>
    </section>
  );
}

function Plot({ years, setCode }: { readonly years: Years; readonly setCode: string }): ReactNode {
  const lines = linesOf(years);
  const all = lines.flatMap(({ points }) => points);
  if (all.length === 0) return <p>{words.none}</p>;
  const last = [...years]
    .reverse()
    .find(({ places }) => places.some(({ figures }) => figures.length > 0));
  const latest = last?.places.length === 1 ? bestOf(last.places[0]!.figures) : undefined;
  const distance = latest?.distances.find((one) => one.setCode === setCode);
  const goal = distance?.threshold ? Number(distance.threshold) : null;
  const sources = years.flatMap(({ places }) =>
    places.flatMap(({ figures }) => figures.map(({ figure }) => figure.source)),
  );
  return (
    <Figure
      title={[sentence(lines), gap(distance?.distance, goal)].join(' ')}
      source={words.source([...new Set(sources)].join('; '))}
      columns={[words.year, words.place, words.amount, words.status]}
      rows={years.flatMap(({ year, places }) =>
        places.map(({ commune, figures }) => {
          const figure = bestOf(figures)?.figure;
          const amount = figure?.amount;
          return [
            String(year),
            commune.fullName,
            typeof amount === 'number' ? text(amount) : w.none,
            figure ? words.statuses[figure.status] : '–',
          ];
        }),
      )}
    >
      <YearLines
        label={sentence(lines)}
        unit={words.unit}
        years={years.map(({ year }) => year)}
        lines={lines}
        breaks={years
          .filter(({ boundaryBreak }, index) => boundaryBreak && index > 0)
          .map(({ year }) => ({ year, text: words.break }))}
        goal={goal === null ? null : { value: goal, text: words.goal(decimal(String(goal), lang)) }}
      />
    </Figure>
  );
}

/** Of the figures of a year, the one that came furthest. */
const bestOf = (figures: readonly Figured[]): Figured | undefined =>
  figures.find(({ figure }) => CONFIRMED.includes(figure.status)) ?? figures[0];

/** A line for each unit between two changes of boundaries. */
function linesOf(years: Years): readonly YearLine[] {
  const found = new Map<string, { name: string; points: YearLine['points'][number][] }>();
  let era = 0;
  for (const { year, boundaryBreak, places } of years) {
    if (boundaryBreak) era += 1;
    for (const { commune, figures } of places) {
      const figure = bestOf(figures)?.figure;
      if (typeof figure?.amount !== 'number') continue;
      const key = `${era} ${commune.id}`;
      const line = found.get(key) ?? { name: commune.fullName, points: [] };
      line.points.push({
        year,
        value: millions(figure.amount),
        text: text(figure.amount),
        open: !CONFIRMED.includes(figure.status),
      });
      found.set(key, line);
    }
  }
  return [...found].map(([key, line]) => ({ key, ...line }));
}

function sentence(lines: readonly YearLine[]): string {
  const line = lines.at(-1);
  const first = line?.points[0];
  const last = line?.points.at(-1);
  if (!first || !last) return words.none;
  if (first === last) return words.one(last.year, last.text);
  const say = last.value >= first.value ? words.grew : words.fell;
  return say(first.year, last.year, first.text, last.text);
}

function gap(distance: string | null | undefined, goal: number | null): string {
  if (goal === null || distance === null || distance === undefined) return words.noThreshold;
  return Number(distance) > 0 ? words.missing(decimal(distance, lang)) : words.reached;
}
