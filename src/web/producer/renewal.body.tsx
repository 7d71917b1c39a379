import type { ReactNode } from 'react';
import { day } from '../shared/format.ts';
import { Notice } from '../shared/ui/notice.tsx';
import { OfficeContact } from '../shared/ui/office-contact.tsx';
import { useView } from '../shared/view.ts';
import { MistakeList, Mistakes, type Returned } from './mistakes.tsx';
import { OwnForm } from './own-form.tsx';
import { Done, type OwnProduct } from './own-page.tsx';
import { Checks, Remarks } from './renewal.checks.tsx';
import { PaperForm, Papers } from './renewal.papers.tsx';
import { isWritten, takesPapers, type OwnDossier, type RenewalFacts } from './renewal.type.ts';
import { Trail } from './trail.tsx';

interface BodyProps {
  readonly product: OwnProduct;
  readonly facts?: RenewalFacts;
  readonly dossier?: OwnDossier;
  readonly returned: Returned | null;
  readonly query: URLSearchParams;
}

const FIELDS = {
  file: 'tep-giay',
  'input.fileId': 'tep-giay',
  'input.title': 'ten',
  'input.kind': 'loai',
} as const;

export function RenewalBody({ product, facts, dossier, returned, query }: BodyProps): ReactNode {
  const { t } = useView();
  const words = t.own.renewal;
  const mistakes = new Mistakes(returned?.mistakes ?? [], FIELDS);
  const done = returned ? null : query.get('da');
  const said = new Map(Object.entries(words.done)).get(done ?? '');
  const { slug } = product;
  return (
    <div className="wrap narrow own">
      <Trail product={product} />
      <h1>{words.title}</h1>
      <Done>{said ?? null}</Done>
      {done === 'xoa' && <Undo slug={slug} query={query} />}
      <MistakeList of={mistakes} />
      <Window certificate={facts?.certificate} />
      {dossier ? (
        <State dossier={dossier} slug={slug} />
      ) : (
        <Begin slug={slug} open={facts?.certificate?.reRatingWindow.isOpen === true} />
      )}
      {dossier && <Papers dossier={dossier} slug={slug} />}
      {dossier && takesPapers(dossier) && (
        <PaperForm {...{ dossier, slug, mistakes, query }} values={returned?.values ?? null} />
      )}
      <section>
        <h2>{t.own.home.help}</h2>
        <p>{words.help}</p>
        <OfficeContact />
      </section>
    </div>
  );
}

/** When the application is taken: counted from the end of the certificate. */
function Window({ certificate }: Partial<Pick<RenewalFacts, 'certificate'>>): ReactNode {
  const { lang, t, today } = useView();
  const words = t.own.renewal;
  if (!certificate) return <Notice tone="info" title={words.uncertified} />;
  const { number, validUntil, reRatingWindow } = certificate;
  const { from, to, isOpen } = reRatingWindow;
  const over = !isOpen && to < today;
  return (
    <Notice
      tone={isOpen || over ? 'warning' : 'info'}
      title={words.until(number, day(validUntil, lang))}
    >
      <p>
        {over
          ? words.closed(day(to, lang))
          : isOpen
            ? words.open(day(to, lang))
            : words.later(day(from, lang), day(to, lang))}
      </p>
    </Notice>
  );
}

function Begin({ slug, open }: { readonly slug: string; open: boolean }): ReactNode {
  const { t } = useView();
  const words = t.own.renewal;
  return (
    <>
      <p>{words.none}</p>
      {open && (
        <OwnForm page="ownRenewal" params={{ slug }} className="plain">
          <button type="submit" name="viec" value="lap">
            {words.begin}
          </button>
        </OwnForm>
      )}
    </>
  );
}

function State({ dossier, slug }: { readonly dossier: OwnDossier; slug: string }): ReactNode {
  const { t } = useView();
  const words = t.own.renewal;
  const { kind, year, state, receiptNumber, revision, checklist } = dossier;
  const whole = checklist.every((item) => !item.required || item.state !== 'MISSING');
  return (
    <section>
      <h2>{words.dossier(words.kinds[kind], year)}</h2>
      <p className={`state ${state.toLowerCase()}`}>
        {words.states[state]}
        {receiptNumber && ` · ${words.receipt(receiptNumber)}`}
      </p>
      <Remarks dossier={dossier} />
      <Checks dossier={dossier} slug={slug} />
      {isWritten(dossier) && whole && (
        <OwnForm page="ownRenewal" params={{ slug }} className="plain">
          <input type="hidden" name="ban" value={revision} />
          <button type="submit" name="viec" value="nop">
            {words.submit}
          </button>
        </OwnForm>
      )}
    </section>
  );
}

function Undo({ slug, query }: { readonly slug: string; query: URLSearchParams }): ReactNode {
  const { t } = useView();
  const words = t.own.renewal;
  if (!query.get('tep')) return null;
  const kept = ['tep', 'loai', 'ten', 'tieu-chi'];
  return (
    <OwnForm page="ownRenewal" params={{ slug }} className="plain">
      {kept.flatMap((name) =>
        query
          .getAll(name)
          .map((value) => <input key={value} type="hidden" name={name} value={value} />),
      )}
      <button type="submit" name="viec" value="hoan-tac" className="quiet">
        {words.undo}
      </button>
    </OwnForm>
  );
}
