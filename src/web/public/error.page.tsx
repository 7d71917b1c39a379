import type { ReactNode } from 'react';
import type { PageView } from '../page.ts';
import type { Texts } from '../shared/i18n/texts.ts';
import { WaysOn } from '../shared/ui/ways-on.tsx';
import { useView } from '../shared/view.ts';

export type ErrorStatus = Exclude<keyof Texts['errors'], 'code' | 'toHome' | 'toProducts'>;

/** What a visitor sees instead of a page: what happened, and where to go on. */
export function errorPage(status: ErrorStatus, t: Texts, requestId: string): PageView {
  const { title, text } = t.errors[status];
  return {
    kind: 'view',
    title,
    description: text,
    index: false,
    cache: 'never',
    body: <ErrorBody status={status} code={status === 500 ? requestId : null} />,
  };
}

interface ErrorBodyProps {
  readonly status: ErrorStatus;
  readonly code: string | null;
}

function ErrorBody({ status, code }: ErrorBodyProps): ReactNode {
  const { t } = useView();
  const { title, text } = t.errors[status];
  return (
    <div className="wrap narrow">
      <p className="error-number" aria-hidden="true">
        {status}
      </p>
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      {code && <p className="code">{t.errors.code(code)}</p>}
      <WaysOn />
    </div>
  );
}
