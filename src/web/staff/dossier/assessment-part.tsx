import type { FormEvent, ReactNode } from 'react';
import { day } from '../../shared/format.ts';
import { useChange } from '../ask/use-change.ts';
import { AppDossierAssessDocument } from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { useDraft } from '../shell/draft.ts';
import { Facts } from '../shell/facts.tsx';
import { Area, Field } from '../shell/field.tsx';
import { Outcome } from '../shell/outcome.tsx';
import { theirsOf } from '../shell/theirs.tsx';
import { useSigned } from '../shell/viewer.ts';
import type { Dossier } from './model.ts';
import { isOffered } from './steps.ts';
import { words } from './words.ts';

const TEXTS = ['materialOrigin', 'localLabour', 'ideaOrigin', 'localIdentity'] as const;

/** The assessment of the commune: its officer writes it, others read it. */
export function AssessmentPart({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { roles } = useSigned();
  const isWriter = isOffered('communeAssessmentRecord', roles, dossier.state);
  return (
    <section aria-labelledby="assessment">
      <h2 id="assessment">{words.assessment.title}</h2>
      {isWriter ? <AssessmentForm dossier={dossier} /> : <Read of={dossier.communeAssessment} />}
    </section>
  );
}

function Read({ of }: { readonly of: Dossier['communeAssessment'] }): ReactNode {
  const said = words.assessment;
  if (!of) return <p>{said.none}</p>;
  return (
    <>
      {TEXTS.map((name) => (
        <div key={name}>
          <h3>{said[name]}</h3>
          <p className="prose">{of[name]}</p>
        </div>
      ))}
      <Facts
        of={[
          [said.reportNumber, of.reportNumber],
          [said.reportDate, day(of.reportDate, lang)],
          [said.meetingOn, of.meetingOn && day(of.meetingOn, lang)],
          [said.meetingNote, of.meetingNote],
        ]}
      />
      {of.requestNumber && of.requestDate && (
        <p>{said.letter(of.requestNumber, day(of.requestDate, lang))}</p>
      )}
      {of.recordedBy && <p className="hint">{said.by(of.recordedBy.name)}</p>}
    </>
  );
}

function AssessmentForm({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const said = words.assessment;
  const change = useChange();
  const before = dossier.communeAssessment;
  const server = {
    materialOrigin: before?.materialOrigin ?? '',
    localLabour: before?.localLabour ?? '',
    ideaOrigin: before?.ideaOrigin ?? '',
    localIdentity: before?.localIdentity ?? '',
    reportNumber: before?.reportNumber ?? '',
    reportDate: before?.reportDate ?? '',
    meetingOn: before?.meetingOn ?? '',
    meetingNote: before?.meetingNote ?? '',
  };
  const draft = useDraft(server, dossier.revision, change.outcome?.userErrors);
  const { values, baseRevision } = draft;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const input = {
      ...values,
      meetingOn: values.meetingOn || null,
      meetingNote: values.meetingNote || null,
      baseRevision,
    };
    change.run(AppDossierAssessDocument, { id: dossier.id, input }, draft.clear);
  };
  const field = (name: keyof typeof server) => ({
    name,
    label: said[name],
    value: values[name],
    theirs: theirsOf(draft, name),
    onChange: (event: { target: { value: string } }) => draft.type(name, event.target.value),
  });
  return (
    <form className="step-form" onSubmit={send}>
      <Outcome change={change} done={() => said.saved} />
      {TEXTS.map((name) => (
        <Area key={name} {...field(name)} required maxLength={5000} />
      ))}
      <div className="pair-of-fields">
        <Field {...field('reportNumber')} required maxLength={100} />
        <Field {...field('reportDate')} required type="date" />
        <Field {...field('meetingOn')} type="date" />
      </div>
      <Area {...field('meetingNote')} rows={2} maxLength={2000} />
      <p>
        <button type="submit" className="button" aria-disabled={change.busy}>
          {said.save}
        </button>
      </p>
    </form>
  );
}
