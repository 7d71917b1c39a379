import { useState, type ReactNode } from 'react';
import { useChange } from '../ask/use-change.ts';
import {
  AppBuyerCreateDocument,
  AppBuyersDocument,
  type AppBuyerCreateMutation,
} from '../generated/operations.ts';
import { Choice, Field } from '../shell/field.tsx';
import { textOf, textOrNull } from '../shell/form-text.ts';
import { Outcome } from '../shell/outcome.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { Pick, type Found } from './pick.tsx';
import { words } from './words.ts';

type Done = AppBuyerCreateMutation['done'];
type Kind = NonNullable<Done['buyer']>['kind'];

const said = words.form;

/** A buyer that is known already, or a new one; what looks the same is shown before. */
export function BuyerChoice({ onPick }: { readonly onPick: (buyer: Found) => void }): ReactNode {
  const change = useChange<Done>();
  const [open, setOpen] = useState(false);
  const similar = change.outcome?.candidates ?? [];
  const create = (fields: FormData) => {
    const input = {
      name: textOf(fields, 'name'),
      kind: textOf(fields, 'kind') as Kind,
      phone: textOrNull(fields, 'phone'),
      contactName: textOrNull(fields, 'contactName'),
      confirmDistinct: fields.get('distinct') === 'on',
    };
    change.run(AppBuyerCreateDocument, { input }, ({ buyer }) => {
      if (buyer) onPick(buyer);
    });
  };
  return (
    <section aria-labelledby="buyer">
      <h2 id="buyer">{said.buyer}</h2>
      <Pick
        label={said.find}
        hint={said.findHint}
        choose={said.choose}
        document={AppBuyersDocument}
        variablesOf={(query) => ({ filter: { query } })}
        foundIn={({ buyers }) =>
          buyers.nodes.map((one) => ({ ...one, more: words.buyerKinds[one.kind] }))
        }
        onPick={onPick}
      />
      <Outcome change={change} />
      {!open && (
        <button type="button" className="button quiet" onClick={() => setOpen(true)}>
          {said.fresh}
        </button>
      )}
      {open && (
        <StepForm
          title={said.saveBuyer}
          busy={change.busy}
          onSend={create}
          onCancel={() => setOpen(false)}
        >
          <Field label={said.name} name="name" required maxLength={300} />
          <div className="pair-of-fields">
            <Choice label={said.kind} name="kind" options={Object.entries(words.buyerKinds)} />
            <Field label={said.contactName} name="contactName" />
            <Field label={said.phone} name="phone" type="tel" />
          </div>
          {similar.length > 0 && (
            <div className="message warn">
              <p>{said.similarBuyer}</p>
              <ul>
                {similar.map((one) => (
                  <li key={one.id}>
                    {one.name}{' '}
                    <button type="button" className="plain" onClick={() => onPick(one)}>
                      {said.choose(one.name)}
                    </button>
                  </li>
                ))}
              </ul>
              <label className="box">
                <input type="checkbox" name="distinct" />
                {said.distinctBuyer}
              </label>
            </div>
          )}
        </StepForm>
      )}
    </section>
  );
}
