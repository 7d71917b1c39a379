import type { ReactNode } from 'react';
import { OwnSignInDocument } from '../generated/operations.ts';
import { onwardOf } from '../own-visit.ts';
import { onward, type Page, type PageRequest, type PageView } from '../page.ts';
import { Field } from '../shared/ui/field.tsx';
import { Notice } from '../shared/ui/notice.tsx';
import { PhoneField } from '../shared/ui/phone-field.tsx';
import { useView } from '../shared/view.ts';
import { MistakeList, Mistakes, type Returned } from './mistakes.tsx';
import { ownView } from './own-page.tsx';

const FIELDS = { 'input.phone': 'dien-thoai', 'input.code': 'ma' } as const;
/** Minutes a code works, as the page says after one was asked for. */
const MINUTES = 10;

/** Where a producer enters the code that was sent, or that an officer read out. */
export const ownCodePage: Page = {
  audience: 'entrance',
  async load(request) {
    const { own, query, lang } = request;
    if (own?.token) return onward(onwardOf(query, lang));
    return show(request, null);
  },
  async submit(request, form) {
    const { ask, query, lang } = request;
    const text = (name: string) => (form.get(name) ?? '').trim();
    const { signInWithCode } = await ask(OwnSignInDocument, {
      input: { phone: text('dien-thoai'), code: text('ma') },
    });
    const { token, expiresAt, userErrors } = signInWithCode;
    if (!token || !expiresAt) return show(request, { values: form, mistakes: userErrors });
    const session = { token, expiresAt: new Date(expiresAt) };
    const to = onwardOf(query, lang);
    return onward(to, { session, phone: null });
  },
};

function show(request: PageRequest, returned: Returned | null): PageView {
  const { t, query, own } = request;
  const phone = returned?.values.get('dien-thoai') ?? own?.phone ?? '';
  const sent = query.get('gui') === '1';
  return ownView(request, {
    title: t.own.entrance.codeTitle,
    returned: returned !== null,
    body: <Body phone={phone} returned={returned} sent={sent} onward={query.get('tiep')} />,
  });
}

interface BodyProps {
  readonly phone: string;
  readonly returned: Returned | null;
  readonly sent: boolean;
  readonly onward: string | null;
}

function Body({ phone, returned, sent, onward }: BodyProps): ReactNode {
  const { t, href } = useView();
  const words = t.own.entrance;
  const mistakes = new Mistakes(returned?.mistakes ?? [], FIELDS);
  return (
    <div className="wrap narrow own">
      <h1>{words.codeTitle}</h1>
      <MistakeList of={mistakes} />
      {sent && !returned && (
        <Notice tone="info">
          <p>{words.sent(MINUTES)}</p>
        </Notice>
      )}
      <form method="post" className="form">
        <PhoneField label={words.phone} error={mistakes.of('dien-thoai')} value={phone} required />
        <Field name="ma" label={words.code} hint={words.codeHint} error={mistakes.of('ma')}>
          {(field) => (
            <input
              {...field}
              className="digits"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={20}
              required
            />
          )}
        </Field>
        <button type="submit">{words.enter}</button>
        <p className="hint">{words.stay}</p>
      </form>
      <section>
        <h2>{words.how}</h2>
        <ul>
          {words.howText.slice(1).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>
          <a className="button quiet" href={href('ownSignIn', {}, { tiep: onward ?? undefined })}>
            {words.again}
          </a>
        </p>
      </section>
    </div>
  );
}
