import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/platform/config/config.ts';
import { ConfigError } from '../../../src/platform/config/operator-error.ts';

const URL = 'postgresql://ocop:secret@db.example:5432/ocop';

function refusal(environment: Record<string, string>): ConfigError {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('loadConfig', () => {
  it('has a default for everything', () => {
    expect(loadConfig({})).toMatchObject({
      environment: 'development',
      port: 4000,
      host: '127.0.0.1',
      dataDir: resolve('.data'),
      databaseUrl: undefined,
      databaseMigrateUrl: undefined,
      logLevel: 'info',
      rateLimitPoints: 20_000,
      trustProxy: false,
      publicUrl: undefined,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: ' ' })).toEqual(loadConfig({}));
  });

  it('reads every setting', () => {
    const config = loadConfig({
      NODE_ENV: 'production',
      PORT: '8080',
      HOST: '0.0.0.0',
      DATA_DIR: '/srv/ocop',
      DATABASE_URL: URL,
      DATABASE_MIGRATE_URL: URL,
      LOG_LEVEL: 'debug',
      RATE_LIMIT_POINTS: '0',
      TRUST_PROXY: 'loopback, 10.0.0.0/8',
      PUBLIC_URL: 'https://ocop.example.vn/',
    });
    expect(config).toMatchObject({
      environment: 'production',
      port: 8080,
      host: '0.0.0.0',
      dataDir: '/srv/ocop',
      databaseUrl: URL,
      databaseMigrateUrl: URL,
      logLevel: 'debug',
      rateLimitPoints: 0,
      trustProxy: 'loopback, 10.0.0.0/8',
      publicUrl: 'https://ocop.example.vn',
    });
  });

  it.each([
    ['false', false],
    ['0', false],
    ['1', 1],
    ['::1', '::1'],
  ])('TRUST_PROXY=%s', (text, value) => {
    expect(loadConfig({ TRUST_PROXY: text }).trustProxy).toBe(value);
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '4000.5'],
    ['NODE_ENV', 'prod'],
    ['LOG_LEVEL', 'loud'],
    ['RATE_LIMIT_POINTS', 'many'],
    ['TRUST_PROXY', 'true'],
    ['PUBLIC_URL', 'ocop.example'],
    ['HOST', 'a b'],
  ])('%s=%s is refused, saying what to write', (name, value) => {
    const error = refusal({ [name]: value });
    expect(error.variable).toBe(name);
    expect(error.message).toMatch(new RegExp(`^${name}: "${value}" cannot be used: write .*\\.$`));
  });

  it.each(['mysql://u:secret@h/d', 'postgresql://u:secret@h', 'secret'])(
    'DATABASE_URL=%s is refused without repeating a password',
    (value) => {
      const error = refusal({ DATABASE_URL: value });
      expect(error.variable).toBe('DATABASE_URL');
      expect(error.message).toContain('postgresql://user:password@host:5432/database');
      expect(error.message).not.toContain('secret');
    },
  );

  it('DATABASE_MIGRATE_URL alone is refused', () => {
    expect(refusal({ DATABASE_MIGRATE_URL: URL }).variable).toBe('DATABASE_URL');
  });
});

describe('mail', () => {
  it('lies in files unless a server is set, and then needs a sender', () => {
    expect(loadConfig({})).toMatchObject({
      mailSmtpUrl: undefined,
      mailFrom: { name: 'OCOP', address: 'no-reply@ocop.invalid' },
    });
    expect(
      loadConfig({
        MAIL_SMTP_URL: 'smtps://mailer:s3cret@mail.example.vn',
        MAIL_FROM: 'OCOP Cao Bằng <no-reply@example.vn>',
      }),
    ).toMatchObject({ mailFrom: { name: 'OCOP Cao Bằng', address: 'no-reply@example.vn' } });
    expect(loadConfig({ MAIL_FROM: 'a@example.vn' })).toMatchObject({
      mailFrom: { name: 'OCOP', address: 'a@example.vn' },
    });
    expect(refusal({ MAIL_SMTP_URL: 'smtp://mail.example.vn' }).message).toContain('MAIL_FROM');
  });

  it('never repeats the address of the server, which holds a password', () => {
    const { message } = refusal({ MAIL_SMTP_URL: 'http://mailer:s3cret@mail.example.vn' });
    expect(message).toContain('MAIL_SMTP_URL');
    expect(message).not.toContain('s3cret');
  });

  it.each(['a', 'a@b', 'A\nBcc: x@example.vn', 'x <a@example.vn', '"x" <a@example.vn>', 'a@b.vn>'])(
    'refuses the sender %s',
    (MAIL_FROM) => {
      expect(refusal({ MAIL_FROM }).message).toContain('MAIL_FROM');
    },
  );
});
