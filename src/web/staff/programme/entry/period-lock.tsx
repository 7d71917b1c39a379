import { useState, type FormEvent, type ReactNode } from 'react';
import { useAsk } from '../../ask/use-ask.ts';
import { useChange } from '../../ask/use-change.ts';
import {
  AppCriteriaPeriodsDocument,
  AppPeriodCloseDocument,
  AppPeriodReopenDocument,
} from '../../generated/operations.ts';
import { Area } from '../../shell/field.tsx';
import { textOf } from '../../shell/form-text.ts';
import { Outcome } from '../../shell/outcome.tsx';
import type { Period } from '../periods.tsx';
import { w } from './words.ts';

/** The office closes a period, or opens it again, with a reason that communes read. */
export function PeriodLock({ year, periodKind }: Period): ReactNode {
  const { data } = useAsk(AppCriteriaPeriodsDocument, {});
  const change = useChange();
  const [wrong, setWrong] = useState<string | null>(null);
  const isClosed = data?.assessmentPeriods.some(
    (one) => one.year === year && one.periodKind === periodKind && one.closedAt,
  );
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const reason = textOf(new FormData(form), 'reason').trim();
    setWrong(reason ? null : w.reasonNeeded);
    if (!reason) return;
    const document = isClosed ? AppPeriodReopenDocument : AppPeriodCloseDocument;
    change.run(document, { input: { year, periodKind, reason } }, () => form.reset());
  };
  return (
    <details className="screen-only">
      <summary>{w.period}</summary>
      <Outcome change={change} />
      <form className="step-form" onSubmit={send}>
        <Area name="reason" label={w.closeReason} hint={w.closeHint} rows={2} wrong={wrong} />
        <button type="submit" className="button" aria-disabled={change.busy}>
          {isClosed ? w.reopen : w.close}
        </button>
      </form>
    </details>
  );
}
