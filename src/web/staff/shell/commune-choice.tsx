import type { ReactNode } from 'react';
import { useAsk } from '../ask/use-ask.ts';
import { AppCommunesDocument } from '../generated/operations.ts';
import { Choice } from './field.tsx';

/** One of the communes and wards of the province, or none. */
export function CommuneChoice({
  label,
  none,
  value,
  by = 'id',
  onChoose,
}: {
  readonly label: string;
  readonly none: string;
  readonly value: string;
  /** What stands for a commune: its id, or its code. */
  readonly by?: 'id' | 'code';
  readonly onChoose: (commune: string) => void;
}): ReactNode {
  const { data } = useAsk(AppCommunesDocument, {});
  const options = (data?.communes.nodes ?? []).map((one) => [one[by], one.fullName] as const);
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
