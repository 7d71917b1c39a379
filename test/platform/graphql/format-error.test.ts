import { GraphQLError, Kind, type FieldNode } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES, publicError } from '../../../src/platform/graphql/errors.ts';
import { formatError } from '../../../src/platform/graphql/format-error.ts';
import { Language } from '../../../src/platform/graphql/language.ts';

const REQUEST = { requestId: 'request-1', language: Language.EN };
const node: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'x' } };

function format(error: unknown, request = REQUEST) {
  const reported: unknown[][] = [];
  const formatted = formatError(error, request, (...hidden) => reported.push(hidden));
  return { formatted, reported, code: formatted.extensions?.['code'] };
}

/** As graphql-js wraps what a resolver throws. */
const thrown = (originalError: Error) =>
  new GraphQLError(originalError.message, {
    ...{ nodes: [node], path: ['product', 'name'], originalError },
  });

const failedQuery = (code: string, message = 'duplicate key value (login)=(an.nguyen)') =>
  new QueryFailedError(
    'SELECT secret FROM person',
    ['p1'],
    Object.assign(new Error(message), { code }),
  );

describe('an error that leaves the server', () => {
  it.each(ERROR_CODES.filter((code) => code !== 'INTERNAL_SERVER_ERROR'))(
    'keeps its words with the code %s',
    (code) => {
      const { formatted, reported } = format(publicError(code, 'Do this.'));
      expect(formatted).toEqual({ message: 'Do this.', extensions: { code } });
      expect(reported).toEqual([]);
    },
  );

  it.each([
    ['an error of the program', new TypeError('x of undefined at /srv/app/secret.ts:1')],
    ['such an error in a resolver', thrown(new TypeError('x of undefined'))],
    ['an SQL error', thrown(failedQuery('23505'))],
    ['an SQL error outside of GraphQL', failedQuery('42P01')],
    ['a code that is not on the list', new GraphQLError('x', { extensions: { code: 'SECRET' } })],
    ['a code that is no text', new GraphQLError('x', { extensions: { code: 7 } })],
    ['text', 'something'],
    ['nothing', undefined],
    ['a broken promise of the schema', thrown(new Error('Cannot return null for Person.login'))],
    [
      'a value that is none of its type',
      thrown(new GraphQLError('Enum "Role" cannot represent value: { secret: 1 }')),
    ],
  ])('is masked: %s', (_, error) => {
    const { formatted, reported, code } = format(error);
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    expect(formatted.message).toMatch(/report code request-1$/);
    expect(formatted.extensions).toEqual({ code, requestId: 'request-1' });
    expect(JSON.stringify(formatted)).not.toMatch(/secret|SELECT|undefined|duplicate|login|Enum/);
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    expect(reported).toEqual([[cause, 'request-1']]);
  });

  it.each([
    ...['57014', '55P03', '40001', '40P01', '57P01', '53300', '53100', '25P03', '08006', '08P01'],
    ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE'],
  ])('asks to try again later when the database says %s', (code) => {
    const plain = Object.assign(new Error('canceling statement, host 10.0.0.7'), { code });
    for (const error of [plain, thrown(plain), failedQuery(code), thrown(failedQuery(code))]) {
      const { formatted, reported } = format(error);
      expect(formatted.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
      expect(formatted.message).toBe(
        'The system is busy and the request was not carried out. Try again in a few seconds.',
      );
      expect(reported).toHaveLength(1);
    }
  });

  it.each([
    'timeout exceeded when trying to connect',
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
  ])('asks to try again later: %s', (message) => {
    expect(format(thrown(new Error(message))).code).toBe('SERVICE_UNAVAILABLE');
  });

  it('speaks the language of the request', () => {
    const vietnamese = { ...REQUEST, language: Language.VI };
    expect(format(new Error('x'), vietnamese).formatted.message).toMatch(/báo mã request-1$/);
    const busy = failedQuery('57014');
    expect(format(busy, vietnamese).formatted.message).toMatch(/^Hệ thống đang bận/);
  });

  it('calls what graphql-js refuses in a request bad input', () => {
    const bare = new GraphQLError('Variable "$n" got invalid value "x".', { nodes: [node] });
    expect(format(bare).formatted).toMatchObject({
      message: 'Variable "$n" got invalid value "x".',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('is short and carries nothing but its code, place and path', () => {
    const error = new GraphQLError('x'.repeat(100_000), {
      nodes: [node],
      path: ['a', 0],
      extensions: {
        ...{ code: 'BAD_USER_INPUT', http: { status: 400 }, stacktrace: ['at secret.ts'] },
        exception: { secret: true },
      },
    });
    const { formatted } = format(error);
    expect(formatted.message).toHaveLength(200);
    expect(formatted.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(formatted.path).toEqual(['a', 0]);
    expect(JSON.stringify(formatted)).not.toContain('secret');
  });
});
