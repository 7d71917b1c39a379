import { useEffect, useRef, type ReactNode } from 'react';
import { t } from '../i18n/texts.ts';
import { useDevice } from '../offline/device-context.tsx';
import type { Conflict, Criterion } from '../offline/model.ts';
import { settleConflict } from '../offline/sheet-store.ts';

/** Two devices of one member differ: both answers side by side, and one is taken. */
export function ConflictDialog({
  conflict,
  criteria,
}: {
  readonly conflict: Conflict;
  readonly criteria: readonly Criterion[];
}): ReactNode {
  const words = t.council.conflict;
  const { device, changed } = useDevice();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const criterion = criteria.find(({ id }) => id === conflict.criterionId);
  const take = (which: 'mine' | 'theirs') => {
    if (device) void settleConflict(device, conflict, which).then(changed);
  };
  const side = (which: 'mine' | 'theirs', title: string) => {
    const { optionId, remark } = conflict[which];
    const option = criterion?.options.find(({ id }) => id === optionId);
    return (
      <section>
        <h3>{title}</h3>
        <p>{option ? `${option.label} (${t.council.sheet.points(option.points)})` : words.none}</p>
        {remark && <p>{remark}</p>}
        <button type="button" className="button" onClick={() => take(which)}>
          {words.take}
        </button>
      </section>
    );
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="conflict-title"
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="conflict-title">{words.title}</h2>
      <p>{words.why}</p>
      <p>
        <b>
          {criterion?.code} {criterion?.name}
        </b>
      </p>
      {side('mine', words.mine)}
      {side('theirs', words.theirs)}
    </dialog>
  );
}
