import type { ReactNode } from 'react';
import { useChange } from '../../ask/use-change.ts';
import { AppResultsApproveDocument, AppResultsSubmitDocument } from '../../generated/operations.ts';
import { Outcome } from '../../shell/outcome.tsx';
import { useSigned } from '../../shell/viewer.ts';
import { enteredIn, isOpen, type Entered, type Frame } from './entered.ts';
import { w } from './words.ts';

const asRead = (some: readonly Entered[]) =>
  some.map(({ id, revision }) => ({ id, baseRevision: revision }));

/** How far the commune is, and the step for all of its results at once. */
export function Together({ frame }: { readonly frame: Frame }): ReactNode {
  const { roles } = useSigned();
  const submit = useChange();
  const approve = useChange();
  const all = enteredIn(frame);
  const open = all.filter(isOpen);
  const sent = all.filter(({ status }) => status === 'SUBMITTED');
  const known = frame.criteria.flatMap(({ criterion }) => criterion.indicators).length;
  return (
    <section className="card">
      <p role="status">
        {w.progress(all.length, known)}{' '}
        {w.counts(open.length, sent.length, all.length - open.length - sent.length)}
      </p>
      <Outcome change={submit} done={() => w.submitted} />
      <Outcome change={approve} done={() => w.approved} />
      <p className="row">
        {open.length > 0 && (
          <button
            type="button"
            className="button"
            aria-disabled={submit.busy}
            onClick={() =>
              submit.run(AppResultsSubmitDocument, { input: { assessments: asRead(open) } })
            }
          >
            {w.submit(open.length)}
          </button>
        )}
        {roles.has('COORDINATION_OFFICE') && sent.length > 0 && (
          <button
            type="button"
            className="button"
            aria-disabled={approve.busy}
            onClick={() =>
              approve.run(AppResultsApproveDocument, { input: { assessments: asRead(sent) } })
            }
          >
            {w.approve(sent.length)}
          </button>
        )}
        {open.length === 0 && <span className="hint">{w.nothingToSubmit}</span>}
        {roles.has('COORDINATION_OFFICE') && sent.length === 0 && (
          <span className="hint">{w.nothingToApprove}</span>
        )}
      </p>
    </section>
  );
}
