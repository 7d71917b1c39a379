import type { ReactNode } from 'react';
import { OwnCodeRequestDocument } from '../generated/operations.ts';
import { onwardOf } from '../own-visit.ts';
import { onward, type Page, type PageRequest, type PageView } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { Notice } from '../shared/ui/notice.tsx';
import { PhoneField } from '../shared/ui/phone-field.tsx';
import { useView } from '../shared/view.ts';
import { MistakeList, Mistakes, type Returned } from './mistakes.tsx';
import { ownView } from './own-page.tsx';

const FIELDS = { 'input.phone': 'dien-thoai' } as const;

/** Where a producer says which telephone is theirs. */
export const signInPage: Page = {
  audience: 'entrance',
  async load(request) {
    const { own, query, lang } = request;
    if (own?.token) return onward(onwardOf(query, lang));
    return show(request, null);
  },
  async submit(request, form) {
    const { ask, lang, query } = request;
    const phone = (form.get('dien-thoai') ?? '').trim();
    const next = {
      tiep: query.get('tiep') ?? undefined,
      gui: form.get('viec') === 'co-ma' ? undefined : '1',
    };
    const to = hrefOf('ownCode', lang, {}, next);
    const entering = onward(to, { phone });
    if (form.get('viec') === 'co-ma') return entering;
    const { signInCodeRequest } = await ask(OwnCodeRequestDocument, { input: { phone } });
    const mistakes = signInCodeRequest.userErrors;
    return mistakes.length > 0 ? show(request, { values: form, mistakes }) : entering;
  },
};

function show(request: PageRequest, returned: Returned | null): PageView {
  const { t, query, own } = request;
  const phone = returned?.values.get('dien-thoai') ?? own?.phone ?? '';
  return ownView(request, {
    title: t.own.entrance.title,
    returned: returned !== null,
    body: <Body phone={phone} returned={returned} ended={query.get('het') === '1'} />,
  });
}

interface BodyProps {
  readonly phone: string;
  readonly returned: Returned | null;
  readonly ended: boolean;
}

function Body({ phone, returned, ended }: BodyProps): ReactNode {
  const { t } = useView();
  const words = t.own.entrance;
  const mistakes = new Mistakes(returned?.mistakes ?? [], FIELDS);
  return (
    <div className="wrap narrow own">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {ended && (
        <Notice tone="warning" title={words.ended}>
          <p>{words.endedText}</p>
        </Notice>
      )}
      <MistakeList of={mistakes} />
      <form method="post" className="form">
        <PhoneField
          label={words.phone}
          hint={words.phoneHint}
          error={mistakes.of('dien-thoai')}
          value={phone}
          required
        />
        <button type="submit">{words.send}</button>
        <button type="submit" name="viec" value="co-ma" className="quiet">
          {words.have}
        </button>
      </form>
      <section>
        <h2>{words.how}</h2>
        <ul>
          {words.howText.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
