import type { ReactNode } from 'react';
import { useAsk } from '../ask/use-ask.ts';
import { AppCommunesDocument } from '../generated/operations.ts';
import { Choice } from './field.tsx';

/** One of the communes and wards of the province, or none. */
export function CommuneChoice({
  label,
  none,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly none: string;
  readonly value: string;
  readonly onChoose: (communeId: string) => void;
}): ReactNode {
  const { data } = useAsk(AppCommunesDocument, {});
  const options = (data?.communes.nodes ?? []).map(({ id, fullName }) => [id, fullName] as const);
  return (
    <Choice
      label={label}
      none={none}
      // What the address asks for can be chosen once its name is known.
      value={options.some(([id]) => id === value) ? value : ''}
      options={options}
      onChange={(event) => onChoose(event.target.value)}
    />
  );
}
