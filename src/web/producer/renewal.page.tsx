import type { ReactNode } from 'react';
import { OwnRenewalDocument, type OwnRenewalQuery } from '../generated/operations.ts';
import type { Page } from '../page.ts';
import { day } from '../shared/format.ts';
import { Notice } from '../shared/ui/notice.tsx';
import { OfficeContact } from '../shared/ui/office-contact.tsx';
import { useView } from '../shared/view.ts';
import { ownProductPage, ownView, type OwnProduct } from './own-page.tsx';
import { Trail } from './trail.tsx';

type Facts = OwnRenewalQuery['productListings']['nodes'][number];
type Dossier = Facts['dossiers'][number];

/** When a product is rated again, and what its dossier has and lacks. */
export const ownRenewalPage: Page = ownProductPage({
  async load(request) {
    const { ask, product, t } = request;
    const { productListings } = await ask(OwnRenewalDocument, { slug: product.slug });
    const facts = productListings.nodes[0];
    return ownView(request, {
      title: `${t.own.renewal.title}: ${product.name}`,
      body: <Body product={product} facts={facts} />,
    });
  },
});

interface BodyProps {
  readonly product: OwnProduct;
  readonly facts?: Facts;
}

function Body({ product, facts }: BodyProps): ReactNode {
  const { t } = useView();
  const words = t.own.renewal;
  const dossiers = [...(facts?.dossiers ?? [])].sort((a, b) => b.year - a.year);
  return (
    <div className="wrap narrow own">
      <Trail product={product} />
      <h1>{words.title}</h1>
      <Window certificate={facts?.certificate} />
      {dossiers.length === 0 ? <p>{words.none}</p> : <DossierState dossier={dossiers[0]!} />}
      <section>
        <h2>{t.own.home.help}</h2>
        <p>{words.help}</p>
        <OfficeContact />
      </section>
    </div>
  );
}

/** When the application is taken: counted from the end of the certificate. */
function Window({ certificate }: Pick<Facts, 'certificate'>): ReactNode {
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

function DossierState({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { t } = useView();
  const words = t.own.renewal;
  const { kind, year, state, receiptNumber, checklist, criteriaChecklist } = dossier;
  const asked = checklist.filter((item) => item.required && item.state !== 'NOT_APPLICABLE');
  const there = asked.filter((item) => item.state === 'PRESENT').length;
  const criteria = criteriaChecklist.filter((check) => check.state !== 'NOT_APPLICABLE');
  const lacking = criteria.filter((check) => check.state === 'MISSING');
  return (
    <section>
      <h2>{words.dossier(words.kinds[kind], year)}</h2>
      <p>
        {words.states[state]}
        {receiptNumber && ` · ${words.receipt(receiptNumber)}`}
      </p>
      <p className="big">{words.progress(there, asked.length)}</p>
      <progress value={there} max={asked.length || 1} aria-label={words.progressName} />
      <ul className="checks">
        {asked.map((item) => (
          <li key={item.piece} className={item.state === 'PRESENT' ? 'there' : 'lacking'}>
            {item.name} <strong>{item.state === 'PRESENT' ? words.there : words.lacking}</strong>
          </li>
        ))}
      </ul>
      {lacking.length > 0 && (
        <details>
          <summary>{words.criteria(lacking.length, criteria.length)}</summary>
          <ul className="checks">
            {lacking.map(({ criterion, claimed }) => (
              <li key={criterion?.id} className="lacking">
                {criterion?.code} {criterion?.name}{' '}
                <strong>{claimed ? words.noEvidence : words.noClaim}</strong>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
