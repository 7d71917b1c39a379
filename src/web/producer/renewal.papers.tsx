import type { ReactNode } from 'react';
import { day } from '../shared/format.ts';
import { Field } from '../shared/ui/field.tsx';
import { useView } from '../shared/view.ts';
import type { Mistakes } from './mistakes.tsx';
import { OwnForm } from './own-form.tsx';
import { isWritten, KINDS, type OwnDossier, type Paper } from './renewal.type.ts';

interface PapersProps {
  readonly dossier: OwnDossier;
  readonly slug: string;
}

/** The papers that are in the dossier. */
export function Papers({ dossier, slug }: PapersProps): ReactNode {
  const { t } = useView();
  const words = t.own.renewal;
  return (
    <section>
      <h2>{words.papers(dossier.evidence.length)}</h2>
      {dossier.evidence.length === 0 && <p>{words.noPapers}</p>}
      <ul className="rows">
        {dossier.evidence.map((paper) => (
          <li key={paper.id}>
            <About paper={paper} />
            {isWritten(dossier) && (
              <OwnForm page="ownRenewal" params={{ slug }} className="plain">
                <input type="hidden" name="giay" value={paper.id} />
                <button type="submit" name="viec" value="xoa" className="quiet">
                  {words.remove}
                  <span className="hidden"> {paper.title}</span>
                </button>
              </OwnForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function About({ paper }: { readonly paper: Paper }): ReactNode {
  const { lang, t } = useView();
  const words = t.own.renewal;
  const { title, kind, reference, url, validUntil, expired, criteria, file } = paper;
  const open = file?.link?.url ?? url;
  return (
    <>
      <p>
        {open ? <a href={open}>{title}</a> : <strong>{title}</strong>}
        <br />
        <span className="hint">
          {[words.paperKinds[kind], reference, ...criteria.map(({ code }) => code)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {validUntil && (
        <p className={expired ? 'field-error' : 'hint'}>
          {expired ? words.expired(day(validUntil, lang)) : words.valid(day(validUntil, lang))}
        </p>
      )}
    </>
  );
}

interface FormProps extends PapersProps {
  readonly mistakes: Mistakes;
  readonly query: URLSearchParams;
  readonly values: URLSearchParams | null;
}

/** One more paper: photographed or chosen, named, and told what it proves. */
export function PaperForm({ dossier, slug, mistakes, query, values }: FormProps): ReactNode {
  const { t } = useView();
  const words = t.own.renewal;
  const chosen = values?.get('tieu-chi') ?? query.get('tieu-chi') ?? '';
  const criteria = dossier.criteriaChecklist.filter(({ state }) => state !== 'NOT_APPLICABLE');
  return (
    <section>
      <h2>{words.add}</h2>
      <ul className="hint">
        {words.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <OwnForm page="ownRenewal" params={{ slug }} withFile="paper" id="gui-giay">
        <Field
          name="tep-giay"
          label={words.file}
          hint={words.fileHint}
          error={mistakes.of('tep-giay')}
        >
          {(field) => (
            <input
              {...field}
              type="file"
              accept="image/jpeg,image/png,image/webp,application/pdf"
              required
            />
          )}
        </Field>
        <Field name="loai" label={words.paperKind} error={mistakes.of('loai')}>
          {(field) => (
            <select {...field} defaultValue={values?.get('loai') ?? KINDS[0]}>
              {KINDS.map((kind) => (
                <option value={kind} key={kind}>
                  {words.paperKinds[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="ten" label={words.name} hint={words.nameHint} error={mistakes.of('ten')}>
          {(field) => <input {...field} maxLength={200} defaultValue={values?.get('ten') ?? ''} />}
        </Field>
        <Field name="tieu-chi" label={words.criterion} hint={words.criterionHint}>
          {(field) => (
            <select {...field} defaultValue={chosen}>
              <option value="">{words.anyCriterion}</option>
              {criteria.map(({ criterion }) => (
                <option value={criterion?.id} key={criterion?.id}>
                  {criterion?.code} {criterion?.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button type="submit">{words.send}</button>
      </OwnForm>
    </section>
  );
}
