import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { t } from '../i18n/texts.ts';
import type { Answers, Criterion } from '../offline/model.ts';
import { answerOf } from '../offline/outbox.rules.ts';
import type { PartSum } from '../offline/review.rules.ts';
import { Dialog } from '../shell/dialog.tsx';
import { pathOfId } from '../shell/id-path.ts';

/** How far the sheet is, one row at the bottom: sums by part, what is left, the way to hand it in. */
export function SheetBar({
  parts,
  criteria,
  answers,
  place,
  phone,
  itemId,
  onGo,
}: {
  readonly parts: readonly PartSum[];
  readonly criteria: readonly Criterion[];
  readonly answers: Answers;
  readonly place: number;
  readonly phone: boolean;
  readonly itemId: string;
  readonly onGo: (place: number) => void;
}): ReactNode {
  const words = t.council.sheet;
  const [listing, setListing] = useState(false);
  const left = criteria.filter(({ id }) => answerOf(answers, id).optionId === null).length;
  const flags = criteria.filter(({ id }) => answerOf(answers, id).flagged).length;
  const review = (
    <Link href={`/phieu/${pathOfId(itemId)}/kiem-tra`} className="button">
      {words.review}
    </Link>
  );
  if (phone) {
    const last = place === criteria.length - 1;
    return (
      <nav className="sheet-bar" aria-label={words.contents}>
        <button
          type="button"
          className="button quiet"
          aria-label={words.previous}
          onClick={() => onGo(place - 1)}
        >
          ‹
        </button>
        <button type="button" className="plain" onClick={() => setListing(true)}>
          {place + 1}/{criteria.length} · {words.left(left)}
        </button>
        {last ? (
          review
        ) : (
          <button
            type="button"
            className="button"
            aria-label={words.next}
            onClick={() => onGo(place + 1)}
          >
            ›
          </button>
        )}
        {listing && (
          <Contents
            parts={parts}
            answers={answers}
            onClose={() => setListing(false)}
            onGo={(criterion) => onGo(criteria.indexOf(criterion))}
          />
        )}
      </nav>
    );
  }
  return (
    <nav className="sheet-bar" aria-label={words.contents}>
      {parts.map((part) => (
        <button
          key={part.code}
          type="button"
          className="plain"
          onClick={() => onGo(criteria.indexOf(part.criteria[0]!))}
        >
          {part.code} {part.points}/{part.maxPoints}
        </button>
      ))}
      <span>{words.left(left)}</span>
      {flags > 0 && <span>{words.flags(flags)}</span>}
      {review}
    </nav>
  );
}

/** All criteria by part, each with whether it is answered. */
function Contents({
  parts,
  answers,
  onClose,
  onGo,
}: {
  readonly parts: readonly PartSum[];
  readonly answers: Answers;
  readonly onClose: () => void;
  readonly onGo: (criterion: Criterion) => void;
}): ReactNode {
  const words = t.council.sheet;
  return (
    <Dialog title={words.contents} close={t.shell.search.close} onClose={onClose}>
      {parts.map(({ code, name, criteria }) => (
        <section key={code}>
          <h3>{words.part(code, name)}</h3>
          <ul className="contents">
            {criteria.map((criterion) => (
              <li key={criterion.id}>
                <button
                  type="button"
                  className="plain"
                  onClick={() => {
                    onClose();
                    onGo(criterion);
                  }}
                >
                  {answerOf(answers, criterion.id).optionId === null ? '○' : '●'} {criterion.code}{' '}
                  {criterion.name}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
