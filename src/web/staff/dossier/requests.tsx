import { useState, type ReactNode } from 'react';
import { day } from '../../shared/format.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppDossierRequestAnswerDocument,
  AppDossierRequestDocument,
  AppDossierRequestWithdrawDocument,
} from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { Area, Choice, Field } from '../shell/field.tsx';
import { FileField } from '../shell/file-field.tsx';
import { textOf } from '../shell/form-text.ts';
import { Outcome } from '../shell/outcome.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { useSigned } from '../shell/viewer.ts';
import type { Dossier } from './model.ts';
import { isOffered } from './steps.ts';
import { words } from './words.ts';

type Request = Dossier['requests'][number];

/** What the province has asked for, and by when it has to come. */
export function Requests({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const said = words.province;
  const { roles } = useSigned();
  const change = useChange();
  const [made, setMade] = useState(0);
  const ask = (fields: FormData) => {
    const input = {
      addressee: textOf(fields, 'addressee') as Request['addressee'],
      text: textOf(fields, 'text'),
      dueOn: textOf(fields, 'dueOn'),
    };
    change.run(AppDossierRequestDocument, { id: dossier.id, input }, () => setMade(made + 1));
  };
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{said.requests}</h2>
      {dossier.requests.length === 0 && <p>{said.noRequests}</p>}
      <ul className="rows">
        {dossier.requests.map((one) => (
          <OneRequest key={one.id} request={one} dossier={dossier} />
        ))}
      </ul>
      <Outcome change={change} />
      {isOffered('dossierRequestMore', roles, dossier.state) && (
        <StepForm key={made} title={said.ask} busy={change.busy} onSend={ask}>
          <div className="pair-of-fields">
            <Choice
              label={said.addressee}
              name="addressee"
              options={Object.entries(said.addressees)}
            />
            <Field label={said.dueOn} name="dueOn" type="date" required />
          </div>
          <Area label={said.text} name="text" required maxLength={2000} />
        </StepForm>
      )}
    </section>
  );
}

function OneRequest({
  request,
  dossier,
}: {
  readonly request: Request;
  readonly dossier: Dossier;
}): ReactNode {
  const said = words.province;
  const { roles } = useSigned();
  const change = useChange();
  const [fileId, setFileId] = useState<string | null>(null);
  const { id, addressee, text, dueOn, state, answer, file } = request;
  const isOpen = state === 'OPEN';
  const mayAnswer =
    addressee === 'COMMUNE' && isOffered('dossierRequestAnswer', roles, dossier.state);
  return (
    <li>
      <h3 className="row-title">
        {said.addressees[addressee]}{' '}
        <span className={isOpen ? 'tag wait' : 'tag'}>{said.requestStates[state]}</span>
      </h3>
      <p className="prose">{text}</p>
      <p className="hint">
        {said.dueOn}: {day(dueOn, lang)}
      </p>
      {answer && <p className="reply">{answer}</p>}
      {file?.link && (
        <p>
          <a href={file.link.url} target="_blank" rel="noreferrer">
            {words.evidence.open(file.name)}
          </a>
        </p>
      )}
      <Outcome change={change} />
      {isOpen && isOffered('dossierRequestWithdraw', roles, dossier.state) && (
        <button
          type="button"
          className="plain"
          aria-disabled={change.busy}
          onClick={() => change.run(AppDossierRequestWithdrawDocument, { id, input: {} })}
        >
          {said.withdraw}
        </button>
      )}
      {isOpen && mayAnswer && (
        <StepForm
          title={said.saveAnswer}
          busy={change.busy}
          onSend={(fields) =>
            change.run(AppDossierRequestAnswerDocument, {
              id,
              input: { answer: textOf(fields, 'answer'), fileId },
            })
          }
        >
          <Area label={said.answer} name="answer" required maxLength={2000} />
          <FileField label={said.answerFile} purpose="EVIDENCE" onSent={setFileId} />
        </StepForm>
      )}
    </li>
  );
}
