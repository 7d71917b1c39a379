import type { Context } from '../platform/graphql/context.ts';
import { z } from 'zod';
import { because } from '../platform/graphql/input-errors.ts';
import { fromGlobalId } from '../platform/graphql/node.ts';
import { CODE_FORM, LOGIN_FORM, loginForm, phoneForm } from './identity.rules.ts';

/** A login somebody is given: cleaned, then 3–100 plain letters, digits and `. _ @ + -`. */
export const newLogin = () =>
  z
    .string()
    .max(200)
    .transform(loginForm)
    .refine((login) => LOGIN_FORM.test(login), {
      ...because({
        vi: 'Tên đăng nhập cần 3–100 ký tự: chữ không dấu, số và . _ @ + -',
        en: 'A login has 3–100 characters: letters without accents, digits and . _ @ + -',
      }),
    });

export const emailAddress = () =>
  z
    .string()
    .transform((text) => text.trim())
    .refine((text) => text.length <= 254 && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text), {
      ...because({
        vi: 'Địa chỉ thư điện tử chưa đúng.',
        en: 'This is not an e-mail address.',
      }),
    });

/** A password as typed. How long a new one must be is decided with the other rules for passwords. */
export const typedPassword = () => z.string().min(1).max(1_024);

/** A telephone number as people write it, in the one form people are found by. */
export const phoneNumber = () =>
  z
    .string()
    .max(40)
    .transform(phoneForm)
    .refine((phone) => /^(\+\d{8,15}|0\d{8,10})$/.test(phone), {
      ...because({
        vi: 'Số điện thoại cần 9–11 chữ số bắt đầu bằng 0, hoặc dạng quốc tế bắt đầu bằng +.',
        en: 'A phone number has 9–11 digits starting with 0, or the international form with +.',
      }),
    });

/** The six digits of a one-time code, as people read them out: in groups or not. */
export const oneTimeCode = () =>
  z
    .string()
    .max(40)
    .transform((code) => code.normalize('NFKC').replace(/[\s.-]/gu, ''))
    .refine((code) => CODE_FORM.test(code), {
      ...because({ vi: 'Mã gồm 6 chữ số.', en: 'The code has six digits.' }),
    });

const UNIT_TYPES: ReadonlySet<string> = new Set(['Province', 'District', 'Commune']);

/** Global id of an administrative unit of any tier; the cleaned value is the uuid. */
export const unitId = () =>
  z
    .string()
    .max(200)
    .refine((id) => UNIT_TYPES.has(fromGlobalId(id)?.type ?? ''), {
      ...because({
        vi: 'Không tìm thấy đơn vị hành chính này.',
        en: 'No such administrative unit.',
      }),
    })
    .transform((id) => fromGlobalId(id)?.uuid ?? '');

/** Browsers name themselves at length and in any characters. */
export function deviceOf({ client }: Pick<Context, 'client'>): string | null {
  const name = client.userAgent?.replace(/[^\x20-\x7e]/g, '').trim();
  return name ? name.slice(0, 200) : null;
}
