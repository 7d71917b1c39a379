import { Role } from '../../src/identity/identity.enums.ts';
import {
  call,
  conditionsOf,
  CONFIRM,
  DISQUALIFY,
  ENTER,
  setRule,
  TAKE,
} from '../council/ballot-session.ts';
import type { Caller, Loose, TestApi } from '../support/api.ts';
import { act, codesIn } from '../support/day.ts';
import {
  answersWith,
  FOUR_STARS,
  inputOf,
  op,
  person,
  personGlobalId,
  SAVE,
  score,
  sheetCriteria,
} from '../support/rating.ts';
import { openSession, step, type Rating } from '../support/sessions.ts';

export const NAMES = ['=HYPERLINK("http://x")', '0912345678 Miến dong', 'Trà bị loại'];
export const WORDS = {
  marked: 'Tem truy xuất không đúng vùng',
  tied: 'Vợ là giám đốc hợp tác xã',
  returned: 'Bấm nhầm nút nộp',
  changed: 'Xem lại hợp đồng vùng nguyên liệu',
  disqualified: 'Hồ sơ giả mạo chữ ký',
  rule: 'Nghị quyết phiên họp',
  remark: '=1+1',
  opinion: 'Ý kiến viết trên giấy',
};

export interface WholeDay {
  readonly rating: Rating;
  readonly conditions: readonly Loose[];
}

function sure(payload: Loose): Loose {
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return payload;
}

/**
 * A released session in which everything happened: a condition marked, a flag, a sheet on paper, one
 * handed back and changed, one taken back, a product disqualified, a change of the rules.
 */
export async function wholeDay(api: TestApi, rule: object): Promise<WholeDay> {
  const rating = await openSession(api, {
    members: 5,
    products: NAMES,
    rule: { sizeMin: 4, ...rule },
  });
  const { secretary, chair, members, itemIds, sessionId } = rating;
  const [first, second, third] = itemIds as [string, string, string];
  const [, marks, writes, leaves, returns] = members as [Caller, Caller, Caller, Caller, Caller];
  const criteria = await sheetCriteria(api);
  const conditions = await conditionsOf(api, 6);
  const four = answersWith(criteria, FOUR_STARS);
  const [{ criterionId }] = inputOf(four) as unknown as [{ criterionId: string }];

  for (const member of members) await score(member, second, four);
  await markAndFlag(marks, first, { criterionId, conditionId: conditions[0]!.id as string });
  await score(marks, first, four);
  await score(chair, first, four);
  await score(leaves, first, answersWith(criteria));
  await score(returns, first, four);
  await onPaper(api, secretary, first, { writes, answers: inputOf(four) });
  const back = { personId: personGlobalId(returns), reason: WORDS.returned };
  sure(await act(secretary, 'sessionItemSheetReturn', first, back));
  const lower = answersWith(criteria, { ...FOUR_STARS, '1.3': 1 });
  const change = { answers: inputOf(lower), operationId: op() };
  sure((await returns.ok(SAVE, { id: first, input: change })).scoreSheetSave);
  const changed = criteria.find((one) => one.key === '1.3')!.id;
  sure(
    await act(returns, 'scoreSheetExplain', first, {
      reasons: [{ criterionId: changed, reason: WORDS.changed }],
    }),
  );
  await score(returns, first, lower);
  const tie = { personId: personGlobalId(leaves), reason: WORDS.tied };
  sure(await act(secretary, 'memberRecuse', first, tie));
  const why = { conditionId: conditions[0]!.id as string, reason: WORDS.disqualified };
  sure(await call(secretary, DISQUALIFY, third, why));
  await setRule(secretary, rating.councilId, { ...rule, spreadLimit: '12.5' });
  const { councilSession } = await chair.ok(
    `query ($id: ID!) { councilSession(id: $id) { rule { version } } }`,
    { id: sessionId },
  );
  const version = (councilSession.rule.version as number) + 1;
  sure(await act(chair, 'councilSessionRuleChange', sessionId, { version, reason: WORDS.rule }));
  sure(await step(secretary, 'councilSessionClose', sessionId));
  sure(await step(chair, 'councilSessionRelease', sessionId, { spreadReasons: [] }));
  return { rating, conditions };
}

async function markAndFlag(
  member: Caller,
  itemId: string,
  { criterionId, conditionId }: { criterionId: string; conditionId: string },
): Promise<void> {
  const input = {
    answers: [{ criterionId, flagged: true, remark: WORDS.remark }],
    conditions: [{ conditionId, marked: true, remark: WORDS.marked }],
    operationId: op(),
  };
  sure((await member.ok(SAVE, { id: itemId, input })).scoreSheetSave);
}

async function onPaper(
  api: TestApi,
  secretary: Caller,
  itemId: string,
  { writes, answers }: { writes: Caller; answers: object[] },
): Promise<void> {
  const office = await person(api, Role.COORDINATION_OFFICE, 'Người đối chiếu');
  const total = 75;
  const given = { personId: personGlobalId(writes), answers, total, opinion: WORDS.opinion };
  const { paper } = sure(await call(secretary, ENTER, itemId, given));
  const id = paper.id as string;
  const taken = await call(office, TAKE, id);
  if (codesIn(taken).length > 0) throw new Error(codesIn(taken).join());
  sure(await call(office, CONFIRM, id, { total }));
}
