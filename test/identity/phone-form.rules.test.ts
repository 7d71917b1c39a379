import { expect, it } from 'vitest';
import { phoneForm } from '../../src/identity/identity.rules.ts';

it.each([
  ['0912 345 678', '0912345678'],
  ['+84 912 345 678', '0912345678'],
  ['+84(0)912.345.678', '0912345678'],
  ['0084912345678', '0912345678'],
  ['84912345678', '0912345678'],
  ['０９１２３４５６７８', '0912345678'],
  ['+8613912345678', '+8613912345678'],
])('%s is one telephone number', (written, form) => {
  expect(phoneForm(written)).toBe(form);
});
