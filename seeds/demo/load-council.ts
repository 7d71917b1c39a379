import { fromGlobalId } from '../../src/platform/graphql/node.ts';
import {
  CouncilsDocument,
  MeDocument,
  PlaceDocument,
  SetCouncilRulesDocument,
  SetUpCouncilDocument,
} from '../generated/operations.ts';
import { accepted, present, type Caller } from './caller.ts';
import { fillBallot, type BallotWish } from './journey/ballot.ts';
import type { Operation } from './journey/register.ts';
import { recordDecision } from './journey/recognise.ts';
import {
  closeSession,
  handIn,
  openSession,
  planSession,
  releaseSession,
  saveScores,
} from './journey/session.ts';
import { bringToCommune, bringToProvince, type Lodged } from './journey/way.ts';
import * as madeUp from './made-up.ts';
import { COUNCIL_NAME, POSITIONS, SCORERS } from './people.ts';
import { labelAsDemonstration, type DemoWork, type Piece } from './pieces.ts';

/** A council with its rules. */
export const loadCouncil: Piece = {
  name: 'council',
  async load(work) {
    await setUpCouncil(work);
  },
};

/** A session whose results are out, one in which members are scoring, a dossier with its commune. */
export const loadSessions: Piece = {
  name: 'sessions',
  async load(work) {
    const secretary = await work.stage.as('thu-ky');
    const { councils } = await secretary.send(CouncilsDocument, {});
    const found = councils.nodes.find(({ name }) => name === COUNCIL_NAME);
    const councilId = present('council', found).id;
    const noodles = await bring(work, 'mien-dong', madeUp.CANNA_NOODLES);
    const honey = await bring(work, 'mat-ong', madeUp.HONEY);
    const rice = await bring(work, 'mien-dong', madeUp.RICE_NOODLES);
    await heldSession(work, councilId, [noodles, honey, rice]);
    const tea = await bring(work, 'mat-ong', madeUp.FLOWER_TEA);
    await runningSession(work, councilId, tea);
    await waiting(work, 'mien-dong', madeUp.STICKY_RICE);
  },
};

async function setUpCouncil(work: DemoWork): Promise<void> {
  const secretary = await work.stage.as('thu-ky');
  const operation = work.operation('council');
  const { commune } = await secretary.send(PlaceDocument, { code: '01273' });
  const seats = ['thu-ky', ...SCORERS];
  const { councilCreate } = await secretary.send(SetUpCouncilDocument, {
    input: {
      provinceId: present('province', present('commune', commune).province).id,
      level: 'PROVINCE',
      name: COUNCIL_NAME,
      decisionNumber: '01/QĐ-UBND (minh họa)',
      decisionDate: '2026-06-01',
      members: await Promise.all(seats.map((login) => seatOf(work, login))),
      operationId: operation('create'),
    },
  });
  const council = present('council', accepted('SetUpCouncil', councilCreate).council);
  const { councilRuleSet } = await secretary.send(SetCouncilRulesDocument, {
    id: council.id,
    input: {
      reason:
        'Quy chế minh họa: 7 thành viên, có mặt ít nhất 3/4 và Chủ tịch, lệch tối đa 10 điểm.',
      sizeMin: 7,
      quorumNumerator: 3,
      quorumDenominator: 4,
      chairRequired: true,
      spreadLimit: '10',
      operationId: operation('rules'),
    },
  });
  accepted('SetCouncilRules', councilRuleSet);
}

async function seatOf({ stage }: DemoWork, login: string) {
  const person = await stage.as(login);
  const { viewer } = await person.send(MeDocument, {});
  const roles: Readonly<Record<string, 'SECRETARY' | 'CHAIR' | 'VICE_CHAIR'>> = {
    'thu-ky': 'SECRETARY',
    'chu-tich': 'CHAIR',
    'thanh-vien-1': 'VICE_CHAIR',
  };
  return {
    personId: present('viewer', viewer).person.id,
    role: roles[login] ?? ('MEMBER' as const),
    scores: login !== 'thu-ky',
    position: POSITIONS[login] ?? null,
  };
}

/** Numbers are taken once; an attempt after an interrupted one needs others. */
function numbered({ attempt }: DemoWork, number: string): string {
  return attempt === 1 ? `${number} (minh họa)` : `${number} (minh họa, lần ${attempt})`;
}

type Key = madeUp.MadeUpProducer['key'];

async function wayOf(work: DemoWork, key: Key, product: madeUp.MadeUpProduct) {
  const form = present(
    'producer',
    madeUp.MADE_UP_PRODUCERS.find((one) => one.key === key),
  );
  const people = {
    producer: await work.stage.as(madeUp.PRODUCER_LOGINS[key]),
    officer: await work.stage.as(form.officer),
    secretary: await work.stage.as('thu-ky'),
  };
  const { viewer } = await people.producer.send(MeDocument, {});
  const producerId = present('producer', viewer?.roles.find((one) => one.producerId)?.producerId);
  const operation = work.operationOfAttempt(`${key}-${product.subgroup}-${product.price.amount}`);
  return { people, operation, start: { product, form, producerId, today: work.today } };
}

async function bring(work: DemoWork, key: Key, product: madeUp.MadeUpProduct): Promise<Lodged> {
  const { people, operation, start } = await wayOf(work, key, product);
  const lodged = await bringToProvince(people, operation, start);
  await labelProduct(work, lodged);
  return lodged;
}

/** A dossier that still lies with the commune. */
async function waiting(work: DemoWork, key: Key, product: madeUp.MadeUpProduct): Promise<void> {
  const { people, operation, start } = await wayOf(work, key, product);
  await labelProduct(work, await bringToCommune(people, operation, start));
}

function labelProduct(work: DemoWork, { product }: Lodged): Promise<void> {
  const id = fromGlobalId(product.id)?.uuid ?? '';
  return labelAsDemonstration(work, 'product', [{ id, source: madeUp.MADE_UP_LABEL }]);
}

async function heldSession(
  work: DemoWork,
  councilId: string,
  [noodles, honey, rice]: readonly [Lodged, Lodged, Lodged],
): Promise<void> {
  const secretary = await work.stage.as('thu-ky');
  const operation = work.operationOfAttempt('session-1');
  const session = await planSession(secretary, operation, {
    councilId,
    number: numbered(work, '01'),
    heldOn: work.today,
    dossierIds: [noodles, honey, rice].map(({ dossier }) => dossier.id),
  });
  await openSession(secretary, operation, session);
  const wishes: readonly BallotWish[] = [
    { star: 4, aim: 84 },
    { star: 4, aim: 78 },
    { star: 3, aim: 62 },
  ];
  for (const [index, { sheet }] of [noodles, honey, rice].entries()) {
    const item = { id: present('item', session.itemIds[index]), sheet };
    const wish = present('wish', wishes[index]);
    await score(work, operation, { item, wish, logins: SCORERS });
  }
  await closeSession(secretary, operation, session);
  await releaseSession(await work.stage.as('chu-tich'), operation, session);
  await recordDecision(secretary, operation, {
    number: numbered(work, '02/QĐ-UBND'),
    decidedOn: work.today,
    itemIds: session.itemIds,
  });
}

/** Two members have handed in, a third one is in the middle of the sheet. */
async function runningSession(work: DemoWork, councilId: string, tea: Lodged): Promise<void> {
  const secretary = await work.stage.as('thu-ky');
  const operation = work.operationOfAttempt('session-2');
  const session = await planSession(secretary, operation, {
    councilId,
    number: numbered(work, '02'),
    heldOn: work.today,
    dossierIds: [tea.dossier.id],
  });
  await openSession(secretary, operation, session);
  const item = { id: present('item', session.itemIds[0]), sheet: tea.sheet };
  await score(work, operation, {
    ...{ item, wish: { star: 4, aim: 76 }, logins: SCORERS.slice(1, 3) },
  });
  const third = await work.stage.as(present('member', SCORERS[3]));
  const { answers } = fillBallot(item.sheet.criteria, { star: 4, aim: 75 });
  const half = { answers: answers.slice(0, 12), total: 0 };
  await saveScores(third, operation, item.id, half);
}

interface Scoring {
  readonly item: { readonly id: string; readonly sheet: Lodged['sheet'] };
  readonly wish: BallotWish;
  readonly logins: readonly string[];
}

/** Each of these members fills in the sheet a little differently and hands it in. */
async function score(work: DemoWork, operation: Operation, { item, wish, logins }: Scoring) {
  for (const [index, login] of logins.entries()) {
    const member: Caller = await work.stage.as(login);
    const aim = wish.aim + [0, -2, 1, -1, 2, -3, 1][index % 7]!;
    const ballot = fillBallot(item.sheet.criteria, { ...wish, aim, turn: index });
    const scoped: Operation = (step) => operation(`${item.id.slice(-12)}-${step}`);
    await saveScores(member, scoped, item.id, ballot);
    await handIn(member, scoped, item.id, ballot.total);
  }
}
