import type { Role } from '../identity/identity.enums.ts';
import type { Bilingual } from '../platform/graphql/errors.ts';
import { formatDay } from '../platform/text/format.ts';

/** Who is told. Roles and producers become people when the notice is written. */
export type Recipients =
  | { readonly personIds: readonly string[] }
  /** Everybody who holds the role today in a place that covers the unit. */
  | { readonly role: `${Role}`; readonly unitId: string }
  /** Everybody who acts for the producer today. */
  | { readonly producerId: string };

/** Something to tell, ready to be handed to `tell`. */
export interface Notice {
  /** `<thing>.<what-happened>`. */
  readonly event: string;
  /** Told twice under one key, a person hears it once. */
  readonly key: string;
  /** GraphQL type and uuid of what it is about. */
  readonly subjectType: string;
  readonly subjectId: string;
  readonly to: Recipients | readonly Recipients[];
  readonly title: Bilingual;
  readonly body: Bilingual;
  /** Free text of a person, in the language it was written in: for the inbox, never for mail. */
  readonly detail?: string | null;
}

/** What every template asks for. */
export interface Occasion {
  /** uuid of what it is about. */
  readonly subjectId: string;
  /**
   * What makes this time different from the next of the same kind about the same thing: a revision, a
   * round, the id of a comment, a day. Left out, the event can be told about the thing once for ever.
   */
  readonly occasion?: string | number;
}

type Wording<P> = (parameters: P) => Pick<Notice, 'to' | 'title' | 'body' | 'detail'>;

/**
 * One event of the catalogue: parameters in, a notice out. No points, totals or stars of before a
 * release, and no personal data of third parties, may ever be a parameter.
 */
export function template<P>(
  event: string,
  subjectType: string,
  wording: Wording<P & Occasion>,
): (parameters: P & Occasion) => Notice {
  return (parameters) => {
    const { subjectId, occasion } = parameters;
    const key = [event, subjectId, ...(occasion === undefined ? [] : [occasion])].join(':');
    return { event, key, subjectType, subjectId, ...wording(parameters) };
  };
}

/** A day in both languages: `[22/11/2026, 22 Nov 2026]`. */
export function bothDays(day: string): { readonly vi: string; readonly en: string } {
  return { vi: formatDay(day, 'VI'), en: formatDay(day, 'EN') };
}
