import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { isPassing } from '../ask/problem.ts';
import { t } from '../i18n/texts.ts';
import { useSigned } from '../shell/viewer.ts';
import { TASKS } from './tasks.ts';

const EVERY_MS = 120_000;

/** What waits for somebody of the viewer's roles, what is late first; nothing is shown as 0. */
export function Todo(): ReactNode {
  const words = t.shell.deskPage;
  const { roles } = useSigned();
  const tasks = TASKS.filter((task) => task.roles.some((role) => roles.has(role)));
  const asked = useQueries({
    queries: tasks.map((task) => ({
      queryKey: ['desk', task.key],
      queryFn: task.count,
      retry: (count: number, problem: unknown) => count < 2 && isPassing(problem),
      refetchInterval: EVERY_MS,
      networkMode: 'always' as const,
    })),
  });
  if (tasks.length === 0) return null;
  const found = tasks.flatMap((task, index) => {
    const count = asked[index]?.data ?? 0;
    return count > 0 ? [{ ...task, count }] : [];
  });
  const isLoading = asked.some(({ isPending }) => isPending);
  const unknown = asked.filter(({ data, isError }) => isError && data === undefined).length;
  return (
    <section aria-labelledby="desk-todo">
      <h2 id="desk-todo">{words.todo}</h2>
      <div role="status">
        {isLoading && found.length === 0 && <p className="hint loading">{words.loading}</p>}
        {!isLoading && unknown === 0 && found.length === 0 && <p>{words.nothing}</p>}
        {unknown > 0 && <p className="message warn">{words.unknown(unknown)}</p>}
      </div>
      {found.length > 0 && (
        <ul className="rows">
          {found.map(({ key, late, href, count, said }) => (
            <li key={key}>
              <p className="row-title">
                {href ? <Link href={href}>{said(count)}</Link> : said(count)}{' '}
                {late && <span className="tag wait">{words.late}</span>}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
