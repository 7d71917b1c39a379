import type { ReactNode } from 'react';
import { day, decimal } from '../../../shared/format.ts';
import { lang } from '../../i18n/texts.ts';
import { dayAndClock } from '../../shell/clock.ts';
import { Listing } from '../../shell/listing.tsx';
import { w as m } from '../matrix/words.ts';
import { thresholdText, valueText } from '../values.ts';
import { standingOf, VerdictMark } from '../verdict.tsx';
import { Computed } from './computed.tsx';
import type { Changes, Result } from './result.ts';
import { w } from './words.ts';

/** One criterion: its indicators with value, threshold, what proves it, and what the system works out. */
export function CriterionBlock({
  result,
  changes,
}: {
  readonly result: Result;
  readonly changes: Changes;
}): ReactNode {
  const { criterion, computed, priority, forecast } = result;
  return (
    <section className="card criterion-block" id={`tc-${criterion.number}`} tabIndex={-1}>
      <h3>
        {criterion.number}. {criterion.name}
      </h3>
      <p>
        <VerdictMark verdict={standingOf(result)} />
        {priority && <span className="tag wait">{m.priority}</span>}
      </p>
      {criterion.indicators.length === 0 && <p className="hint">{w.unknown}</p>}
      {criterion.indicators.length > 0 && !criterion.indicatorsComplete && (
        <p className="hint">{w.partly}</p>
      )}
      {criterion.indicators.length > 0 && <Indicators result={result} changes={changes} />}
      {computed.map((one) => (
        <Computed
          key={one.indicator.code}
          computed={one}
          unit={
            criterion.indicators.find(({ code }) => code === one.indicator.code)?.unitName ?? null
          }
        />
      ))}
      {priority && <p className="hint">{w.priority(priority.source)}</p>}
      {forecast.date && (
        <p className="hint">
          {w.forecast(day(forecast.date, lang))} ({forecast.label})
        </p>
      )}
    </section>
  );
}

interface Line {
  readonly indicator: Result['criterion']['indicators'][number];
  readonly found: Result['assessments'][number] | undefined;
  readonly threshold: Result['thresholds'][number]['threshold'];
  readonly before: string | null;
}

function Indicators({ result, changes }: { readonly result: Result; readonly changes: Changes }) {
  const { criterion, assessments, thresholds } = result;
  const lines = criterion.indicators.map((indicator, index): Line => {
    const of = (one: { readonly indicator: { readonly code: string } | null }) =>
      one.indicator?.code === indicator.code;
    const found = assessments.find(of);
    return {
      indicator,
      found,
      threshold: found?.threshold ?? thresholds[index]?.threshold ?? null,
      before: valueText(changes.find(of)?.before, indicator.unitName),
    };
  });
  return (
    <Listing
      caption={`${criterion.number}. ${criterion.name}`}
      rows={lines}
      keyOf={({ indicator }) => indicator.id}
      columns={[
        {
          key: 'name',
          head: w.indicator,
          cell: ({ indicator: { code, name } }) => `${code} ${name}`,
        },
        { key: 'value', head: w.value, cell: valueCell },
        { key: 'threshold', head: w.threshold, cell: thresholdCell },
        { key: 'standing', head: w.standing, cell: standingCell },
        { key: 'evidence', head: w.evidence, cell: evidenceCell },
      ]}
    />
  );
}

const valueCell = ({ indicator, found, before }: Line): ReactNode => (
  <>
    {valueText(found, indicator.unitName) ?? w.none}
    {before && <span className="line hint">{w.before(before)}</span>}
  </>
);

const thresholdCell = ({ indicator: { unitName }, found, threshold }: Line): ReactNode => (
  <>
    {thresholdText(threshold, unitName) ?? w.noThreshold}
    {threshold && <span className="line hint">{w.source(threshold.source)}</span>}
    {found?.thresholdChanged && (
      <span className="line">
        {w.thresholdNow(thresholdText(found.thresholdNow, unitName) ?? w.noThreshold)}
      </span>
    )}
  </>
);

const standingCell = ({ found }: Line): ReactNode => (
  <>
    <VerdictMark verdict={found?.verdict ?? 'NO_VALUE'} />
    {found && <span className="line hint">{m.status[found.status]}</span>}
    {found?.status === 'RETURNED' && found.returnReason && (
      <span className="line">{w.returned(found.returnReason)}</span>
    )}
  </>
);

const evidenceCell = ({ found }: Line): ReactNode =>
  found ? (
    <>
      {[found.evidence, found.note].filter(Boolean).join('. ') || '–'}
      <span className="line hint">{w.updated(dayAndClock(found.updatedAt))}</span>
    </>
  ) : (
    '–'
  );

/** An area or the like, as it is read. */
export const plain = (value: number): string => decimal(String(value), lang);
