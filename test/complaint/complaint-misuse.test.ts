import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import type { Caller } from '../support/api.ts';
import { op } from '../support/rating.ts';
import { codeOf, complaintWorld, lodged, move, type World } from './world.ts';

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

describe('against misuse', () => {
  it('two at once about one result: one wins, the other is told', async () => {
    const { producer, office, resultIds } = world;
    const input = { resultId: resultIds[0]!, grounds: 'Hai lần' };
    const both = await Promise.all([
      move(producer, 'complaintLodge', null, input),
      move(office, 'complaintLodge', null, input),
    ]);
    expect(both.map(codeOf).sort()).toEqual(['ALREADY_OPEN', 'ok']);
    const [loser] = both.filter((one) => codeOf(one) !== 'ok');
    expect(loser.complaint.state).toBe('LODGED');
  });

  it('the same send twice is one complaint, and a stale step is refused', async () => {
    const { producer, secretary, resultIds } = world;
    const input = { resultId: resultIds[0]!, grounds: 'Một lần', operationId: op() };
    const first = await move(producer, 'complaintLodge', null, input);
    expect(await move(producer, 'complaintLodge', null, input)).toEqual(first);
    const { id } = first.complaint;
    const register = { number: '2', registeredOn: '2026-11-20', baseRevision: 1 };
    const two = await Promise.all([
      move(secretary, 'complaintRegister', id, register),
      move(world.office, 'complaintRegister', id, { ...register, number: '3' }),
    ]);
    expect(two.map(codeOf).sort()).toEqual(['STALE', 'ok']);
  });

  it('nobody complains about what is not theirs, not released, or nothing', async () => {
    const { rival, producer, elsewhere, resultIds } = world;
    const grounds = 'Không phải của tôi';
    const lodge = async (caller: Caller, input: object) =>
      codeOf(await move(caller, 'complaintLodge', null, { grounds, ...input }));
    const nothing = toGlobalId('ItemResult', uuidv7());
    expect(await lodge(rival, { resultId: resultIds[0] })).toBe('FORBIDDEN');
    expect(await lodge(rival, { resultId: nothing })).toBe('FORBIDDEN');
    expect(await lodge(elsewhere, { resultId: resultIds[0] })).toBe('FORBIDDEN');
    expect(await lodge(world.office, { resultId: nothing })).toBe('NOT_FOUND');
    expect(await lodge(producer, {})).not.toBe('ok');
    const certificateId = toGlobalId('Certificate', uuidv7());
    expect(await lodge(world.office, { certificateId })).toBe('NOT_FOUND');
    expect(await lodge(world.office, { certificateId, resultId: resultIds[0] })).toBe(
      'ONE_SUBJECT',
    );
  });

  it('what was written stays, for the server too', async () => {
    const { pool } = world.api.db;
    await lodged(world.producer, world.resultIds[0]!);
    await expect(pool.query(`UPDATE complaint SET grounds = 'x'`)).rejects.toThrow('cannot be');
    await expect(pool.query(`DELETE FROM complaint`)).rejects.toThrow('denied');
    await expect(pool.query(`UPDATE complaint_step SET reason = 'x'`)).rejects.toThrow('denied');
    await expect(pool.query(`DELETE FROM complaint_answer`)).rejects.toThrow('denied');
  });
});

describe('papers', () => {
  /** A finished upload, as the rooms of files leave it. */
  async function upload(caller: Caller, purpose = 'COMPLAINT', state = 'STORED'): Promise<string> {
    const { rows } = await world.api.db.owner.query<{ id: string }>(
      `INSERT INTO stored_file (id, sha256, bytes, media_type, name, purpose, state, created_by)
       VALUES (uuid_v7(), $1, 10, 'application/pdf', 'Đơn.pdf', $2, $3, $4) RETURNING id`,
      [randomBytes(32), purpose, state, caller.actor.personId],
    );
    return toGlobalId('File', rows[0]!.id);
  }

  it('come with the complaint, later, and with an answer', async () => {
    const { producer, secretary, rival, resultIds } = world;
    const fileIds = [await upload(producer)];
    const first = await move(producer, 'complaintLodge', null, {
      ...{ resultId: resultIds[0]!, grounds: 'Có giấy kèm theo', fileIds },
    });
    const { id } = first.complaint;
    expect(first.complaint.files).toEqual([{ name: 'Đơn.pdf' }]);
    const more = await move(producer, 'complaintAddFile', id, { fileId: await upload(producer) });
    expect(more.complaint.files).toHaveLength(2);
    const twice = await move(producer, 'complaintAddFile', id, { fileId: fileIds[0] });
    expect(codeOf(twice)).toBe('ALREADY_ADDED');
    const foreign = { fileId: await upload(rival) };
    expect(codeOf(await move(producer, 'complaintAddFile', id, foreign))).toBe('FILE_NOT_FOUND');
    const wrong = { fileId: await upload(producer, 'EVIDENCE') };
    expect(codeOf(await move(producer, 'complaintAddFile', id, wrong))).toBe('FILE_NOT_FOUND');
    expect(codeOf(await move(rival, 'complaintAddFile', id, foreign))).toBe('FORBIDDEN');
    const register = { number: '5', registeredOn: '2026-11-20', baseRevision: 1 };
    await move(secretary, 'complaintRegister', id, register);
    const answer = await move(secretary, 'complaintAnswer', id, {
      ...{ documentNumber: '6', answeredOn: '2026-11-20', content: 'Kèm văn bản', baseRevision: 2 },
      fileIds: [await upload(secretary)],
    });
    expect(answer.complaint.answers[0].files).toEqual([{ name: 'Đơn.pdf' }]);
    expect(answer.complaint.files).toHaveLength(2);
  });
});
