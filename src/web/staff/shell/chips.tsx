import type { ReactNode } from 'react';

/** Choices next to each other of which some are taken, each with how many there are. */
export function Chips({
  label,
  chips,
}: {
  readonly label: string;
  readonly chips: readonly {
    readonly key: string;
    readonly text: string;
    readonly count?: number | null | undefined;
    readonly pressed: boolean;
    readonly onPress: () => void;
  }[];
}): ReactNode {
  return (
    <div className="tabs" role="group" aria-label={label}>
      {chips.map(({ key, text, count, pressed, onPress }) => (
        <button key={key} type="button" className="chip" aria-pressed={pressed} onClick={onPress}>
          {text}
          {typeof count === 'number' && <span className="chip-count">{count}</span>}
        </button>
      ))}
    </div>
  );
}
