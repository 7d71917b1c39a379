import { useState, type ReactNode } from 'react';
import type { AppBuyerRequestRecordDocument } from '../generated/operations.ts';
import { Area, Choice, Field } from '../shell/field.tsx';
import { textOf, textOrNull } from '../shell/form-text.ts';
import { StepForm } from '../shell/step-form.tsx';
import { words } from './words.ts';

export type Need = Parameters<
  NonNullable<(typeof AppBuyerRequestRecordDocument)['__types']>
>[0]['input']['request'];

const said = words.requests;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** What a buyer needs, as somebody at the telephone writes it down. */
export function NeedForm({
  busy,
  onSend,
  onCancel,
}: {
  readonly busy: boolean;
  readonly onSend: (need: Need) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const [months, setMonths] = useState<readonly number[]>([]);
  const send = (fields: FormData) =>
    onSend({
      wants: textOf(fields, 'wants'),
      quantity: Number(textOf(fields, 'quantity')),
      unit: textOf(fields, 'unit') as Need['unit'],
      rhythm: textOf(fields, 'rhythm') as Need['rhythm'],
      months: [...months],
      minStars: Number(textOf(fields, 'minStars')) || null,
      neededFrom: textOrNull(fields, 'neededFrom'),
      details: textOrNull(fields, 'details'),
      buyer: {
        name: textOf(fields, 'name'),
        organisation: textOrNull(fields, 'organisation'),
        phone: textOrNull(fields, 'phone'),
        email: textOrNull(fields, 'email'),
      },
    });
  return (
    <StepForm title={said.record} busy={busy} onSend={send} onCancel={onCancel}>
      <Field label={said.wants} hint={said.wantsHint} name="wants" required maxLength={200} />
      <div className="pair-of-fields">
        <Field label={said.quantity} name="quantity" type="number" min={0} step="any" required />
        <Choice label={said.unit} name="unit" options={Object.entries(said.units)} />
        <Choice label={said.rhythm} name="rhythm" options={Object.entries(said.rhythms)} />
      </div>
      <fieldset>
        <legend>{said.months}</legend>
        <div className="tabs">
          {MONTHS.map((one) => (
            <button
              key={one}
              type="button"
              className="chip"
              aria-pressed={months.includes(one)}
              aria-label={said.month(one)}
              onClick={() =>
                setMonths(
                  months.includes(one) ? months.filter((other) => other !== one) : [...months, one],
                )
              }
            >
              {one}
            </button>
          ))}
        </div>
      </fieldset>
      <div className="pair-of-fields">
        <Choice
          label={said.minStars}
          name="minStars"
          none={said.anyStars}
          options={[3, 4, 5].map((one) => [String(one), said.stars(one)])}
        />
        <Field label={said.from} name="neededFrom" type="date" />
      </div>
      <Area label={said.details} name="details" rows={2} maxLength={2000} />
      <div className="pair-of-fields">
        <Field label={said.name} name="name" required maxLength={200} />
        <Field label={said.organisation} name="organisation" maxLength={200} />
      </div>
      <div className="pair-of-fields">
        <Field label={said.phone} hint={said.contactHint} name="phone" type="tel" />
        <Field label={said.email} name="email" type="email" />
      </div>
    </StepForm>
  );
}
