import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { AskProblem, type ProblemKind } from '../ask/problem.ts';
import { t } from '../i18n/texts.ts';
import { clock } from './clock.ts';

/** Says that something is being loaded, once that takes long enough to be noticed. */
export function Loading(): ReactNode {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="hint loading">
      {late ? t.shell.state.loading : ''}
    </p>
  );
}

export function Missing(): ReactNode {
  return (
    <>
      <h1>{t.shell.state.missing}</h1>
      <p>
        <Link href="/">{t.shell.state.toDesk}</Link>
      </p>
    </>
  );
}

const SAID: Readonly<Record<ProblemKind, string>> = {
  network: t.shell.state.network,
  busy: t.shell.state.busy,
  'signed-out': t.shell.entrance.again,
  forbidden: t.shell.state.forbidden,
  broken: t.shell.state.broken,
};

/** What happened, in a sentence of ours. */
export function saidOf(problem: unknown): string {
  return problem instanceof AskProblem ? SAID[problem.kind] : SAID.broken;
}

/** What happened, whether work is safe, and what to do. */
export function Trouble({
  problem,
  retry,
}: {
  readonly problem: unknown;
  readonly retry?: () => void;
}): ReactNode {
  const code = problem instanceof AskProblem ? problem.requestId : null;
  return (
    <div className="message bad" role="alert">
      <p>{saidOf(problem)}</p>
      {code && <p className="hint code">{t.shell.state.code(code)}</p>}
      {retry && (
        <button type="button" className="button second" onClick={retry}>
          {t.shell.state.retry}
        </button>
      )}
    </div>
  );
}

/** Shows what was read; while there is nothing, why. What is older says of when it is. */
export function Asked<T>({
  asked,
  children,
}: {
  readonly asked: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}): ReactNode {
  const { data, error, refetch, dataUpdatedAt } = asked;
  if (data === undefined) {
    if (!error) return <Loading />;
    return <Trouble problem={error} retry={() => void refetch()} />;
  }
  return (
    <>
      {error && (
        <p className="message warn" role="status">
          {t.shell.state.old(clock(new Date(dataUpdatedAt)))}
        </p>
      )}
      {children(data)}
    </>
  );
}
