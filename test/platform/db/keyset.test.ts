import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, type KeyType } from '../../../src/platform/db/keyset.ts';

const ID = '0190163d-8694-739b-aea5-966c26f8ad91';
const pack = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  it.each<[KeyType, string]>([
    ['timestamptz', '2026-11-22T10:00:00.123456Z'],
    ['date', '2024-02-29'],
    ['int', '-2147483648'],
    ['bigint', '9223372036854775807'],
    ['numeric', '-12.5000'],
    ['text', 'Bưởi "Năm Roi"\n'],
    ['uuid', ID],
  ])('of a %s comes back as it went', (type, key) => {
    const cursor = encodeCursor('NEWEST', { key, id: ID });
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(decodeCursor(cursor, 'NEWEST', type)).toEqual({ key, id: ID });
  });

  it.each<[string, KeyType, string]>([
    ['of another order', 'int', pack([1, 'OLDEST', '5', ID])],
    ['of another version', 'int', pack([2, 'NEWEST', '5', ID])],
    ['with too much in it', 'int', pack([1, 'NEWEST', '5', ID, 1])],
    ['without a key', 'int', pack([1, 'NEWEST', null, ID])],
    ['with a wrong id', 'int', pack([1, 'NEWEST', '5', 'x'])],
    ['that is no list', 'int', pack({ version: 1 })],
    ['that is no JSON', 'int', 'xyz'],
    ['that is empty', 'int', ''],
    ['with other letters', 'int', `${pack([1, 'NEWEST', '5', ID])}+/=`],
    ['of enormous length', 'text', pack([1, 'NEWEST', 'x'.repeat(3_000), ID])],
    ['whose number is too large', 'int', pack([1, 'NEWEST', '2147483648', ID])],
    ['whose number is no number', 'bigint', pack([1, 'NEWEST', '1; drop', ID])],
    ['whose day does not exist', 'date', pack([1, 'NEWEST', '2026-02-30', ID])],
    [
      'whose time does not exist',
      'timestamptz',
      pack([1, 'NEWEST', '2026-02-03T25:00:00.000000Z', ID]),
    ],
    ['with a character that cannot be stored', 'text', pack([1, 'NEWEST', 'a\0', ID])],
  ])('%s is refused', (_, type, cursor) => {
    expect(decodeCursor(cursor, 'NEWEST', type)).toBeUndefined();
  });
});
