import { describe, expect, it } from 'vitest';
import { clientIpFinder, isLoopback, limitKey } from '../../../src/platform/http/client-ip.ts';
import { createRateLimit } from '../../../src/platform/http/rate-limit.ts';

function limiter(points = 60) {
  let now = 1_000_000;
  const limit = createRateLimit({ points, now: () => now });
  return { limit, pass: (ms: number) => void (now += ms) };
}
const visitor = { key: '203.0.113.7', anonymous: true };

describe('the rate limit', () => {
  it('gives one minute of points at once and refills evenly', () => {
    const { limit, pass } = limiter();
    for (let n = 60; n > 0; n--) {
      expect(limit.consume(visitor, 1)).toEqual({
        allowed: true,
        retryAfterSeconds: 0,
        remaining: n - 1,
      });
    }
    expect(limit.consume(visitor, 1)).toEqual({
      allowed: false,
      retryAfterSeconds: 1,
      remaining: 0,
    });
    expect(limit.consume(visitor, 30)).toMatchObject({ allowed: false, retryAfterSeconds: 30 });
    pass(30_000);
    expect(limit.consume(visitor, 30).allowed).toBe(true);
    expect(limit.consume(visitor, 1).allowed).toBe(false);
  });

  it('never gives more than twice the points in any minute, whenever it starts', () => {
    const { limit, pass } = limiter();
    const granted: number[] = [];
    for (let second = 0; second < 600; second++) {
      let inThisSecond = 0;
      for (let n = 0; n < 20; n++) if (limit.consume(visitor, 1).allowed) inThisSecond++;
      granted.push(inThisSecond);
      pass(1_000);
    }
    const minute = (from: number) => granted.slice(from, from + 60).reduce((a, b) => a + b, 0);
    expect(Math.max(...granted.map((_, from) => minute(from)))).toBeLessThanOrEqual(120);
    expect(granted.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(600);
  });

  it('counts callers apart, and who has signed in five times as generously', () => {
    const { limit } = limiter();
    expect(limit.consume(visitor, 60).allowed).toBe(true);
    expect(limit.consume(visitor, 1).allowed).toBe(false);
    expect(limit.consume({ key: '203.0.113.8', anonymous: true }, 60).allowed).toBe(true);
    const person = { key: visitor.key, anonymous: false };
    expect(limit.consume(person, 300).allowed).toBe(true);
    expect(limit.consume(person, 1).allowed).toBe(false);
  });

  it('lets something dearer than the whole bucket pass when it is full, once', () => {
    const { limit, pass } = limiter();
    expect(limit.consume(visitor, 120).allowed).toBe(true);
    pass(60_000);
    expect(limit.consume(visitor, 1).allowed).toBe(false);
    pass(61_000);
    expect(limit.consume(visitor, 60).allowed).toBe(true);
  });

  it('remembers across the minute, and forgets only what is full again', () => {
    const { limit, pass } = limiter();
    pass(59_000);
    limit.consume(visitor, 60);
    pass(2_000);
    expect(limit.consume(visitor, 10).allowed).toBe(false);
    pass(1_000);
    expect(limit.consume(visitor, 4).allowed).toBe(false);
    pass(180_000);
    expect(limit.consume(visitor, 60)).toMatchObject({ allowed: true, remaining: 0 });
  });

  it('holds its memory when addresses are invented', () => {
    const { limit } = limiter();
    const before = process.memoryUsage().heapUsed;
    for (let n = 0; n < 300_000; n++) {
      limit.consume({ key: `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`, anonymous: true }, 1);
    }
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(60_000_000);
    expect(limit.consume({ key: '198.51.100.1', anonymous: true }, 1).allowed).toBe(false);
    expect(limit.consume({ key: '10.0.0.1', anonymous: true }, 1).allowed).toBe(true);
  });

  it('is cheap', () => {
    const { limit } = limiter(1e9);
    const started = performance.now();
    for (let n = 0; n < 100_000; n++) limit.consume(visitor, 1);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('the address limits are counted under', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002:ffff::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s → %s', (address, key) => {
    expect(limitKey(address)).toBe(key);
  });
});

describe('the address of the caller', () => {
  const of = (trust: false | number | string, remoteAddress: string, forwarded?: string) =>
    clientIpFinder(trust)({
      socket: { remoteAddress },
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    } as never);

  it.each<[string, false | number | string, string, string | undefined, string]>([
    ['no proxy: the header is ignored', false, '203.0.113.7', '1.1.1.1', '203.0.113.7'],
    ['IPv4 inside IPv6', false, '::ffff:203.0.113.7', undefined, '203.0.113.7'],
    ['one proxy: its entry', 1, '10.0.0.1', '1.1.1.1, 203.0.113.7', '203.0.113.7'],
    [
      'one proxy: an invented list changes nothing',
      1,
      '10.0.0.1',
      '9.9.9.9, 8.8.8.8, 203.0.113.7',
      '203.0.113.7',
    ],
    ['two proxies', 2, '10.0.0.1', '1.1.1.1, 203.0.113.7, 10.0.0.2', '203.0.113.7'],
    ['two proxies, short list', 2, '10.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['known proxy', 'loopback', '127.0.0.1', '1.1.1.1, 203.0.113.7', '203.0.113.7'],
    ['unknown proxy', 'loopback', '198.51.100.1', '1.1.1.1', '198.51.100.1'],
    ['known ranges', 'loopback, 10.0.0.0/8', '127.0.0.1', '203.0.113.7, 10.1.2.3', '203.0.113.7'],
    ['known IPv6', 'fd00::/8', 'fd00::1', '2001:db8::5', '2001:db8::5'],
    ['nonsense in the list', 1, '10.0.0.1', 'x; drop table', '10.0.0.1'],
    ['nobody forwarded', 1, '10.0.0.1', undefined, '10.0.0.1'],
  ])('%s', (_name, trust, remote, forwarded, wanted) => {
    expect(of(trust, remote, forwarded)).toBe(wanted);
  });

  it('knows this machine', () => {
    expect(['127.0.0.1', '127.9.9.9', '::1'].every(isLoopback)).toBe(true);
    expect(['10.0.0.1', '2001:db8::1', '', 'localhost'].some(isLoopback)).toBe(false);
  });
});

describe('quotas of API keys', () => {
  it('stand in the place of what everybody has by the minute', () => {
    const { limit } = limiter();
    const key = { key: 'k', anonymous: false, quota: { perMinute: 100, perDay: null } };
    expect(limit.consume(key, 100)).toMatchObject({ allowed: true, remaining: 0 });
    expect(limit.consume(key, 50)).toEqual({
      ...{ allowed: false, retryAfterSeconds: 30, remaining: 0, quota: 100 },
    });
    expect(limit.consume({ key: 'other', anonymous: false }, 300).allowed).toBe(true);
  });
});
