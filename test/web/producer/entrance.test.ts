import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type TestApi } from '../../support/api.ts';
import { makeProducts } from '../../support/catalogue.ts';
import { testServer, type TestServer } from '../../support/server.ts';
import { held, holderOf, Phone, readMessages, textOf } from './phone.ts';

let api: TestApi;
let server: TestServer;
let codes: Map<string, string>;
const PRODUCER = 'HTX Tân Việt Á';

beforeAll(async () => {
  api = await testApi();
  api.now = new Date();
  await makeProducts(api.db, [
    { name: 'Miến dong Tân Việt Á', price: 120_000, producer: PRODUCER },
    { name: 'Mật ong bạc hà', price: 250_000, producer: 'Hộ Ong' },
  ]);
  server = await testServer({ db: api.db, environment: { RATE_LIMIT_POINTS: '0' } });
  codes = readMessages(api);
}, 120_000);
afterAll(async () => {
  await server.close();
  await api.close();
});

describe('signing in', () => {
  it('goes by telephone and code, stays 90 days and leads to the page that was wanted', async () => {
    const { phone } = await holderOf(api, PRODUCER);
    const mine = new Phone(server);
    const wanted = await mine.get('/cua-toi/san-pham');
    expect(wanted.status).toBe(303);
    expect(wanted.headers.get('location')).toBe('/cua-toi/dang-nhap?tiep=%2Fcua-toi%2Fsan-pham');
    expect(wanted.headers.get('cache-control')).toBe('private, no-store');

    const asked = await mine.send(wanted.headers.get('location')!, {
      'dien-thoai': ` ${phone.slice(0, 4)} ${phone.slice(4)}`,
    });
    const codePath = asked.headers.get('location')!;
    expect(codePath).toBe('/cua-toi/dang-nhap/ma?tiep=%2Fcua-toi%2Fsan-pham&gui=1');
    const page = await mine.get(codePath);
    expect(page.html).toContain(`value="${phone.slice(0, 4)} ${phone.slice(4)}"`);
    const code = codes.get(phone)!;
    const before = Date.now();
    const inside = await mine.send(codePath, { 'dien-thoai': phone, ma: code });
    expect([inside.status, inside.headers.get('location')]).toEqual([303, '/cua-toi/san-pham']);
    const cookie = inside.headers.getSetCookie().find((line) => line.startsWith('ocop='))!;
    expect(cookie).toMatch(/^ocop=[\w-]{43}; Expires=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
    const days = (Date.parse(/Expires=([^;]+)/.exec(cookie)![1]!) - before) / 86_400_000;
    expect(Math.round(days)).toBe(90);

    const list = await mine.get('/cua-toi/san-pham');
    expect(list.headers.get('cache-control')).toBe('private, no-store');
    expect(list.headers.get('etag')).toBeNull();
    expect(textOf(list.html)).toContain('Miến dong Tân Việt Á');
    expect(list.html).not.toContain('Mật ong bạc hà');
    // Who has signed in need not do so again, and a code works once.
    expect((await mine.get('/cua-toi/dang-nhap')).headers.get('location')).toBe('/cua-toi');
    const again = await new Phone(server).send(codePath, { 'dien-thoai': phone, ma: code });
    expect(again.status).toBe(422);
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  it('says the same of telephones that nobody has', async () => {
    const { phone } = await holderOf(api, PRODUCER);
    const answers = [];
    for (const number of [phone, '0987654321']) {
      const other = new Phone(server);
      const asked = await other.send('/cua-toi/dang-nhap', { 'dien-thoai': number });
      const page = await other.after(asked);
      const wrong = await other.send('/cua-toi/dang-nhap/ma', { 'dien-thoai': number, ma: '12' });
      const right = codes.get(number) ?? '';
      const tried = right === '000000' ? '000001' : '000000';
      const refused = await other.send('/cua-toi/dang-nhap/ma', {
        'dien-thoai': number,
        ma: tried,
      });
      const shown = [asked, page, wrong, refused].map(({ status, html }) => [
        status,
        textOf(html.replaceAll(number, 'NUMBER')),
      ]);
      answers.push(shown);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]![2]![1]).toContain('Mã gồm 6 chữ số');
    expect(answers[0]![3]![1]).toContain('Số điện thoại hoặc mã không đúng');
    expect(codes.has('0987654321')).toBe(false);
  });

  it('stops telephones that ask for too many codes, and says what to do', async () => {
    const number = '0987000111';
    const answers = [];
    for (let n = 0; n < 4; n++) {
      answers.push(await new Phone(server).send('/cua-toi/dang-nhap', { 'dien-thoai': number }));
    }
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 422]);
    expect(textOf(answers[3]!.html)).toMatch(/Hãy chờ \d+ phút .* nhờ cán bộ xã đọc mã/);
    expect(answers[3]!.html).toContain(`value="${number}"`);
  });

  it('with a code that was read out sends none', async () => {
    const { phone } = await holderOf(api, PRODUCER);
    const mine = new Phone(server);
    const fields = { 'dien-thoai': phone, viec: 'co-ma' };
    const page = await mine.after(await mine.send('/cua-toi/dang-nhap', fields));
    expect(page.html).toContain(`value="${phone}"`);
    expect(codes.has(phone)).toBe(false);
  });

  it('leads nowhere else than to pages of one’s own', async () => {
    const { phone } = await holderOf(api, PRODUCER);
    for (const tiep of ['https://evil.example/', '//evil.example', '/san-pham', '/cua-toi/x']) {
      const mine = new Phone(server);
      await mine.signIn(phone, codes);
      const query = new URLSearchParams({ tiep });
      const { headers } = await mine.get(`/cua-toi/dang-nhap?${query}`);
      expect(headers.get('location')).toBe('/cua-toi');
      await api.db.owner.query('DELETE FROM sign_in_code_request');
    }
  });

  it('by https has a cookie that only this host gets', async () => {
    const { phone } = await holderOf(api, PRODUCER);
    const tls = await testServer({
      db: api.db,
      environment: { RATE_LIMIT_POINTS: '0', PUBLIC_URL: 'https://ocop.example.vn' },
    });
    codes = readMessages(api);
    try {
      const mine = await new Phone(tls).signIn(phone, codes);
      expect([...mine.cookies.keys()]).toEqual(['__Host-ocop']);
      expect((await mine.get('/cua-toi')).status).toBe(200);
    } finally {
      await tls.close();
      codes = readMessages(api);
    }
  });
});

describe('a sign-in', () => {
  it('is no help to the forms of other sites', async () => {
    const { phone } = await holderOf(api, PRODUCER);
    const mine = await new Phone(server).signIn(phone, codes);
    const page = await mine.get('/cua-toi/thiet-bi');
    const { formToken } = held(page.html);
    expect(formToken).toMatch(/^[\w-]{43}$/);
    const stranger = await holderOf(api, PRODUCER);
    const theirs = await new Phone(server).signIn(stranger.phone, codes);
    const other = held((await theirs.get('/cua-toi/thiet-bi')).html)['formToken']!;
    for (const [fields, headers] of [
      [{ viec: 'ra' }, {}],
      [{ viec: 'ra', formToken: 'a'.repeat(43) }, {}],
      [{ viec: 'ra', formToken: other }, {}],
      [{ viec: 'ra', formToken: formToken! }, { 'sec-fetch-site': 'cross-site' }],
      [{ viec: 'ra', formToken: formToken! }, { origin: 'https://evil.example' }],
    ] as const) {
      const refused = await mine.send('/cua-toi/thiet-bi', fields, { ...headers });
      expect([fields, refused.status]).toEqual([fields, 403]);
    }
    expect((await mine.get('/cua-toi')).status).toBe(200);
    const left = await mine.send('/cua-toi/thiet-bi', { viec: 'ra', formToken: formToken! });
    expect(left.headers.get('location')).toBe('/cua-toi/dang-nhap');
    expect(mine.cookies.has('ocop')).toBe(false);
  });

  it('ends everywhere else at a word, and here when one leaves', async () => {
    const { phone } = await holderOf(api, PRODUCER);
    const [here, there] = [new Phone(server), new Phone(server)];
    for (const each of [here, there]) await each.signIn(phone, codes);
    const page = await here.get('/cua-toi/thiet-bi');
    expect(textOf(page.html)).toContain('Máy khác');
    const others = await here.fill(page, '/cua-toi/thiet-bi', { may: 'tat-ca' });
    expect(textOf((await here.after(others)).html)).toContain('Không có máy nào khác');
    expect((await there.get('/cua-toi')).status).toBe(303);
    const kept = here.cookie;
    await here.open('/cua-toi/thiet-bi', { viec: 'ra' });
    here.cookies.set('ocop', /ocop=([^;]+)/.exec(kept)![1]!);
    expect((await here.get('/cua-toi')).status).toBe(303);
    // What was typed is not saved, and the page says so.
    const late = await here.send('/cua-toi/thiet-bi', { may: 'tat-ca' });
    expect(textOf((await here.after(late)).html)).toContain('chưa được lưu');
  });

  it('without a producer is told what to do', async () => {
    const { phone } = await holderOf(api, PRODUCER);
    const mine = await new Phone(server).signIn(phone, codes);
    await api.db.owner.query(
      `UPDATE role_grant SET revoked_at = now() WHERE person_id =
         (SELECT id FROM person WHERE phone = $1)`,
      [phone],
    );
    await new Promise((done) => setTimeout(done, 1_100));
    for (const path of ['/cua-toi', '/cua-toi/hoi-mua', '/cua-toi/san-pham/x/gia']) {
      const { status, html } = await mine.get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(textOf(html)).toContain('Tài khoản chưa gắn với chủ thể nào');
    }
  });

  it('changes nothing about what everybody sees', async () => {
    const { phone } = await holderOf(api, PRODUCER);
    const mine = await new Phone(server).signIn(phone, codes);
    const { headers, html } = await mine.get('/');
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(html).toBe((await new Phone(server).get('/')).html);
  });
});
