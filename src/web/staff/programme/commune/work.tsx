import type { ReactNode } from 'react';
import { day, decimal, money } from '../../../shared/format.ts';
import { useAsk } from '../../ask/use-ask.ts';
import {
  AppCommuneTargetsDocument,
  AppCommuneWorkDocument,
  type AppCommuneWorkQuery,
} from '../../generated/operations.ts';
import { lang } from '../../i18n/texts.ts';
import { Listing } from '../../shell/listing.tsx';
import { Asked } from '../../shell/states.tsx';
import type { PeriodKind } from '../periods.tsx';
import { w } from './words.ts';

const words = w.work;

/** What the commune is to reach, whoever asks. */
export function Targets({ code }: { readonly code: string }): ReactNode {
  const asked = useAsk(AppCommuneTargetsDocument, { unitCode: code });
  return (
    <section>
      <h2>{words.targets}</h2>
      <Asked asked={asked}>
        {({ targets }) =>
          targets.nodes.length === 0 ? (
            <p>{words.noTargets}</p>
          ) : (
            <Listing
              caption={words.targets}
              rows={targets.nodes}
              keyOf={({ id }) => id}
              columns={[
                { key: 'text', head: words.targets, cell: ({ text }) => text },
                {
                  key: 'goal',
                  head: words.goal,
                  cell: ({ goal, unit }) => `${decimal(goal, lang)} ${unit}`,
                },
                { key: 'due', head: words.due, cell: ({ due }) => day(due, lang) },
                {
                  key: 'progress',
                  head: words.progress,
                  cell: ({ unit, progress: { value, met, overdue } }) =>
                    [
                      value === null ? w.none : `${decimal(value, lang)} ${unit}`,
                      met ? words.met : overdue ? words.overdue : null,
                    ]
                      .filter(Boolean)
                      .join(', '),
                },
                {
                  key: 'document',
                  head: words.document,
                  cell: ({ document }) => document?.number ?? '–',
                },
              ]}
            />
          )
        }
      </Asked>
    </section>
  );
}

/** What is being done there: for the commune, the office and auditors. */
export function Work({
  code,
  communeId,
  year,
  periodKind,
}: {
  readonly code: string;
  readonly communeId: string;
  readonly year: number;
  readonly periodKind: PeriodKind;
}): ReactNode {
  const asked = useAsk(AppCommuneWorkDocument, { unitCode: code, communeId, year, periodKind });
  return (
    <Asked asked={asked}>
      {({ difficulties, dutyOccurrences, recommendations, resourceTotals }) => (
        <>
          <Part title={words.difficulties} none={words.noDifficulties} rows={difficulties.nodes}>
            {({ description, criterion, state, raisedAt, waitingDays }) => [
              criterion ? `${criterion.number}. ${description}` : description,
              `${words.raised} ${day(raisedAt.slice(0, 10), lang)}`,
              words.difficultyStates[state],
              waitingDays === null ? null : words.waiting(waitingDays),
            ]}
          </Part>
          <Part title={words.duties} none={words.noDuties} rows={dutyOccurrences.nodes}>
            {({ duty, due, state, shareDone, overdue, daysLate }) => [
              duty?.text ?? '',
              `${words.due}: ${due ? day(due, lang) : words.noDue}`,
              `${words.dutyStates[state]}, ${words.done(shareDone)}`,
              overdue && daysLate !== null ? words.late(daysLate) : null,
            ]}
          </Part>
          <Part
            title={words.recommendations}
            none={words.noRecommendations}
            rows={recommendations.nodes}
          >
            {({ text, dueOn, state, overdue }) => [
              text,
              `${words.due}: ${dueOn ? day(dueOn, lang) : words.noDue}`,
              words.recommendationStates[state],
              overdue ? words.overdue : null,
            ]}
          </Part>
          <Resources totals={resourceTotals} />
        </>
      )}
    </Asked>
  );
}

/** Things with what is said about each; the first line names it. */
function Part<Row extends { readonly id: string }>({
  title,
  none,
  rows,
  children,
}: {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly Row[];
  readonly children: (row: Row) => readonly (string | null)[];
}): ReactNode {
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 && <p>{none}</p>}
      <ul className="rows">
        {rows.map((row) => {
          const [name, ...rest] = children(row);
          return (
            <li key={row.id}>
              <p>{name}</p>
              <p className="hint">{rest.filter((one) => one !== null).join(' · ')}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const amount = (value: number | null): string => (value === null ? w.none : money(value, lang));

function Resources({
  totals,
}: {
  readonly totals: AppCommuneWorkQuery['resourceTotals'];
}): ReactNode {
  const lines = totals?.lines ?? [];
  return (
    <section>
      <h2>{words.resources}</h2>
      {!totals || lines.length === 0 ? (
        <p>{words.noResources}</p>
      ) : (
        <Listing
          caption={words.resources}
          rows={[
            ...lines.map((line) => ({ ...line, name: words.fundings[line.source] })),
            { ...totals.total, name: words.total },
          ]}
          keyOf={({ name }) => name}
          columns={[
            { key: 'name', head: words.funding, cell: ({ name }) => name },
            ...(['planned', 'allocated', 'disbursed'] as const).map((key) => ({
              key,
              head: words[key],
              number: true,
              cell: (row: { readonly [K in typeof key]: number | null }) => amount(row[key]),
            })),
            { key: 'value', head: words.inKind, number: true, cell: ({ value }) => amount(value) },
          ]}
        />
      )}
    </section>
  );
}
