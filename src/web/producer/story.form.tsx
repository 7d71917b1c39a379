import type { ReactNode } from 'react';
import { Field } from '../shared/ui/field.tsx';
import { useView } from '../shared/view.ts';
import type { Mistakes, Returned } from './mistakes.tsx';
import { OwnForm } from './own-form.tsx';
import type { OwnProduct } from './own-page.tsx';
import { claimField, englishMissing, englishOf, MOST_CLAIMS } from './story.changes.ts';
import type { Change, Texts } from './story.type.ts';

interface StoryFormProps {
  readonly product: OwnProduct;
  readonly texts: Texts;
  readonly change?: Change;
  readonly returned: Returned | null;
  readonly mistakes: Mistakes;
}

/** All texts; what a proposal that was given back had asked for stands in it, to be mended. */
export function StoryForm(props: StoryFormProps): ReactNode {
  const { product, texts, change, returned, mistakes } = props;
  const { t } = useView();
  const words = t.own.story;
  const english = englishOf(texts);
  const missing = englishMissing(texts);
  const asked = (field: string) =>
    change?.state === 'RETURNED'
      ? change.differences.find((one) => one.field === field)?.proposed
      : undefined;
  const value = (name: string, now?: string | null) => returned?.values.get(name) ?? now ?? '';
  const input = (name: keyof typeof words.labels, now: string, most: number) => (
    <Field
      name={name}
      label={words.labels[name]}
      hint={words.hints[name]}
      error={mistakes.of(name)}
    >
      {(field) => (
        <input
          {...field}
          maxLength={most}
          defaultValue={value(name, now)}
          required={name === 'ten'}
        />
      )}
    </Field>
  );
  const area = (name: keyof typeof words.labels, now: string | null | undefined, rows: number) => (
    <Field
      name={name}
      label={words.labels[name]}
      hint={words.hints[name]}
      error={mistakes.of(name)}
    >
      {(field) => <textarea {...field} rows={rows} defaultValue={value(name, now)} />}
    </Field>
  );
  return (
    <OwnForm page="ownStory" params={{ slug: product.slug }}>
      {input('ten', asked('NAME') ?? texts.name, 200)}
      {area('tom-tat', asked('SUMMARY') ?? texts.summary, 3)}
      {area('cau-chuyen', asked('STORY') ?? texts.story, 10)}
      {area('thanh-phan', asked('INGREDIENTS') ?? texts.ingredients, 4)}
      <details open={Boolean(mistakes.of('cong-bo'))} id="cong-bo">
        <summary>{words.claims(texts.claims.length)}</summary>
        <p className="hint">{words.claimsHint}</p>
        {mistakes.of('cong-bo') && <p className="field-error">{mistakes.of('cong-bo')}</p>}
        {Array.from({ length: Math.min(texts.claims.length + 1, MOST_CLAIMS) }, (_, index) => (
          <Claim key={index} index={index} claim={texts.claims[index]} value={value} />
        ))}
      </details>
      <details open={Boolean(mistakes.of('ten-anh') ?? mistakes.of('tom-tat-anh'))}>
        <summary>
          {missing.length === 0
            ? words.english
            : words.englishMissing(missing.map((field) => words.parts[field]).join(', '))}
        </summary>
        <p className="hint">{words.englishHint}</p>
        <div className="form">
          {input('ten-anh', asked('ENGLISH_NAME') ?? english.name, 200)}
          {area('tom-tat-anh', asked('ENGLISH_SUMMARY') ?? english.summary, 3)}
          {area('cau-chuyen-anh', asked('ENGLISH_STORY') ?? english.story, 8)}
          {area('thanh-phan-anh', asked('ENGLISH_INGREDIENTS') ?? english.ingredients, 4)}
        </div>
      </details>
      {product.status === 'PUBLISHED' && input('nhan', '', 1000)}
      <input type="hidden" name="ban" value={product.revision} />
      <button type="submit">{product.status === 'PUBLISHED' ? words.propose : words.save}</button>
    </OwnForm>
  );
}

interface ClaimProps {
  readonly index: number;
  readonly claim?: Texts['claims'][number];
  readonly value: (name: string, now?: string | null) => string;
}

function Claim({ index, claim, value }: ClaimProps): ReactNode {
  const { t } = useView();
  const words = t.own.story;
  const [kind, text, evidence] = [
    claimField('loai', index),
    claimField('chu', index),
    claimField('can-cu', index),
  ];
  return (
    <fieldset className="claim">
      <legend>{words.claim(index + 1)}</legend>
      <Field name={kind} label={words.claimKind}>
        {(field) => (
          <select {...field} defaultValue={value(kind, claim?.kind) || 'OTHER'}>
            {Object.entries(words.claimKinds).map(([key, name]) => (
              <option value={key} key={key}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name={text} label={words.claimText}>
        {(field) => <input {...field} maxLength={300} defaultValue={value(text, claim?.text)} />}
      </Field>
      <Field name={evidence} label={words.claimEvidence}>
        {(field) => (
          <input {...field} maxLength={500} defaultValue={value(evidence, claim?.evidence)} />
        )}
      </Field>
    </fieldset>
  );
}
