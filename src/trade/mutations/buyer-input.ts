import { Field, InputType } from 'type-graphql';
import { z } from 'zod';
import { because } from '../../platform/graphql/input-errors.ts';
import { clearable, line, phone, prose } from '../../platform/graphql/shapes.ts';

export const OPERATION_ID = 'Client-made id: a repeated send is answered once.';
export const CONFIRM = 'true = it is another buyer than the similar ones.';

@InputType({ description: 'What is known of a buyer besides name and kind.' })
export abstract class BuyerFactsInput {
  @Field(() => String, { nullable: true, description: 'Tax code: 10 digits, 10-3, or 12.' })
  taxCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to talk to; for staff only.' })
  contactName?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone; for staff only.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address; for staff only.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note?: string | null;
}

const taxCode = () =>
  z
    .string()
    .transform((text) => text.replace(/[\s.]/g, ''))
    .refine((text) => /^(\d{10}(-\d{3})?|\d{12})$/.test(text), {
      ...because({
        vi: 'Mã số thuế có 10 chữ số, 10 chữ số và -3 chữ số, hoặc 12 chữ số.',
        en: 'A tax code has 10 digits, 10 digits and -3 digits, or 12 digits.',
      }),
    });

const email = () =>
  line(200).refine((text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), {
    ...because({ vi: 'Địa chỉ thư điện tử chưa đúng.', en: 'This is no e-mail address.' }),
  });

export const buyerFacts = {
  taxCode: clearable(taxCode()),
  contactName: clearable(line(200)),
  phone: clearable(phone()),
  email: clearable(email()),
  address: clearable(line(300)),
  note: clearable(prose(2000)),
};
