import { useState, type ReactNode } from 'react';
import { day } from '../../shared/format.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppCertificateExtendDocument,
  AppCertificateExtensionEndDocument,
} from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { today } from '../shell/clock.ts';
import { Area, Field } from '../shell/field.tsx';
import { FileField } from '../shell/file-field.tsx';
import { textOf } from '../shell/form-text.ts';
import { Outcome } from '../shell/outcome.tsx';
import { StepForm } from '../shell/step-form.tsx';
import type { Certificate } from './model.ts';
import { words } from './words.ts';

/** Lasting past its end, which only certificates from before the decision may do. */
export function Extension({
  certificate,
  isKeeper,
}: {
  readonly certificate: Certificate;
  readonly isKeeper: boolean;
}): ReactNode {
  const said = words.extend;
  const { extension, transition, status } = certificate;
  const isOver = status === 'REVOKED' || status === 'SUPERSEDED';
  if (!extension && (!transition || isOver)) return null;
  return (
    <section aria-labelledby="extension">
      <h2 id="extension">{said.title}</h2>
      {extension ? (
        <>
          <p>{said.now(day(extension.extendedUntil, lang), extension.decisionNumber)}</p>
          <p className="prose">{extension.reason}</p>
          {extension.endReason && <p className="prose">{extension.endReason}</p>}
          {isKeeper && !extension.endReason && !isOver && (
            <End id={certificate.id} revision={extension.revision} />
          )}
        </>
      ) : (
        <>
          <p>{said.lead(day(transition!.extendableUntil, lang))}</p>
          {isKeeper && <Extend id={certificate.id} latest={transition!.extendableUntil} />}
        </>
      )}
    </section>
  );
}

function Extend({ id, latest }: { readonly id: string; readonly latest: string }): ReactNode {
  const said = words.extend;
  const change = useChange();
  const [open, setOpen] = useState(false);
  const [fileId, setFileId] = useState<string | null>(null);
  const extend = (fields: FormData) => {
    const input = {
      decisionNumber: textOf(fields, 'decisionNumber'),
      decidedOn: textOf(fields, 'decidedOn'),
      extendedUntil: textOf(fields, 'extendedUntil'),
      reason: textOf(fields, 'reason'),
      fileId,
    };
    change.run(AppCertificateExtendDocument, { id, input });
  };
  return (
    <>
      <Outcome change={change} />
      {!open && (
        <button type="button" className="button quiet" onClick={() => setOpen(true)}>
          {said.open}
        </button>
      )}
      {open && (
        <StepForm
          title={said.save}
          busy={change.busy}
          onSend={extend}
          onCancel={() => setOpen(false)}
        >
          <div className="pair-of-fields">
            <Field label={said.decisionNumber} name="decisionNumber" required />
            <Field label={said.decidedOn} name="decidedOn" type="date" max={today()} required />
            <Field label={said.until} name="extendedUntil" type="date" max={latest} required />
          </div>
          <Area label={said.reason} name="reason" rows={2} required />
          <FileField label={said.file} purpose="DECISION" onSent={setFileId} />
        </StepForm>
      )}
    </>
  );
}

function End({ id, revision }: { readonly id: string; readonly revision: number }): ReactNode {
  const said = words.extend;
  const change = useChange();
  const end = (fields: FormData) => {
    const input = {
      endedOn: textOf(fields, 'endedOn'),
      reason: textOf(fields, 'reason'),
      baseRevision: revision,
    };
    change.run(AppCertificateExtensionEndDocument, { id, input });
  };
  return (
    <>
      <Outcome change={change} />
      <StepForm title={said.end} busy={change.busy} onSend={end}>
        <Field label={said.endedOn} name="endedOn" type="date" max={today()} required />
        <Area label={said.endReason} name="reason" rows={2} required />
      </StepForm>
    </>
  );
}
