import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useChange } from '../ask/use-change.ts';
import {
  AppDossierAcceptDocument,
  AppDossierForwardDocument,
  AppDossierReturnDocument,
  AppDossierTakeUpDocument,
} from '../generated/operations.ts';
import { Area, Field } from '../shell/field.tsx';
import { textOf, textOrNull } from '../shell/form-text.ts';
import { Outcome } from '../shell/outcome.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { useSigned } from '../shell/viewer.ts';
import type { Dossier } from './model.ts';
import { isOffered, type StepName } from './steps.ts';
import { words } from './words.ts';

/** What moves the dossier on, for the roles of whoever reads it. */
export function DossierSteps({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const said = words.steps;
  const { roles } = useSigned();
  const [place] = useLocation();
  const change = useChange();
  const [asking, setAsking] = useState<'forward' | 'return' | null>(null);
  const { id, revision, state } = dossier;
  const offers = (name: StepName) => isOffered(name, roles, state);
  const baseRevision = revision;
  const done = () => setAsking(null);
  const forward = (fields: FormData) => {
    const requestNumber = textOrNull(fields, 'requestNumber');
    const requestDate = textOrNull(fields, 'requestDate');
    const input = { baseRevision, requestNumber, requestDate };
    change.run(AppDossierForwardDocument, { id, input }, done);
  };
  const giveBack = (fields: FormData) => {
    const input = { baseRevision, reason: textOf(fields, 'reason') };
    change.run(AppDossierReturnDocument, { id, input }, done);
  };
  const isAny = (
    [
      'communeReviewStart',
      'communeAssessmentRecord',
      'dossierForward',
      'dossierAccept',
      'dossierReturn',
    ] as const
  ).some(offers);
  return (
    <section aria-labelledby="steps" className="screen-only">
      <h2 id="steps">{said.title}</h2>
      <Outcome change={change} done={() => said.done} />
      {!isAny && <p className="hint">{said.none}</p>}
      <p className="row">
        {offers('communeReviewStart') && (
          <button
            type="button"
            className="button"
            aria-disabled={change.busy}
            onClick={() => change.run(AppDossierTakeUpDocument, { id, input: { baseRevision } })}
          >
            {said.takeUp}
          </button>
        )}
        {offers('communeAssessmentRecord') && (
          <Link className="button quiet" href={`${place}?phan=commune`}>
            {said.assess}
          </Link>
        )}
        {offers('dossierForward') && (
          <button type="button" className="button" onClick={() => setAsking('forward')}>
            {said.forward}
          </button>
        )}
        {offers('dossierAccept') && (
          <button
            type="button"
            className="button"
            aria-disabled={change.busy}
            onClick={() => change.run(AppDossierAcceptDocument, { id, input: { baseRevision } })}
          >
            {said.accept}
          </button>
        )}
        {offers('dossierReturn') && (
          <button type="button" className="button quiet" onClick={() => setAsking('return')}>
            {said.return}
          </button>
        )}
      </p>
      {offers('dossierAccept') && <p className="hint">{said.acceptHint}</p>}
      {asking === 'forward' && (
        <StepForm title={said.forward} busy={change.busy} onSend={forward} onCancel={done}>
          <p className="hint">{said.forwardHint}</p>
          <div className="pair-of-fields">
            <Field
              label={said.requestNumber}
              name="requestNumber"
              defaultValue={dossier.communeAssessment?.requestNumber ?? ''}
              maxLength={100}
            />
            <Field
              label={said.requestDate}
              name="requestDate"
              type="date"
              defaultValue={dossier.communeAssessment?.requestDate ?? ''}
            />
          </div>
        </StepForm>
      )}
      {asking === 'return' && (
        <StepForm title={said.return} busy={change.busy} onSend={giveBack} onCancel={done}>
          <Area
            label={said.reason}
            hint={said.reasonHint}
            name="reason"
            required
            maxLength={2000}
          />
        </StepForm>
      )}
    </section>
  );
}
