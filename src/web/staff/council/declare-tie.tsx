import { useState, type ReactNode } from 'react';
import { useChange } from '../ask/use-change.ts';
import { AppConflictDeclareDocument } from '../generated/operations.ts';
import { t } from '../i18n/texts.ts';
import { Dialog } from '../shell/dialog.tsx';
import { Field } from '../shell/field.tsx';
import { Outcome } from '../shell/outcome.tsx';

/** A member says of themselves that they have a tie to a product, and does not score it. */
export function DeclareTie({
  itemId,
  product,
}: {
  readonly itemId: string;
  readonly product: string;
}): ReactNode {
  const words = t.council.tie;
  const [open, setOpen] = useState(false);
  const change = useChange();
  return (
    <>
      <button
        type="button"
        className="plain"
        aria-label={`${t.council.sessionPage.tied}: ${product}`}
        onClick={() => setOpen(true)}
      >
        {t.council.sessionPage.tied}
      </button>
      {open && (
        <Dialog title={words.title(product)} close={words.cancel} onClose={() => setOpen(false)}>
          <form
            className="form"
            onSubmit={(event) => {
              event.preventDefault();
              const reason = new FormData(event.currentTarget).get('reason') as string;
              const variables = { id: itemId, input: { reason } };
              change.run(AppConflictDeclareDocument, variables, () => setOpen(false));
            }}
          >
            <p>{words.why}</p>
            <Outcome change={change} />
            <Field name="reason" label={words.reason} required maxLength={300} autoFocus />
            <button type="submit" className="button" aria-disabled={change.busy}>
              {words.go}
            </button>
          </form>
        </Dialog>
      )}
    </>
  );
}
