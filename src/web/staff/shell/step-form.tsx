import type { FormEvent, ReactNode } from 'react';
import { t } from '../i18n/texts.ts';

/** What a step has to know before it is done; what it is called is also its button. */
export function StepForm({
  title,
  busy,
  onSend,
  onCancel,
  children,
}: {
  readonly title: string;
  readonly busy: boolean;
  readonly onSend: (fields: FormData) => void;
  /** Left out: the form is always there. */
  readonly onCancel?: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSend(new FormData(event.currentTarget));
  };
  return (
    <form className="step-form" onSubmit={send} aria-label={title}>
      {children}
      <p className="row">
        <button type="submit" className="button" aria-disabled={busy}>
          {title}
        </button>
        {onCancel && (
          <button type="button" className="button quiet" onClick={onCancel}>
            {t.shell.confirm.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
