import { z } from 'zod';
import { because } from '../platform/graphql/input-errors.ts';
import { fromGlobalId } from '../platform/graphql/node.ts';
import { LOGIN_FORM, loginForm } from './identity.rules.ts';

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
