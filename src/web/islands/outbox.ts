import { deliver, giveUp, type Outcome } from './deliver.ts';
import { Line, type Words } from './outbox-line.ts';
import { drop, keep, waiting, type Item } from './queue-store.ts';
import { hashOf, nameOf, smaller } from './shrink.ts';

/**
 * Photos and papers that a form sends: made small, kept on the device, sent in parts, and gone on with by
 * whatever page is opened next. Without this module the forms send them whole.
 */

/** Seconds to wait before the next try. */
const PAUSES = [2, 5, 15, 30, 60];

class Outbox {
  #words: Words;
  #list: HTMLUListElement;
  /** What is still to be sent. */
  #queue: Line[] = [];
  #running = false;

  constructor(readonly element: HTMLElement) {
    this.#words = JSON.parse(element.dataset['words'] ?? '{}') as Words;
    this.#list = element.appendChild(document.createElement('ul'));
    this.#list.className = 'rows';
    document.addEventListener('submit', (event) => this.#submitted(event));
    void this.#begin();
  }

  /** What was left on the device goes on. */
  async #begin(): Promise<void> {
    for (const item of await waiting()) this.#send(this.#show(item.name), item);
  }

  #submitted(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const input = form.querySelector<HTMLInputElement>('input[type=file]');
    const file = input?.files?.[0];
    const use = form.dataset['gui'];
    if (!use || !input || !file) return;
    event.preventDefault();
    const fields = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'formToken' && name !== 'so'
        ? [[name, value] as const]
        : [],
    );
    const number = form.querySelector<HTMLInputElement>('[name=so]');
    const id = number?.value || crypto.randomUUID();
    // Another file is another operation.
    if (number) number.value = crypto.randomUUID();
    input.value = '';
    const address = form.getAttribute('action') ?? location.pathname;
    void this.#add({ id, address, fields }, file, use);
  }

  async #add(
    form: Pick<Item, 'id' | 'address' | 'fields'>,
    file: File,
    use: string,
  ): Promise<void> {
    const line = this.#show(file.name);
    this.element.scrollIntoView({ block: 'nearest' });
    const small = await smaller(file, use);
    const bytes = await small.arrayBuffer();
    const facts = { bytes, sha256: await hashOf(bytes), name: nameOf(file, small) };
    if (line.cancelled.signal.aborted) return;
    const item: Item = { ...form, ...facts, type: small.type, at: Date.now() };
    line.isKept = await keep(item);
    this.#send(line, item);
  }

  #show(name: string): Line {
    const line = new Line(name, this.#words, (one) => void this.#cancel(one));
    this.#list.append(line.element);
    this.element.hidden = false;
    return line;
  }

  /** Pages in other tabs wait for each other, where the browser knows how. */
  #send(line: Line, item: Item): void {
    line.item = item;
    line.say(this.#words.kept, Math.ceil(item.bytes.byteLength / 1024));
    this.#queue.push(line);
    if (this.#running) return;
    this.#running = true;
    const all = async () => {
      for (let next = this.#queue.shift(); next; next = this.#queue.shift()) await this.#one(next);
      this.#running = false;
    };
    void ('locks' in navigator ? navigator.locks.request('ocop-gui', all) : all());
  }

  async #one(line: Line): Promise<void> {
    const item = line.item!;
    const { signal } = line.cancelled;
    for (let tries = 0; !signal.aborted; tries++) {
      // Another tab may have sent or dropped it while this one waited.
      if (line.isKept && !(await waiting()).some(({ id }) => id === item.id)) {
        return line.end(this.#words.done);
      }
      const outcome = await deliver(item, (percent) => line.progress(percent), signal);
      if (signal.aborted) return;
      if (outcome.kind === 'done') return this.#done(item, line, outcome.to);
      if (outcome.kind !== 'later') return this.#stand(item, line, outcome);
      line.say(line.isKept ? this.#words.waiting : this.#words.unkept, '', true);
      await pause(PAUSES[Math.min(tries, PAUSES.length - 1)]!, line);
    }
  }

  /** Nothing more happens by itself: it stays on the device until somebody says what to do. */
  #stand(item: Item, line: Line, outcome: Exclude<Outcome, { kind: 'done' | 'later' }>): void {
    const refused = outcome.kind === 'refused';
    if (refused) line.refused(outcome.message);
    else line.say(this.#words[outcome.kind], '', true);
    if (outcome.kind === 'signIn') {
      const onward = encodeURIComponent(location.pathname + location.search);
      line.lead(this.#words.enter, `${this.element.dataset['signIn']}?tiep=${onward}`);
    }
    line.wake = () => {
      line.wake = () => undefined;
      if (line.cancelled.signal.aborted) return;
      // What was refused under its number may be taken under another.
      const next = refused ? { ...item, id: crypto.randomUUID() } : item;
      void drop(item.id).then(async () => {
        line.isKept = await keep(next);
        this.#send(line, next);
      });
    };
  }

  async #done(item: Item, line: Line, to: string): Promise<void> {
    await drop(item.id);
    line.end(this.#words.done);
    line.lead(this.#words.open, to);
    const here = new URL(to, location.href).pathname === location.pathname;
    const chosen = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
    const busy = this.#queue.length > 0 || chosen.some((one) => one.files?.length);
    if (here && !busy) location.assign(to);
  }

  async #cancel(line: Line): Promise<void> {
    line.stop();
    this.#queue = this.#queue.filter((one) => one !== line);
    if (!line.item) return;
    await drop(line.item.id);
    await giveUp(line.item);
  }
}

/** Waits for the network, for a while, or for a thumb. */
function pause(seconds: number, line: Line): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      line.wake = () => undefined;
      resolve();
    };
    const timer = setTimeout(go, seconds * 1000);
    addEventListener('online', go);
    line.wake = go;
  });
}

const box = document.querySelector<HTMLElement>('#hang-gui');
// Hashes exist only where the page came safely; elsewhere the plain form does the work.
if (box && 'subtle' in (globalThis.crypto ?? {})) new Outbox(box);
