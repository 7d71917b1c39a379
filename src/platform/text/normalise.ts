import type { Bilingual } from '../graphql/errors.ts';

/** Nesting of objects and lists that input may have; deeper is an attack, not a form. */
export const MAX_NESTING = 20;
/** Items a list may have. */
export const MAX_ITEMS = 1_000;

// Plain ASCII needs no work; carriage returns do, they become newlines.
const NEEDS_CARE = /[^\x20-\x7e\t\n]/;
// C0 and C1 without tab and newline, bidirectional overrides and isolates (they let text show as
// something else), the byte order mark, and halves of surrogate pairs (PostgreSQL refuses them).
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/u;

export type InputFault = 'FORBIDDEN_CHARACTER' | 'TOO_DEEP' | 'TOO_LONG_LIST' | 'FORBIDDEN_KEY';

const TEXTS: Readonly<Record<InputFault, Bilingual>> = {
  FORBIDDEN_CHARACTER: {
    vi: 'Nội dung có ký tự điều khiển không dùng được. Chưa có gì được lưu; hãy gõ lại thay vì dán.',
    en: 'The text has a control character that cannot be used. Nothing was stored; type it instead of pasting.',
  },
  TOO_DEEP: {
    vi: `Dữ liệu lồng nhau quá ${MAX_NESTING} cấp. Chưa có gì được lưu.`,
    en: `The data is nested deeper than ${MAX_NESTING} levels. Nothing was stored.`,
  },
  TOO_LONG_LIST: {
    vi: `Danh sách có quá ${MAX_ITEMS} mục. Chưa có gì được lưu; hãy chia nhỏ.`,
    en: `The list has more than ${MAX_ITEMS} items. Nothing was stored; split it.`,
  },
  FORBIDDEN_KEY: {
    vi: 'Dữ liệu có tên trường không dùng được. Chưa có gì được lưu.',
    en: 'The data has a field name that cannot be used. Nothing was stored.',
  },
};

/** Input that cannot be used at all; neither sentence repeats what was sent. */
export class UncleanInputError extends Error {
  override readonly name = 'UncleanInputError';
  readonly text: Bilingual;

  constructor(
    readonly fault: InputFault,
    /** Where it stands, e.g. `['input', 'name', 'vi']`; list positions as numbers in text. */
    readonly path: readonly string[],
  ) {
    super(`${TEXTS[fault].en} (${path.join('.').slice(0, 100) || 'whole input'})`);
    this.text = TEXTS[fault];
  }
}

/**
 * One text in the form the system keeps: composed (NFC), lines ended by a newline.
 * @throws UncleanInputError when it has a character that no text may have.
 */
export function cleanText(text: string, path: readonly string[] = []): string {
  if (!NEEDS_CARE.test(text)) return text;
  if (FORBIDDEN.test(text)) throw new UncleanInputError('FORBIDDEN_CHARACTER', path);
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

/**
 * Input with every text in it cleaned. Returns the same object when there was nothing to change,
 * which is the usual case; otherwise copies only what lies on the way to the change.
 * @throws UncleanInputError with the path of the first thing that cannot be used.
 */
export function cleanInput<T>(input: T): T {
  // The path is kept as one growing stack, so that clean input costs no strings.
  return clean(input, []) as T;
}

function clean(value: unknown, path: (string | number)[]): unknown {
  if (typeof value === 'string') {
    return NEEDS_CARE.test(value) ? cleanText(value, path.map(String)) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (path.length >= MAX_NESTING) throw new UncleanInputError('TOO_DEEP', path.map(String));
  return Array.isArray(value) ? cleanList(value, path) : cleanObject(value, path);
}

function cleanList(list: unknown[], path: (string | number)[]): unknown[] {
  if (list.length > MAX_ITEMS) throw new UncleanInputError('TOO_LONG_LIST', path.map(String));
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    path.push(index);
    const cleaned = clean(list[index], path);
    path.pop();
    if (cleaned !== list[index]) (copy ??= [...list])[index] = cleaned;
  }
  return copy ?? list;
}

function cleanObject(object: object, path: (string | number)[]): object {
  const given = object as Record<string, unknown>;
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(given)) {
    path.push(key);
    // Assigning this key to a copy would change the copy's prototype.
    if (key === '__proto__') throw new UncleanInputError('FORBIDDEN_KEY', path.map(String));
    const cleaned = clean(given[key], path);
    path.pop();
    if (cleaned === given[key]) continue;
    copy ??= Object.assign(Object.create(Object.getPrototypeOf(object) as object | null), given);
    copy![key] = cleaned;
  }
  return copy ?? object;
}
