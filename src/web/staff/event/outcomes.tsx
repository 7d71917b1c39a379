import { useState, type ReactNode } from 'react';
import { money, wholeNumber } from '../../shared/format.ts';
import { useChange } from '../ask/use-change.ts';
import { AppEventOutcomeDocument } from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { today } from '../shell/clock.ts';
import { Facts } from '../shell/facts.tsx';
import { Area, Choice, Field } from '../shell/field.tsx';
import { textOrNull } from '../shell/form-text.ts';
import { MoneyField, moneyIn } from '../shell/number-fields.tsx';
import { Outcome } from '../shell/outcome.tsx';
import { StepForm } from '../shell/step-form.tsx';
import type { PromotionEvent } from './model.ts';
import { words } from './words.ts';

const said = words.outcomes;
type Outcomes = NonNullable<PromotionEvent['outcomes']>[number];
type Source = Outcomes['source'];
type Figures = Pick<
  Outcomes,
  'salesAmount' | 'signedValueAmount' | 'contractsSigned' | 'memorandaSigned' | 'visitors' | 'note'
>;

/** Who took part and what came of it, each figure with where it is from. */
export function Outcomes({
  event,
  isTrader,
}: {
  readonly event: PromotionEvent;
  readonly isTrader: boolean;
}): ReactNode {
  const { report, outcomes, participations } = event;
  const number = (value: number) => wholeNumber(value, lang);
  return (
    <>
      {report && (
        <section aria-labelledby="report">
          <h2 id="report">{said.report}</h2>
          <Facts
            of={[
              [said.participations, number(report.participations)],
              [said.products, number(report.products)],
              [said.booths, `${number(report.boothsAssigned)}/${number(report.booths)}`],
              [said.spent, report.spentAmount > 0 && money(report.spentAmount, lang)],
            ]}
          />
        </section>
      )}
      <section aria-labelledby="participants">
        <h2 id="participants">{said.participants}</h2>
        {(participations ?? []).length === 0 && <p>{said.noParticipants}</p>}
        <ul className="rows">
          {(participations ?? []).map((one) => (
            <li key={one.id}>
              {one.producer?.name} <span className="tag">{said.states[one.state]}</span>
              <p className="hint">
                {[one.booth, ...one.products.map(({ name }) => name)].filter(Boolean).join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="outcomes">
        <h2 id="outcomes">{said.title}</h2>
        {(outcomes ?? []).length === 0 && <p>{said.none}</p>}
        <ul className="rows">
          {(outcomes ?? []).map((one) => (
            <li key={one.id}>
              <b>{one.participation?.producer?.name ?? said.whole}</b>{' '}
              <span className="tag">{said.sources[one.source]}</span>
              <p>{figuresOf(one)}</p>
              {one.note && <p className="prose">{one.note}</p>}
            </li>
          ))}
        </ul>
        {isTrader &&
          (event.startsOn > today() ? (
            <p className="hint">{said.notYet}</p>
          ) : (
            <Record event={event} />
          ))}
      </section>
    </>
  );
}

function figuresOf(one: Outcomes): string {
  const count = (name: string, value: number | null) =>
    value === null ? null : `${name}: ${wholeNumber(value, lang)}`;
  const amount = (name: string, value: number | null) =>
    value === null ? null : `${name}: ${money(value, lang)}`;
  return [
    amount(said.sales, one.salesAmount),
    count(said.contracts, one.contractsSigned),
    count(said.memoranda, one.memorandaSigned),
    amount(said.value, one.signedValueAmount),
    count(said.visitors, one.visitors),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The figures of the whole event by one source: those of before stand in the fields, to be changed. */
function Record({ event }: { readonly event: PromotionEvent }): ReactNode {
  const change = useChange();
  const [source, setSource] = useState<Source>('ESTIMATE');
  const [made, setMade] = useState(0);
  const before = event.outcomes?.find((one) => one.participation === null && one.source === source);
  const isStale = change.outcome?.userErrors.some(({ code }) => code === 'STALE') ?? false;
  const record = (figures: Figures, seen: number | null) => {
    // What somebody else has written meanwhile stands above; sending again is based on it.
    const baseRevision = isStale ? (before?.revision ?? null) : seen;
    const input = { ...figures, eventId: event.id, source, baseRevision };
    change.run(AppEventOutcomeDocument, { input }, () => setMade(made + 1));
  };
  return (
    <>
      <Outcome change={change} done={() => said.recorded} />
      <Choice
        label={said.source}
        options={Object.entries(said.sources)}
        value={source}
        onChange={(changed) => setSource(changed.target.value as Source)}
      />
      <RecordForm
        key={`${source} ${made}`}
        before={before ?? null}
        busy={change.busy}
        onSend={record}
      />
    </>
  );
}

function RecordForm({
  before,
  busy,
  onSend,
}: {
  readonly before: Outcomes | null;
  readonly busy: boolean;
  readonly onSend: (figures: Figures, seen: number | null) => void;
}): ReactNode {
  // What is typed stays when somebody else writes meanwhile.
  const [seen] = useState(before);
  const send = (fields: FormData) => {
    const count = (name: string) => {
      const text = textOrNull(fields, name);
      return text === null ? null : Number(text);
    };
    const figures = {
      salesAmount: moneyIn(fields, 'salesAmount'),
      signedValueAmount: moneyIn(fields, 'signedValueAmount'),
      contractsSigned: count('contractsSigned'),
      memorandaSigned: count('memorandaSigned'),
      visitors: count('visitors'),
      note: textOrNull(fields, 'note'),
    };
    onSend(figures, seen?.revision ?? null);
  };
  const number = (name: 'contractsSigned' | 'memorandaSigned' | 'visitors') => ({
    name,
    type: 'number',
    min: 0,
    defaultValue: seen?.[name] ?? '',
  });
  return (
    <StepForm title={said.record} busy={busy} onSend={send}>
      <div className="pair-of-fields">
        <MoneyField label={said.sales} name="salesAmount" initial={seen?.salesAmount} />
        <MoneyField label={said.value} name="signedValueAmount" initial={seen?.signedValueAmount} />
      </div>
      <div className="pair-of-fields">
        <Field label={said.contracts} {...number('contractsSigned')} />
        <Field label={said.memoranda} {...number('memorandaSigned')} />
        <Field label={said.visitors} {...number('visitors')} />
      </div>
      <Area
        label={said.note}
        name="note"
        rows={2}
        maxLength={2000}
        defaultValue={seen?.note ?? ''}
      />
    </StepForm>
  );
}
