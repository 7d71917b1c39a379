import type { ReactNode } from 'react';
import type { AppListingChangeQuery } from '../generated/operations.ts';
import { wordDiff, type Run } from './word-diff.ts';
import { words } from './words.ts';

type Field = Extract<
  NonNullable<AppListingChangeQuery['node']>,
  { readonly differences: readonly unknown[] }
>['differences'][number]['field'];

export interface Sides {
  readonly field: Field;
  readonly left: string | null;
  readonly right: string | null;
  /** What it was when it was proposed, where that has changed since. */
  readonly before?: string | null | undefined;
}

/** Parts that differ, the words that go on the left and those that come on the right. */
export function SideBySide({
  heads: [left, right],
  parts,
}: {
  readonly heads: readonly [left: string, right: string];
  readonly parts: readonly Sides[];
}): ReactNode {
  const said = words.diff;
  if (parts.length === 0) return <p>{said.same}</p>;
  return (
    <>
      <p className="hint">{said.legend}</p>
      {parts.map((part) => {
        const runs = wordDiff(part.left ?? '', part.right ?? '');
        return (
          <section key={part.field} className="card" aria-label={words.fields[part.field]}>
            <h3>{words.fields[part.field]}</h3>
            <div className="sides">
              <Side head={left} runs={runs} without="in" />
              <Side head={right} runs={runs} without="out" />
            </div>
            {part.before !== undefined && (
              <div className="message warn">
                <p>{said.moved}</p>
                <blockquote>{part.before ?? said.empty}</blockquote>
              </div>
            )}
          </section>
        );
      })}
    </>
  );
}

function Side({
  head,
  runs,
  without,
}: {
  readonly head: string;
  readonly runs: readonly Run[];
  readonly without: Run['kind'];
}): ReactNode {
  const shown = runs.filter(({ kind }) => kind !== without);
  return (
    <div>
      <p className="hint">{head}</p>
      <p className="prose">
        {shown.length === 0 && words.diff.empty}
        {shown.map(({ kind, text }, index) => {
          if (kind === 'same') return text;
          const Mark = kind === 'out' ? 'del' : 'ins';
          return (
            <Mark key={index}>
              <span className="hidden">{words.diff[kind]}</span>
              {text}
            </Mark>
          );
        })}
      </p>
    </div>
  );
}
