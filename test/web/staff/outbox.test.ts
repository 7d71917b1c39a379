import { describe, expect, it } from 'vitest';
import type {
  Answer,
  Criterion,
  KeptSheet,
  SheetPaper,
} from '../../../src/web/staff/offline/model.ts';
import {
  changed,
  chosen,
  countWaiting,
  delayOf,
  emptyWaiting,
  nextParcel,
  rescored,
  settled,
  totalOf,
  waitingWith,
} from '../../../src/web/staff/offline/outbox.rules.ts';
import { partsOf, tasksOf } from '../../../src/web/staff/offline/review.rules.ts';

const answer = (optionId: string | null, revision = 0): Answer => {
  return { optionId, revision, remark: null, flagged: false };
};

/** A criterion with levels `a0`, `a1`, … of as many points. */
function criterion(id: string, most: number, cases: readonly (number | null)[] = []): Criterion {
  const options = Array.from({ length: most + 1 }, (_, points) => {
    const caseNumber = cases[points] ?? null;
    return { id: `${id}${points}`, label: '', caseLabel: null, caseNumber, points, printed: true };
  });
  return { id, key: id, code: id, name: id, maxPoints: most, notes: [], options };
}

const CRITERIA = [criterion('a', 3), criterion('b', 2), criterion('c', 5, [null, 1, 2])];
const PAPER = {
  scoredCriteria: CRITERIA,
  parts: [
    {
      code: 'A',
      name: 'A',
      maxPoints: 5,
      sections: [{ criteria: [{ id: 'a' }, { id: 'h', criteria: [{ id: 'b' }] }] }],
    },
    { code: 'B', name: 'B', maxPoints: 5, sections: [{ criteria: [{ id: 'c' }] }] },
  ],
} as unknown as SheetPaper;

const sheet = (
  answers: KeptSheet['answers'],
  {
    rule = null,
    paper = PAPER,
    ...more
  }: { rule?: object | null; paper?: SheetPaper } & Partial<
    Pick<KeptSheet, 'former' | 'reasons'>
  > = {},
): KeptSheet => ({
  ...{ itemId: 'i', sessionId: 's', answers, opinion: null, receipt: null, fetchedAt: 0 },
  item: { sheet: paper, session: { rule } } as unknown as KeptSheet['item'],
  ...{ marks: {}, former: null, reasons: {} },
  ...more,
});

describe('what waits on the device', () => {
  it('holds the newest of several changes of a criterion, with all that was named', () => {
    let waiting = waitingWith(emptyWaiting('i'), 'a', { optionId: 'a1' });
    waiting = waitingWith(waiting, 'a', { remark: 'Thiếu hợp đồng' });
    waiting = waitingWith(waiting, 'a', { optionId: 'a2' });
    expect(waiting.changes).toEqual({ a: { optionId: 'a2', remark: 'Thiếu hợp đồng' } });
    expect(countWaiting(waiting, undefined)).toBe(1);
  });

  it('goes before handing in, on the revision that this device last saw', () => {
    const own = sheet({ a: answer('a2', 4), b: answer('b2') });
    const waiting = { ...waitingWith(emptyWaiting('i'), 'a', { optionId: 'a2' }), submit: true };
    const first = nextParcel(waiting, own, 'op-1')!;
    expect(first.parcel).toEqual({
      ...{ itemId: 'i', operationId: 'op-1', kind: 'save' },
      changes: { a: { optionId: 'a2', baseRevision: 4 } },
    });
    expect(first.rest).toEqual({ itemId: 'i', changes: {}, submit: true });
    const second = nextParcel(first.rest!, own, 'op-2')!;
    expect(second.parcel).toMatchObject({ kind: 'submit', total: 4, operationId: 'op-2' });
    expect(second.rest).toBeNull();
    expect(nextParcel(emptyWaiting('i'), own, 'op-3')).toBeNull();
  });

  it('is sent at most fifty answers at a time', () => {
    let waiting = emptyWaiting('i');
    for (let index = 0; index < 70; index++) {
      waiting = waitingWith(waiting, `k${index}`, { flagged: true });
    }
    const { parcel, rest } = nextParcel(waiting, sheet({}), 'op')!;
    expect(Object.keys(parcel.changes)).toHaveLength(50);
    expect(Object.keys(rest!.changes)).toHaveLength(20);
  });

  it('marks of conditions go with the answers, and reasons after them, before handing in', () => {
    const former = { a: 'a1', b: 'b2' };
    const own = sheet({ a: answer('a2', 4), b: answer('b2', 1) }, { former });
    const waiting = {
      ...waitingWith(emptyWaiting('i'), 'a', { optionId: 'a2' }),
      marks: { m: 'Nhãn sai' },
      reasons: { a: 'Đã có hợp đồng', b: 'Chọn lại như cũ' },
      submit: true,
    };
    expect(countWaiting(waiting, undefined)).toBe(4);
    const first = nextParcel(waiting, own, 'op-1')!;
    expect(first.parcel).toMatchObject({ kind: 'save', marks: { m: 'Nhãn sai' } });
    const second = nextParcel(first.rest!, own, 'op-2')!;
    expect(second.parcel).toMatchObject({ kind: 'explain', reasons: { a: 'Đã có hợp đồng' } });
    expect(second.parcel.reasons).not.toHaveProperty('b');
    expect(nextParcel(second.rest!, own, 'op-3')!.parcel.kind).toBe('submit');
  });

  it('changing something takes handing in back', () => {
    const waiting = waitingWith({ ...emptyWaiting('i'), submit: true }, 'a', { optionId: 'a0' });
    expect(waiting.submit).toBe(false);
  });
});

describe('after the answer of the server', () => {
  it('revisions are the server’s, and what was changed meanwhile stays on top', () => {
    const own = sheet({ a: answer('a3'), b: answer('b1') });
    const waiting = waitingWith(emptyWaiting('i'), 'a', { optionId: 'a3' });
    const stored = [
      { criterionId: 'a', answer: answer('a1', 1) },
      { criterionId: 'b', answer: answer('b1', 1) },
    ];
    const { answers } = settled(own, stored, waiting, new Set());
    expect(answers).toEqual({ a: answer('a3', 1), b: answer('b1', 1) });
  });

  it('what two devices answered differently stays as this one has it, until one is chosen', () => {
    const own = sheet({ a: answer('a3') });
    const stored = [{ criterionId: 'a', answer: answer('a1', 7) }];
    expect(settled(own, stored, undefined, new Set(['a'])).answers['a']).toEqual(answer('a3'));
    const conflict = {
      itemId: 'i',
      criterionId: 'a',
      mine: { optionId: 'a3' },
      theirs: answer('a1', 7),
    };
    const after = chosen(own, conflict);
    expect(after.answers['a']).toEqual(answer('a1', 7));
    const again = waitingWith(emptyWaiting('i'), 'a', conflict.mine);
    const mine = { ...after, answers: changed(after.answers, 'a', conflict.mine) };
    expect(nextParcel(again, mine, 'op')!.parcel.changes).toEqual({
      a: { optionId: 'a3', baseRevision: 7 },
    });
  });

  it('tries again after 2, 5, 15, 30, then every 60 seconds', () => {
    expect([1, 2, 3, 4, 5, 6, 40].map(delayOf)).toEqual([2, 5, 15, 30, 60, 60, 60]);
  });
});

const QUIET = {
  remarkRule: 'NONE',
  remarkCriteria: [],
  allowNoLevel: false,
  changeReasons: false,
};

describe('the check before handing in', () => {
  const rule = {
    remarkRule: 'LOWEST_LEVEL' as const,
    remarkCriteria: ['b'],
    allowNoLevel: true,
  };

  it('sums parts over nested criteria, and the whole', () => {
    const answers = { a: answer('a3'), b: answer('b1'), c: answer('c2') };
    const sums = partsOf(PAPER, answers).map(({ code, points, answered }) => [
      code,
      points,
      answered,
    ]);
    expect(sums).toEqual([['A', 4, 2], ['B', 2, 1]]); // prettier-ignore
    expect(totalOf(CRITERIA, answers)).toBe(6);
  });

  it('names what is not scored, and what the rules want a remark to', () => {
    const tasks = tasksOf(sheet({ a: answer('a0'), b: answer('b2') }, { rule }));
    expect(tasks.map(({ criterion: { id }, kind }) => [id, kind])).toEqual([
      ['a', 'needsRemark'],
      ['b', 'needsRemark'],
      ['c', 'notScored'],
    ]);
    const remark = 'Có lý do';
    const said = {
      a: { ...answer('a0'), remark },
      b: { ...answer('b2'), remark },
      c: answer('c1'),
    };
    expect(tasksOf(sheet(said, { rule }))).toEqual([]);
  });

  it('wants a reason for what is scored otherwise than before, where the rules do', () => {
    const answers = { a: answer('a3'), b: answer('b1'), c: answer('c1') };
    const former = { a: 'a3', b: 'b2', c: null };
    const open = sheet(answers, { rule: { ...QUIET, changeReasons: true }, former });
    expect(rescored(open).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(tasksOf({ ...open, reasons: { c: 'Có giấy mới' } })).toEqual([
      { criterion: CRITERIA[1], kind: 'needsReason' },
    ]);
    expect(tasksOf(sheet(answers, { rule: QUIET, former }))).toEqual([]);
  });

  it('finds levels of two alternative cases', () => {
    const two = [criterion('x', 1, [1, 1]), criterion('y', 1, [2, 2])];
    const paper = { ...PAPER, scoredCriteria: two };
    const tasks = tasksOf(sheet({ x: answer('x1'), y: answer('y1') }, { paper }));
    expect(tasks.map(({ criterion: { id }, kind }) => [id, kind])).toEqual([['y', 'mixedCase']]);
  });
});
