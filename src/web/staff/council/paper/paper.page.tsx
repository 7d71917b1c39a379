import { useState, type ReactNode } from 'react';
import { useParams } from 'wouter';
import { useAsk } from '../../ask/use-ask.ts';
import { useChange, type Refusable } from '../../ask/use-change.ts';
import {
  AppCouncilSessionDocument,
  AppPaperDocument,
  AppPaperEnterDocument,
} from '../../generated/operations.ts';
import { useAddress } from '../../shell/address.ts';
import { Chips } from '../../shell/chips.tsx';
import { Area, Choice } from '../../shell/field.tsx';
import { FileField } from '../../shell/file-field.tsx';
import { idOfPath } from '../../shell/id-path.ts';
import { Outcome } from '../../shell/outcome.tsx';
import { Asked, Missing } from '../../shell/states.tsx';
import { Titled } from '../../shell/titled.tsx';
import { useSigned } from '../../shell/viewer.ts';
import { SessionParts } from '../session-parts.tsx';
import { w } from '../words.ts';
import { PaperRow } from './paper-check.tsx';
import { inputOf, PaperTable, usePaperDraft, type PaperItem } from './paper-form.tsx';
import '../../style/work.css';
import '../../style/room.css';

/** Sheets that were filled in and signed on paper: typed in by one person, checked by another. */
export default function PaperPage(): ReactNode {
  const id = idOfPath(useParams<{ session: string }>().session);
  const { viewer } = useSigned();
  const address = useAddress();
  const asked = useAsk(AppCouncilSessionDocument, { id, mine: false });
  return (
    <Asked asked={asked}>
      {({ councilSession: session }) => {
        if (!session) return <Missing />;
        const me = session.members.find(({ person }) => person?.id === viewer.person.id);
        const { items } = session;
        const wanted = Number(address.get('so'));
        const chosen =
          items.find(({ position }) => position === wanted) ??
          items.find(({ phase }) => phase === 'OPEN') ??
          items[0];
        return (
          <Titled title={w.paper.title} heading={`${w.paper.title} · ${session.number}`}>
            <SessionParts sessionId={id} role={me?.role ?? null} />
            <p className="lead">{w.paper.lead}</p>
            <Chips
              label={w.discussion.choose}
              chips={items.map(({ id: key, position, productName }) => ({
                key,
                text: `${position}. ${productName ?? ''}`,
                pressed: key === chosen?.id,
                onPress: () => address.set({ so: String(position) }),
              }))}
            />
            {chosen && <Papers key={chosen.id} itemId={chosen.id} />}
          </Titled>
        );
      }}
    </Asked>
  );
}

function Papers({ itemId }: { readonly itemId: string }): ReactNode {
  const words = w.paper;
  const asked = useAsk(AppPaperDocument, { itemId }, { every: 15_000 });
  return (
    <Asked asked={asked}>
      {({ node }) => {
        if (!node || !('position' in node)) return <Missing />;
        const papers = node.paperSheets ?? [];
        const allowed = node.session?.rule?.paperBallots === true;
        return (
          <>
            <h2>{words.list}</h2>
            {papers.length === 0 && <p>{words.none}</p>}
            <ul className="rows">
              {papers.map((paper) => (
                <PaperRow key={paper.id} paper={paper} item={node} />
              ))}
            </ul>
            <h2>{words.enter}</h2>
            {!allowed && <p>{words.notAllowed}</p>}
            {allowed && node.phase !== 'OPEN' && <p>{words.notOpen}</p>}
            {allowed && node.phase === 'OPEN' && <Enter item={node} />}
          </>
        );
      }}
    </Asked>
  );
}

interface Entered extends Refusable {
  readonly criterionIds?: readonly string[] | null;
}

function Enter({ item }: { readonly item: PaperItem }): ReactNode {
  const words = w.paper;
  const [personId, setPersonId] = useState('');
  const tied = new Set(item.recusals.map(({ person }) => person?.id));
  const done = new Set(
    (item.paperSheets ?? [])
      .filter(({ state }) => state === 'CONFIRMED')
      .map(({ member }) => member?.id),
  );
  const people = (item.session?.members ?? []).flatMap(({ person, scores }) =>
    person && scores && !tied.has(person.id) && !done.has(person.id) ? [person] : [],
  );
  if (people.length === 0) return <p>{words.memberNone}</p>;
  return (
    <div className="step-form wide">
      <Choice
        label={words.member}
        none="–"
        value={personId}
        onChange={(event) => setPersonId(event.target.value)}
        options={people.map(({ id, name }) => [id, name])}
      />
      {personId && (
        <PaperOf key={personId} item={item} personId={personId} onDone={() => setPersonId('')} />
      )}
    </div>
  );
}

function PaperOf({
  item,
  personId,
  onDone,
}: {
  readonly item: PaperItem;
  readonly personId: string;
  readonly onDone: () => void;
}): ReactNode {
  const words = w.paper;
  const change = useChange<Entered>();
  const [fileId, setFileId] = useState<string | null>(null);
  const { draft, setDraft, clear } = usePaperDraft(`${item.id} ${personId}`);
  const named = ({ criterionIds }: Entered) =>
    (criterionIds ?? [])
      .map((id) => item.sheet?.scoredCriteria.find((one) => one.id === id)?.code)
      .filter(Boolean)
      .join(', ');
  return (
    <form
      className="form wide"
      onSubmit={(event) => {
        event.preventDefault();
        const input = { ...inputOf(draft), personId, fileId };
        change.run(AppPaperEnterDocument, { id: item.id, input }, () => {
          clear();
          onDone();
        });
      }}
    >
      <PaperTable item={item} draft={draft} onChange={setDraft} />
      <Area
        label={words.opinion}
        rows={2}
        maxLength={2000}
        value={draft.opinion}
        onChange={(event) => setDraft({ ...draft, opinion: event.target.value })}
      />
      <FileField label={words.scan} purpose="PAPER_SHEET" onSent={setFileId} />
      <Outcome change={change} more={(outcome) => named(outcome) && <p>{named(outcome)}</p>} />
      <button type="submit" className="button" aria-disabled={change.busy}>
        {words.save}
      </button>
    </form>
  );
}
