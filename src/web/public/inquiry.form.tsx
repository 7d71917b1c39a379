import type { ReactNode } from 'react';
import { Breadcrumb } from '../shared/ui/breadcrumb.tsx';
import { Field } from '../shared/ui/field.tsx';
import { Notice } from '../shared/ui/notice.tsx';
import { PhoneField } from '../shared/ui/phone-field.tsx';
import { useView } from '../shared/view.ts';

/** What is asked about. */
export interface Subject {
  readonly kind: 'product' | 'producer';
  readonly slug: string;
  readonly name: string;
  readonly producer: string;
}

/** What a form came back with. */
export interface Wrong {
  readonly values: URLSearchParams;
  readonly errors: readonly {
    readonly message: string;
    readonly field?: readonly string[] | null;
  }[];
}

interface InquiryFormProps {
  readonly subject: Subject;
  readonly wrong?: Wrong;
  readonly openedAt: string;
  readonly operationId: string;
}

/** Names of the fields in the form, by their path in the API. */
const FIELDS: Readonly<Record<string, string>> = {
  'input.buyer.name': 'ten',
  'input.buyer.organisation': 'don-vi',
  'input.buyer.phone': 'dien-thoai',
  'input.buyer.email': 'thu',
  'input.wants': 'can-gi',
  'input.quantity': 'bao-nhieu',
  'input.neededWhen': 'khi-nao',
};

export function InquiryForm({
  subject,
  wrong,
  openedAt,
  operationId,
}: InquiryFormProps): ReactNode {
  const { t, href } = useView();
  const words = t.inquiry;
  const { name, slug, kind } = subject;
  const errorOf = (field: string) =>
    wrong?.errors.find((error) => FIELDS[error.field?.join('.') ?? ''] === field)?.message;
  const general = wrong?.errors.filter((error) => !FIELDS[error.field?.join('.') ?? '']) ?? [];
  const value = (field: string) => wrong?.values.get(field) ?? '';
  const about = { name, href: href(kind === 'product' ? 'product' : 'producer', { slug }) };
  return (
    <div className="wrap narrow">
      <Breadcrumb steps={[{ text: about.name, href: about.href }]} />
      <h1>{words.titleFor(name)}</h1>
      <p>{words.lead(subject.producer)}</p>
      {wrong && (
        <Notice tone="bad" title={words.notSent}>
          {general.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
          {general.length === 0 && <p>{words.mend}</p>}
        </Notice>
      )}
      <form method="post" className="form">
        <Field name="ten" label={words.name} error={errorOf('ten')}>
          {(field) => (
            <input
              {...field}
              defaultValue={value('ten')}
              autoComplete="name"
              maxLength={200}
              required
            />
          )}
        </Field>
        <PhoneField
          label={words.phone}
          hint={words.phoneHint}
          error={errorOf('dien-thoai')}
          value={value('dien-thoai')}
        />
        <Field name="can-gi" label={words.wants} hint={words.wantsHint} error={errorOf('can-gi')}>
          {(field) => (
            <textarea
              {...field}
              rows={4}
              defaultValue={value('can-gi')}
              maxLength={2000}
              required
            />
          )}
        </Field>
        <Field
          name="bao-nhieu"
          label={words.quantity}
          hint={words.quantityHint}
          error={errorOf('bao-nhieu')}
        >
          {(field) => <input {...field} defaultValue={value('bao-nhieu')} maxLength={100} />}
        </Field>
        <Field name="khi-nao" label={words.when} error={errorOf('khi-nao')}>
          {(field) => <input {...field} defaultValue={value('khi-nao')} maxLength={100} />}
        </Field>
        <details open={Boolean(value('don-vi') || value('thu') || errorOf('thu'))}>
          <summary>{words.more}</summary>
          <Field name="don-vi" label={words.organisation} error={errorOf('don-vi')}>
            {(field) => (
              <input
                {...field}
                defaultValue={value('don-vi')}
                autoComplete="organization"
                maxLength={200}
              />
            )}
          </Field>
          <Field name="thu" label={words.email} error={errorOf('thu')}>
            {(field) => (
              <input
                {...field}
                type="email"
                autoComplete="email"
                defaultValue={value('thu')}
                maxLength={200}
              />
            )}
          </Field>
        </details>
        <div className="trap" aria-hidden="true">
          <label htmlFor="trang-web">{words.trap}</label>
          <input id="trang-web" name="trang-web" tabIndex={-1} autoComplete="off" />
        </div>
        <input type="hidden" name="luc" value={openedAt} />
        <input type="hidden" name="so" value={operationId} />
        <p className="hint">{words.privacy}</p>
        <button type="submit">{words.send}</button>
      </form>
    </div>
  );
}
