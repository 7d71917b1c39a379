import type { ReactNode } from 'react';
import { day } from '../../shared/format.ts';
import { lang } from '../i18n/texts.ts';
import { useSigned } from '../shell/viewer.ts';
import type { Dossier } from './model.ts';
import { EvidenceForm } from './evidence-form.tsx';
import { isOffered } from './steps.ts';
import { words } from './words.ts';

type Evidence = Dossier['evidence'][number];

/** The papers of the dossier, each with what it supports. */
export function EvidencePart({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { roles } = useSigned();
  const { evidence, state } = dossier;
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{words.parts.evidence}</h2>
      {evidence.length === 0 && <p>{words.evidence.none}</p>}
      <ul className="rows">
        {evidence.map((one) => (
          <Paper key={one.id} evidence={one} />
        ))}
      </ul>
      {isOffered('dossierEvidenceAdd', roles, state) && <EvidenceForm dossier={dossier} />}
    </section>
  );
}

function Paper({ evidence }: { readonly evidence: Evidence }): ReactNode {
  const said = words.evidence;
  const { title, kind, reference, issuedOn, validUntil, expired, reused, links } = evidence;
  const facts = [
    said.kinds[kind],
    reference,
    issuedOn && said.issued(day(issuedOn, lang)),
    validUntil && said.until(day(validUntil, lang)),
  ];
  return (
    <li>
      <h3 className="row-title">
        {title} {expired && <span className="tag stop">{said.expired}</span>}
      </h3>
      <p>{facts.filter(Boolean).join(' · ')}</p>
      {reused && <p className="hint">{said.reused}</p>}
      {links.length === 0 ? (
        <p className="hint">{said.noCriteria}</p>
      ) : (
        <>
          <p className="hint">{said.criteria}</p>
          <ul>
            {links.map(({ criterion, pageFrom, pageTo }) => (
              <li key={criterion?.id}>
                {criterion?.code} {criterion?.name}
                {pageFrom !== null && `, ${said.pages(pageFrom, pageTo ?? pageFrom)}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <Open evidence={evidence} />
    </li>
  );
}

/** A PDF opens at the page that is meant. */
function Open({ evidence: { file, url, links } }: { readonly evidence: Evidence }): ReactNode {
  const page = links.find(({ pageFrom }) => pageFrom !== null)?.pageFrom;
  const at = page && file?.mediaType === 'application/pdf' ? `#page=${page}` : '';
  if (file?.link) {
    return (
      <a href={`${file.link.url}${at}`} target="_blank" rel="noreferrer">
        {words.evidence.open(file.name)}
      </a>
    );
  }
  if (url) {
    return (
      <a href={url} target="_blank" rel="noreferrer">
        {words.evidence.openLink}
      </a>
    );
  }
  return <p className="hint">{words.evidence.paper}</p>;
}
