import type { ReactNode } from 'react';
import type { OwnInquiryQuery } from '../generated/operations.ts';
import { moment } from '../shared/format.ts';
import { Choices } from '../shared/ui/choices.tsx';
import { Field } from '../shared/ui/field.tsx';
import { Notice } from '../shared/ui/notice.tsx';
import { useView } from '../shared/view.ts';
import { MistakeList, Mistakes, type Returned } from './mistakes.tsx';
import { OwnForm } from './own-form.tsx';
import { Done } from './own-page.tsx';

export type OwnInquiry = NonNullable<OwnInquiryQuery['inquiry']>;

interface InquiryBodyProps {
  readonly inquiry: OwnInquiry;
  readonly returned: Returned | null;
  readonly saved: boolean;
}

const FIELDS = {
  'input.content': 'noi-dung',
  'input.channel': 'cach',
  'input.outcome': 'ket-qua',
  'input.note': 'ghi-them',
} as const;

export function InquiryBody({ inquiry, returned, saved }: InquiryBodyProps): ReactNode {
  const { lang, t, href } = useView();
  const words = t.own.inquiries;
  const { buyer, state, isLate, dueAt, sentAt, product } = inquiry;
  const mistakes = new Mistakes(returned?.mistakes ?? [], FIELDS);
  const due = moment(new Date(dueAt), lang);
  return (
    <div className="wrap narrow own">
      <nav className="crumbs" aria-label={t.frame.breadcrumb}>
        <a href={href('ownInquiries')}>{words.title}</a>
      </nav>
      <h1>{words.oneTitle(buyer?.name ?? words.someone)}</h1>
      <Done>{saved && !returned && words.replied}</Done>
      <MistakeList of={mistakes} />
      {state === 'OPEN' && (
        <Notice tone={isLate ? 'warning' : 'info'} title={isLate ? words.late : words.due(due)} />
      )}
      <dl className="facts">
        <Fact name={words.about} value={product?.name} />
        <Fact name={words.wants} value={inquiry.wants} />
        <Fact name={words.quantity} value={inquiry.quantity} />
        <Fact name={words.when} value={inquiry.neededWhen} />
        <Fact name={words.organisation} value={buyer?.organisation} />
        <Fact name={words.sent('').trim()} value={moment(new Date(sentAt), lang)} />
        <Fact
          name={words.result}
          value={
            inquiry.outcome &&
            [words.outcomes[inquiry.outcome], inquiry.outcomeNote].filter(Boolean).join(' · ')
          }
        />
      </dl>
      <Reach buyer={buyer} />
      <Answers inquiry={inquiry} />
      {state !== 'CLOSED' && <Answer {...{ inquiry, returned, mistakes }} />}
      {state !== 'CLOSED' && <Close {...{ inquiry, returned, mistakes }} />}
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; value?: string | null }): ReactNode {
  if (!value) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd className="said">{value}</dd>
    </>
  );
}

/** Ways to the buyer that the phone opens itself. */
function Reach({ buyer }: Pick<OwnInquiry, 'buyer'>): ReactNode {
  const { t } = useView();
  const words = t.own.inquiries;
  if (!buyer) return <p className="hint">{words.noContact}</p>;
  const { phone, email } = buyer;
  const digits = phone?.replace(/[^\d+]/g, '');
  return (
    <p className="row">
      {digits && (
        <>
          <a className="button" href={`tel:${digits}`}>
            {words.call(phone!)}
          </a>
          <a className="button quiet" href={`https://zalo.me/${digits.replace(/^\+/, '')}`}>
            {words.zalo}
          </a>
        </>
      )}
      {email && (
        <a className="button quiet" href={`mailto:${email}`}>
          {words.mail}
        </a>
      )}
    </p>
  );
}

function Answers({ inquiry: { replies } }: { readonly inquiry: OwnInquiry }): ReactNode {
  const { lang, t } = useView();
  const words = t.own.inquiries;
  if (replies.length === 0) return null;
  return (
    <section>
      <h2>{words.answers}</h2>
      {replies.map(({ at, channel, content, byProducer }) => (
        <blockquote className="reply" key={at}>
          <p className="said">{content}</p>
          <footer className="hint">
            {moment(new Date(at), lang)} · {words.by[channel]}
            {!byProducer && ` · ${words.byOffice}`}
          </footer>
        </blockquote>
      ))}
    </section>
  );
}

interface StepProps {
  readonly inquiry: OwnInquiry;
  readonly returned: Returned | null;
  readonly mistakes: Mistakes;
}

function Answer({ inquiry, returned, mistakes }: StepProps): ReactNode {
  const { t } = useView();
  const words = t.own.inquiries;
  const { id, revision } = inquiry;
  const value = (name: string) => returned?.values.get(name) ?? '';
  return (
    <section>
      <h2>{words.reply}</h2>
      <OwnForm page="ownInquiry" params={{ id }}>
        <Choices
          name="cach"
          legend={words.channel}
          error={mistakes.of('cach')}
          chosen={[value('cach') || 'PAGE']}
          options={Object.entries(words.channels).map(([key, text]) => ({ value: key, text }))}
        />
        <Field
          name="noi-dung"
          label={words.content}
          hint={words.contentHint}
          error={mistakes.of('noi-dung')}
        >
          {(field) => (
            <textarea
              {...field}
              rows={4}
              maxLength={4000}
              defaultValue={value('noi-dung')}
              required
            />
          )}
        </Field>
        <input type="hidden" name="ban" value={revision} />
        <button type="submit">{words.send}</button>
      </OwnForm>
    </section>
  );
}

function Close({ inquiry, returned, mistakes }: StepProps): ReactNode {
  const { t } = useView();
  const words = t.own.inquiries;
  const { id, revision } = inquiry;
  const outcome = returned?.values.get('ket-qua') ?? '';
  return (
    <details open={returned?.values.get('viec') === 'dong'}>
      <summary>
        {words.close} <span className="hint">{words.closeHint}</span>
      </summary>
      <OwnForm page="ownInquiry" params={{ id }}>
        <Choices
          name="ket-qua"
          legend={words.outcome}
          error={mistakes.of('ket-qua')}
          chosen={[outcome || 'SALE']}
          options={Object.entries(words.outcomes).map(([key, text]) => ({ value: key, text }))}
        />
        <Field name="ghi-them" label={words.note} error={mistakes.of('ghi-them')}>
          {(field) => (
            <textarea
              {...field}
              rows={2}
              maxLength={2000}
              defaultValue={returned?.values.get('ghi-them') ?? ''}
            />
          )}
        </Field>
        <input type="hidden" name="ban" value={revision} />
        <button type="submit" name="viec" value="dong">
          {words.finish}
        </button>
      </OwnForm>
    </details>
  );
}
