import { Role } from '../../../src/identity/identity.enums.ts';
import { useSms } from '../../../src/platform/sms/sms.ts';
import { persistActor, persistGrant } from '../../support/actors.ts';
import type { TestApi } from '../../support/api.ts';
import type { TestServer } from '../../support/server.ts';
import { visitor, type Visited } from '../visitor.ts';

let numbers = 0;

/** Somebody with a telephone who acts for the producers of these names. */
export async function holderOf(api: TestApi, ...producers: readonly string[]) {
  const { personId } = await persistActor(api.db, null, { name: 'Bàn Thị Miến' });
  const phone = `09${String(20_000_000 + ++numbers)}`;
  await api.db.owner.query('UPDATE person SET phone = $2 WHERE id = $1', [personId, phone]);
  for (const name of producers) {
    const { rows } = await api.db.owner.query<{ id: string }>(
      'SELECT id FROM producer WHERE name = $1',
      [name],
    );
    await persistGrant(api.db, personId, Role.PRODUCER, { producerId: rows[0]!.id });
  }
  return { personId, phone };
}

/** The codes that were sent, by telephone. */
export function readMessages(api: TestApi): Map<string, string> {
  const codes = new Map<string, string>();
  useSms(api.db.source, {
    send: async ({ to, text }) => void codes.set(to, /: (\d{6})\./.exec(text)![1]!),
  });
  return codes;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A browser without script: keeps cookies, sends the hidden fields of forms, follows by hand. */
export class Phone {
  readonly cookies = new Map<string, string>();
  #visit;

  constructor(readonly server: TestServer) {
    this.#visit = visitor(server);
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async get(path: string): Promise<Visited> {
    return this.#kept(await this.#visit(path, { cookie: this.cookie }));
  }

  /** Sends fields as they are. */
  async send(path: string, fields: Fields, headers: Record<string, string> = {}): Promise<Visited> {
    const more = { method: 'POST', body: encoded(fields).toString() };
    return this.#kept(await this.#visit(path, { cookie: this.cookie, ...headers }, more));
  }

  /** Fills in a form of a page and sends it, with what it already holds. */
  async fill(page: Visited, path: string, fields: Fields, nth = 0): Promise<Visited> {
    return this.send(path, { ...held(page.html, nth), ...fields });
  }

  async open(path: string, fields: Fields, nth = 0): Promise<Visited> {
    return this.fill(await this.get(path), path, fields, nth);
  }

  /** Sends the form of a page that takes a file; an empty field when there is none. */
  async sendFile(page: Visited, path: string, fields: Record<string, string>, file?: Buffer) {
    const body = new FormData();
    const forms = page.html.split(/<form [^>]*method="post"[^>]*>/).slice(1);
    const nth = forms.findIndex((form) => form.split('</form>')[0]!.includes('type="file"'));
    const field = /name="([^"]+)"[^>]*type="file"/.exec(forms[nth] ?? '')?.[1] ?? 'tep';
    const all = { ...held(page.html, nth), ...fields };
    for (const [name, value] of Object.entries(all)) body.append(name, value);
    const bytes = new Blob(file ? [new Uint8Array(file)] : [], { type: 'image/jpeg' });
    body.append(field, bytes, file ? 'mien.jpg' : '');
    const response = await fetch(new URL(path, this.server.url), {
      ...{ method: 'POST', body, redirect: 'manual' },
      headers: { cookie: this.cookie, accept: 'text/html' },
    });
    const html = await response.text();
    return { status: response.status, html, location: response.headers.get('location') };
  }

  /** The page a form leads to. */
  async after(answer: Visited): Promise<Visited> {
    const to = answer.headers.get('location');
    if (answer.status !== 303 || !to) throw new Error(`${answer.status}: ${textOf(answer.html)}`);
    return this.get(to);
  }

  async signIn(phone: string, codes: ReadonlyMap<string, string>): Promise<this> {
    const asked = await this.send('/cua-toi/dang-nhap', { 'dien-thoai': phone });
    const ma = codes.get(phone) ?? '';
    const path = asked.headers.get('location')!;
    const inside = await this.send(path, { 'dien-thoai': phone, ma });
    if (inside.status !== 303) throw new Error(textOf(inside.html));
    return this;
  }

  #kept(answer: Visited): Visited {
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (/Max-Age=0/.test(line)) this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    return answer;
  }
}

function encoded(fields: Fields): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
  }
  return body;
}

/** The hidden fields of the nth form that is sent. */
export function held(html: string, nth = 0): Record<string, string> {
  const form = html.split(/<form [^>]*method="post"[^>]*>/)[nth + 1]?.split('</form>')[0] ?? '';
  const hidden = form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...hidden].map(([, name, value]) => [name, value]));
}

/** What people read of a page. */
export function textOf(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/[\s\u00a0]+/g, ' ');
}
