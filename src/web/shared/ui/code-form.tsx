import type { ReactNode } from 'react';
import { useView } from '../view.ts';

/** One box and one button; also on the page of an answer, for the next code. */
export function CodeForm({ code }: { readonly code?: string }): ReactNode {
  const { t, href } = useView();
  return (
    <form className="code-form" action={href('verify')} method="get">
      <label htmlFor="ma">{t.verify.code}</label>
      <p className="hint" id="ma-hint">
        {t.verify.codeHint}
      </p>
      <div className="row">
        <input
          id="ma"
          name="ma"
          aria-describedby="ma-hint"
          defaultValue={code}
          maxLength={40}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <button type="submit">{t.verify.check}</button>
      </div>
    </form>
  );
}
