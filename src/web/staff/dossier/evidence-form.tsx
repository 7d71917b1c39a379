import { useState, type FormEvent, type ReactNode } from 'react';
import { useChange } from '../ask/use-change.ts';
import { AppDossierEvidenceDocument } from '../generated/operations.ts';
import { Choice, Field } from '../shell/field.tsx';
import { FileField } from '../shell/file-field.tsx';
import { textOf, textOrNull } from '../shell/form-text.ts';
import { Outcome } from '../shell/outcome.tsx';
import type { Dossier } from './model.ts';
import { words } from './words.ts';

type Kind = Dossier['evidence'][number]['kind'];

/** A paper that its producer adds, with the criteria and pages it supports. */
export function EvidenceForm({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const said = words.evidence;
  const change = useChange();
  const [fileId, setFileId] = useState<string | null>(null);
  const [links, setLinks] = useState(1);
  const [made, setMade] = useState(0);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const named = Array.from({ length: links }, (_, index) => ({
      criterionId: textOf(fields, `criterion-${index}`),
      pageFrom: Number(textOf(fields, `from-${index}`)) || null,
      pageTo: Number(textOf(fields, `to-${index}`)) || null,
    }));
    const input = {
      kind: textOf(fields, 'kind') as Kind,
      title: textOf(fields, 'title'),
      reference: textOrNull(fields, 'reference'),
      issuedOn: textOrNull(fields, 'issuedOn'),
      validUntil: textOrNull(fields, 'validUntil'),
      fileId,
      links: named.filter(({ criterionId }) => criterionId !== ''),
    };
    change.run(AppDossierEvidenceDocument, { id: dossier.id, input }, () => {
      setFileId(null);
      setLinks(1);
      setMade((before) => before + 1);
    });
  };
  const criteria = dossier.criteriaChecklist.flatMap(({ criterion }) =>
    criterion ? [[criterion.id, `${criterion.code} ${criterion.name}`] as const] : [],
  );
  return (
    <form className="step-form" key={made} onSubmit={send}>
      <h3>{said.add}</h3>
      <Outcome change={change} done={() => said.saved} />
      <Choice label={said.kind} name="kind" options={Object.entries(said.kinds)} />
      <Field label={said.title} name="title" required maxLength={300} />
      <div className="pair-of-fields">
        <Field label={said.reference} name="reference" maxLength={100} />
        <Field label={said.issuedOn} name="issuedOn" type="date" />
        <Field label={said.validUntil} name="validUntil" type="date" />
      </div>
      <FileField label={said.file} purpose="EVIDENCE" onSent={setFileId} />
      {Array.from({ length: links }, (_, index) => (
        <div className="pair-of-fields" key={index}>
          <Choice
            label={said.criterion}
            name={`criterion-${index}`}
            none={said.noCriterion}
            options={criteria}
          />
          <Field label={said.pageFrom} name={`from-${index}`} type="number" min={1} />
          <Field label={said.pageTo} name={`to-${index}`} type="number" min={1} />
        </div>
      ))}
      <p>
        <button type="button" className="plain" onClick={() => setLinks(links + 1)}>
          {said.another}
        </button>
      </p>
      <p>
        <button type="submit" className="button" aria-disabled={change.busy}>
          {said.save}
        </button>
      </p>
    </form>
  );
}
