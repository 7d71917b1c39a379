import { useState, type FormEvent, type ReactNode } from 'react';
import { AppItemReopenDocument, AppItemSpreadKeepDocument } from '../generated/operations.ts';
import { t } from '../i18n/texts.ts';
import { Field } from '../shell/field.tsx';
import type { Step } from './use-control.ts';

/** Sheets too far apart: either they are scored again, or the result stands for a reason. */
export function SpreadChoice({
  itemId,
  limit,
  step,
}: {
  readonly itemId: string;
  readonly limit: string;
  readonly step: Step;
}): ReactNode {
  const words = t.control;
  const [way, setWay] = useState<'keep' | 'rescore' | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('reason');
    const reason = typeof typed === 'string' ? typed.trim() : '';
    setWrong(reason === '' ? words.reasonNeeded : null);
    if (reason === '' || !way) return;
    if (way === 'keep') step.run(AppItemSpreadKeepDocument, { id: itemId, input: { reason } });
    else step.run(AppItemReopenDocument, { id: itemId, input: { reason, kind: 'RESCORING' } });
  };
  return (
    <form className="message warn form" onSubmit={send}>
      <fieldset>
        <legend>⚠ {words.spread(limit)}</legend>
        {(['rescore', 'keep'] as const).map((one) => (
          <label key={one} className="box">
            <input type="radio" name="way" checked={way === one} onChange={() => setWay(one)} />
            {words[one]}
          </label>
        ))}
      </fieldset>
      <Field name="reason" label={words.reason} wrong={wrong} maxLength={1000} />
      <button type="submit" className="button" aria-disabled={step.busy || way === null}>
        {words.decide}
      </button>
    </form>
  );
}
