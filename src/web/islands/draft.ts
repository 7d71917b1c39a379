/** What was written in a form and may not have come to the server; it outlives the page. */

export interface Draft {
  readonly key: string;
  readonly at: number;
}

interface Kept {
  readonly at: number;
  readonly fields: readonly (readonly [string, string])[];
}

const PREFIX = 'ocop-nhap ';
/** What is older is of no use to anybody. */
const LONGEST_MS = 14 * 24 * 3_600_000;
const TYPED = 'input:not([type=hidden]):not([type=file]), textarea, select';

/** Forms by where they lead, which is where a page opens again after signing in, and their place there. */
function forms(): Map<string, HTMLFormElement> {
  const all = new Map<string, HTMLFormElement>();
  for (const form of document.querySelectorAll<HTMLFormElement>('#main form[method=post]')) {
    const action = form.getAttribute('action') ?? location.pathname;
    let key = action;
    for (let n = 1; all.has(key); n++) key = `${action} ${n}`;
    all.set(key, form);
  }
  return all;
}

/** Keeps what a form holds; null for forms in which nothing is written, and where nothing can be kept. */
export function keepDraft(form: HTMLFormElement): Draft | null {
  const key = [...forms()].find(([, one]) => one === form)?.[0];
  if (!key || !form.querySelector(TYPED)) return null;
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'formToken' ? [[name, value] as const] : [],
  );
  const kept: Kept = { at: Date.now(), fields };
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(kept));
    return { key, at: kept.at };
  } catch {
    return null;
  }
}

export function forget(draft: Draft | null): void {
  if (draft) localStorage.removeItem(PREFIX + draft.key);
}

/** For who leaves a device to others. */
export function forgetAll(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  }
}

/** Fills a form of this page with what was written in it before; null when there is nothing. */
export function restore(): (Draft & { form: HTMLFormElement }) | null {
  for (const [key, form] of forms()) {
    const kept = keptOf(key);
    if (!kept) continue;
    const fits = kept.fields.every(([name]) => form.elements.namedItem(name));
    if (fits && Date.now() - kept.at < LONGEST_MS) {
      fill(form, kept.fields);
      return { key, at: kept.at, form };
    }
    localStorage.removeItem(PREFIX + key);
  }
  return null;
}

function keptOf(key: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

function fill(form: HTMLFormElement, fields: Kept['fields']): void {
  const given = new Map<string, string[]>();
  for (const [name, value] of fields) given.set(name, [...(given.get(name) ?? []), value]);
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type)) {
      field.checked = given.get(field.name)?.includes(field.value) ?? false;
    } else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    ) {
      const value = given.get(field.name)?.shift();
      if (value !== undefined && field.name !== 'formToken') field.value = value;
    }
  }
  // Something else of the page may go by what is written.
  form.dispatchEvent(new Event('input', { bubbles: true }));
}
