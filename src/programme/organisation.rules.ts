import type { Recipients } from '../notice/notice-template.ts';

/** Where an organisation works, and whose people do what it has to do. */
export interface Acting {
  readonly unitId: string;
  readonly role: 'COORDINATION_OFFICE' | 'COMMUNE_OFFICER' | null;
}

/** The coordination office of a place. */
export function officeOf({ unitId }: Pick<Acting, 'unitId'>): Recipients {
  return { role: 'COORDINATION_OFFICE', unitId };
}

/** The people of an organisation; the office where nobody of theirs is here. */
export function holdersOf({ role, unitId }: Acting): Recipients {
  return { role: role ?? 'COORDINATION_OFFICE', unitId };
}

interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Whether an organisation exists on a day; days that are not known exclude nothing. */
export function existsOn({ validFrom, validTo }: Dated, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);
}

export const ORGANISATION_ENDED = {
  vi: 'Cơ quan này không còn hoạt động. Chưa có gì thay đổi; hãy chọn cơ quan khác.',
  en: 'This organisation does not exist any more. Nothing was changed; choose another one.',
};
