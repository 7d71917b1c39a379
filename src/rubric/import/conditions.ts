import type { ConditionKind, ConditionModel, SectionModel, SheetModel } from './model.ts';
import { allCriteria } from './model.ts';

const EXCLUDES = /bị loại (nếu|bỏ)/iu;
const STOPS =
  /không đánh giá (các bước tiếp theo|những sản phẩm)|không xem xét các chỉ tiêu khác/iu;
const REQUIRES = /^yêu cầu\s*:/iu;

function kindOf(note: string): ConditionKind | null {
  if (EXCLUDES.test(note)) return 'EXCLUDES';
  if (STOPS.test(note)) return 'STOPS';
  return REQUIRES.test(note) ? 'REQUIRES' : null;
}

function fromNotes(notes: readonly string[], criterionKey: string | null): ConditionModel[] {
  return notes.flatMap((text) => {
    const kind = kindOf(text);
    return kind ? [{ kind, text, criterionKey }] : [];
  });
}

/**
 * Everything that ends or forbids the scoring of a product: the list above the sheet, then those
 * notes under criteria that say so. The notes stay where they are printed as well.
 */
export function conditionsOf(
  heading: readonly string[],
  sections: readonly SectionModel[],
): ConditionModel[] {
  const sheet = { parts: [{ sections }] } as unknown as SheetModel;
  return [
    ...heading.map((text) => ({ kind: 'EXCLUDES' as const, text, criterionKey: null })),
    ...sections.flatMap((one) => (one.scored ? [] : fromNotes(one.notes, null))),
    ...allCriteria(sheet).flatMap((one) => fromNotes(one.notes, one.key)),
  ];
}
