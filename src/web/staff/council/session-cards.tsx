import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { day } from '../../shared/format.ts';
import type { AppCouncilSessionsQuery } from '../generated/operations.ts';
import { lang, t } from '../i18n/texts.ts';
import { pathOfId } from '../shell/id-path.ts';

type Session = AppCouncilSessionsQuery['councilSessions']['nodes'][number];

/** Sessions, each with when and where and how far it is. */
export function SessionCards({
  sessions,
  heading: Heading,
}: {
  readonly sessions: readonly Session[];
  /** The level below what stands above the list. */
  readonly heading: 'h2' | 'h3';
}): ReactNode {
  if (sessions.length === 0) return <p>{t.council.sessions.none}</p>;
  return (
    <ul className="rows">
      {sessions.map(({ id, number, heldOn, startsAt, place, phase, council }) => (
        <li key={id}>
          <Heading className="row-title">
            <Link href={`/hoi-dong/${pathOfId(id)}`}>{t.council.sessions.session(number)}</Link>{' '}
            <span className={phase === 'OPEN' ? 'tag now' : 'tag'}>{t.council.phase[phase]}</span>
          </Heading>
          <p>{[startsAt, day(heldOn, lang), place].filter(Boolean).join(' · ')}</p>
          {council && <p className="hint">{council.name}</p>}
        </li>
      ))}
    </ul>
  );
}
