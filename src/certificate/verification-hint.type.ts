import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import type { Bilingual } from '../platform/graphql/errors.ts';
import type { HintProblem } from './verification-hint.rules.ts';

export enum VerificationProblem {
  WELL_FORMED = 'WELL_FORMED',
  EMPTY = 'EMPTY',
  TOO_SHORT = 'TOO_SHORT',
  TOO_LONG = 'TOO_LONG',
  FOREIGN_SIGN = 'FOREIGN_SIGN',
  CHECK_FAILED = 'CHECK_FAILED',
}
registerEnumType(VerificationProblem, {
  name: 'VerificationProblem',
  description: 'What is wrong with a verification code as it was typed.',
  valuesConfig: {
    WELL_FORMED: { description: 'Nothing: if it was not found, no certificate has it.' },
    EMPTY: { description: 'There is nothing.' },
    TOO_SHORT: { description: 'Fewer than 8 characters.' },
    TOO_LONG: { description: 'More than 8 characters.' },
    FOREIGN_SIGN: { description: 'It has characters that codes never have, such as 0, O, 1 or I.' },
    CHECK_FAILED: { description: 'The check character does not fit: something was misread.' },
  },
});

@Access(PUBLIC)
@ObjectType('VerificationHint', {
  description: 'Help with a verification code, from its characters alone.',
})
export class VerificationHint {
  @Field(() => VerificationProblem, { description: 'What is wrong.' })
  problem!: HintProblem;

  @Field(() => [Int], {
    description:
      'Which characters are likely wrong, counted from 1, likeliest first; empty where nothing can be said.',
  })
  positions!: number[];

  @Field(() => String, { description: 'A sentence for the reader: what to look at again.' })
  message!: string;
}

export const HINTS: Readonly<Record<HintProblem, Bilingual>> = {
  WELL_FORMED: {
    vi: 'Mã viết đúng dạng. Nếu không tìm thấy thì không có giấy chứng nhận nào mang mã này: hãy hỏi người bán hoặc báo cho cơ quan quản lý.',
    en: 'The code has the right form. If it is not found, no certificate has it: ask the seller, or tell the authority.',
  },
  EMPTY: {
    vi: 'Hãy nhập mã 8 ký tự in trên bao bì.',
    en: 'Enter the 8 characters printed on the package.',
  },
  TOO_SHORT: {
    vi: 'Mã có 8 ký tự. Hãy kiểm tra xem có thiếu ký tự nào không.',
    en: 'A code has 8 characters. See whether one is missing.',
  },
  TOO_LONG: {
    vi: 'Mã có 8 ký tự. Hãy kiểm tra xem có thừa ký tự nào không; mã sản phẩm thì có dấu gạch, ví dụ 04-01273-1-2026.',
    en: 'A code has 8 characters. See whether there is one too many; product codes have hyphens, such as 04-01273-1-2026.',
  },
  FOREIGN_SIGN: {
    vi: 'Mã không bao giờ có số 0, số 1, chữ O, chữ I. Hãy nhìn lại các ký tự được đánh dấu.',
    en: 'Codes never have 0, 1, O or I. Look again at the characters that are marked.',
  },
  CHECK_FAILED: {
    vi: 'Có ký tự bị đọc nhầm. Hãy so lại từng ký tự với bao bì, trước hết là các vị trí được đánh dấu.',
    en: 'A character was misread. Compare each with the package, the marked ones first.',
  },
};
