import type { ReactNode } from 'react';
import { useAsk } from '../ask/use-ask.ts';
import {
  AppCriteriaPeriodsDocument,
  type AppMatrixQueryVariables,
} from '../generated/operations.ts';
import type { Address } from '../shell/address.ts';
import { today } from '../shell/clock.ts';
import { Choice } from '../shell/field.tsx';
import { w } from './matrix/words.ts';

export type PeriodKind = AppMatrixQueryVariables['periodKind'];
const KINDS: readonly PeriodKind[] = ['YEAR_END', 'MID_YEAR', 'PLAN'];

/** The first year that criteria of the programme are about here. */
const FIRST_YEAR = 2021;

/** The period that the address asks for; without one, this year. */
export interface Period {
  readonly year: number;
  readonly periodKind: PeriodKind;
  readonly setCode: string | null;
}

export function periodOf(address: Address): Period {
  const kind = address.get('ky');
  return {
    year: Number(address.get('nam')) || Number(today().slice(0, 4)),
    periodKind: KINDS.find((one) => one === kind) ?? 'YEAR_END',
    setCode: address.get('bo') || null,
  };
}

/** The same as text, for links. */
export function periodText({ year, periodKind, setCode }: Period): string {
  const text = new URLSearchParams({ nam: String(year), ky: periodKind });
  if (setCode) text.set('bo', setCode);
  return text.toString();
}

/** Year, kind of period and criteria set, kept in the address. */
export function PeriodFields({
  address,
  withoutSet = false,
}: {
  readonly address: Address;
  readonly withoutSet?: boolean;
}): ReactNode {
  const { year, periodKind, setCode } = periodOf(address);
  const { data } = useAsk(AppCriteriaPeriodsDocument, {});
  const latest = Math.max(year, Number(today().slice(0, 4)) + 1);
  const years = Array.from({ length: latest - FIRST_YEAR + 1 }, (_, index) =>
    String(latest - index),
  );
  const sets = (data?.criteriaSets ?? []).map(({ code, name }) => [code, name] as const);
  return (
    <>
      <Choice
        label={w.year}
        value={String(year)}
        options={years.map((one) => [one, one])}
        onChange={(event) => address.set({ nam: event.target.value })}
      />
      <Choice
        label={w.kind}
        value={periodKind}
        options={KINDS.map((kind) => [kind, w.kinds[kind]])}
        onChange={(event) => address.set({ ky: event.target.value })}
      />
      {!withoutSet && (
        <Choice
          label={w.set}
          none={w.setOfYear}
          // What the address asks for can be chosen once its name is known.
          value={sets.some(([code]) => code === setCode) ? (setCode ?? '') : ''}
          options={sets}
          onChange={(event) => address.set({ bo: event.target.value })}
        />
      )}
    </>
  );
}

/** Whether the period was closed by the office, and why. */
export function PeriodClosed({ year, periodKind }: Period): ReactNode {
  const { data } = useAsk(AppCriteriaPeriodsDocument, {});
  const period = data?.assessmentPeriods.find(
    (one) => one.year === year && one.periodKind === periodKind,
  );
  if (!period?.closedAt) return null;
  return <p className="message">{w.closed(period.reason ?? '')}</p>;
}
