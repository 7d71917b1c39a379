import { CouncilsDocument, MeDocument, MyProducerDocument } from '../../generated/operations.ts';
import { present, type Caller, type Stage } from '../caller.ts';
import {
  CANNA_NOODLES,
  HONEY,
  MADE_UP_PRODUCERS,
  PRODUCER_LOGINS,
  type MadeUpProduct,
  type MadeUpProducer,
} from '../made-up.ts';
import { COUNCIL_NAME, SCORERS } from '../people.ts';
import { fillBallot, type BallotWish } from './ballot.ts';
import { lookAtSheet } from './blind.ts';
import { accept, assessAsCommune, forward } from './province.ts';
import {
  assessMyself,
  beginDossier,
  enterProduct,
  lodge,
  officialSheet,
  publishProduct,
  submitProduct,
  RUBRIC,
  type Operation,
} from './register.ts';
import { handIn, openSession, planSession, saveScores, type Session } from './session.ts';
import type { Teller } from './teller.ts';
import type { Lodged } from './way.ts';

/** One run of the demonstration. */
export interface Day {
  readonly stage: Stage;
  readonly tell: Teller;
  /** YYYY-MM-DD in Vietnam. */
  readonly today: string;
  /** Tells the records of this run from those of others: digits. */
  readonly run: string;
}

export const operationOf =
  ({ run }: Day) =>
  (subject: string): Operation =>
  (step) =>
    `run-${run}-${subject}-${step}`.slice(0, 64);

/** What the demonstration rates, and how its members vote. */
export interface Case {
  readonly key: MadeUpProducer['key'];
  readonly product: MadeUpProduct;
  readonly wish: BallotWish;
  /** The star the council should come to. */
  readonly star: number;
}

/** Criterion 1.5 of sheet 6: linkage contracts, of which 4 stars need at least 2 points. */
export const MISSED = '1.5';

export function casesOf(run: string): readonly [Case, Case] {
  const named = (product: MadeUpProduct): MadeUpProduct => ({
    ...product,
    name: product.name.replace(' (minh họa)', ` ${run} (minh họa)`),
    english: product.english.replace(' (demonstration)', ` ${run} (demonstration)`),
  });
  return [
    {
      ...{ key: 'mien-dong', product: named(CANNA_NOODLES), star: 3 },
      wish: { star: 4, aim: 76, below: [MISSED] },
    },
    { key: 'mat-ong', product: named(HONEY), star: 4, wish: { star: 4, aim: 82 } },
  ];
}

/** A producer registers, its commune assesses, the province accepts. */
export async function register(day: Day, { key, product }: Case): Promise<Lodged> {
  const { stage, tell, today } = day;
  const form = present(
    'producer',
    MADE_UP_PRODUCERS.find((one) => one.key === key),
  );
  const operation = operationOf(day)(key);
  const producer = await stage.as(PRODUCER_LOGINS[key]);
  const officer = await stage.as(form.officer);
  tell.step(
    `Chủ thể đăng nhập (${producer.login}) và đăng ký "${product.name}".`,
    `A producer signs in and registers it under the official sheet ${product.sheet} of decision ${RUBRIC}.`,
  );
  const producerId = await ownProducer(producer, tell);
  const sheet = await officialSheet(producer, product.sheet);
  tell.fact(
    `Phiếu · sheet ${product.sheet}: ${sheet.name}, ${sheet.criteria.length} tiêu chí · criteria`,
  );
  const entered = await enterProduct(producer, operation, { product, producerId });
  tell.check(`bản nháp · a draft: ${entered.status}`, entered.status === 'DRAFT');
  const submitted = await submitProduct(producer, operation, entered);
  const published = await publishProduct(officer, operation, submitted);
  const begun = await beginDossier(producer, operation, entered.id, form);
  const claimed = await assessMyself(producer, operation, begun, sheet.criteria);
  tell.fact(`Chủ thể tự đánh giá · self-assessment: ${claimed.total}/100`);
  const evidenceFor = sheet.criteria.filter((one) => one.key === MISSED).map(({ id }) => id);
  const lodged = await lodge(producer, operation, claimed.dossier, evidenceFor);
  tell.check(`đã nộp · lodged: phiếu số ${lodged.receiptNumber}`, lodged.state === 'SUBMITTED');

  tell.step(
    `UBND xã, phường (${officer.login}) đánh giá bốn nội dung, không chấm điểm, rồi chuyển tỉnh.`,
    'The commune assesses its four points, gives no score, and sends it to the province.',
  );
  const assessed = await assessAsCommune(officer, operation, lodged, today);
  const sent = await forward(officer, operation, assessed, today);
  tell.check(`đã chuyển tỉnh · ${sent.state}`, sent.state === 'FORWARDED');
  const dossier = await accept(await stage.as('thu-ky'), operation, sent);
  tell.check(`đủ điều kiện · ${dossier.state}`, dossier.state === 'ACCEPTED');
  return { product: published, dossier, sheet };
}

async function ownProducer(producer: Caller, tell: Teller): Promise<string> {
  const { viewer } = await producer.send(MeDocument, {});
  const id = present('producer', viewer?.roles.find((one) => one.producerId)?.producerId);
  const { node } = await producer.send(MyProducerDocument, { id });
  if (node && 'name' in node) tell.fact(`${node.name}, ${node.commune?.name ?? ''}`);
  return id;
}

/** The secretary opens a session on the dossiers. */
export async function openDay(day: Day, lodged: readonly Lodged[]): Promise<Session> {
  const { stage, tell, today, run } = day;
  const secretary = await stage.as('thu-ky');
  tell.step(
    `Thư ký Hội đồng (${secretary.login}) lập phiên họp và mở chấm.`,
    'The secretary plans a session with both products and opens it for scoring.',
  );
  const { councils } = await secretary.send(CouncilsDocument, {});
  const council = present(
    'council of the demonstration',
    councils.nodes.find(({ name }) => name === COUNCIL_NAME),
  );
  const operation = operationOf(day)('session');
  const session = await planSession(secretary, operation, {
    councilId: council.id,
    number: `${run} (minh họa)`,
    heldOn: today,
    dossierIds: lodged.map(({ dossier }) => dossier.id),
  });
  await openSession(secretary, operation, session);
  const scoring = council.members.filter(({ scores }) => scores).length;
  tell.fact(`${council.name}: ${scoring} thành viên chấm · members score`);
  tell.check(
    `phiên · session ${session.number}: 2 sản phẩm · products`,
    session.itemIds.length === 2,
  );
  return session;
}

/** Seven members score the sheets; while they do, nobody sees the sheet of another. */
export async function scoreDay(
  day: Day,
  session: Session,
  scored: readonly (Lodged & { readonly wish: BallotWish })[],
): Promise<void> {
  const { stage, tell } = day;
  tell.step(
    'Bảy thành viên chấm trên phiếu chính thức; không ai thấy phiếu của người khác.',
    'Seven members score the official sheets, each blind to the others.',
  );
  for (const [index, login] of SCORERS.entries()) {
    const member = await stage.as(login);
    for (const [position, { sheet, wish, product }] of scored.entries()) {
      const itemId = present('item', session.itemIds[position]);
      const ballot = fillBallot(sheet.criteria, asMember(wish, index));
      const operation = operationOf(day)(`item-${position + 1}`);
      const { sheetId, points } = await saveScores(member, operation, itemId, ballot);
      if (index === 0 && position === 0) await showBlindness(day, itemId, { sheetId, points });
      const receipt = await handIn(member, operation, itemId, ballot.total);
      tell.fact(
        `${login.padEnd(14)} ${product.name}: đã nộp · handed in, biên nhận · receipt ${receipt}`,
      );
    }
  }
}

/** Members do not agree: totals differ by a few points, and two find that the minimum is reached. */
function asMember(wish: BallotWish, index: number): BallotWish {
  const aim = wish.aim + present('shift', [0, -2, 1, -1, 2, -3, 1][index]);
  const below = index === 2 || index === 5 ? [] : (wish.below ?? []);
  return { ...wish, aim, below, turn: index };
}

async function showBlindness(
  { stage, tell }: Day,
  itemId: string,
  { sheetId, points }: { sheetId: string; points: number },
): Promise<void> {
  const own = await lookAtSheet(await stage.as('chu-tich'), itemId, sheetId);
  tell.check(
    `chu-tich thấy phiếu của mình · sees the own sheet: ${own.words}`,
    own.points === points,
  );
  for (const login of ['thanh-vien-1', 'thu-ky', 'quan-tri']) {
    const seen = await lookAtSheet(await stage.as(login), itemId, sheetId);
    const nothing = seen.points === null && !seen.others;
    tell.check(`${login} không thấy phiếu của chu-tich · does not see it: ${seen.words}`, nothing);
  }
}
