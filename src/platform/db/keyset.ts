/**
 * Keyset paging: a page starts after (or ends before) a row that a cursor names by its sort key and
 * id, so that the index goes straight to it at any depth. Shared by the read engine and TypeORM.
 */
export type KeyType = 'timestamptz' | 'date' | 'int' | 'bigint' | 'numeric' | 'text' | 'uuid';

export type Direction = 'ASC' | 'DESC';

/** One way of sorting rows. There must be an index on (key, id), both in the same direction. */
export interface KeysetOrder {
  /** SQL of the sort key of row `t`. Never null. */
  readonly key: (t: string) => string;
  readonly type: KeyType;
  readonly direction: Direction;
}

/** The row a cursor points at. */
export interface CursorPosition {
  /** The sort key as text, in the form `keyText` gives it. */
  readonly key: string;
  readonly id: string;
}

/** One page, after its arguments have been checked. */
export interface PageRequest {
  readonly size: number;
  /** True for `last`: the rows nearest to the end. */
  readonly backward: boolean;
  readonly after?: CursorPosition;
  readonly before?: CursorPosition;
}

/** The SQL of one page over rows with the alias it was made for. */
export interface KeysetSql {
  /** Conditions from the cursors. */
  readonly where: readonly string[];
  /** What follows ORDER BY; for `last` reversed, so that LIMIT keeps the rows at the end. */
  readonly orderBy: string;
  /**
   * Condition of the rows beyond the cursor the page starts from; undefined without such a cursor.
   * Is there one, then there is a page on that side.
   */
  readonly beyond?: string;
}

/** Takes a value, returns its placeholder with a cast. */
export type AddParameter = (value: unknown, type: string) => string;

const CURSOR_VERSION = 1;
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
const isWhole = (text: string, bits: number) =>
  /^(0|-?[1-9]\d{0,18})$/.test(text) && BigInt.asIntN(bits, BigInt(text)) === BigInt(text);

/** What the key of a cursor looks like; anything else was not made here. */
const KEY_CHECK: Record<KeyType, (text: string) => boolean> = {
  timestamptz: (text) => TIMESTAMP.test(text) && isDay(text.slice(0, 10)) && isTime(text),
  date: isDay,
  int: (text) => isWhole(text, 32),
  bigint: (text) => isWhole(text, 64),
  numeric: (text) => /^-?\d{1,30}(\.\d{1,30})?$/.test(text),
  text: (text) => text.length <= 1_000 && !text.includes('\0'),
  uuid: (text) => UUID.test(text),
};

function isTime(text: string): boolean {
  return !Number.isNaN(Date.parse(`${text.slice(0, 23)}Z`)) && !text.includes('T24');
}

/** SQL text of a sort key, independent of the connection's settings. */
export function keyText(key: string, type: KeyType): string {
  if (type === 'timestamptz') {
    return `to_char((${key}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  }
  if (type === 'date') return `to_char(${key}, 'YYYY-MM-DD')`;
  return type === 'text' ? key : `(${key})::text`;
}

/** The opaque cursor: base64url of `[version, order, key, id]` as JSON. */
export function encodeCursor(orderName: string, position: CursorPosition): string {
  const parts = [CURSOR_VERSION, orderName, position.key, position.id];
  return Buffer.from(JSON.stringify(parts), 'utf8').toString('base64url');
}

/** SQL that makes the same cursor as `encodeCursor`. */
export function cursorSql(orderName: string, type: KeyType, key: string, id: string): string {
  const head = `[${CURSOR_VERSION},${JSON.stringify(orderName)},`.replaceAll(`'`, `''`);
  const json = `'${head}' || to_json(${keyText(key, type)})::text || ',"' || ${id} || '"]'`;
  return `translate(encode(convert_to(${json}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** Reads a cursor of this order; undefined when it is broken or belongs to another order. */
export function decodeCursor(
  cursor: string,
  orderName: string,
  type: KeyType,
): CursorPosition | undefined {
  if (cursor.length > 2_000 || !/^[\w-]+$/.test(cursor)) return undefined;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts) || parts.length !== 4) return undefined;
  const [version, order, key, id] = parts as unknown[];
  if (version !== CURSOR_VERSION || order !== orderName) return undefined;
  if (typeof key !== 'string' || typeof id !== 'string') return undefined;
  return UUID.test(id) && KEY_CHECK[type](key) ? { key, id } : undefined;
}

/**
 * The conditions and order of a page of rows `t`. Placeholders are taken for the cursors that are
 * given, and each is used in `where`.
 */
export function keysetSql(
  order: KeysetOrder,
  t: string,
  page: PageRequest,
  add: AddParameter,
): KeysetSql {
  const key = order.key(t);
  const row = `(${key}, ${t}.id)`;
  const ascending = order.direction === 'ASC';
  const at = (position: CursorPosition) =>
    `(${add(position.key, order.type)}, ${add(position.id, 'uuid')})`;
  const after = page.after && at(page.after);
  const before = page.before && at(page.before);
  const where: string[] = [];
  if (after) where.push(`${row} ${ascending ? '>' : '<'} ${after}`);
  if (before) where.push(`${row} ${ascending ? '<' : '>'} ${before}`);
  const start = page.backward ? before : after;
  const way = ascending === page.backward ? 'desc' : 'asc';
  return {
    where,
    orderBy: `${key} ${way}, ${t}.id ${way}`,
    beyond: start && `${row} ${way === 'asc' ? '<=' : '>='} ${start}`,
  };
}
