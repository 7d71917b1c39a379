import { useState, type ReactNode } from 'react';
import { day, money } from '../../shared/format.ts';
import { useChange } from '../ask/use-change.ts';
import { AppDeliveryRecordDocument, type AppContractQuery } from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { amountOf } from '../shell/amount.ts';
import { today } from '../shell/clock.ts';
import { Choice, Field } from '../shell/field.tsx';
import { textOf, textOrNull } from '../shell/form-text.ts';
import { MoneyField, moneyIn, QuantityField, quantityIn } from '../shell/number-fields.tsx';
import { Outcome } from '../shell/outcome.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { words } from './words.ts';

type Contract = NonNullable<AppContractQuery['tradeContract']>;

/** What was delivered under a contract so far. */
export function Deliveries({
  contract: { id, deliveries, lines, signedOn },
  isTrader,
}: {
  readonly contract: Contract;
  readonly isTrader: boolean;
}): ReactNode {
  const said = words.delivery;
  const change = useChange();
  const [made, setMade] = useState(0);
  const record = (fields: FormData) => {
    const input = {
      contractId: id,
      deliveredOn: textOf(fields, 'deliveredOn'),
      productId: textOrNull(fields, 'productId'),
      quantity: quantityIn(fields, 'quantity'),
      unit: textOrNull(fields, 'unit'),
      valueAmount: moneyIn(fields, 'valueAmount'),
      note: textOrNull(fields, 'note'),
    };
    change.run(AppDeliveryRecordDocument, { input }, () => setMade(made + 1));
  };
  return (
    <section aria-labelledby="deliveries">
      <h2 id="deliveries">{words.deliveries}</h2>
      {deliveries.length === 0 && <p>{words.noDeliveries}</p>}
      <ul className="rows">
        {deliveries.map((one) => (
          <li key={one.id}>
            {[
              day(one.deliveredOn, lang),
              one.product?.name,
              one.quantity && amountOf(one.quantity, one.unit),
              one.valueAmount !== null && money(one.valueAmount, lang),
              one.note,
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
      <Outcome change={change} done={() => said.saved} />
      {isTrader && (
        <StepForm key={made} title={said.save} busy={change.busy} onSend={record}>
          <div className="pair-of-fields">
            <Field
              label={said.on}
              name="deliveredOn"
              type="date"
              min={signedOn}
              max={today()}
              required
            />
            <Choice
              label={said.product}
              name="productId"
              none={said.whole}
              options={lines.flatMap(({ product }) =>
                product ? [[product.id, product.name] as const] : [],
              )}
            />
          </div>
          <div className="pair-of-fields">
            <QuantityField label={said.quantity} name="quantity" />
            <Field label={said.unit} name="unit" maxLength={50} />
            <MoneyField label={said.value} name="valueAmount" />
          </div>
          <Field label={said.note} name="note" maxLength={500} />
        </StepForm>
      )}
    </section>
  );
}
