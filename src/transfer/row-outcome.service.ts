import { GraphQLError } from 'graphql';
import type { Bilingual } from '../platform/graphql/errors.ts';
import type { UserErrorValue } from '../platform/graphql/user-errors.ts';

/** What came of a row. */
export type RowOutcome =
  | {
      readonly outcome: 'DONE';
      readonly resultId: string;
      readonly afterRevision: number;
      readonly proposalId?: string | null;
      readonly note?: Bilingual;
    }
  | { readonly outcome: 'REFUSED' | 'KEPT'; readonly note: Bilingual }
  | { readonly outcome: 'UNDONE' };

/** The single operations answer in one language; the other sentence goes by the code. */
const ENGLISH: Readonly<Record<string, string>> = {
  STALE: 'Somebody else changed it meanwhile. Nothing was changed; check the file again.',
  TAX_CODE_TAKEN: 'Another producer has this tax code by now. Nothing was changed.',
  NOT_FOUND: 'It is not there any more. Nothing was changed; check the file again.',
  NEEDS_REVIEW: 'The product was published meanwhile: its texts are looked at first. Check again.',
  ALREADY_PENDING: 'Another proposal for this product waits already. This one was not sent.',
  NOTHING_TO_CHANGE: 'The product shows this already.',
};

/** The note of a refusal by a single operation. */
export function noteOf([error]: readonly UserErrorValue[]): Bilingual {
  const { code, message } = error!;
  return { vi: message, en: ENGLISH[code] ?? `It was refused (${code}). Nothing was changed.` };
}

/** Rights may be lost while rows are written: that is an answer. Anything else is tried again. */
export function noteOfError(error: unknown): Bilingual {
  const code = error instanceof GraphQLError ? error.extensions['code'] : null;
  if (code !== 'FORBIDDEN' && code !== 'UNAUTHENTICATED') throw error;
  return {
    vi: 'Bạn không còn quyền sửa mục này. Hàng này chưa được ghi.',
    en: 'You may not change this entry any more. The row was not written.',
  };
}
