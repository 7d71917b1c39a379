import { z } from 'zod';

/** Who visitors may ask when a page cannot help them further. */
export interface Office {
  readonly name?: string;
  /** As people write it, with spaces. */
  readonly phone?: string;
  readonly email?: string;
}

export const officeSettings = {
  OFFICE_NAME: z.string().max(200, 'write at most 200 characters').optional(),
  OFFICE_PHONE: z
    .string()
    .regex(/^\+?[\d .()-]{6,30}$/, 'write a telephone number such as 0206 3852 123')
    .optional(),
  OFFICE_EMAIL: z.email('write an address such as office@example.vn').optional(),
};

/** The office, when anything of it is known by which it can be reached. */
export function officeOf(value: z.infer<z.ZodObject<typeof officeSettings>>): Office | undefined {
  const { OFFICE_NAME: name, OFFICE_PHONE: phone, OFFICE_EMAIL: email } = value;
  return phone || email ? { name, phone, email } : undefined;
}
