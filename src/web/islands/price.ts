import { capital, inWords } from '../../platform/text/number-words.ts';
import { baseAmount, baseOf } from '../shared/sold-unit.ts';
import { readAmount } from '../shared/typed-number.ts';

/** Says while a price is typed how it is read: a wrong zero is heard sooner than it is seen. */

function grouped(amount: number): string {
  const point = document.documentElement.lang === 'en' ? ',' : '.';
  return String(amount).replace(/\B(?=(\d{3})+$)/g, point);
}

function read(form: HTMLFormElement, echo: HTMLElement): void {
  const values = new FormData(form);
  const text = (name: string) => {
    const value = values.get(name);
    return typeof value === 'string' ? value : '';
  };
  const amount = readAmount(text('gia'));
  const base = baseOf(text('don-vi-khac') || text('don-vi'));
  const vietnamese = document.documentElement.lang !== 'en';
  const money = (value: number) => `${grouped(value)} ${vietnamese ? 'đ' : 'VND'}`;
  const units = { KILOGRAM: 'kg', LITRE: vietnamese ? 'lít' : 'litre' };
  const parts = amount === null ? [] : [money(amount)];
  if (amount !== null && base)
    parts.push(`= ${money(baseAmount(amount, base))}/${units[base.unit]}`);
  if (amount !== null && vietnamese) parts.push(`· ${capital(inWords(amount))} đồng`);
  echo.textContent = parts.join(' ');
}

// The form may be another one after it came back.
document.addEventListener('input', (event) => {
  const form = (event.target as Element).closest<HTMLFormElement>('#gia-ban');
  const echo = document.querySelector<HTMLElement>('#doc-gia');
  if (form && echo) read(form, echo);
});
