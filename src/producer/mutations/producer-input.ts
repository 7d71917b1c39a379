import { Field, InputType } from 'type-graphql';
import { z } from 'zod';
import { because } from '../../platform/graphql/input-errors.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { refuse, type Refusal } from '../../platform/graphql/user-errors.ts';
import { clearable, day, line, phone, prose, webAddress } from '../../platform/graphql/shapes.ts';

@InputType({ description: 'English texts of a producer. Absent keeps a text, null clears it.' })
export class ProducerTextsInput {
  @Field(() => String, { nullable: true, description: 'Name in English, at most 200 letters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'A few words in English.' })
  introduction?: string | null;
}

/** What may be said of a producer besides its name, form and place. */
@InputType({ description: 'Facts about a producer that both operations take.' })
export abstract class ProducerFactsInput {
  @Field(() => String, { nullable: true, description: 'A few words about it, in Vietnamese.' })
  introduction?: string | null;

  @Field(() => String, { nullable: true, description: 'Web site or shop page, http or https.' })
  website?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Legal representative (người đại diện theo pháp luật).',
  })
  legalRepresentative?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the business or cooperative registration.',
  })
  registrationNumber?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of that registration.' })
  registeredOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Tax code (mã số thuế): 10 digits, 10-3 digits, or 12 digits of a household.',
  })
  taxCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Address without the commune.' })
  address?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Consent to publish the telephone number; no unless said.',
  })
  phonePublic?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Consent to publish the e-mail address; no unless said.',
  })
  emailPublic?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Consent to publish the address; no unless said.',
  })
  addressPublic?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Zalo number. Public with consent only: producerConsentSet.',
  })
  zalo?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Its shops elsewhere, at most 5 addresses with https; null or empty removes them. Public with consent only: producerConsentSet.',
  })
  shopLinks?: string[] | null;

  @Field(() => ProducerTextsInput, {
    nullable: true,
    description: 'English texts; null removes them all.',
  })
  english?: ProducerTextsInput | null;
}

const taxCode = z
  .string()
  .transform((text) => text.replace(/\s/g, ''))
  .pipe(
    z.string().refine((text) => /^(\d{10}(-\d{3})?|\d{12})$/.test(text), {
      ...because({
        vi: 'Mã số thuế gồm 10 chữ số, 10 chữ số và 3 chữ số sau dấu gạch, hoặc 12 chữ số.',
        en: 'A tax code has 10 digits, 10 digits with 3 after a hyphen, or 12 digits.',
      }),
    }),
  );

const email = z
  .string()
  .trim()
  .max(254)
  .refine((text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), {
    ...because({ vi: 'Địa chỉ thư điện tử chưa đúng.', en: 'This is not an e-mail address.' }),
  });

const shopLink = z
  .string()
  .trim()
  .refine((text) => /^https:\/\/[^\s\\]+$/i.test(text) && isPlainHttps(text), {
    ...because({
      vi: 'Địa chỉ gian hàng phải bắt đầu bằng https://, ví dụ https://www.facebook.com/ten-trang.',
      en: 'The address of a shop starts with https://, such as https://www.facebook.com/name.',
    }),
  })
  .transform((text) => new URL(text).href);

/** No name and password before the host, which make one address look like another. */
function isPlainHttps(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && url.username === '' && url.password === '' && url.href.length <= 490;
}

/** Whether the input says anything of consent: that is for fewer people than the facts. */
export function saysConsent(values: {
  readonly phonePublic?: boolean;
  readonly emailPublic?: boolean;
  readonly addressPublic?: boolean;
}): boolean {
  const { phonePublic, emailPublic, addressPublic } = values;
  return [phonePublic, emailPublic, addressPublic].some((one) => one !== undefined);
}

/** Consent cannot be cleared, only given or taken back; null counts as not said. */
const consent = z
  .boolean()
  .nullable()
  .optional()
  .transform((value) => value ?? undefined);

export const producerFacts = {
  introduction: clearable(prose(5000)),
  website: clearable(webAddress()),
  legalRepresentative: clearable(line(100)),
  registrationNumber: clearable(line(50)),
  registeredOn: clearable(day()),
  taxCode: clearable(taxCode),
  phone: clearable(phone()),
  email: clearable(email),
  address: clearable(line(300)),
  zalo: clearable(phone()),
  shopLinks: z
    .array(shopLink)
    .max(5)
    .nullish()
    .transform((links) => (links === undefined ? undefined : [...new Set(links ?? [])])),
  phonePublic: consent,
  emailPublic: consent,
  addressPublic: consent,
  english: clearable(
    z.object({ name: clearable(line(200)), introduction: clearable(prose(5000)) }),
  ),
};

export const TAX_CODE_TAKEN = 'Another producer has this tax code.';

export function taxCodeRefusal(): Refusal {
  return refuse(
    'TAX_CODE_TAKEN',
    {
      vi: 'Mã số thuế này đã thuộc về một chủ thể khác. Chưa có gì được lưu; hãy kiểm tra lại mã, hoặc tìm chủ thể đã có.',
      en: 'Another producer has this tax code. Nothing was stored; check the code, or look for the existing producer.',
    },
    ['input', 'taxCode'],
  );
}
