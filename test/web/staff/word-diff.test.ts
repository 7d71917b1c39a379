import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../../src/web/staff/listing/word-diff.ts';

const shown = (before: string, after: string) =>
  wordDiff(before, after).map(({ kind, text }) => [kind, text]);
const MARKS = { same: '', out: '-', in: '+' } as const;

describe('the words of two versions', () => {
  it('are told apart one by one, and runs of them stand together', () => {
    expect(shown('Miến dong phơi nắng', 'Miến dong sấy lạnh')).toEqual([
      ['same', 'Miến dong'],
      ['out', ' phơi nắng'],
      ['in', ' sấy lạnh'],
    ]);
    expect(shown('', 'Có từ đầu')).toEqual([['in', 'Có từ đầu']]);
    expect(shown('Bỏ hết', '')).toEqual([['out', 'Bỏ hết']]);
    expect(shown('Như cũ', 'Như cũ')).toEqual([['same', 'Như cũ']]);
    expect(shown('', '')).toEqual([]);
  });

  it('give both texts back, whatever they are', () => {
    const texts = ['a b c d', 'b  c\nd e', ' a', 'd c b a ', 'x '.repeat(600).trim(), 'ă ằ â'];
    for (const before of texts) {
      for (const after of texts) {
        const runs = wordDiff(before, after);
        const side = (kind: 'in' | 'out') =>
          runs
            .flatMap((run) => (run.kind === 'same' || run.kind === kind ? [run.text] : []))
            .join('');
        expect([side('out'), side('in')]).toEqual([before, after]);
        expect(runs.every(({ kind }) => kind in MARKS)).toBe(true);
      }
    }
  });
});
