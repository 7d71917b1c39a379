import type { ReactNode } from 'react';
import type { Change, Refusable } from '../ask/use-change.ts';
import { t } from '../i18n/texts.ts';
import { Trouble } from './states.tsx';

/** What became of a change: done, refused with what stands in the way, or not known. */
export function Outcome<Done extends Refusable>({
  change: { problem, outcome },
  done,
  more,
}: {
  readonly change: Change<Done>;
  /** What is said when it was done. */
  readonly done?: (outcome: Done) => string;
  /** What is said beside a refusal. */
  readonly more?: (outcome: Done) => ReactNode;
}): ReactNode {
  if (problem) return <Trouble problem={problem} />;
  if (!outcome) return null;
  if (outcome.userErrors.length === 0) {
    return (
      <p className="message good" role="status">
        {done?.(outcome) ?? t.shell.state.done}
      </p>
    );
  }
  return (
    <div className="message bad" role="alert">
      {outcome.userErrors.map(({ code, field, message }) => (
        <p key={`${code} ${(field ?? []).join('.')}`}>{message}</p>
      ))}
      {more?.(outcome)}
    </div>
  );
}
