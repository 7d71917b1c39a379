import { describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import {
  accountDelay,
  addressDelay,
  API_KEY_SCOPES,
  conflictingRole,
  LOGIN_FORM,
  loginForm,
  newToken,
  signInKind,
} from '../../src/identity/identity.rules.ts';

describe('waiting after wrong passwords', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1_000],
    [6, 2_000],
    [10, 32_000],
    [14, 512_000],
    [15, 900_000],
    [1_000, 900_000],
  ])('%i failures: %i ms', (failures, delay) => {
    expect(accountDelay(failures, 0)).toBe(delay);
    expect(accountDelay(failures, delay)).toBe(0);
  });

  it('an address waits until its oldest failure is 15 minutes old', () => {
    expect(addressDelay(29, 0)).toBe(0);
    expect(addressDelay(30, 600_000)).toBe(300_000);
  });
});

it('only producers who are nothing else stay signed in for long', () => {
  expect(signInKind(['PRODUCER', 'PRODUCER'])).toBe('PRODUCER');
  expect(signInKind(['PRODUCER', 'COUNCIL_MEMBER'])).toBe('STAFF');
  expect(signInKind([])).toBe('STAFF');
});

it('roles that exclude each other', () => {
  expect(conflictingRole([Role.ADMINISTRATOR], Role.COUNCIL_MEMBER)).toBe(Role.ADMINISTRATOR);
  expect(conflictingRole([Role.COUNCIL_CHAIR], Role.ADMINISTRATOR)).toBe(Role.COUNCIL_CHAIR);
  expect(conflictingRole([Role.AUDITOR], Role.ADMINISTRATOR)).toBe(Role.AUDITOR);
  expect(conflictingRole([Role.ADVISORY_TEAM, Role.COMMUNE_OFFICER], Role.COUNCIL_MEMBER)).toBe(
    null,
  );
});

it('logins have one form', () => {
  expect(loginForm(' Be.Nong@Example.VN ')).toBe('be.nong@example.vn');
  expect(LOGIN_FORM.test(loginForm('0912 345 678'))).toBe(true);
  expect(LOGIN_FORM.test(loginForm('bé'))).toBe(false);
});

it('tokens are 256 bits and differ', () => {
  expect(newToken()).toMatch(/^[\w-]{43}$/);
  expect(newToken()).not.toBe(newToken());
});

it('no key reaches accounts, councils or scores', () => {
  expect(API_KEY_SCOPES.filter((scope) => /^(identity|council):|audit:write/.test(scope))).toEqual(
    [],
  );
});
