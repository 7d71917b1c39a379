import { z } from 'zod';
import { because } from '../platform/graphql/input-errors.ts';
import { day, line } from '../platform/graphql/shapes.ts';
import { HouseholdKind, MemberRule } from './income-survey.enums.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id made by the device, in lower case as the database writes it. */
const uuid = () =>
  z.string().refine((text) => UUID.test(text), {
    ...because({
      vi: 'Mã hộ phải là một UUID chữ thường do thiết bị tạo.',
      en: 'The id is a UUID in lower case, made by the device.',
    }),
  });

const LARGEST = 1_000_000_000n;
const amount = () =>
  z
    .string()
    .regex(/^-?\d{1,18}$/)
    .transform(BigInt)
    .refine((value) => value >= 0n && value <= LARGEST, {
      ...because({
        vi: 'Số tiền là nghìn đồng, từ 0 đến 1 nghìn tỷ đồng.',
        en: 'An amount is thousand VND, from 0 to 1,000 billion VND.',
      }),
    });

const optional = <T extends z.ZodType>(shape: T) =>
  shape.nullish().transform((value) => value ?? null);

/** One household of a send. It is checked by itself: a wrong one must not refuse the others. */
export const householdShape = z.object({
  id: uuid(),
  baseRevision: optional(z.number().int()),
  areaCode: line(20),
  orderNumber: z.number().int().min(1).max(100_000),
  hamlet: line(200),
  headName: line(200),
  kind: z.enum(HouseholdKind),
  replacesId: optional(uuid()),
  replacementReason: optional(line(500)),
  interviewedOn: optional(day()),
  completed: z.boolean(),
  confirmed: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  members: z
    .array(
      z.object({
        name: optional(line(200)),
        monthsLived: z.number().int().min(0).max(12),
        rule: optional(z.enum(MemberRule)),
      }),
    )
    .max(40),
  lines: z
    .array(
      z.object({
        section: z.number().int().min(1).max(7),
        field: line(60),
        amount: amount(),
      }),
    )
    .max(100),
});

export type SentHousehold = z.output<typeof householdShape>;
