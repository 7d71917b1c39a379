import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { day } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppCuratedListDocument,
  AppEventsDocument,
  AppListFreezeDocument,
  AppListUnfreezeDocument,
  AppListUpdateDocument,
} from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { dayAndClock } from '../shell/clock.ts';
import { useDraft } from '../shell/draft.ts';
import { Facts } from '../shell/facts.tsx';
import { Area, Choice, Field } from '../shell/field.tsx';
import { textOf } from '../shell/form-text.ts';
import { idOfPath } from '../shell/id-path.ts';
import { Outcome } from '../shell/outcome.tsx';
import { Asked, Missing } from '../shell/states.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { theirsOf } from '../shell/theirs.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import '../style/work.css';
import { ListItems } from './list-items.tsx';
import { ListPrints } from './list-prints.tsx';
import { ListShares } from './list-shares.tsx';
import type { CuratedList } from './model.ts';
import { TRADERS } from './roles.ts';
import { words } from './words.ts';

const said = words.lists;
/** The latest events, of which a list may be for one. */
const EVENTS = { filter: null, first: 50, after: null, last: null, before: null };

/** One list: its products in order, frozen or not, what it is printed as and who may see it. */
export default function ListPage(): ReactNode {
  const id = idOfPath(useParams<{ list: string }>().list);
  const asked = useAsk(AppCuratedListDocument, { id });
  return (
    <Asked asked={asked}>
      {({ curatedList }) => (curatedList ? <Whole list={curatedList} /> : <Missing />)}
    </Asked>
  );
}

function Whole({ list }: { readonly list: CuratedList }): ReactNode {
  const { roles } = useSigned();
  const isTrader = TRADERS.some((role) => roles.has(role));
  const { title, state, event, note, items, itemCount, frozenAt } = list;
  const changed = items.filter(({ changes }) => changes.length > 0).length;
  return (
    <Titled title={title}>
      <p className="row">
        <span className={state === 'FROZEN' ? 'tag now' : 'tag'}>{said.states[state]}</span>
        <span>{said.items(itemCount)}</span>
        <Link href="/xuc-tien/danh-muc" className="screen-only">
          {said.back}
        </Link>
      </p>
      <Facts
        of={[
          [
            said.event,
            event &&
              [event.name, event.place, `${day(event.startsOn, lang)} – ${day(event.endsOn, lang)}`]
                .filter(Boolean)
                .join(' · '),
          ],
          [said.note, note],
        ]}
      />
      {frozenAt && (
        <p className={changed > 0 ? 'message warn' : 'hint'} role="status">
          {said.frozenAt(dayAndClock(frozenAt))}. {said.changedCount(changed)}
        </p>
      )}
      {isTrader && <Steps list={list} />}
      <ListItems list={list} isEditable={isTrader && state === 'DRAFT'} />
      {itemCount > 0 && <ListPrints list={list} />}
      <ListShares list={list} isTrader={isTrader} />
    </Titled>
  );
}

/** Freezing it, opening it again, and its name. */
function Steps({ list }: { readonly list: CuratedList }): ReactNode {
  const change = useChange();
  const [asking, setAsking] = useState<'edit' | 'unfreeze' | null>(null);
  const { id, state, revision: baseRevision, itemCount } = list;
  const done = () => setAsking(null);
  const unfreeze = (fields: FormData) => {
    const input = { baseRevision, reason: textOf(fields, 'reason') };
    change.run(AppListUnfreezeDocument, { id, input }, done);
  };
  return (
    <section className="screen-only" aria-label={said.columns.state}>
      <Outcome change={change} />
      {state === 'DRAFT' && itemCount > 0 && <p className="hint">{said.freezeHint}</p>}
      <p className="row">
        {state === 'DRAFT' && itemCount > 0 && (
          <button
            type="button"
            className="button"
            aria-disabled={change.busy}
            onClick={() => change.run(AppListFreezeDocument, { id, input: { baseRevision } })}
          >
            {said.freeze}
          </button>
        )}
        {state === 'DRAFT' && (
          <button type="button" className="button quiet" onClick={() => setAsking('edit')}>
            {said.edit}
          </button>
        )}
        {state === 'FROZEN' && (
          <button type="button" className="button quiet" onClick={() => setAsking('unfreeze')}>
            {said.unfreeze}
          </button>
        )}
      </p>
      {asking === 'unfreeze' && (
        <StepForm title={said.unfreeze} busy={change.busy} onSend={unfreeze} onCancel={done}>
          <Area label={said.unfreezeReason} name="reason" rows={2} required />
        </StepForm>
      )}
      {asking === 'edit' && <Edit list={list} onDone={done} />}
    </section>
  );
}

function Edit({
  list,
  onDone,
}: {
  readonly list: CuratedList;
  readonly onDone: () => void;
}): ReactNode {
  const change = useChange();
  const server = { title: list.title, note: list.note ?? '', eventId: list.event?.id ?? '' };
  const events = useAsk(AppEventsDocument, EVENTS).data?.promotionEvents.nodes ?? [];
  const draft = useDraft(server, list.revision, change.outcome?.userErrors);
  const save = () => {
    const { title, note, eventId } = draft.values;
    const input = {
      ...{ title, note: note || null, eventId: eventId || null },
      baseRevision: draft.baseRevision,
    };
    change.run(AppListUpdateDocument, { id: list.id, input }, onDone);
  };
  return (
    <>
      <Outcome change={change} />
      <StepForm title={said.saveEdit} busy={change.busy} onSend={save} onCancel={onDone}>
        <Field
          label={said.createTitle}
          value={draft.values.title}
          theirs={theirsOf(draft, 'title')}
          required
          onChange={(event) => draft.type('title', event.target.value)}
        />
        <Choice
          label={said.event}
          none={said.noEvent}
          value={draft.values.eventId}
          theirs={theirsOf(
            draft,
            'eventId',
            (chosen) => events.find(({ id }) => id === chosen)?.name ?? '',
          )}
          options={events.map(({ id, name, startsOn }) => [id, `${name}, ${day(startsOn, lang)}`])}
          onChange={(event) => draft.type('eventId', event.target.value)}
        />
        <Area
          label={said.note}
          rows={2}
          value={draft.values.note}
          theirs={theirsOf(draft, 'note')}
          onChange={(event) => draft.type('note', event.target.value)}
        />
      </StepForm>
    </>
  );
}
