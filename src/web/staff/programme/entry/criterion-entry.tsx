import type { ReactNode } from 'react';
import { w as m } from '../matrix/words.ts';
import type { Period } from '../periods.tsx';
import { thresholdText, valueText } from '../values.ts';
import { w as c } from '../commune/words.ts';
import { isOpen, type CriterionResult, type Frame } from './entered.ts';
import { IndicatorEntry } from './indicator-entry.tsx';
import { IndicatorSent } from './indicator-sent.tsx';
import { w } from './words.ts';

/** The indicators of a criterion, each filled in or read, beside what it is held against. */
export function CriterionEntry({
  frame,
  result,
  period,
}: {
  readonly frame: Frame;
  readonly result: CriterionResult;
  readonly period: Period;
}): ReactNode {
  const { criterion, assessments, thresholds, computed, priority } = result;
  return (
    <section className="card">
      <h2>
        {criterion.number}. {criterion.name}
        {priority && <span className="tag wait">{m.priority}</span>}
      </h2>
      {criterion.indicators.map((indicator, index) => {
        const of = (one: { readonly indicator: { readonly code: string } | null }) =>
          one.indicator?.code === indicator.code;
        const entered = assessments.find(of);
        const before = valueText(frame.changes.changes.find(of)?.before, indicator.unitName);
        const worked = valueText(computed.find(of), indicator.unitName);
        return (
          <fieldset key={indicator.id} className="entry-field">
            <legend>
              {indicator.code} {indicator.name}
            </legend>
            <p className="hint">
              {[
                w.threshold(
                  thresholdText(thresholds[index]?.threshold, indicator.unitName) ?? c.noThreshold,
                ),
                before && w.before(frame.changes.year, before),
                worked && w.computed(worked),
              ]
                .filter((one) => one)
                .join(' · ')}
            </p>
            {entered && <p className={`tag ${TONE[entered.status]}`}>{m.status[entered.status]}</p>}
            {entered?.status === 'RETURNED' && entered.returnReason && (
              <p className="message warn">{w.returned(entered.returnReason)}</p>
            )}
            {entered && !isOpen(entered) ? (
              <IndicatorSent indicator={indicator} entered={entered} />
            ) : (
              <IndicatorEntry
                communeId={frame.commune.id}
                period={period}
                indicator={indicator}
                entered={entered}
              />
            )}
          </fieldset>
        );
      })}
    </section>
  );
}

const TONE = { DRAFT: '', RETURNED: 'stop', SUBMITTED: 'wait', APPROVED: 'now' } as const;
