import type { ReactNode } from 'react';
import { t } from '../i18n/texts.ts';
import type { ScoredItem } from '../offline/model.ts';
import { fileSize } from '../shell/file-size.ts';
import { EvidenceView } from './evidence-view.tsx';

/** What the dossier brings for a criterion; what the producer claims comes after the own answer. */
export function EvidenceList({
  item,
  criterionId,
  answered,
  opened,
  onOpen,
}: {
  readonly item: ScoredItem;
  readonly criterionId: string;
  readonly answered: boolean;
  /** The file that is shown; `first`: whatever comes first for this criterion; null: none. */
  readonly opened: string | null;
  readonly onOpen: (evidenceId: string | null) => void;
}): ReactNode {
  const words = t.council.sheet;
  const { dossier, sheet } = item;
  const found = (dossier?.evidence ?? []).flatMap((one) => {
    const link = one.links.find(({ criterion }) => criterion?.id === criterionId);
    return link ? [{ ...one, link }] : [];
  });
  const shown = opened === 'first' ? found.find(({ file }) => file)?.id : opened;
  const claim = dossier?.selfScores?.find(({ criterion }) => criterion?.id === criterionId);
  const points = sheet?.scoredCriteria
    .find(({ id }) => id === criterionId)
    ?.options.find(({ id }) => id === claim?.option?.id)?.points;
  return (
    <div className="evidence">
      {found.length === 0 && <p className="hint">{words.evidenceNone}</p>}
      <ul>
        {found.map((one) => {
          const { id, title, reference, expired, file, url, link } = one;
          const { pageFrom, pageTo } = link;
          const name = [title, reference].filter(Boolean).join(' · ');
          const open = id === shown;
          return (
            <li key={id}>
              {file ? (
                <button
                  type="button"
                  className="plain"
                  aria-expanded={open}
                  onClick={() => onOpen(open ? null : id)}
                >
                  {name}
                </button>
              ) : (
                name
              )}
              {file && <span className="hint"> {fileSize(file.bytes)}</span>}
              {pageFrom !== null && `, ${words.pages(pageFrom, pageTo ?? pageFrom)}`}
              {expired && <span className="tag stop">{words.expired}</span>}
              {url && (
                <>
                  {' '}
                  <a href={url} target="_blank" rel="noreferrer">
                    {words.website}
                  </a>
                </>
              )}
              {open && <EvidenceView item={item} evidence={one} page={pageFrom ?? 1} />}
            </li>
          );
        })}
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
