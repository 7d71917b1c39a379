import type { ReactNode } from 'react';
import { day, decimal } from '../../shared/format.ts';
import { lang } from '../i18n/texts.ts';
import { dayAndClock } from '../shell/clock.ts';
import type { Dossier } from './model.ts';
import { words } from './words.ts';

/** The way of a dossier, oldest step first, and the receipts that were given for it. */
export function HistoryPart({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const said = words.history;
  const { history, receipts, result } = dossier;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.parts.history}</h2>
      {result && <p>{said.result(decimal(result.average, lang), result.proposedStar)}</p>}
      {history.length === 0 && <p>{said.none}</p>}
      <ol className="rows">
        {history.map(({ toState, createdAt, person, reason }, index) => (
          <li key={index}>
            <b>{words.states[toState]}</b>
            <p className="hint">
              {[dayAndClock(createdAt), person?.name].filter(Boolean).join(' · ')}
            </p>
            {reason && <p className="prose">{said.reason(reason)}</p>}
          </li>
        ))}
      </ol>
      {receipts.length > 0 && (
        <>
          <h3>{said.receipts}</h3>
          <ul>
            {receipts.map(({ level, number, receivedOn, dueOn, doneOn }) => (
              <li key={`${level} ${number}`}>
                {[
                  said.receipt(said.levels[level], number),
                  day(receivedOn, lang),
                  dueOn && said.due(day(dueOn, lang)),
                  doneOn && said.done(day(doneOn, lang)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
