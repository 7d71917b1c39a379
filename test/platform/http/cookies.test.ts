import type { IncomingHttpHeaders } from 'node:http';
import { ServerResponse, IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { dropSession, keepSession, sessionToken } from '../../../src/platform/http/cookies.ts';
import { formToken, isFormToken, isFromOwnPage } from '../../../src/platform/http/form-token.ts';

const response = () => new ServerResponse(new IncomingMessage(new Socket()));
const asked = (headers: IncomingHttpHeaders) => ({ headers });
const TOKEN = 'a'.repeat(43);

describe('the cookie of a sign-in', () => {
  it('is bound to this host with TLS, out of reach of scripts and other sites', () => {
    const answer = response();
    keepSession(answer, TOKEN, new Date('2027-02-20T03:00:00Z'), true);
    expect(answer.getHeader('set-cookie')).toBe(
      `__Host-ocop=${TOKEN}; Expires=Sat, 20 Feb 2027 03:00:00 GMT; Path=/; HttpOnly; SameSite=Lax; Secure`,
    );
    expect(answer.getHeader('cache-control')).toBe('private, no-store');
    const gone = response();
    dropSession(gone, false);
    expect(gone.getHeader('set-cookie')).toBe('ocop=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax');
  });

  it('is read by its full name, and not when it comes twice', () => {
    const cookie = `x=1; __Host-ocop=${TOKEN}; ocop=plain`;
    expect(sessionToken(asked({ cookie }), true)).toBe(TOKEN);
    expect(sessionToken(asked({ cookie }), false)).toBe('plain');
    expect(sessionToken(asked({ cookie: 'not__Host-ocop=1' }), true)).toBeNull();
    expect(sessionToken(asked({ cookie: 'ocop=1; ocop=2' }), false)).toBeNull();
    expect(sessionToken(asked({}), true)).toBeNull();
  });

  it('takes nothing that could add a header', () => {
    expect(() => keepSession(response(), 'a; Domain=x', new Date(), true)).toThrow();
  });
});

describe('the token of a form', () => {
  it('fits its form and its sign-in only', () => {
    const token = formToken(TOKEN, 'price');
    expect(isFormToken(TOKEN, 'price', token)).toBe(true);
    expect(isFormToken(TOKEN, 'consent', token)).toBe(false);
    expect(isFormToken('b'.repeat(43), 'price', token)).toBe(false);
    for (const given of [undefined, '', token.slice(1), `${token}a`, [token], 'đ'.repeat(43)]) {
      expect(isFormToken(TOKEN, 'price', given)).toBe(false);
    }
  });

  it('knows which page a browser says a form came from', () => {
    const ours = new Set(['https://ocop.example.vn']);
    const from = (headers: IncomingHttpHeaders) => isFromOwnPage(asked(headers), ours);
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(from({ 'sec-fetch-site': 'cross-site', origin: 'https://ocop.example.vn' })).toBe(false);
    expect(from({ origin: 'https://ocop.example.vn' })).toBe(true);
    expect(from({ origin: 'https://evil.example' })).toBe(false);
    expect(from({ origin: 'null' })).toBe(false);
  });
});
