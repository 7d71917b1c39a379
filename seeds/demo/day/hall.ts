import { HandInScoresDocument } from '../../generated/operations.ts';
import { accepted, present, type Caller } from '../caller.ts';
import type { Ballot, BallotAnswer } from '../journey/ballot.ts';
import type { Session } from '../journey/session.ts';
import type { Lodged } from '../journey/way.ts';
import { ballotOf } from './ballots.ts';
import type { DayOfCouncil } from './day.ts';
import { ControlRoom, PersonIdOf, step, type RoomItem } from './documents.ts';
import type { Member } from './members.ts';
import type { DayCase } from './products.ts';

/** Everything the room needs to know. */
export interface Hall {
  readonly day: DayOfCouncil;
  readonly session: Session;
  readonly members: readonly Member[];
  readonly rated: readonly (DayCase & { readonly lodged: Lodged })[];
}

/** Comes after the first three products. */
export const LATE = 7;
/** Has a tie to the fourth product. */
export const TIED = 5;
/** Writes on paper for the ninth. */
export const ON_PAPER = 2;
/** Products that are closed before the late member comes. */
export const MISSED_BY_LATE = 3;

const Save = step<object>('scoreSheetSave', 'sheet { id }');
const Explain = step<object>('scoreSheetExplain', 'sheet { id }');
const Open = step<object>('sessionItemOpen', 'item { phase }');
const Close = step<object>('sessionItemClose', 'item { phase spreadAlarm }');
const Reopen = step<object>('sessionItemReopen', 'item { phase round }');
const Conflict = step<object>('conflictDeclare', 'item { id }');
const Attend = step<object>('sessionAttendanceRecord', 'session { id }');
const EnterPaper = step<{ paper: { id: string } | null }>('paperSheetEnter', 'paper { id }');
const TakePaper = step<object>('paperSheetTake', 'paper { id }');
const ConfirmPaper = step<{ differingCriterionIds: readonly string[] | null }>(
  'paperSheetConfirm',
  'differingCriterionIds',
);

type Step = ReturnType<typeof step<object>>;

async function run(
  { day }: Hall,
  caller: Caller,
  document: Step,
  id: string,
  key: string,
  input: object = {},
): Promise<void> {
  const operationId = day.operation(key);
  const { done } = await caller.send(document, { id, input: { ...input, operationId } });
  accepted(key, done);
}

/** Roll-call: eleven are there, one is late. */
export async function rollCall(hall: Hall): Promise<void> {
  const { day, session, members } = hall;
  const secretary = await day.stage.as('thu-ky');
  day.tell.step(
    'Thư ký điểm danh: 11 thành viên và thư ký có mặt, một thành viên đến muộn.',
    'Roll-call: eleven members and the secretary are there, one member is late.',
  );
  const { viewer } = await secretary.send(PersonIdOf, {});
  await run(hall, secretary, Attend, session.id, 'attend-secretary', {
    ...{ personId: present('viewer', viewer).person.id, attendance: 'PRESENT' },
  });
  for (const [index, { personId }] of members.entries()) {
    const late = index === LATE;
    await run(hall, secretary, Attend, session.id, `attend-${index}`, {
      personId,
      attendance: late ? 'LATE' : 'PRESENT',
      ...(late && {
        absentForItemIds: session.itemIds.slice(0, MISSED_BY_LATE),
        reason: 'Đến sau sản phẩm số 3 (minh họa)',
      }),
    });
  }
}

/** Product by product: opened, scored, closed. */
export async function rateEverything(hall: Hall): Promise<void> {
  const { day, rated } = hall;
  day.tell.step(
    'Chấm từng sản phẩm: mở, chấm trên phiếu chính thức, đóng.',
    'Product by product: opened, scored on the official sheets, closed.',
  );
  for (const [index, one] of rated.entries()) {
    await rateOne(hall, index, one);
  }
}

async function rateOne(hall: Hall, index: number, one: Hall['rated'][number]): Promise<void> {
  const { day, members } = hall;
  const { stage, tell } = day;
  const itemId = present('item', hall.session.itemIds[index]);
  const secretary = await stage.as('thu-ky');
  await run(hall, secretary, Open, itemId, `open-${index}`);
  if (one.turn === 'CONFLICT') {
    const tied = present('member', members[TIED]).caller;
    const reason = 'Người thân góp vốn vào cơ sở (minh họa)';
    await run(hall, tied, Conflict, itemId, `conflict-${index}`, { reason });
    tell.fact(`   ${tied.login}: khai báo có liên quan, không chấm · has a tie, does not score`);
  }
  for (const member of members.keys()) {
    if (!takesPart(one, index, member)) continue;
    await scoreAs(hall, { index, member, itemId, one, round: 1 });
  }
  let item = await closeItem(hall, itemId, `close-${index}`);
  if (one.turn === 'SPREAD') item = await scoreAgain(hall, { index, itemId, one }, item);
  tell.check(
    `số ${String(item.position).padStart(2)} ${one.product.name}: đã đóng, lần ${item.round}, điểm chưa ai thấy · closed, nobody sees points`,
    item.phase === 'CLOSED' && item.result === null,
  );
}

function takesPart({ turn }: DayCase, index: number, member: number): boolean {
  if (member === LATE && index < MISSED_BY_LATE) return false;
  return !(turn === 'CONFLICT' && member === TIED);
}

interface Scoring {
  readonly index: number;
  readonly member: number;
  readonly itemId: string;
  readonly one: Hall['rated'][number];
  readonly round: number;
}

async function scoreAs(hall: Hall, scoring: Scoring): Promise<void> {
  const { index, member, itemId, one, round } = scoring;
  const ballot = ballotOf(one, one.lodged.sheet.criteria, member, round);
  const { caller, personId } = present('member', hall.members[member]);
  if (one.turn === 'PAPER' && member === ON_PAPER) {
    await onPaper(hall, itemId, personId, ballot);
    return;
  }
  const key = `${index}-${member}-${round}`;
  await run(hall, caller, Save, itemId, `save-${key}`, { answers: ballot.answers });
  if (round > 1) await explain(hall, scoring, ballot.answers);
  const { scoreSheetSubmit } = await caller.send(HandInScoresDocument, {
    id: itemId,
    input: { total: String(ballot.total), operationId: hall.day.operation(`hand-in-${key}`) },
  });
  accepted('scoreSheetSubmit', scoreSheetSubmit);
}

/** What a member changes after the discussion needs a reason. */
async function explain(
  hall: Hall,
  { index, member, itemId, one }: Scoring,
  answers: readonly BallotAnswer[],
): Promise<void> {
  const before = ballotOf(one, one.lodged.sheet.criteria, member, 1).answers;
  const old = new Map(before.map(({ criterionId, optionId }) => [criterionId, optionId]));
  const changed = answers.filter(({ criterionId, optionId }) => old.get(criterionId) !== optionId);
  if (changed.length === 0) return;
  const reason = 'Đã xem lại minh chứng sau khi thảo luận (minh họa)';
  const reasons = changed.map(({ criterionId }) => ({ criterionId, reason }));
  const { caller } = present('member', hall.members[member]);
  await run(hall, caller, Explain, itemId, `explain-${index}-${member}`, { reasons });
}

/** The secretary types a paper sheet in; the advisory team types it in again without seeing the first. */
async function onPaper(
  hall: Hall,
  itemId: string,
  personId: string,
  { answers, total }: Ballot,
): Promise<void> {
  const { stage, tell, operation } = hall.day;
  const secretary = await stage.as('thu-ky');
  const second = await stage.as('to-tu-van');
  const { done } = await secretary.send(EnterPaper, {
    id: itemId,
    input: { personId, answers, total, operationId: operation('paper') },
  });
  const { id } = present('paper', accepted('paperSheetEnter', done).paper);
  await run(hall, second, TakePaper, id, 'paper-take');
  const { done: confirmed } = await second.send(ConfirmPaper, {
    id,
    input: { answers, total, operationId: operation('paper-confirm') },
  });
  const { differingCriterionIds } = accepted('paperSheetConfirm', confirmed);
  tell.check(
    '   một phiếu giấy: thư ký nhập, tổ tư vấn nhập lại, hai lần khớp · a paper sheet, typed in by two',
    differingCriterionIds === null,
  );
}

async function closeItem(hall: Hall, itemId: string, key: string): Promise<RoomItem> {
  const secretary = await hall.day.stage.as('thu-ky');
  await run(hall, secretary, Close, itemId, key);
  const { councilSession } = await secretary.send(ControlRoom, { id: hall.session.id });
  const items = present('session', councilSession).items;
  return present(
    'item',
    items.find(({ id }) => id === itemId),
  );
}

/** The sheets are too far apart: the council talks, and the one who stood apart scores again. */
async function scoreAgain(
  hall: Hall,
  { index, itemId, one }: Pick<Scoring, 'index' | 'itemId' | 'one'>,
  closed: RoomItem,
): Promise<RoomItem> {
  const { stage, tell } = hall.day;
  const chair = await stage.as('chu-tich');
  tell.check(
    `   số ${closed.position}: lệch quá 10 điểm, hệ thống báo · more than 10 points apart, alarm`,
    closed.spreadAlarm === true,
  );
  const apart = present('member', hall.members[3]);
  const reason = 'Hội đồng thảo luận lại nhóm tiêu chí chất lượng (minh họa)';
  await run(hall, chair, Reopen, itemId, `reopen-${index}`, {
    reason,
    memberIds: [apart.personId],
  });
  tell.fact(
    `   ${apart.caller.login}: chấm lại, phiếu lần 1 vẫn giữ · scores again, the first sheet is kept`,
  );
  await scoreAs(hall, { index, member: 3, itemId, one, round: 2 });
  const again = await closeItem(hall, itemId, `close-again-${index}`);
  tell.check('   lần 2: không còn báo lệch · no alarm in round 2', again.spreadAlarm === false);
  return again;
}
