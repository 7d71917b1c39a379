import type { Caller } from './api.ts';
import { act } from './day.ts';
import {
  answersWith,
  FOUR_STARS,
  inputOf,
  op,
  personGlobalId,
  SAVE,
  SUBMIT,
  totalOf,
  type GivenAnswer,
  type SheetCriterion,
} from './rating.ts';
import type { Rating } from './sessions.ts';

/** What the member of a second round changes to. */
export const scoredAgain = (criteria: readonly SheetCriterion[]): GivenAnswer[] =>
  answersWith(criteria, { ...FOUR_STARS, '4.2': 1, '1.7': 0, '7': 1, '10': 1 });

const CHANGES = `query ($id: ID!) { item: node(id: $id) { ... on SessionItem { mySheet {
  changes { criterion { id } } } } } }`;

export interface Again {
  readonly itemId: string;
  readonly member: Caller;
  readonly answers: readonly GivenAnswer[];
  /** What is written beside the answers, and as the reasons. */
  readonly words: { readonly remark: string; readonly opinion: string };
}

/** The chair opens a closed product for one member, who changes their sheet and hands it in. */
export async function scoreAgain(
  rating: Rating,
  { itemId, member, answers, words }: Again,
): Promise<void> {
  const { remark, opinion } = words;
  const memberIds = [personGlobalId(member)];
  done(await act(rating.chair, 'sessionItemReopen', itemId, { reason: 'Chấm lại', memberIds }));
  const input = {
    answers: inputOf(answers).map((one) => ({ ...one, remark })),
    opinion,
    operationId: op(),
  };
  done((await member.ok(SAVE, { id: itemId, input })).scoreSheetSave);
  const { item } = await member.ok(CHANGES, { id: itemId });
  const reasons = item.mySheet.changes.map((one: { criterion: { id: string } }) => ({
    criterionId: one.criterion.id,
    reason: remark,
  }));
  done(await act(member, 'scoreSheetExplain', itemId, { reasons }));
  const total = { total: String(totalOf(answers)), operationId: op() };
  done((await member.ok(SUBMIT, { id: itemId, input: total })).scoreSheetSubmit);
}

function done(payload: { userErrors: readonly unknown[] }): void {
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
}
