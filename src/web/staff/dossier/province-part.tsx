import { useState, type ReactNode } from 'react';
import { day } from '../../shared/format.ts';
import { useChange } from '../ask/use-change.ts';
import { AppDossierCheckDocument, AppDossierSamplesDocument } from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { today } from '../shell/clock.ts';
import { Area, Field } from '../shell/field.tsx';
import { textOrNull } from '../shell/form-text.ts';
import { Outcome } from '../shell/outcome.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { useSigned } from '../shell/viewer.ts';
import { Advice } from './advice.tsx';
import type { Dossier } from './model.ts';
import { Requests } from './requests.tsx';
import { ADVICE_READERS, isOffered } from './steps.ts';
import { Survey } from './survey.tsx';
import { words } from './words.ts';

type Check = Dossier['provinceChecks'][number];

const PIECES = ['requestLetter', 'communeReport', 'productFile', 'samples'] as const;

/** What the province does with a dossier before it comes to the council. */
export function ProvincePart({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { roles } = useSigned();
  return (
    <>
      <Checks dossier={dossier} />
      <Samples dossier={dossier} />
      <Requests dossier={dossier} />
      <Survey dossier={dossier} />
      {ADVICE_READERS.some((role) => roles.has(role)) && <Advice dossier={dossier} />}
    </>
  );
}

function Checks({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const said = words.province;
  const { roles } = useSigned();
  const change = useChange();
  const [made, setMade] = useState(0);
  const record = (fields: FormData) => {
    const [requestLetter, communeReport, productFile, samples] = PIECES.map(
      (one) => fields.get(one) === 'on',
    ) as [boolean, boolean, boolean, boolean];
    const note = textOrNull(fields, 'note');
    const input = { requestLetter, communeReport, productFile, samples, note };
    change.run(AppDossierCheckDocument, { id: dossier.id, input }, () => setMade(made + 1));
  };
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{said.checks}</h2>
      {dossier.provinceChecks.length === 0 && <p>{said.noChecks}</p>}
      <ul className="rows">
        {dossier.provinceChecks.map((one, index) => (
          <li key={index}>
            <p>
              {day(one.checkedOn, lang)}{' '}
              <span className={one.complete ? 'tag now' : 'tag wait'}>
                {one.complete ? said.whole : said.notWhole}
              </span>
            </p>
            <p>{PIECES.map((piece) => markOf(one, piece)).join(' · ')}</p>
            {one.note && <p className="prose">{one.note}</p>}
            {one.checkedBy && <p className="hint">{one.checkedBy.name}</p>}
          </li>
        ))}
      </ul>
      <Outcome change={change} />
      {isOffered('dossierCheckRecord', roles, dossier.state) && (
        <StepForm key={made} title={said.saveCheck} busy={change.busy} onSend={record}>
          <p className="hint">{said.checkHint}</p>
          <div>
            {PIECES.map((piece) => (
              <label className="box" key={piece}>
                <input type="checkbox" name={piece} />
                {said[piece]}
              </label>
            ))}
          </div>
          <Area label={said.note} name="note" rows={2} maxLength={2000} />
        </StepForm>
      )}
    </section>
  );
}

const markOf = (check: Check, piece: (typeof PIECES)[number]): string => {
  const is = check[piece];
  const state = is === null ? 'NOT_APPLICABLE' : is ? 'PRESENT' : 'MISSING';
  return `${words.province[piece]}: ${words.checks[state]}`;
};

function Samples({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const said = words.province;
  const { roles } = useSigned();
  const change = useChange();
  const [made, setMade] = useState(0);
  const { samples } = dossier;
  const total = samples.reduce((sum, { quantity }) => sum + quantity, 0);
  const record = (fields: FormData) => {
    const input = {
      quantity: Number(fields.get('quantity')),
      receivedOn: textOrNull(fields, 'receivedOn') ?? today(),
      note: textOrNull(fields, 'note'),
    };
    change.run(AppDossierSamplesDocument, { id: dossier.id, input }, () => setMade(made + 1));
  };
  return (
    <section aria-labelledby="samples">
      <h2 id="samples">{said.sampleTitle}</h2>
      <p>{samples.length === 0 ? said.noSamples : said.sampleTotal(total)}</p>
      {samples.length > 0 && (
        <ul>
          {samples.map(({ quantity, receivedOn, note }, index) => (
            <li key={index}>
              {[day(receivedOn, lang), said.sampleTotal(quantity), note].filter(Boolean).join(' ')}
            </li>
          ))}
        </ul>
      )}
      <Outcome change={change} />
      {isOffered('dossierSamplesRecord', roles, dossier.state) && (
        <StepForm key={made} title={said.saveSamples} busy={change.busy} onSend={record}>
          <div className="pair-of-fields">
            <Field label={said.quantity} name="quantity" type="number" min={1} required />
            <Field
              label={said.receivedOn}
              name="receivedOn"
              type="date"
              defaultValue={today()}
              required
            />
          </div>
          <Field label={said.note} name="note" maxLength={500} />
        </StepForm>
      )}
    </section>
  );
}
