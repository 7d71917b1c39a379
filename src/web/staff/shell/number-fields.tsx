import { useState, type ReactNode } from 'react';
import { decimal, money } from '../../shared/format.ts';
import { readAmount, readDecimal } from '../../shared/typed-number.ts';
import { lang, t } from '../i18n/texts.ts';
import { Field } from './field.tsx';
import { textOf } from './form-text.ts';

interface Named {
  readonly label: string;
  readonly name: string;
  /** What the server has, as it is sent. */
  readonly initial?: string | number | null;
}

/** An amount of dong as people type it, with how it was understood. */
export function MoneyField(named: Named): ReactNode {
  return (
    <Understood
      {...named}
      read={(text) => {
        const amount = readAmount(text);
        return amount === null ? null : money(amount, lang);
      }}
      not={t.shell.number.money}
    />
  );
}

/** A quantity as people type it, with comma or point. */
export function QuantityField(named: Named): ReactNode {
  return (
    <Understood
      {...named}
      read={(text) => {
        const quantity = readDecimal(text);
        return quantity === null ? null : decimal(quantity, lang);
      }}
      not={t.shell.number.quantity}
    />
  );
}

export const moneyIn = (fields: FormData, name: string): number | null =>
  readAmount(textOf(fields, name));

export const quantityIn = (fields: FormData, name: string): string | null =>
  readDecimal(textOf(fields, name));

/** What is not understood keeps the form from being sent. */
function Understood({
  label,
  name,
  initial,
  read,
  not,
}: Named & {
  readonly read: (text: string) => string | null;
  readonly not: string;
}): ReactNode {
  const [typed, setTyped] = useState(
    initial === null || initial === undefined ? '' : String(initial),
  );
  const text = typed.trim();
  const understood = text === '' ? null : read(text);
  return (
    <Field
      label={label}
      name={name}
      inputMode="decimal"
      autoComplete="off"
      value={typed}
      hint={understood && `= ${understood}`}
      wrong={text !== '' && understood === null ? not : null}
      onChange={({ target }) => {
        const next = target.value.trim();
        target.setCustomValidity(next !== '' && read(next) === null ? not : '');
        setTyped(target.value);
      }}
    />
  );
}
