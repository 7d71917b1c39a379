import { forget, forgetAll, keepDraft, restore, type Draft } from './draft.ts';

/**
 * Forms of a producer are sent by this module, so that a page can say what became of them when network,
 * server or sign-in fail: what was written stays on the device, and is sent again under the same number.
 * Without it browsers send the forms themselves.
 */

/** What is said, from the attribute `data-words` of `#dang-luu`. */
interface Words {
  readonly saving: string;
  readonly lost: string;
  readonly offline: string;
  readonly broken: string;
  readonly again: string;
  readonly restored: string;
  readonly forget: string;
}

const PAUSES = [2, 5, 15, 30, 60];
const LONGEST_MS = 30_000;
const BUSY = [408, 429, 502, 503, 504];

let busy = false;

function begin(template: HTMLElement): void {
  const words = JSON.parse(template.dataset['words'] ?? '{}') as Words;
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method !== 'post' || form.enctype !== ENCODED) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    void send(form, event.submitter, words).finally(() => (busy = false));
  });
  const draft = restore();
  if (draft) tellRestored(draft, words);
}
/** The step of the form that ends the sign-in of this device. */
const SIGN_OUT = 'ra';
const ENCODED = 'application/x-www-form-urlencoded';

/** Until an answer has come, or the page is left. */
async function send(
  form: HTMLFormElement,
  button: HTMLElement | null,
  words: Words,
): Promise<void> {
  const draft = keepDraft(form);
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') body.append(name, value);
  }
  if (button instanceof HTMLButtonElement && button.name) body.append(button.name, button.value);
  const line = lineOf(form);
  for (let tries = 0; ; tries++) {
    line.say(words.saving);
    const answer = await post(form.action, body);
    if (answer && !BUSY.includes(answer.status) && answer.status < 500) {
      if (answer.redirected && body.get('viec') === SIGN_OUT) forgetAll();
      return arrive(answer, draft);
    }
    line.say(answer ? words.broken : navigator.onLine ? words.lost : words.offline);
    await line.pause(PAUSES[Math.min(tries, PAUSES.length - 1)]!, words.again);
  }
}

async function post(address: string, body: URLSearchParams): Promise<Response | null> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), LONGEST_MS);
  try {
    return await fetch(address, { method: 'POST', body, signal: limit.signal });
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Goes where the form leads, or shows the page it came back with. */
async function arrive(answer: Response, draft: Draft | null): Promise<void> {
  const signIn = document.querySelector<HTMLElement>('#hang-gui')?.dataset['signIn'];
  const leftOut = answer.redirected && new URL(answer.url).pathname === signIn;
  // The page is older than the sign-in: a new one gets what was written.
  if (answer.status === 403 && draft) return location.reload();
  if (!leftOut) forget(draft);
  if (answer.redirected) return location.assign(answer.url);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [now, next] = [document.querySelector('#main'), page.querySelector('#main')];
  if (!now || !next) return location.reload();
  now.replaceWith(document.adoptNode(next));
  document.title = page.title;
  const wrong = document.querySelector<HTMLElement>('#loi, #main [role=alert]') ?? null;
  scrollTo(0, 0);
  const told = wrong ?? document.querySelector<HTMLElement>('#main');
  told?.setAttribute('tabindex', '-1');
  told?.focus();
}

/** The sentence below a form about what becomes of it. */
function lineOf(form: HTMLFormElement) {
  const old = form.querySelector('.saving');
  const line = document.createElement('div');
  const text = line.appendChild(document.createElement('p'));
  line.className = 'saving';
  text.setAttribute('role', 'status');
  old?.remove();
  form.append(line);
  const button = (label: string) => {
    const made = line.appendChild(document.createElement('button'));
    made.type = 'button';
    made.className = 'quiet';
    made.textContent = label;
    return made;
  };
  return {
    element: line,
    say: (sentence: string) => void (text.textContent = sentence),
    press: (label: string) =>
      new Promise<unknown>((resolve) => button(label).addEventListener('click', resolve)),
    /** Waits for the network, for a while, or for a thumb. */
    pause: (seconds: number, label: string) =>
      new Promise<void>((resolve) => {
        const again = button(label);
        const go = () => {
          clearTimeout(timer);
          removeEventListener('online', go);
          again.remove();
          resolve();
        };
        const timer = setTimeout(go, seconds * 1000);
        addEventListener('online', go);
        again.addEventListener('click', go);
      }),
  };
}

function tellRestored(draft: Draft & { form: HTMLFormElement }, words: Words): void {
  const { form, at } = draft;
  const line = lineOf(form);
  line.say(words.restored.replace('#', new Date(at).toLocaleString(document.documentElement.lang)));
  form.prepend(line.element);
  void line.press(words.forget).then(() => {
    forget(draft);
    location.reload();
  });
}

const template = document.querySelector<HTMLElement>('#dang-luu');
if (template) begin(template);
