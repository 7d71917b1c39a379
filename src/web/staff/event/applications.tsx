import { useState, type ReactNode } from 'react';
import { day } from '../../shared/format.ts';
import { useChange } from '../ask/use-change.ts';
import { AppApplicationDecideDocument } from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { Area } from '../shell/field.tsx';
import { textOf } from '../shell/form-text.ts';
import { Outcome } from '../shell/outcome.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { EventCall } from './event-call.tsx';
import type { Application, PromotionEvent } from './model.ts';
import { DECISIONS, type Decision } from './steps.ts';
import { words } from './words.ts';

const said = words.applications;

/** The call of an event and who answers it; what may be looked at stands beside each, people decide. */
export function Applications({
  event,
  isTrader,
}: {
  readonly event: PromotionEvent;
  readonly isTrader: boolean;
}): ReactNode {
  const applications = event.applications ?? [];
  const chosen = applications.filter(
    ({ state }) => state === 'SELECTED' || state === 'CONFIRMED',
  ).length;
  return (
    <>
      <EventCall event={event} isTrader={isTrader} />
      <section aria-labelledby="applications">
        <h2 id="applications">{said.title}</h2>
        {applications.length === 0 ? (
          <p>{said.none}</p>
        ) : (
          <p role="status">{said.chosen(chosen, event.call?.places ?? null)}</p>
        )}
        <ul className="rows">
          {applications.map((one) => (
            <li key={one.id}>
              <OneApplication application={one} isTrader={isTrader} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function OneApplication({
  application,
  isTrader,
}: {
  readonly application: Application;
  readonly isTrader: boolean;
}): ReactNode {
  const change = useChange();
  const [declining, setDeclining] = useState(false);
  const { id, revision: baseRevision, state, producer, products, criteria, reason } = application;
  const decide = (next: Decision, why: string | null) =>
    change.run(AppApplicationDecideDocument, {
      id,
      input: { baseRevision, state: next, reason: why },
    });
  return (
    <>
      <h3 className="row-title">
        {producer?.name}{' '}
        <span className={state === 'SELECTED' || state === 'CONFIRMED' ? 'tag now' : 'tag'}>
          {said.states[state]}
        </span>
      </h3>
      <p>{products.map(({ name }) => name).join(', ')}</p>
      <p className="hint">
        {[
          day(application.appliedOn, lang),
          application.needsBooth && said.booth,
          criteria &&
            said.criteria(criteria.products, criteria.validProducts, criteria.withCapacity),
          criteria?.mostStars && said.most(criteria.mostStars),
          criteria && (criteria.recentEvents > 0 ? said.recent(criteria.recentEvents) : said.never),
          application.note,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {reason && <p className="prose">{reason}</p>}
      <Outcome change={change} />
      {isTrader && !declining && (
        <p className="row screen-only">
          {DECISIONS[state].map((next) => (
            <button
              key={next}
              type="button"
              className="button quiet"
              aria-label={said.name(said[next], producer?.name ?? '')}
              aria-disabled={change.busy}
              onClick={() => (next === 'DECLINED' ? setDeclining(true) : decide(next, null))}
            >
              {said[next]}
            </button>
          ))}
        </p>
      )}
      {declining && (
        <StepForm
          title={said.DECLINED}
          busy={change.busy}
          onCancel={() => setDeclining(false)}
          onSend={(fields) => {
            decide('DECLINED', textOf(fields, 'reason'));
            setDeclining(false);
          }}
        >
          <Area label={said.reason} name="reason" rows={2} required maxLength={1000} />
        </StepForm>
      )}
    </>
  );
}
