import { GraphQLError } from 'graphql';
import { decodeCursor, type KeyType, type PageRequest } from '../db/keyset.ts';
import { publicError, type Bilingual } from './errors.ts';
import { Language, say } from './language.ts';

/** The largest page. */
export const MAX_PAGE = 100;

/** The arguments every connection takes. */
export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const SIZE: Bilingual = {
  vi: `Hãy cho biết số dòng bằng đúng một trong hai: first hoặc last, từ 0 đến ${MAX_PAGE}.`,
  en: `Say how many rows with exactly one of first and last, from 0 to ${MAX_PAGE}.`,
};
const CURSOR: Bilingual = {
  vi: 'Vị trí trang (after, before) không hợp lệ hoặc thuộc về cách sắp xếp khác. Hãy bắt đầu lại từ trang đầu.',
  en: 'The cursor (after, before) is broken or belongs to another order. Start again from the first page.',
};

/**
 * Checks the arguments of a connection.
 * @throws GraphQLError BAD_USER_INPUT for a size that is missing, doubled or too large, and for a cursor
 *   that is broken or of another order
 */
export function pageRequest(
  args: PageArguments,
  orderName: string,
  keyType: KeyType,
  language: Language = Language.VI,
): PageRequest {
  const { first, last } = args;
  const size = first ?? last;
  const both = typeof first === 'number' && typeof last === 'number';
  if (both || typeof size !== 'number' || !Number.isInteger(size) || size < 0 || size > MAX_PAGE) {
    throw refused(SIZE, language);
  }
  const position = (cursor: string | null | undefined) => {
    if (cursor === null || cursor === undefined) return undefined;
    const found = decodeCursor(cursor, orderName, keyType);
    if (!found) throw refused(CURSOR, language);
    return found;
  };
  return {
    size,
    backward: typeof first !== 'number',
    after: position(args.after),
    before: position(args.before),
  };
}

function refused(text: Bilingual, language: Language): GraphQLError {
  return publicError('BAD_USER_INPUT', say(text, language));
}
