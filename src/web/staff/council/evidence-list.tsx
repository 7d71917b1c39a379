import type { ReactNode } from 'react';
import { t } from '../i18n/texts.ts';
import type { ScoredItem } from '../offline/model.ts';

/** What the dossier brings for a criterion; what the producer claims comes after the own answer. */
export function EvidenceList({
  item: { dossier, sheet },
  criterionId,
  answered,
}: {
  readonly item: ScoredItem;
  readonly criterionId: string;
  readonly answered: boolean;
}): ReactNode {
  const words = t.council.sheet;
  const found = (dossier?.evidence ?? []).flatMap((one) => {
    const link = one.links.find(({ criterion }) => criterion?.id === criterionId);
    return link ? [{ ...one, link }] : [];
  });
  const claim = dossier?.selfScores?.find(({ criterion }) => criterion?.id === criterionId);
  const points = sheet?.scoredCriteria
    .find(({ id }) => id === criterionId)
    ?.options.find(({ id }) => id === claim?.option?.id)?.points;
  return (
    <div className="evidence">
      {found.length === 0 && <p className="hint">{words.evidenceNone}</p>}
      <ul>
        {found.map(({ id, title, reference, expired, link: { pageFrom, pageTo } }) => (
          <li key={id}>
            {[title, reference].filter(Boolean).join(' · ')}
            {pageFrom !== null && `, ${words.pages(pageFrom, pageTo ?? pageFrom)}`}
            {expired && <span className="tag stop">{words.expired}</span>}
          </li>
        ))}
      </ul>
      {claim && points !== undefined && (
        <details key={`${criterionId}-${answered}`}>
          <summary>{words.selfShown}</summary>
          <p>{words.selfScore(points)}</p>
          {claim.claim && <p>{claim.claim}</p>}
        </details>
      )}
    </div>
  );
}
