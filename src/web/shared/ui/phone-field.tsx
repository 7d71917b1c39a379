import type { ReactNode } from 'react';
import { Field } from './field.tsx';

interface PhoneFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly value: string;
  readonly required?: boolean;
}

/** Where a telephone number is entered, as telephones like it. */
export function PhoneField({ value, required, ...said }: PhoneFieldProps): ReactNode {
  return (
    <Field name="dien-thoai" {...said}>
      {(field) => (
        <input
          {...field}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          defaultValue={value}
          maxLength={30}
          required={required}
        />
      )}
    </Field>
  );
}
