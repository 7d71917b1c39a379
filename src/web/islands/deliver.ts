import type { Item } from './queue-store.ts';

/** Sends one file in parts, from where an earlier try has come to. */

export type Outcome =
  | { readonly kind: 'done'; readonly to: string }
  | { readonly kind: 'refused'; readonly message: string }
  /** Sending again later may help. */
  | { readonly kind: 'later' }
  | { readonly kind: 'signIn' | 'gone' | 'failed' };

interface Begun {
  readonly file: string;
  readonly address: string;
  readonly smallest: number;
  readonly largest: number;
}
interface Refused {
  readonly mistakes: readonly string[];
}

class Stopped extends Error {
  constructor(readonly outcome: Outcome) {
    super(outcome.kind);
  }
}

const PART_MS = 20_000;
const STEP_MS = 60_000;
const BUSY = [408, 429, 502, 503, 504];

/** Bytes of a part: fewer after one that came too slowly, more after one that came well. */
let size = 65_536;

/** Where the file of an item is on the server, so that it can be given up there. */
const begun = new Map<string, string>();

export async function deliver(
  item: Item,
  tell: (percent: number) => void,
  cancelled: AbortSignal,
): Promise<Outcome> {
  try {
    return await attempt(item, tell, cancelled);
  } catch (error) {
    return error instanceof Stopped ? error.outcome : { kind: 'failed' };
  }
}

async function attempt(
  item: Item,
  tell: (percent: number) => void,
  cancelled: AbortSignal,
): Promise<Outcome> {
  const { name, bytes, sha256, type } = item;
  const length = bytes.byteLength;
  const facts = { 'ten-tep': name, byte: String(length), sha256, 'loai-tep': type };
  const start = await post<Begun | Refused>(item, { viec: 'bat-dau', ...facts }, cancelled);
  if ('mistakes' in start) return { kind: 'refused', message: start.mistakes.join(' ') };
  begun.set(item.id, start.file);
  let sent = await arrived(start.address, cancelled);
  while (sent < length) {
    tell(Math.floor((100 * sent) / length));
    const part = bytes.slice(sent, sent + Math.max(size, start.smallest));
    const init = { method: 'PUT', body: part };
    const began = performance.now();
    const answer = await send(`${start.address}?offset=${sent}`, init, PART_MS, cancelled);
    // Somebody else, or an earlier try, has sent it already: go on from what is there.
    const now = answer.ok ? sent + part.byteLength : await arrived(start.address, cancelled);
    if (now <= sent) return { kind: 'failed' };
    if (answer.ok && performance.now() - began < PART_MS / 8) {
      size = Math.min(size * 2, start.largest);
    }
    sent = now;
  }
  tell(100);
  const end = { viec: 'xong', tep: start.file };
  const ended = await post<{ done: string } | Refused>(item, end, cancelled);
  if ('mistakes' in ended) return { kind: 'refused', message: ended.mistakes.join(' ') };
  return { kind: 'done', to: ended.done };
}

/** Gives up on the server what has come of a file; it would be removed there after some days anyway. */
export async function giveUp(item: Item): Promise<void> {
  const file = begun.get(item.id);
  if (!file) return;
  const never = new AbortController().signal;
  await post(item, { viec: 'huy', tep: file }, never).catch(() => undefined);
}

/** How much has come; what was finished before counts as whole. */
async function arrived(address: string, cancelled: AbortSignal): Promise<number> {
  const answer = await send(address, { method: 'HEAD' }, PART_MS, cancelled);
  if (answer.status === 404 || answer.status === 410) return Infinity;
  if (!answer.ok) throw new Stopped({ kind: 'failed' });
  return Number(answer.headers.get('upload-offset')) || 0;
}

async function post<T>(
  item: Item,
  fields: Readonly<Record<string, string>>,
  cancelled: AbortSignal,
): Promise<T> {
  const form = document.querySelector<HTMLFormElement>(`form[data-gui][action="${item.address}"]`);
  let token = form?.querySelector<HTMLInputElement>('[name=formToken]')?.value;
  for (let tries = 0; tries < 2; tries++) {
    token ??= await tokenOf(item.address, cancelled);
    const body = new URLSearchParams([...item.fields.map(([name, value]) => [name, value])]);
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    body.set('so', item.id);
    body.set('formToken', token);
    const answer = await send(item.address, { method: 'POST', body }, STEP_MS, cancelled);
    if (answer.redirected) throw new Stopped({ kind: 'signIn' });
    if (answer.ok) return (await answer.json()) as T;
    if (answer.status === 404) throw new Stopped({ kind: 'gone' });
    if (answer.status !== 403) break;
    // The page is older than the sign-in: a newer one knows what to send.
    token = undefined;
  }
  throw new Stopped({ kind: 'failed' });
}

async function tokenOf(address: string, cancelled: AbortSignal): Promise<string> {
  const answer = await send(address, {}, STEP_MS, cancelled);
  if (answer.redirected) throw new Stopped({ kind: 'signIn' });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const token = page.querySelector<HTMLInputElement>('form[data-gui] [name=formToken]')?.value;
  if (!token) throw new Stopped({ kind: 'gone' });
  return token;
}

async function send(
  address: string,
  init: RequestInit,
  within: number,
  cancelled: AbortSignal,
): Promise<Response> {
  const limit = new AbortController();
  const stop = () => limit.abort();
  const timer = setTimeout(() => {
    if (init.method === 'PUT') size = Math.max(size / 4, 16_384);
    stop();
  }, within);
  cancelled.addEventListener('abort', stop);
  try {
    const answer = await fetch(address, { ...init, signal: limit.signal });
    if (BUSY.includes(answer.status)) throw new Stopped({ kind: 'later' });
    return answer;
  } catch {
    throw new Stopped({ kind: 'later' });
  } finally {
    clearTimeout(timer);
    cancelled.removeEventListener('abort', stop);
  }
}
