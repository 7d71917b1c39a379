import { useState, type ReactNode } from 'react';
import { day } from '../../shared/format.ts';
import { useChange } from '../ask/use-change.ts';
import { AppCertificateRevokeDocument } from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { today } from '../shell/clock.ts';
import { Confirm } from '../shell/confirm.tsx';
import { Area, Choice, Field } from '../shell/field.tsx';
import { FileField } from '../shell/file-field.tsx';
import { textOf, textOrNull } from '../shell/form-text.ts';
import { Outcome } from '../shell/outcome.tsx';
import { StepForm } from '../shell/step-form.tsx';
import type { Certificate } from './model.ts';
import { words } from './words.ts';

type Ground = NonNullable<Certificate['revocation']>['ground'];

const GROUNDS = Object.entries(words.revoke.grounds) as [Ground, string][];

/** Taking a certificate back: for a reason, under a decision, with its number typed. */
export function Revocation({
  certificate,
  isKeeper,
}: {
  readonly certificate: Certificate;
  readonly isKeeper: boolean;
}): ReactNode {
  const said = words.revoke;
  const change = useChange();
  const [open, setOpen] = useState(false);
  const { revocation, status } = certificate;
  const mayStill = isKeeper && ['VALID', 'EXTENDED', 'NOT_YET_VALID', 'EXPIRED'].includes(status);
  if (!revocation && !mayStill) return null;
  return (
    <section aria-labelledby="revocation">
      <h2 id="revocation">{said.title}</h2>
      <Outcome change={change} done={() => said.done} />
      {revocation && (
        <>
          <p>
            {said.now(
              said.grounds[revocation.ground],
              revocation.decisionNumber,
              day(revocation.decidedOn, lang),
            )}
          </p>
          <p className="prose">{revocation.reason}</p>
          {revocation.file?.link && (
            <p>
              <a href={revocation.file.link.url} target="_blank" rel="noreferrer">
                {words.detail.file(revocation.file.name)}
              </a>
            </p>
          )}
        </>
      )}
      {!revocation && !open && (
        <button type="button" className="button quiet" onClick={() => setOpen(true)}>
          {said.open}
        </button>
      )}
      {!revocation && open && (
        <RevokeForm certificate={certificate} change={change} onCancel={() => setOpen(false)} />
      )}
    </section>
  );
}

function RevokeForm({
  certificate: { id, number },
  change,
  onCancel,
}: {
  readonly certificate: Certificate;
  readonly change: ReturnType<typeof useChange>;
  readonly onCancel: () => void;
}): ReactNode {
  const said = words.revoke;
  const [ground, setGround] = useState<Ground>('CRITERIA_NO_LONGER_MET');
  const [fileId, setFileId] = useState<string | null>(null);
  const [asking, setAsking] = useState<ReturnType<typeof inputOf> | null>(null);
  const inputOf = (fields: FormData) => ({
    ground,
    decisionNumber: textOf(fields, 'decisionNumber'),
    decidedOn: textOf(fields, 'decidedOn'),
    revokedOn: textOf(fields, 'revokedOn'),
    issuer: textOrNull(fields, 'issuer'),
    concludedOn: textOrNull(fields, 'concludedOn'),
    requestNumber: textOrNull(fields, 'requestNumber'),
    requestedOn: textOrNull(fields, 'requestedOn'),
    reason: textOf(fields, 'reason'),
    fileId,
  });
  const revoke = () => {
    const input = asking!;
    setAsking(null);
    change.run(AppCertificateRevokeDocument, { id, input });
  };
  return (
    <>
      <p className="message warn">{said.lead}</p>
      <StepForm
        title={said.next}
        busy={change.busy}
        onSend={(fields) => setAsking(inputOf(fields))}
        onCancel={onCancel}
      >
        <Choice
          label={said.ground}
          value={ground}
          options={GROUNDS}
          onChange={(event) => setGround(event.target.value as Ground)}
        />
        <div className="pair-of-fields">
          <Field label={said.decisionNumber} name="decisionNumber" required />
          <Field label={said.decidedOn} name="decidedOn" type="date" max={today()} required />
          <Field label={said.revokedOn} name="revokedOn" type="date" max={today()} required />
        </div>
        <div className="pair-of-fields">
          <Field label={said.issuer} name="issuer" />
          <Field label={said.concludedOn} name="concludedOn" type="date" max={today()} />
        </div>
        {ground === 'MINISTRY_REQUEST' && (
          <div className="pair-of-fields">
            <Field label={said.requestNumber} name="requestNumber" required />
            <Field label={said.requestedOn} name="requestedOn" type="date" required />
          </div>
        )}
        <Area label={said.reason} name="reason" required />
        <FileField label={said.file} purpose="DECISION" onSent={setFileId} />
      </StepForm>
      {asking && (
        <Confirm
          title={said.title}
          why={said.confirm(number)}
          wanted={number}
          onCancel={() => setAsking(null)}
          onConfirm={revoke}
        />
      )}
    </>
  );
}
