import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { useAsk } from '../ask/use-ask.ts';
import {
  AppCouncilSessionDocument,
  AppDiscussionDocument,
  AppDiscussionOpenDocument,
  type AppDiscussionQuery,
} from '../generated/operations.ts';
import { useChange } from '../ask/use-change.ts';
import { t } from '../i18n/texts.ts';
import { useAddress } from '../shell/address.ts';
import { Chips } from '../shell/chips.tsx';
import { clock } from '../shell/clock.ts';
import { idOfPath, pathOfId } from '../shell/id-path.ts';
import { Outcome } from '../shell/outcome.tsx';
import { Asked, Missing } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import { useMayScore } from './may-score.ts';
import { LevelHistogram } from './level-histogram.tsx';
import { SessionParts } from './session-parts.tsx';
import { w } from './words.ts';
import '../style/work.css';
import '../style/room.css';

type Item = Extract<NonNullable<AppDiscussionQuery['node']>, { position: number }>;

/** Where the sheets of a closed product differ, criterion by criterion, without names. */
export default function DiscussionPage(): ReactNode {
  const id = idOfPath(useParams<{ session: string }>().session);
  const { viewer } = useSigned();
  const address = useAddress();
  const asked = useAsk(AppCouncilSessionDocument, { id, mine: false });
  return (
    <Asked asked={asked}>
      {({ councilSession: session }) => {
        if (!session) return <Missing />;
        const role = session.members.find(({ person }) => person?.id === viewer.person.id)?.role;
        const { items } = session;
        const wanted = Number(address.get('so'));
        const chosen =
          items.find(({ position }) => position === wanted) ??
          items.find(({ phase }) => phase === 'CLOSED') ??
          items[0];
        return (
          <Titled title={w.discussion.title} heading={`${w.discussion.title} · ${session.number}`}>
            <SessionParts sessionId={id} role={role ?? null} />
            <Chips
              label={w.discussion.choose}
              chips={items.map(({ id: key, position, productName }) => ({
                key,
                text: `${position}. ${productName ?? ''}`,
                pressed: key === chosen?.id,
                onPress: () => address.set({ so: String(position) }),
              }))}
            />
            {chosen ? (
              <Discussed key={chosen.id} itemId={chosen.id} chairs={role === 'CHAIR'} />
            ) : (
              <p>{t.council.sessionPage.none}</p>
            )}
          </Titled>
        );
      }}
    </Asked>
  );
}

function Discussed({
  itemId,
  chairs,
}: {
  readonly itemId: string;
  readonly chairs: boolean;
}): ReactNode {
  const mine = useMayScore();
  const asked = useAsk(AppDiscussionDocument, { itemId, mine }, { every: 10_000 });
  return (
    <Asked asked={asked}>
      {({ node }) =>
        node && 'position' in node ? <Points item={node} chairs={chairs} /> : <Missing />
      }
    </Asked>
  );
}

function Points({ item, chairs }: { readonly item: Item; readonly chairs: boolean }): ReactNode {
  const words = w.discussion;
  const change = useChange();
  const { discussion, discussionOpenedAt, phase, mySheet, id, round } = item;
  const disputed = discussion.filter(({ spread }) => spread > 0);
  const scoresAgain = phase === 'OPEN' && round > 1 && Boolean(mySheet);
  return (
    <section aria-labelledby="discussed">
      <h2 id="discussed">
        {t.council.sessionPage.number(item.position)} · {item.productName}
      </h2>
      <p className="row">
        <span className="tag">{t.council.itemPhase[phase]}</span>
        {discussionOpenedAt && words.opened(clock(new Date(discussionOpenedAt)))}
      </p>
      <Outcome change={change} />
      {chairs && phase === 'CLOSED' && !discussionOpenedAt && (
        <p>
          <button
            type="button"
            className="button"
            aria-disabled={change.busy}
            onClick={() => change.run(AppDiscussionOpenDocument, { id, input: {} })}
          >
            {words.open}
          </button>
        </p>
      )}
      {!chairs && phase === 'CLOSED' && !discussionOpenedAt && <p>{words.notOpen}</p>}
      {scoresAgain && (
        <p className="message warn">
          {words.editWhy}{' '}
          <Link href={`/phieu/${pathOfId(id)}`} className="button">
            {words.edit}
          </Link>
        </p>
      )}
      {discussion.length === 0 && (phase !== 'CLOSED' || discussionOpenedAt) && <p>{words.none}</p>}
      {discussion.length > 0 && <p className="hint">{words.lead}</p>}
      <ol className="rows">
        {disputed.map((one) => (
          <li key={one.criterion?.id}>
            <LevelHistogram
              of={one}
              mine={
                mySheet?.answers.find(({ criterion }) => criterion?.id === one.criterion?.id)
                  ?.option?.points ?? null
              }
            />
          </li>
        ))}
      </ol>
      {discussion.length > disputed.length && (
        <p>{words.sameCount(discussion.length - disputed.length)}</p>
      )}
    </section>
  );
}
