import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../src/platform/db/keyset.ts';
import { Language } from '../../../src/platform/graphql/language.ts';
import { pageRequest, type PageArguments } from '../../../src/platform/graphql/page-request.ts';

const ID = '0190163d-8694-739b-aea5-966c26f8ad91';
const cursor = encodeCursor('NEWEST', { key: '5', id: ID });
const read = (args: PageArguments) => pageRequest(args, 'NEWEST', 'int', Language.EN);

describe('page arguments', () => {
  it.each<[PageArguments, object]>([
    [{ first: 0 }, { size: 0, backward: false }],
    [
      { first: 100, last: null },
      { size: 100, backward: false },
    ],
    [{ last: 3 }, { size: 3, backward: true }],
    [
      { first: 3, after: cursor, before: null },
      { size: 3, backward: false, after: { key: '5', id: ID } },
    ],
  ])('%j are understood', (args, request) => {
    expect(read(args)).toEqual({ after: undefined, before: undefined, ...request });
  });

  it.each<PageArguments>([{}, { first: 101 }, { first: -1 }, { last: 101 }, { first: 1, last: 1 }])(
    '%j are refused',
    (args) => {
      expect(() => read(args)).toThrow(
        expect.objectContaining({
          message: 'Say how many rows with exactly one of first and last, from 0 to 100.',
          extensions: { code: 'BAD_USER_INPUT' },
        }),
      );
    },
  );

  it('a cursor of another order is refused, in the caller’s language', () => {
    const other = () => pageRequest({ first: 1, after: cursor }, 'TITLE', 'int', Language.EN);
    expect(other).toThrow(/^The cursor \(after, before\) is broken or belongs to another order/);
    const broken = () => pageRequest({ first: 1, before: 'x' }, 'TITLE', 'int');
    expect(broken).toThrow(/^Vị trí trang/);
  });
});
