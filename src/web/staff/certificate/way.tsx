import type { ReactNode } from 'react';
import { day } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import { AppCertificateInspectionsDocument } from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import type { Certificate } from './model.ts';
import { words } from './words.ts';

/** How it was found when it was looked at after recognition. */
export function Inspections({ id }: { readonly id: string }): ReactNode {
  const { data } = useAsk(AppCertificateInspectionsDocument, { id });
  const found = data?.node && 'inspections' in data.node ? data.node.inspections : [];
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="inspections">
      <h2 id="inspections">{words.detail.inspections}</h2>
      <ul className="rows">
        {found.map((one) => (
          <li key={one.id}>
            <p>
              {day(one.inspectedOn, lang)} · {one.inspector} ·{' '}
              <span className={one.outcome === 'IN_ORDER' ? 'tag now' : 'tag wait'}>
                {words.outcomes[one.outcome]}
              </span>
            </p>
            <p className="prose">{one.finding}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What became of a certificate. */
export function Way({
  certificate: { history },
}: {
  readonly certificate: Certificate;
}): ReactNode {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.detail.history}</h2>
      <ol className="rows">
        {history.map(({ sequence, kind, happenedOn, reference, note, person }) => (
          <li key={sequence}>
            <b>{words.kinds[kind]}</b>
            <p className="hint">
              {[day(happenedOn, lang), reference, person?.name].filter(Boolean).join(' · ')}
            </p>
            {note && <p className="prose">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
