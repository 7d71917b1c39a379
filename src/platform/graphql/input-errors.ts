import type { z } from 'zod';
import type { Bilingual } from './errors.ts';
import { Refusal } from './user-errors.ts';

type Issue = z.core.$ZodIssue;

/** Turns the findings of an input shape into refusals, with the path GraphQL clients know. */
export function inputRefusals(issues: readonly Issue[]): Refusal[] {
  return issues
    .slice(0, 20)
    .map((issue) => new Refusal('INVALID', sentence(issue), issue.path.map(String)));
}

/** Marks a custom check's finding with its sentence: `refine(ok, because({ vi, en }))`. */
export function because(text: Bilingual): { params: Bilingual } {
  return { params: text };
}

function sentence(issue: Issue): Bilingual {
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum), issue.inclusive ?? true);
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_type':
      return {
        vi: 'Mục này còn thiếu hoặc sai kiểu.',
        en: 'This is missing or of the wrong kind.',
      };
    case 'custom': {
      const params = issue.params as Partial<Bilingual> | undefined;
      if (params?.vi && params.en) return { vi: params.vi, en: params.en };
      return OTHER;
    }
    default:
      return OTHER;
  }
}

const OTHER: Bilingual = {
  vi: 'Nội dung này chưa đúng dạng. Hãy xem lại và gửi lại.',
  en: 'This does not have the right form. Check it and send again.',
};

function tooSmall(origin: string, minimum: number, inclusive: boolean): Bilingual {
  if (origin === 'string') {
    return minimum <= 1
      ? { vi: 'Mục này không được để trống.', en: 'This must not be empty.' }
      : { vi: `Cần ít nhất ${minimum} ký tự.`, en: `At least ${minimum} characters are needed.` };
  }
  if (origin === 'array') {
    return { vi: `Cần ít nhất ${minimum} mục.`, en: `At least ${minimum} items are needed.` };
  }
  return inclusive
    ? { vi: `Phải từ ${minimum} trở lên.`, en: `Must be ${minimum} or more.` }
    : { vi: `Phải lớn hơn ${minimum}.`, en: `Must be more than ${minimum}.` };
}

function tooBig(origin: string, maximum: number): Bilingual {
  if (origin === 'string') {
    return { vi: `Chỉ được tối đa ${maximum} ký tự.`, en: `At most ${maximum} characters.` };
  }
  if (origin === 'array') {
    return { vi: `Chỉ được tối đa ${maximum} mục.`, en: `At most ${maximum} items.` };
  }
  return { vi: `Không được quá ${maximum}.`, en: `Must not be more than ${maximum}.` };
}
