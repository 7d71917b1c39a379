import { hash } from '@node-rs/argon2';
import { describe, expect, it } from 'vitest';
import {
  HashingBusy,
  HashingQueue,
  hashPassword,
  isOutdated,
  verifyPassword,
} from '../../src/identity/password.service.ts';

const PASSWORD = 'Mặt trời trên núi Phja Oắc';

describe('hashes', () => {
  it('have the parameters OWASP recommends and accept both ways of typing', async () => {
    const stored = await hashPassword(PASSWORD.normalize('NFD'));
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(isOutdated(stored)).toBe(false);
    expect(await verifyPassword(stored, PASSWORD.normalize('NFC'))).toBe(true);
    expect(await verifyPassword(stored, PASSWORD.normalize('NFD'))).toBe(true);
    expect(await verifyPassword(stored, PASSWORD.toLowerCase())).toBe(false);
  });

  it('nobody matches where there is no account', async () => {
    expect(await verifyPassword(null, PASSWORD)).toBe(false);
  });

  it('with other parameters are outdated', async () => {
    expect(isOutdated(await hash(PASSWORD, { memoryCost: 8_192, timeCost: 2 }))).toBe(true);
  });
});

describe('the queue', () => {
  it('runs so many at once, lets so many wait, refuses the rest, and goes on after failures', async () => {
    const queue = new HashingQueue(2, 3);
    let running = 0;
    let most = 0;
    const done: number[] = [];
    const work = (number: number) => async () => {
      most = Math.max(most, ++running);
      await new Promise((end) => setTimeout(end, 5));
      running--;
      if (number === 1) throw new Error('failed');
      done.push(number);
    };
    const results = await Promise.allSettled([0, 1, 2, 3, 4, 5, 6].map((n) => queue.run(work(n))));
    expect(most).toBe(2);
    expect(done).toEqual([0, 2, 3, 4]);
    const reasons = results.map((result) =>
      result.status === 'rejected' ? (result.reason as Error).constructor : null,
    );
    expect(reasons).toEqual([null, Error, null, null, null, HashingBusy, HashingBusy]);
    expect(await queue.run(async () => 'again')).toBe('again');
  });
});
