import { z } from 'zod';
import { fromGlobalId } from './node.ts';
import { because } from './input-errors.ts';

/** Building blocks for input shapes. Each cleans what it accepts; lengths equal the database's. */

/** One line of text: trimmed, not empty. */
export const line = (max = 200) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .pipe(z.string().min(1).max(max));

/** Text of several lines. */
export const prose = (max = 10_000) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1).max(max));

/** `null` clears, absent keeps: for update inputs. */
export const clearable = <T extends z.ZodType>(shape: T) => shape.nullable().optional();

/** A global id of the given type; the cleaned value is the uuid. */
export const idOf = (type: string) =>
  z
    .string()
    .max(200)
    .refine((id) => fromGlobalId(id)?.type === type, {
      ...because({ vi: 'Không tìm thấy đối tượng này.', en: 'No such object.' }),
    })
    .transform((id) => fromGlobalId(id)?.uuid ?? '');

/** A calendar day, YYYY-MM-DD. GraphQL's LocalDate has checked it already. */
export const day = () => z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'day' });

/** For an input with `validFrom` and `validTo`: `.refine(...daysInOrder)`. */
export const daysInOrder = [
  ({ validFrom, validTo }: { validFrom?: string | null; validTo?: string | null }) =>
    !validFrom || !validTo || validFrom <= validTo,
  {
    path: ['validTo'] as string[],
    ...because({
      vi: 'Ngày cuối không được trước ngày đầu.',
      en: 'The last day must not be before the first.',
    }),
  },
] as const;

/** A time of day as clocks in Viet Nam show it, e.g. 08:00. */
export const hour = () =>
  z.string().refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), {
    ...because({
      vi: 'Giờ ghi hai chữ số giờ, hai chữ số phút, như 08:00.',
      en: 'A time of day has two digits for the hour and two for the minutes, like 08:00.',
    }),
  });

/** Client-made id of a retryable write. */
export const operationId = () => z.string().min(8).max(64);

/** Whole amounts of money or counts that exceed 2^31: BigInt in, decimal text out. */
export const whole = (min = 0n, max = 999_999_999_999_999n) =>
  z
    .union([z.bigint(), z.number().int(), z.string().regex(/^-?\d{1,18}$/)])
    .transform((value) => BigInt(value))
    .refine((value) => value >= min && value <= max, {
      ...because({
        vi: `Số phải từ ${min} đến ${max}.`,
        en: `The number must be between ${min} and ${max}.`,
      }),
    })
    .transform(String);

/** A Vietnamese phone number as people write it; kept as digits with a leading 0 or +. */
export const phone = () =>
  z
    .string()
    .transform((text) => text.replace(/[\s.\-()]/g, ''))
    .pipe(
      z.string().refine((text) => /^(\+\d{8,15}|0\d{8,10})$/.test(text), {
        ...because({
          vi: 'Số điện thoại cần 9–11 chữ số bắt đầu bằng 0, hoặc dạng quốc tế bắt đầu bằng +.',
          en: 'A phone number has 9–11 digits starting with 0, or the international form with +.',
        }),
      }),
    );

/** A web address, http or https only. */
export const webAddress = (max = 500) =>
  z
    .string()
    .max(max)
    .refine((text) => /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text), {
      ...because({
        vi: 'Địa chỉ web phải bắt đầu bằng http:// hoặc https://.',
        en: 'A web address starts with http:// or https://.',
      }),
    });

/** An exact decimal of at most so many digits before and after the point, not negative. */
export const decimal = (digits: number, decimals: number) =>
  z.string().refine((text) => new RegExp(`^\\d{1,${digits}}(\\.\\d{1,${decimals}})?$`).test(text), {
    ...because({
      vi: `Số không âm, tối đa ${digits} chữ số và ${decimals} chữ số thập phân.`,
      en: `A number from 0 on, at most ${digits} digits and ${decimals} decimals.`,
    }),
  });
