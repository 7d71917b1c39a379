import { useState, type ReactNode } from 'react';
import { useChange } from '../../ask/use-change.ts';
import { AppResultReturnDocument } from '../../generated/operations.ts';
import { Area } from '../../shell/field.tsx';
import { Outcome } from '../../shell/outcome.tsx';
import { useSigned } from '../../shell/viewer.ts';
import { valueText } from '../values.ts';
import type { Entered, Indicator } from './entered.ts';
import { w } from './words.ts';

/** A result that was sent or approved: read only, and given back by the office with a reason. */
export function IndicatorSent({
  indicator,
  entered,
}: {
  readonly indicator: Indicator;
  readonly entered: Entered;
}): ReactNode {
  const { roles } = useSigned();
  const change = useChange();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const notes = [entered.evidence, entered.note].filter((one) => one);
  const giveBack = () => {
    if (!reason.trim()) {
      setWrong(w.reasonNeeded);
      return;
    }
    setWrong(null);
    change.run(
      AppResultReturnDocument,
      { id: entered.id, input: { baseRevision: entered.revision, reason: reason.trim() } },
      () => setAsking(false),
    );
  };
  return (
    <>
      <p>
        <strong>{valueText(entered, indicator.unitName)}</strong>
      </p>
      {notes.length > 0 && <p>{notes.join('. ')}</p>}
      <Outcome change={change} done={() => w.given} />
      {roles.has('COORDINATION_OFFICE') && !asking && (
        <button type="button" className="button quiet" onClick={() => setAsking(true)}>
          {w.giveBack}
        </button>
      )}
      {asking && (
        <div className="step-form">
          <Area
            label={w.giveBackReason}
            rows={2}
            value={reason}
            wrong={wrong}
            onChange={(event) => setReason(event.target.value)}
          />
          <p className="row">
            <button type="button" className="button" aria-disabled={change.busy} onClick={giveBack}>
              {w.giveBack}
            </button>
            <button type="button" className="button quiet" onClick={() => setAsking(false)}>
              {w.cancel}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
