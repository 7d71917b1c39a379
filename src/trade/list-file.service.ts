import { createHash } from 'node:crypto';
import { makeDocument } from '../document/typeset/typesetter.ts';
import type { ListData } from '../document/papers/list-facts.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import { filesOf } from '../platform/files/file-box.ts';
import type { Context } from '../platform/graphql/context.ts';
import { formatMoment } from '../platform/text/format.ts';
import { slugOf } from '../platform/text/slug.ts';
import { ShareState } from './list.enums.ts';
import { listById, shareByToken } from './list.loader.ts';
import { shareStateOn } from './list.rules.ts';
import { listData } from './prints/list.print.ts';

/** Files that whoever has a link may take away. */
export const LIST_FILES = {
  'danh-muc.pdf': 'application/pdf',
  'bang-gia.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type ListFileName = keyof typeof LIST_FILES;

export interface ListFile {
  readonly bytes: Buffer;
  readonly name: string;
}

/** Too many files are being made; nothing was done. */
export class ListFilesBusy extends Error {}

const AT_ONCE = 3;
/** So many small files are kept for the next who asks; large ones are made anew. */
const KEPT = 8;
const KEPT_BYTES = 2 * 1024 * 1024;
let under = 0;
/** What was made of the same facts, newest last. */
const made = new Map<string, Promise<Buffer>>();

/**
 * A file of the list behind a link, made of what may be shown at this moment: without stars that are
 * not valid and without contacts that are no longer agreed to. Null when the link opens nothing.
 * @throws ListFilesBusy
 */
export async function listFile(
  context: Context,
  token: string,
  wanted: ListFileName,
): Promise<ListFile | null> {
  const share = await shareByToken(context, token);
  const list = share && (await context.load(listById, share.listId));
  if (!list || shareStateOn(share, context.today) !== ShareState.ACTIVE) return null;
  const data = await listData(context, list, wanted === 'danh-muc.pdf');
  const facts = JSON.stringify([list.id, wanted, context.today, data]);
  const dataHash = createHash('sha256').update(facts).digest('hex');
  const bytes = await once(dataHash, () => make(context, wanted, data, dataHash));
  const [kind, ending] = wanted.split('.') as [string, string];
  return { bytes, name: `${kind}-${slugOf(list.title, 60) || 'ocop'}.${ending}` };
}

/** The same facts give the same file, also to those who ask while it is being made. */
function once(key: string, work: () => Promise<Buffer>): Promise<Buffer> {
  const known = made.get(key);
  if (known) return known;
  if (under >= AT_ONCE) throw new ListFilesBusy('too many lists at once');
  under++;
  const begun = work().finally(() => under--);
  made.set(key, begun);
  begun.then(
    (bytes) => bytes.length > KEPT_BYTES && made.delete(key),
    () => made.delete(key),
  );
  for (const [old] of made) if (made.size > KEPT) made.delete(old);
  return begun;
}

async function make(
  context: Context,
  wanted: ListFileName,
  data: ListData,
  dataHash: string,
): Promise<Buffer> {
  if (wanted === 'bang-gia.xlsx') {
    return Buffer.from(await makeDocument({ as: 'XLSX', book: 'CURATED_LIST', data }));
  }
  const stamp = {
    ...{ documentId: uuidv7(), code: null, version: 1, draft: false, dataHash },
    called: 'Bản tải từ liên kết chia sẻ',
    printedAt: formatMoment(context.now, 'VI'),
    createdAt: context.now.toISOString(),
    address: filesOf(context.db.source).publicUrl || null,
  };
  return Buffer.from(await makeDocument({ as: 'PDF', paper: 'CATALOGUE', data, stamp }));
}
