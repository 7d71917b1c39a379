import { useState, type ReactNode } from 'react';
import { useAsk } from '../../ask/use-ask.ts';
import { useChange } from '../../ask/use-change.ts';
import {
  AppAcceptedDossiersDocument,
  AppItemAddDocument,
  AppItemMoveDocument,
  AppItemRemoveDocument,
  type AppPrepareQuery,
} from '../../generated/operations.ts';
import { t } from '../../i18n/texts.ts';
import { Dialog } from '../../shell/dialog.tsx';
import { Field } from '../../shell/field.tsx';
import { textOf } from '../../shell/form-text.ts';
import { Outcome } from '../../shell/outcome.tsx';
import { Asked } from '../../shell/states.tsx';
import { w } from '../words.ts';

type Session = NonNullable<AppPrepareQuery['councilSession']>;
type Item = Session['items'][number];

/** The agenda in its order, and the accepted dossiers that can come onto it. */
export function ProductsStep({ session }: { readonly session: Session }): ReactNode {
  const words = w.prepare;
  const change = useChange();
  const [moved, setMoved] = useState('');
  const [leaving, setLeaving] = useState<Item | null>(null);
  const asked = useAsk(AppAcceptedDossiersDocument, {});
  const { items, id } = session;
  const move = (item: Item, position: number) =>
    change.run(AppItemMoveDocument, { id: item.id, input: { position } }, () =>
      setMoved(words.moved(item.productName ?? '', position)),
    );
  return (
    <>
      <h3>
        {words.agenda} ({items.length})
      </h3>
      {items.length === 0 && <p>{words.agendaEmpty}</p>}
      <p className="hidden" role="status">
        {moved}
      </p>
      <Outcome change={change} done={() => moved || t.shell.state.done} />
      <ol className="rows agenda">
        {items.map((item, index) => (
          <li key={item.id}>
            <p>
              <span className="hint">{t.council.sessionPage.number(item.position)}</span>{' '}
              <b>{item.productName}</b>
            </p>
            <p className="hint">
              {[item.dossier?.producer?.name, item.dossier?.commune?.name, item.sheet?.name]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {item.phase === 'PENDING' && (
              <p className="row">
                <button
                  type="button"
                  className="plain"
                  aria-label={`${words.up}: ${item.productName ?? ''}`}
                  disabled={index === 0}
                  onClick={() => move(item, item.position - 1)}
                >
                  ↑ {words.up}
                </button>
                <button
                  type="button"
                  className="plain"
                  aria-label={`${words.down}: ${item.productName ?? ''}`}
                  disabled={index === items.length - 1}
                  onClick={() => move(item, item.position + 1)}
                >
                  ↓ {words.down}
                </button>
                <button
                  type="button"
                  className="plain"
                  aria-label={`${words.remove}: ${item.productName ?? ''}`}
                  onClick={() => setLeaving(item)}
                >
                  {words.remove}
                </button>
              </p>
            )}
          </li>
        ))}
      </ol>
      <h3>{words.accepted}</h3>
      <Asked asked={asked}>
        {({ dossiers: { nodes, totalCount } }) => (
          <>
            {nodes.length === 0 && <p>{words.acceptedNone}</p>}
            <ul className="rows">
              {nodes.map((dossier) => (
                <li key={dossier.id}>
                  <p>
                    <b>{dossier.productName}</b>
                  </p>
                  <p className="hint">
                    {[
                      dossier.producer?.name,
                      dossier.commune?.name,
                      dossier.receiptNumber && words.receipt(dossier.receiptNumber),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={`${words.toAgenda}: ${dossier.productName}`}
                    aria-disabled={change.busy}
                    onClick={() =>
                      change.run(AppItemAddDocument, { id, input: { dossierId: dossier.id } })
                    }
                  >
                    {words.toAgenda}
                  </button>
                </li>
              ))}
            </ul>
            {(totalCount ?? 0) > nodes.length && (
              <p className="hint">{words.more((totalCount ?? 0) - nodes.length)}</p>
            )}
          </>
        )}
      </Asked>
      {leaving && (
        <Dialog
          title={`${words.remove}: ${leaving.productName ?? ''}`}
          close={t.shell.confirm.cancel}
          onClose={() => setLeaving(null)}
        >
          <form
            className="form"
            onSubmit={(event) => {
              event.preventDefault();
              const reason = textOf(new FormData(event.currentTarget), 'reason');
              const variables = { id: leaving.id, input: { reason } };
              change.run(AppItemRemoveDocument, variables, () => setLeaving(null));
            }}
          >
            <p>{words.removeWhy}</p>
            <Field name="reason" label={words.reason} required maxLength={500} autoFocus />
            <button type="submit" className="button" aria-disabled={change.busy}>
              {words.remove}
            </button>
          </form>
        </Dialog>
      )}
    </>
  );
}
