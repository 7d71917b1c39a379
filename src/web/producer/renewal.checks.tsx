import type { ReactNode } from 'react';
import { day, moment } from '../shared/format.ts';
import { Notice } from '../shared/ui/notice.tsx';
import { useView } from '../shared/view.ts';
import { openRequests, takesPapers, type OwnDossier } from './renewal.type.ts';

interface DossierProps {
  readonly dossier: OwnDossier;
}

/** Why it was given back, and what the offices want to have mended or added. */
export function Remarks({ dossier }: DossierProps): ReactNode {
  const { lang, t } = useView();
  const words = t.own.renewal;
  const { state, history, comments } = dossier;
  const back = history.findLast(({ toState }) => toState === 'RETURNED');
  const open = comments.filter((one) => one.state === 'OPEN');
  return (
    <>
      {state === 'RETURNED' && back && (
        <Notice tone="warning" title={words.returnedAt(moment(new Date(back.createdAt), lang))}>
          <p>{back.reason}</p>
        </Notice>
      )}
      {openRequests(dossier).map(({ id, text, dueOn }) => (
        <Notice tone="warning" title={words.asked(day(dueOn, lang))} key={id}>
          <p>{text}</p>
        </Notice>
      ))}
      {open.length > 0 && (
        <>
          <h3>{words.remarks}</h3>
          <ul>
            {open.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Part by part what is there, and criterion by criterion what is not proved. */
export function Checks({ dossier, slug }: DossierProps & { readonly slug: string }): ReactNode {
  const { t, href } = useView();
  const words = t.own.renewal;
  const { checklist, criteriaChecklist } = dossier;
  const asked = checklist.filter((item) => item.required && item.state !== 'NOT_APPLICABLE');
  const there = asked.filter((item) => item.state === 'PRESENT').length;
  const criteria = criteriaChecklist.filter((check) => check.state !== 'NOT_APPLICABLE');
  const lacking = criteria.filter((check) => check.state === 'MISSING');
  return (
    <>
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
            {lacking.map(({ criterion, claimed, evidenceCount }) => (
              <li key={criterion?.id} className="lacking">
                {criterion?.code} {criterion?.name}{' '}
                <strong>{claimed ? words.noEvidence : words.noClaim}</strong>
                {criterion && evidenceCount === 0 && takesPapers(dossier) && (
                  <>
                    {' '}
                    <a
                      className="act"
                      href={
                        href('ownRenewal', { slug }, { 'tieu-chi': criterion.id }) + '#gui-giay'
                      }
                    >
                      {words.photograph}
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
