import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { pathOfId } from '../shell/id-path.ts';
import { w } from './words.ts';

/** Those who lead a session; the server decides. */
const LEADERS: ReadonlySet<string> = new Set(['CHAIR', 'SECRETARY']);

/** The pages of one session, as far as somebody in this place in it needs them. */
export function SessionParts({
  sessionId,
  role,
}: {
  readonly sessionId: string;
  /** What the viewer is in the session; null: not invited. */
  readonly role: string | null;
}): ReactNode {
  const [place] = useLocation();
  const base = `/hoi-dong/${pathOfId(sessionId)}`;
  const words = w.parts;
  const leads = role === null || LEADERS.has(role);
  const parts = [
    [base, words.agenda, true],
    [`${base}/chuan-bi`, words.prepare, leads],
    [`${base}/dieu-khien`, words.control, LEADERS.has(role ?? '')],
    [`${base}/thao-luan`, words.discussion, role !== null],
    [`${base}/phieu-giay`, words.paper, leads],
    [`${base}/bien-ban`, words.minutes, true],
    [`${base}/giay-to`, words.papers, leads],
  ] as const;
  return (
    <nav className="parts" aria-label={words.label}>
      {parts
        .filter(([, , shown]) => shown)
        .map(([path, name]) => (
          <Link key={path} href={path} aria-current={place === path ? 'page' : undefined}>
            {name}
          </Link>
        ))}
    </nav>
  );
}
