import type { UnitEntity } from './region.entity.ts';

type Named = Pick<UnitEntity, 'fullName' | 'fullNameEn'>;
type Dated = Pick<UnitEntity, 'validFrom' | 'validTo'>;

export const LANGUAGE_OF_NAME = 'Language of the name; that of the request when left out.';

/** Name with its kind: "Phường Thục Phán", "Thuc Phan Ward". */
export function fullName(unit: Named, language: string): string {
  return language === 'EN' ? unit.fullNameEn : unit.fullName;
}

/** True when the unit was in force on the day (YYYY-MM-DD), first and last day included. */
export function inForce({ validFrom, validTo }: Dated, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);
}
