import { useState, type ReactNode } from 'react';
import { day } from '../../shared/format.ts';
import { useChange } from '../ask/use-change.ts';
import { AppEventCallSaveDocument } from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { useDraft } from '../shell/draft.ts';
import { Facts } from '../shell/facts.tsx';
import { Area, Choice, Field } from '../shell/field.tsx';
import { Outcome } from '../shell/outcome.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { theirsOf } from '../shell/theirs.tsx';
import type { PromotionEvent } from './model.ts';
import { words } from './words.ts';

const said = words.call;

/** From when to when producers may apply, and under what conditions. */
export function EventCall({
  event,
  isTrader,
}: {
  readonly event: PromotionEvent;
  readonly isTrader: boolean;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const { call } = event;
  return (
    <section aria-labelledby="call">
      <h2 id="call">{said.title}</h2>
      {call ? (
        <>
          <p>
            <span className={call.isOpen ? 'tag now' : 'tag'}>
              {call.isOpen ? said.open : said.closed}
            </span>
          </p>
          <Facts
            of={[
              [said.opensOn, day(call.opensOn, lang)],
              [said.closesOn, day(call.closesOn, lang)],
              [said.places, call.places],
              [said.leastStars, call.leastStars && said.stars(call.leastStars)],
              [said.who, call.whoMayApply],
            ]}
          />
          <p className="prose">{call.conditions}</p>
        </>
      ) : (
        <p>{said.none}</p>
      )}
      {isTrader &&
        (open ? (
          <CallForm event={event} onDone={() => setOpen(false)} />
        ) : (
          <button type="button" className="button quiet" onClick={() => setOpen(true)}>
            {call ? said.edit : said.begin}
          </button>
        ))}
    </section>
  );
}

function CallForm({
  event: { id: eventId, call },
  onDone,
}: {
  readonly event: PromotionEvent;
  readonly onDone: () => void;
}): ReactNode {
  const change = useChange();
  const server = {
    opensOn: call?.opensOn ?? '',
    closesOn: call?.closesOn ?? '',
    places: String(call?.places ?? ''),
    leastStars: String(call?.leastStars ?? ''),
    conditions: call?.conditions ?? '',
    whoMayApply: call?.whoMayApply ?? '',
  };
  const draft = useDraft(server, call?.revision ?? 0, change.outcome?.userErrors);
  const field = (name: keyof typeof server) => ({
    value: draft.values[name],
    theirs: theirsOf(draft, name),
    onChange: (event: { target: { value: string } }) => draft.type(name, event.target.value),
  });
  const save = () => {
    const { opensOn, closesOn, places, leastStars, conditions, whoMayApply } = draft.values;
    const input = {
      ...{ eventId, opensOn, closesOn, conditions, whoMayApply: whoMayApply || null },
      places: Number(places) || null,
      leastStars: Number(leastStars) || null,
      baseRevision: call ? draft.baseRevision : null,
    };
    change.run(AppEventCallSaveDocument, { input }, onDone);
  };
  return (
    <>
      <Outcome change={change} done={() => said.saved} />
      <StepForm title={said.save} busy={change.busy} onSend={save} onCancel={onDone}>
        <div className="pair-of-fields">
          <Field label={said.opensOn} name="opensOn" type="date" required {...field('opensOn')} />
          <Field
            label={said.closesOn}
            name="closesOn"
            type="date"
            required
            {...field('closesOn')}
          />
        </div>
        <div className="pair-of-fields">
          <Field label={said.places} name="places" type="number" min={1} {...field('places')} />
          <Choice
            label={said.leastStars}
            none={said.anyStars}
            options={[3, 4, 5].map((one) => [String(one), said.stars(one)])}
            {...field('leastStars')}
          />
        </div>
        <Field label={said.who} name="whoMayApply" maxLength={1000} {...field('whoMayApply')} />
        <Area
          label={said.conditions}
          name="conditions"
          required
          maxLength={4000}
          {...field('conditions')}
        />
      </StepForm>
    </>
  );
}
