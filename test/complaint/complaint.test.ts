import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { persistActor, throughApiKey } from '../support/actors.ts';
import type { Caller, Loose } from '../support/api.ts';
import { uuidIn } from '../support/rating.ts';
import { addItem, createSession, step } from '../support/sessions.ts';
import { answered, codeOf, complaintWorld, lodged, move, rate, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await complaintWorld();
}, 60_000);
afterAll(() => world.api.close());
/** One open complaint at a time: each test ends what it began. */
afterEach(async () => {
  const { owner } = world.api.db;
  await owner.query(
    `UPDATE complaint SET state = 'WITHDRAWN', closed_at = now()
      WHERE state IN ('LODGED', 'REGISTERED', 'ANSWERED')`,
  );
});

const told = async (caller: Caller): Promise<string[]> =>
  (await caller.ok('{ inbox(first: 50) { nodes { event } } }')).inbox.nodes.map(
    ({ event }: Loose) => event as string,
  );
const visible = async (caller: Caller, id: string): Promise<string> => {
  const one = await caller.run(`query ($id: ID!) { complaint(id: $id) { id } }`, { id });
  if (one.codes[0]) return one.codes[0];
  const list = await caller.ok(`{ complaints(first: 50) { nodes { id } } }`);
  const listed = list.complaints.nodes.some((row: Loose) => row.id === id);
  const node = await caller.ok(`query ($id: ID!) { node(id: $id) { id } }`, { id });
  const seen = [one.data.complaint !== null, listed, node.node !== null];
  if (new Set(seen).size > 1) throw new Error(`seen in some places only: ${seen.join()}`);
  return seen[0] ? 'seen' : 'nothing';
};

describe('the way of a complaint', () => {
  it('goes from the producer through the register and an answer to an outcome', async () => {
    const { producer, secretary, office, resultIds } = world;
    const complaint = await lodged(producer, resultIds[0]!);
    expect(complaint).toMatchObject({
      ...{ state: 'LODGED', subject: 'RESULT', number: null, onPaper: false, legalBasis: null },
    });
    const { id } = complaint;
    const registered = await move(secretary, 'complaintRegister', id, {
      ...{ number: '15/ĐKN', registeredOn: '2026-11-21', baseRevision: 1 },
    });
    expect(registered.complaint).toMatchObject({ state: 'REGISTERED', number: '15/ĐKN' });
    const reply = { documentNumber: '88/TL', answeredOn: '2026-11-22', content: 'Đã xem lại.' };
    await move(world.chair, 'complaintAnswer', id, { ...reply, baseRevision: 2 });
    const further = { ...reply, documentNumber: '89/TL', baseRevision: 3 };
    await move(office, 'complaintAnswer', id, further);
    const decided = await move(office, 'complaintDecide', id, {
      ...{ outcome: 'REJECTED', reason: 'Điểm đã tính đúng.', baseRevision: 4 },
    });
    expect(decided.complaint).toMatchObject({ state: 'CLOSED', outcome: 'REJECTED' });
    const seen = await producer.ok(
      `query ($id: ID!) { complaint(id: $id) { state outcomeReason
         result { proposedStar } rescoredResult { proposedStar } rescoring { id }
         answers { documentNumber } history { move toState } } }`,
      { id },
    );
    expect(seen.complaint).toEqual({
      ...{ state: 'CLOSED', outcomeReason: 'Điểm đã tính đúng.', result: { proposedStar: 4 } },
      ...{ rescoredResult: null, rescoring: null },
      answers: [{ documentNumber: '88/TL' }, { documentNumber: '89/TL' }],
      history: [
        { move: 'lodge', toState: 'LODGED' },
        { move: 'register', toState: 'REGISTERED' },
        { move: 'answer', toState: 'ANSWERED' },
        { move: 'answer', toState: 'ANSWERED' },
        { move: 'decide', toState: 'CLOSED' },
      ],
    });
    expect((await told(producer)).slice(0, 4)).toEqual([
      ...['complaint.decided', 'complaint.answered', 'complaint.answered', 'complaint.registered'],
    ]);
    expect(await told(secretary)).toContain('complaint.lodged');
    const late = await move(secretary, 'complaintAnswer', id, { ...reply, baseRevision: 5 });
    expect(codeOf(late)).toBe('WRONG_STATE');
  });

  it('may be taken back, and lodged again', async () => {
    const { producer, resultIds, office } = world;
    const complaint = await lodged(producer, resultIds[0]!);
    const input = { reason: 'Đã hiểu cách tính.', baseRevision: 1 };
    const back = await move(producer, 'complaintWithdraw', complaint.id, input);
    expect(back.complaint).toMatchObject({ state: 'WITHDRAWN', outcome: null });
    expect(await told(office)).toContain('complaint.withdrawn');
    expect((await lodged(producer, resultIds[0]!)).state).toBe('LODGED');
  });

  it('is typed in by the office when it came on paper', async () => {
    const complaint = await lodged(world.office, world.resultIds[0]!);
    expect(complaint.onPaper).toBe(true);
    expect(await visible(world.producer, complaint.id)).toBe('seen');
  });

  it('is not decided without an answer, nor before its day', async () => {
    const { producer, secretary, resultIds } = world;
    const { id } = await lodged(producer, resultIds[0]!);
    const decide = { outcome: 'UPHELD', reason: 'Đúng', baseRevision: 1 };
    expect(codeOf(await move(secretary, 'complaintDecide', id, decide))).toBe('WRONG_STATE');
    const register = { number: '1', registeredOn: '2026-11-23', baseRevision: 1 };
    expect(codeOf(await move(secretary, 'complaintRegister', id, register))).toBe('FUTURE_DAY');
  });
});

describe('scoring again', () => {
  it('happens on a new item of a later session; the old result stays', async () => {
    const { api, producer, secretary, rating, resultIds } = world;
    const complaint = await answered(world, resultIds[0]!);
    const { session } = await createSession(api, rating.secretary, rating.councilId, {
      number: '06/2026',
    });
    const input = { sessionId: session.id, reason: 'Thiếu minh chứng', baseRevision: 3 };
    const done = await move(secretary, 'complaintRescore', complaint.id, input);
    expect(codeOf(done)).toBe('ok');
    expect(done.complaint.state).toBe('RESCORING');
    expect(await told(producer)).toContain('complaint.rescoring');
    const decide = { outcome: 'UPHELD', reason: 'Đã chấm lại', baseRevision: 4 };
    const early = await move(secretary, 'complaintDecide', complaint.id, decide);
    expect(codeOf(early)).toBe('NOT_RELEASED');
    const back = { reason: 'Thôi', baseRevision: 4 };
    expect(codeOf(await move(producer, 'complaintWithdraw', complaint.id, back))).toBe(
      'WRONG_STATE',
    );

    const look = async (caller: Caller) =>
      (
        await caller.ok(
          `query ($id: ID!) { complaint(id: $id) { rescoring { id }
             result { totalSum } rescoredResult { totalSum } dossier { state } } }`,
          { id: complaint.id },
        )
      ).complaint;
    expect(await look(producer)).toMatchObject({
      ...{ rescoring: null, rescoredResult: null, dossier: { state: 'RATED' } },
    });
    const before = (await look(producer)).result;
    const itemIds = [(await look(rating.secretary)).rescoring.id as string];
    expect(codeOf(await step(rating.secretary, 'councilSessionOpen', session.id))).toBe('ok');
    const again = { ...rating, sessionId: session.id as string, itemIds };
    await rate(api, again, { '4.1': 0 });
    const after = await look(producer);
    expect(after.result).toEqual(before);
    expect(Number(after.rescoredResult.totalSum)).toBeLessThan(Number(before.totalSum));
    expect(after.dossier.state).toBe('RATED');
    const closed = await move(secretary, 'complaintDecide', complaint.id, decide);
    expect(closed.complaint).toMatchObject({ state: 'CLOSED', outcome: 'UPHELD' });
  });

  it('is refused where there is nothing to score, or the session is not being prepared', async () => {
    const { secretary, rating, resultIds, api } = world;
    const complaint = await answered(world, resultIds[0]!);
    const input = { sessionId: rating.sessionId, reason: 'Chấm lại', baseRevision: 3 };
    const over = await move(secretary, 'complaintRescore', complaint.id, input);
    expect(codeOf(over)).toBe('WRONG_PHASE');
    const { session } = await createSession(api, rating.secretary, rating.councilId, {
      number: '07/2026',
    });
    const dossierId = rating.dossierIds[0]!;
    expect((await addItem(rating.secretary, session.id, dossierId)).userErrors).not.toEqual([]);
    const stranger = await move(world.elsewhere, 'complaintRescore', complaint.id, {
      ...{ sessionId: session.id, reason: 'Chấm lại', baseRevision: 3 },
    });
    expect(codeOf(stranger)).toBe('FORBIDDEN');
  });
});

describe('who sees it', () => {
  it('the producer, those who keep and lead, auditors; nobody else', async () => {
    const { id } = await lodged(world.producer, world.resultIds[0]!);
    const sight = async (...callers: Caller[]) =>
      Promise.all(callers.map((one) => visible(one, id)));
    const { producer, secretary, office, chair, auditor, rival, elsewhere, api } = world;
    expect(await sight(producer, secretary, office, chair, auditor)).toEqual(Array(5).fill('seen'));
    expect(await sight(rival, elsewhere)).toEqual(['nothing', 'nothing']);
    expect(await sight(world.rating.members[1]!, api.anonymous)).toEqual([
      ...['FORBIDDEN', 'UNAUTHENTICATED'],
    ]);
    const key = api.as(throughApiKey(secretary.actor, ['council:read']));
    expect(await sight(key)).toEqual(['FORBIDDEN']);
  });

  it('not those with a tie to the product, nor may they take part', async () => {
    const { id, revision } = await lodged(world.producer, world.resultIds[0]!);
    const { secretary, api, rating } = world;
    const chair = api.as(await persistActor(api.db, Role.COUNCIL_CHAIR));
    expect(await visible(chair, id)).toBe('seen');
    await api.db.owner.query(
      `INSERT INTO item_recusal (item_id, person_id, recorded_by, reason)
       VALUES ($1, $2, $2, 'Người nhà')`,
      [uuidIn(rating.itemIds[0]!), chair.actor.personId],
    );
    expect(await visible(chair, id)).toBe('nothing');
    const input = { number: '1', registeredOn: '2026-11-20', baseRevision: revision };
    await move(secretary, 'complaintRegister', id, input);
    const reply = { documentNumber: '1', answeredOn: '2026-11-20', content: 'x', baseRevision: 2 };
    expect(codeOf(await move(chair, 'complaintAnswer', id, reply))).toBe('FORBIDDEN');
  });

  it('and is filtered by state, subject, producer and product', async () => {
    const { id } = await lodged(world.producer, world.resultIds[0]!);
    const ids = async (filter: object): Promise<string[]> =>
      (
        await world.secretary.ok(
          `query ($filter: ComplaintFilter) { complaints(filter: $filter, first: 50) {
             nodes { id } } }`,
          { filter },
        )
      ).complaints.nodes.map((row: Loose) => row.id as string);
    expect(await ids({ state: ['LODGED'], subject: 'RESULT' })).toEqual([id]);
    expect(await ids({ subject: 'REVOCATION' })).toEqual([]);
    expect(await ids({ producerId: toGlobalId('Producer', uuidv7()) })).toEqual([]);
    expect(await ids({ productId: id })).toEqual([]);
  });
});
