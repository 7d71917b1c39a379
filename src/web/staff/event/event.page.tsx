import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { day, money } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import { AppEventDocument, AppEventUpdateDocument } from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { Confirm } from '../shell/confirm.tsx';
import { Facts } from '../shell/facts.tsx';
import { idOfPath } from '../shell/id-path.ts';
import { Outcome } from '../shell/outcome.tsx';
import { Parts, usePart } from '../shell/parts.tsx';
import { Asked, Missing } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import '../style/work.css';
import { TRADERS } from '../trade/roles.ts';
import { Applications } from './applications.tsx';
import type { PromotionEvent } from './model.ts';
import { Outcomes } from './outcomes.tsx';
import { EVENT_STEPS } from './steps.ts';
import { words } from './words.ts';

const PARTS = ['facts', 'applications', 'outcomes'] as const;

/** One event: what it is, who wants to come, what came of it. */
export default function EventPage(): ReactNode {
  const id = idOfPath(useParams<{ event: string }>().event);
  const asked = useAsk(AppEventDocument, { id });
  return (
    <Asked asked={asked}>
      {({ promotionEvent }) => (promotionEvent ? <Whole event={promotionEvent} /> : <Missing />)}
    </Asked>
  );
}

function Whole({ event }: { readonly event: PromotionEvent }): ReactNode {
  const { roles } = useSigned();
  const part = usePart(PARTS);
  const isTrader = TRADERS.some((role) => roles.has(role));
  const { name, status, kind, scope, applications } = event;
  return (
    <Titled title={name}>
      <p className="row">
        <span className={status === 'ANNOUNCED' ? 'tag now' : 'tag'}>{words.statuses[status]}</span>
        <span>
          {words.kinds[kind]} · {words.scopes[scope]}
        </span>
        <Link href="/xuc-tien/su-kien" className="screen-only">
          {words.back}
        </Link>
      </p>
      <Parts
        label={words.parts.label}
        parts={PARTS.map((key) => ({
          key,
          text: words.parts[key],
          count: key === 'applications' ? (applications?.length ?? null) : null,
        }))}
        current={part}
      />
      {part === 'facts' && <Told event={event} isTrader={isTrader} />}
      {part === 'applications' && <Applications event={event} isTrader={isTrader} />}
      {part === 'outcomes' && <Outcomes event={event} isTrader={isTrader} />}
    </Titled>
  );
}

function Told({
  event,
  isTrader,
}: {
  readonly event: PromotionEvent;
  readonly isTrader: boolean;
}): ReactNode {
  const change = useChange();
  const [ending, setEnding] = useState(false);
  const { id, name, status, revision: baseRevision, boothsOwn, boothsTotal } = event;
  const move = (next: PromotionEvent['status']) => {
    setEnding(false);
    change.run(AppEventUpdateDocument, { id, input: { baseRevision, status: next } });
  };
  return (
    <section aria-label={words.parts.facts}>
      <Facts
        of={[
          [words.columns.days, `${day(event.startsOn, lang)} – ${day(event.endsOn, lang)}`],
          [words.columns.place, [event.place, event.commune?.fullName].filter(Boolean).join(', ')],
          [words.columns.organiser, event.organiser],
          [
            words.facts.booths,
            (boothsOwn !== null || boothsTotal !== null) &&
              words.facts.boothsOf(boothsOwn, boothsTotal),
          ],
          [words.facts.budget, event.budgetAmount !== null && money(event.budgetAmount, lang)],
          [words.facts.provinces, event.provincesTakingPart],
          [words.facts.source, event.source],
        ]}
      />
      <Outcome change={change} done={() => words.steps.done} />
      {isTrader && (
        <p className="row screen-only">
          {EVENT_STEPS[status].map((next, index) => (
            <button
              key={next}
              type="button"
              className={index > 0 ? 'button quiet' : 'button'}
              aria-disabled={change.busy}
              // All but this can be taken back.
              onClick={() => (next === 'HELD' ? setEnding(true) : move(next))}
            >
              {words.steps[next]}
            </button>
          ))}
        </p>
      )}
      {ending && (
        <Confirm
          title={words.steps.HELD}
          why={words.steps.why(name)}
          wanted={name}
          onCancel={() => setEnding(false)}
          onConfirm={() => move('HELD')}
        />
      )}
    </section>
  );
}
