import { describe, expect, it } from 'vitest';
import { describeError, withoutData } from '../../../src/platform/observe/log-error.ts';
import { createLogger, type LogFields } from '../../../src/platform/observe/logger.ts';

function memoryLog(level = 'info') {
  const lines: string[] = [];
  const log = createLogger({
    level,
    destination: { write: (line: string) => void lines.push(line) },
  });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
}

describe('log lines', () => {
  it('are one JSON object each, with time, level, sentence and listed fields', () => {
    const { log, lines, last } = memoryLog();
    log
      .child({ requestId: 'r-1' })
      .info({ operation: 'CatalogueProducts', status: 200 }, 'Answered');
    expect(lines).toHaveLength(1);
    expect(last()).toMatchObject({
      level: 'info',
      message: 'Answered',
      requestId: 'r-1',
      operation: 'CatalogueProducts',
      status: 200,
    });
    expect(last()['time']).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it('follow the level that is set', () => {
    const { log, lines } = memoryLog('warn');
    log.info({}, 'quiet');
    log.warn({}, 'loud');
    expect(lines).toHaveLength(1);
  });

  it('escape line breaks, so that no text can pretend to be another line', () => {
    const { log, lines } = memoryLog();
    log.info({ operation: 'a\r\n{"level":"fatal"}' }, 'Answered');
    expect(lines[0]!.trimEnd()).not.toMatch(/[\r\n]/);
  });

  it('carry the fields of every parent', () => {
    const { log, last } = memoryLog();
    log.child({ requestId: 'r-1' }).child({ job: 'a' }).child({ attempt: 2 }).info({}, 'Done');
    expect(last()).toMatchObject({ requestId: 'r-1', job: 'a', attempt: 2 });
  });

  it('hide every field that is not on the list, also in children', () => {
    const { log, lines } = memoryLog();
    const canaries = {
      variables: { input: { phone: '0912345678' } },
      phone: '0912345678',
      name: 'Nông Thị Canh',
      token: 'ocop_s_canary',
      password: 'canary-password',
      headers: { authorization: 'Bearer canary' },
    } as unknown as LogFields;
    log.info(canaries, 'Answered');
    log.child(canaries).warn({}, 'Answered');
    expect(lines.join('')).not.toMatch(/0912345678|Nông|canary/);
    expect(lines.join('')).toContain('"phone":"[hidden]"');
  });
});

describe('errors in the log', () => {
  it('keep kind, code and place, not the data', () => {
    const { log, lines, last } = memoryLog();
    const database = Object.assign(
      new Error('duplicate key value violates unique constraint "person_phone_key"'),
      {
        code: '23505',
        constraint: 'person_phone_key',
        table: 'person',
        detail: 'Key (phone)=(0912345678) already exists.',
      },
    );
    const query = Object.assign(new Error(database.message), {
      driverError: database,
      query: 'insert into person …',
      parameters: ['0912345678', 'canary-password'],
    });
    log.error({ err: query }, 'Failed');
    expect(lines.join('')).not.toMatch(/0912345678|canary|insert into/);
    expect(last()['err']).toMatchObject({
      type: 'Error',
      cause: { code: '23505', constraint: 'person_phone_key', table: 'person' },
    });
  });

  it.each([
    ['invalid input syntax for type uuid: "canary"', 'invalid input syntax for type uuid: "…"'],
    [
      'Variable "$input" got invalid value "0912345678"; Int',
      'Variable "$input" got invalid value "…"; Int',
    ],
    [
      'Unexpected token \'c\', "{canary" is not valid JSON',
      'Unexpected token "…", "…" is not valid JSON',
    ],
    ['relation "product" does not exist', 'relation "product" does not exist'],
    ['Key (phone)=(0912345678) exists', 'Key (…) exists'],
    ['mail to canary@example.vn failed', 'mail to … failed'],
    ['call 0912 345 678 now', 'call … now'],
    ['số 1\r\nfatal', 's… 1…fatal'],
  ])('%s', (message, shown) => {
    expect(withoutData(message)).toBe(shown);
  });

  it('leave the message out of the stack', () => {
    const shown = describeError(new Error('first line\nsecond canary line'));
    expect(shown.stack).toMatch(/^\s+at /);
    expect(shown.stack).not.toContain('canary');
  });

  it('say only the kind of what is not an error', () => {
    expect(describeError('canary')).toEqual({ type: 'string', message: 'Not an error object' });
  });
});
