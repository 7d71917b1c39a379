import type { ReactNode } from 'react';
import { useAsk } from '../ask/use-ask.ts';
import { AppCommunesOnDocument, AppOwnPlacesDocument } from '../generated/operations.ts';
import { Choice } from '../shell/field.tsx';
import { useSigned } from '../shell/viewer.ts';
import type { Period } from './periods.tsx';

/** The day by which a period is judged, on which its units were in force. */
export const dayOf = ({ year, periodKind }: Pick<Period, 'year' | 'periodKind'>): string =>
  periodKind === 'MID_YEAR' ? `${year}-06-30` : `${year}-12-31`;

/** The communes and wards of a day, in Vietnamese order of names. */
export function useUnits(on: string) {
  const { data } = useAsk(AppCommunesOnDocument, { on });
  if (!data) return undefined;
  const all = [...data.head.nodes, ...data.tail.nodes];
  return [...new Map(all.map((unit) => [unit.code, unit])).values()];
}

/** The code of the commune whose officer this is; null: none, or it is not known yet. */
export function useOwnCode(): string | null {
  const { roles } = useSigned();
  const { data } = useAsk(AppOwnPlacesDocument, {});
  if (!roles.has('COMMUNE_OFFICER')) return null;
  const grant = data?.viewer?.roles.find(
    ({ role, revokedAt, unit }) => role === 'COMMUNE_OFFICER' && !revokedAt && unit,
  );
  return grant?.unit && 'code' in grant.unit ? grant.unit.code : null;
}

/** One of the communes and wards of a day, by its code. */
export function UnitChoice({
  label,
  none,
  on,
  code,
  onChoose,
}: {
  readonly label: string;
  readonly none: string;
  readonly on: string;
  readonly code: string;
  readonly onChoose: (code: string) => void;
}): ReactNode {
  const units = useUnits(on) ?? [];
  return (
    <Choice
      label={label}
      none={none}
      // What the address asks for can be chosen once its name is known.
      value={units.some((unit) => unit.code === code) ? code : ''}
      options={units.map((unit) => [unit.code, unit.fullName])}
      onChange={(event) => onChoose(event.target.value)}
    />
  );
}
