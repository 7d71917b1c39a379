import { Field, InputType } from 'type-graphql';
import { z } from 'zod';
import { because } from '../platform/graphql/input-errors.ts';
import { line, phone } from '../platform/graphql/shapes.ts';

@InputType({ description: 'Who wants to buy. A telephone number or an e-mail address is needed.' })
export class BuyerInput {
  @Field(() => String, { description: 'Name of the person (họ tên), up to 200 characters.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Organisation (đơn vị), up to 200 characters.',
  })
  organisation?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone number, as people write it (số điện thoại).',
  })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address (thư điện tử).' })
  email?: string | null;
}

const blank = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

/** Forms send empty text for what was left out. */
export const optional = <T extends z.ZodType>(shape: T) => z.preprocess(blank, shape.nullish());

export const buyerShape = z
  .object({
    name: line(200),
    organisation: optional(line(200)),
    phone: optional(phone()),
    email: optional(
      line(200).refine((text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), {
        ...because({
          vi: 'Địa chỉ thư điện tử chưa đúng, ví dụ: ten@don-vi.vn.',
          en: 'This is no e-mail address, for example name@company.vn.',
        }),
      }),
    ),
  })
  .refine(({ phone: number, email }) => number || email, {
    path: ['phone'],
    ...because({
      vi: 'Cần số điện thoại hoặc thư điện tử để người bán trả lời được.',
      en: 'A telephone number or an e-mail address is needed for an answer.',
    }),
  });

export type Buyer = z.output<typeof buyerShape>;
