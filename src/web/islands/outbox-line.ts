import type { Item } from './queue-store.ts';

/** What the box says, from its attribute `data-words`; `#` stands for a number or a reason. */
export interface Words {
  readonly preparing: string;
  readonly kept: string;
  readonly sending: string;
  readonly waiting: string;
  readonly unkept: string;
  readonly signIn: string;
  readonly enter: string;
  readonly gone: string;
  readonly failed: string;
  readonly refused: string;
  readonly done: string;
  readonly open: string;
  readonly again: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly stopped: string;
}

/** One file on its way, as people see it. */
export class Line {
  readonly element = document.createElement('li');
  readonly cancelled = new AbortController();
  /** Null while it is made small. */
  item: Item | null = null;
  /** Whether the device keeps it. */
  isKept = true;
  /** Wakes whoever waits for a thumb. */
  wake: () => void = () => undefined;
  #text = document.createElement('p');
  #bar = document.createElement('progress');
  #again = document.createElement('button');
  #cancel = document.createElement('button');
  #link = document.createElement('a');
  #whole = false;

  constructor(
    name: string,
    readonly words: Words,
    cancel: (line: Line) => void,
  ) {
    const title = document.createElement('strong');
    title.textContent = name;
    this.#text.setAttribute('role', 'status');
    this.#bar.max = 100;
    this.#bar.setAttribute('aria-label', words.sending.replace(/[:\s]*#%/, ''));
    this.#link.className = 'button quiet';
    for (const [button, text] of [
      [this.#again, words.again],
      [this.#cancel, words.cancel],
    ] as const) {
      button.type = 'button';
      button.className = 'quiet';
      button.textContent = text;
    }
    this.#again.addEventListener('click', () => this.wake());
    this.#cancel.addEventListener('click', () => cancel(this));
    this.element.append(title, this.#text, this.#bar, this.#link, this.#again, this.#cancel);
    this.say(words.preparing);
  }

  /** @param stands whether nothing happens until time, network or a thumb */
  say(sentence: string, what: string | number = '', stands = false): void {
    this.#text.textContent = sentence.replace('#', String(what));
    this.#again.hidden = !stands;
    this.#bar.hidden = this.#link.hidden = true;
  }

  progress(percent: number): void {
    this.say(this.words.sending, percent);
    this.#bar.hidden = false;
    this.#bar.value = percent;
    this.#whole ||= percent === 100;
  }

  lead(text: string, to: string): void {
    this.#link.textContent = text;
    this.#link.href = to;
    this.#link.hidden = false;
  }

  end(sentence: string): void {
    this.say(sentence);
    this.#cancel.hidden = true;
  }

  /** None of it is taken, however much has come. */
  refused(reason: string): void {
    this.#whole = false;
    this.say(this.words.refused, reason, true);
  }

  /** It is not sent any more; all of it may have come already. */
  stop(): void {
    this.cancelled.abort();
    this.wake();
    this.end(this.#whole ? this.words.stopped : this.words.cancelled);
  }
}
