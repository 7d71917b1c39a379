import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAsk } from '../ask/use-ask.ts';
import { SessionCards } from '../council/session-cards.tsx';
import { AppCouncilSessionsDocument, AppInboxDocument } from '../generated/operations.ts';
import { t } from '../i18n/texts.ts';
import { Asked } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned, type RoleName } from '../shell/viewer.ts';
import { dayAndClock } from '../shell/clock.ts';
import { Todo } from './todo.tsx';

const SESSIONS = 5;
const NOTICES = 5;
const IN_COUNCILS: readonly RoleName[] = [
  'COUNCIL_MEMBER',
  'COUNCIL_CHAIR',
  'COUNCIL_SECRETARY',
  'ADVISORY_TEAM',
];

/** What to do today, by the roles one has. */
export function DeskPage(): ReactNode {
  const { viewer, roles } = useSigned();
  const words = t.shell.deskPage;
  return (
    <Titled title={t.shell.desk} heading={words.hello(viewer.person.name)}>
      <p className="hint">{[...roles].map((role) => t.shell.roles[role]).join(' · ')}</p>
      {roles.size === 0 && <p className="message warn">{words.noRole}</p>}
      <Todo />
      {IN_COUNCILS.some((role) => roles.has(role)) && <Sessions />}
      <Newest />
    </Titled>
  );
}

function Sessions(): ReactNode {
  const asked = useAsk(AppCouncilSessionsDocument, { first: SESSIONS, after: null });
  return (
    <section aria-labelledby="desk-sessions">
      <h2 id="desk-sessions">{t.shell.deskPage.sessions}</h2>
      <Asked asked={asked}>
        {(data) => <SessionCards sessions={data.councilSessions.nodes} heading="h3" />}
      </Asked>
    </section>
  );
}

function Newest(): ReactNode {
  const words = t.shell.deskPage;
  const asked = useAsk(AppInboxDocument, { first: NOTICES, after: null, unreadOnly: true });
  return (
    <section aria-labelledby="desk-notices">
      <h2 id="desk-notices">{words.newest}</h2>
      <Asked asked={asked}>
        {({ inbox, inboxUnreadCount }) =>
          inbox.nodes.length === 0 ? (
            <p>{words.noticesNone}</p>
          ) : (
            <>
              <p className="hint">{words.unread(inboxUnreadCount)}</p>
              <ul className="rows">
                {inbox.nodes.map(({ id, title, body, createdAt }) => (
                  <li key={id}>
                    <b>{title}</b>
                    <p>{body}</p>
                    <p className="hint">{dayAndClock(createdAt)}</p>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Asked>
      <p>
        <Link href="/thong-bao">{words.openInbox}</Link>
      </p>
    </section>
  );
}
