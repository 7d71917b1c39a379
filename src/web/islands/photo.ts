/**
 * Makes a chosen photo smaller on the phone and sends it in parts. When the network goes the photo waits
 * and goes on by itself from where it was. Without this module the form sends the photo whole.
 */

/** What the page says, from its attribute `data-words`; `#` stands for a number. */
interface Words {
  readonly preparing: string;
  readonly ready: string;
  readonly sending: string;
  readonly waiting: string;
  readonly again: string;
  readonly failed: string;
  readonly signIn: string;
  readonly done: string;
}

interface Begun {
  readonly file: string;
  readonly address: string;
  /** Bytes of one part. */
  readonly part: number;
}
interface Refused {
  readonly mistakes: readonly string[];
}

const LONGEST_SIDE = 1600;
const QUALITY = 0.82;
/** Seconds to wait before the next try. */
const PAUSES = [2, 5, 15, 30];
const TRY_MS = 20_000;

/** Sending again later may help. */
class Later extends Error {}

const form = document.querySelector<HTMLFormElement>('#gui-anh');
const status = document.querySelector<HTMLElement>('#tinh-trang');
const chosen = form?.querySelector<HTMLInputElement>('input[type=file]');
// Hashes exist only where the page came safely; elsewhere the plain form does the work.
if (form && status && chosen && 'subtle' in (globalThis.crypto ?? {}))
  enliven(form, status, chosen);

function enliven(form: HTMLFormElement, status: HTMLElement, chosen: HTMLInputElement): void {
  const words = JSON.parse(status.dataset['words'] ?? '{}') as Words;
  const text = status.appendChild(document.createElement('p'));
  const bar = status.appendChild(document.createElement('progress'));
  const again = status.appendChild(document.createElement('button'));
  again.type = 'button';
  again.className = 'quiet';
  again.textContent = words.again;
  bar.setAttribute('aria-label', words.sending.replace(/[:\s]*#%/, ''));
  bar.hidden = again.hidden = true;
  let busy = false;
  let operation = field('so');
  let last: File | undefined;

  function field(name: string): string {
    return form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '';
  }

  function say(sentence: string, number?: number): void {
    text.textContent = sentence.replace('#', String(number ?? ''));
  }

  form.addEventListener('submit', (event) => {
    const file = chosen.files?.[0];
    if (!file) return;
    event.preventDefault();
    if (busy) return;
    // Another photo is another operation.
    if (last && last !== file) operation = crypto.randomUUID();
    last = file;
    busy = true;
    void deliver(file).finally(() => (busy = false));
  });

  async function deliver(file: File): Promise<void> {
    say(words.preparing);
    const photo = await smaller(file);
    const bytes = new Uint8Array(await photo.arrayBuffer());
    const sha256 = hex(await crypto.subtle.digest('SHA-256', bytes));
    say(words.ready, Math.ceil(bytes.length / 1024));
    for (let tries = 0; ; tries++) {
      try {
        const problem = await attempt(file.name, photo.type, bytes, sha256);
        if (!problem) return;
        bar.hidden = true;
        return say(problem);
      } catch (error) {
        if (!(error instanceof Later)) return say(words.failed);
        say(words.waiting);
        await pause(PAUSES[Math.min(tries, PAUSES.length - 1)]!);
      }
    }
  }

  /** Sends what is still missing; gives what is wrong, or nothing when the photo is up. */
  async function attempt(
    name: string,
    type: string,
    bytes: Uint8Array<ArrayBuffer>,
    sha256: string,
  ) {
    const named = name.replace(/\.[^.]*$/, '') + (type === 'image/jpeg' ? '.jpg' : endingOf(name));
    const facts = { ten: named, byte: String(bytes.length), sha256, loai: type };
    const begun = await post<Begun | Refused>({ viec: 'bat-dau', ...facts });
    if ('mistakes' in begun) return begun.mistakes.join(' ');
    bar.hidden = false;
    bar.max = bytes.length;
    let sent = await arrived(begun.address);
    while (sent < bytes.length) {
      progress(sent, bytes.length);
      const part = bytes.subarray(sent, sent + begun.part);
      const answer = await send(`${begun.address}?offset=${sent}`, { method: 'PUT', body: part });
      // Somebody else, or an earlier try, has sent it already: go on from what is there.
      const now = answer.ok ? sent + part.length : await arrived(begun.address);
      if (now <= sent) throw new Error('No part of the photo is taken');
      sent = now;
    }
    progress(sent, bytes.length);
    const ended = await post<{ done: string } | Refused>({
      viec: 'xong',
      tep: begun.file,
      'mo-ta': field('mo-ta'),
    });
    if ('mistakes' in ended) return ended.mistakes.join(' ');
    say(words.done);
    location.assign(ended.done);
    return '';
  }

  function progress(sent: number, all: number): void {
    bar.value = Math.min(sent, all);
    say(words.sending, Math.floor((100 * bar.value) / all));
  }

  /** How much has come; what was finished before counts as whole. */
  async function arrived(address: string): Promise<number> {
    const answer = await send(address, { method: 'HEAD' });
    if (answer.status === 404) return Infinity;
    return Number(answer.headers.get('upload-offset')) || 0;
  }

  async function post<T>(fields: Record<string, string>): Promise<T> {
    const body = new URLSearchParams({
      ...fields,
      so: operation,
      formToken: field('formToken'),
    });
    const answer = await send(form.action, { method: 'POST', body });
    if (answer.redirected) throw new Error(words.signIn);
    if (!answer.ok) throw new Error(String(answer.status));
    return (await answer.json()) as T;
  }

  /** Waits for the network, for a while, or for a thumb. */
  function pause(seconds: number): Promise<void> {
    again.hidden = false;
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        removeEventListener('online', go);
        again.removeEventListener('click', go);
        again.hidden = true;
        resolve();
      };
      const timer = setTimeout(go, seconds * 1000);
      addEventListener('online', go);
      again.addEventListener('click', go);
    });
  }
}

async function send(address: string, init: RequestInit): Promise<Response> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), TRY_MS);
  try {
    const answer = await fetch(address, { ...init, signal: limit.signal });
    if ([429, 502, 503, 504].includes(answer.status)) throw new Later();
    return answer;
  } catch {
    throw new Later();
  } finally {
    clearTimeout(timer);
  }
}

/** The photo with its longer side cut to what pages show; as it is where the browser cannot. */
async function smaller(file: File): Promise<Blob> {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const blob = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, 'image/jpeg', QUALITY),
    );
    return blob && (scale < 1 || blob.size < file.size) ? blob : file;
  } catch {
    return file;
  }
}

function endingOf(name: string): string {
  return /\.[^.]*$/.exec(name)?.[0] ?? '';
}

function hex(buffer: ArrayBuffer): string {
  return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export {};
