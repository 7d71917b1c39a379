import { afterEach, describe, expect, it, vi } from 'vitest';
import { SnakeNaming, snakeCase } from '../../../src/platform/db/naming.ts';
import { uuidv7 } from '../../../src/platform/db/uuid.ts';

afterEach(() => vi.useRealTimers());

describe('uuidv7', () => {
  it('has the form and the time of version 7', () => {
    const id = uuidv7();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const time = parseInt(id.replace('-', '').slice(0, 12), 16);
    expect(Math.abs(time - Date.now())).toBeLessThan(1000);
  });

  it('always grows, also within one millisecond', () => {
    const ids = Array.from({ length: 50_000 }, uuidv7);
    expect(ids.every((id, index) => index === 0 || id > ids[index - 1]!)).toBe(true);
  });

  it('grows although the clock steps back', () => {
    vi.useFakeTimers({ now: Date.now() + 60_000 });
    const before = uuidv7();
    vi.setSystemTime(Date.now() - 120_000);
    expect(uuidv7() > before).toBe(true);
  });
});

describe('names', () => {
  it.each([
    ['name', 'name'],
    ['fullName', 'full_name'],
    ['createdAt', 'created_at'],
    ['sheetA4Url', 'sheet_a4_url'],
    ['ProductImage', 'product_image'],
    ['HTTPDoor', 'http_door'],
  ])('%s → %s', (given, wanted) => {
    expect(snakeCase(given)).toBe(wanted);
  });

  it('tables lose the ending of their class', () => {
    expect(new SnakeNaming().tableName('SessionItemEntity', undefined)).toBe('session_item');
    expect(new SnakeNaming().tableName('SessionItemEntity', 'agenda')).toBe('agenda');
    expect(new SnakeNaming().joinColumnName('currentCertificate', 'id')).toBe(
      'current_certificate_id',
    );
  });
});
