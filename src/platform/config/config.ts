import { resolve } from 'node:path';
import { z } from 'zod';
import type { S3Settings } from '../files/s3-store.ts';
import { bucketOf, fileSettings } from './file-settings.ts';
import { officeOf, officeSettings, type Office } from './office-settings.ts';
import { ConfigError } from './operator-error.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

function wholeNumber(lowest: number, highest: number, example: number) {
  const hint = `write a whole number from ${lowest} to ${highest}, for example ${example}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, hint)
    .transform(Number)
    .refine((value) => value >= lowest && value <= highest, hint);
}

function postgresUrl() {
  const hint = 'write an address such as postgresql://user:password@host:5432/database';
  return z.string().refine((value) => {
    const url = safeUrl(value);
    return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
  }, hint);
}

function safeUrl(value: string): URL | null {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}

function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, `write one of ${values.join(', ')}`);
}

const webAddress = z
  .string()
  .refine((value) => /^https?:$/.test(safeUrl(value)?.protocol ?? ''), {
    message: 'write a web address such as https://ocop.example.vn',
  })
  .transform((value) => value.replace(/\/+$/, ''));

/**
 * How many proxies stand in front, or which addresses they have. A bare "true" would let every
 * caller choose the address its rate limit is counted under, so it is refused.
 */
const PROXY_LIST = /^(loopback|linklocal|uniquelocal|[\da-f.:]+(\/\d{1,3})?)$/i;
const trustProxy = z
  .string()
  .refine(
    (value) =>
      /^(false|\d{1,2})$/.test(value) ||
      value.split(',').every((part) => PROXY_LIST.test(part.trim())),
    'write false, the number of proxies (1), or their addresses (loopback, 10.0.0.0/8)',
  )
  .transform((value): false | number | string => {
    if (value === 'false' || value === '0') return false;
    return /^\d+$/.test(value) ? Number(value) : value;
  });

/** Origins letter by letter, as browsers send them: a path, a star or "null" would never match. */
const origins = z
  .string()
  .transform((value) => value.split(',').map((part) => part.trim()))
  .refine(
    (list) => list.every((origin) => /^https?:/.test(origin) && safeUrl(origin)?.origin === origin),
    'write origins such as https://catalogue.example.vn, separated by commas, without a path',
  );

/** The password in it is not looked at here, and never shown. */
const smtpAddress = z.string().refine((value) => {
  const url = safeUrl(value);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
}, 'write an address such as smtps://user:password@mail.example.vn');

/** `no-reply@example.vn` or `OCOP Cao Bằng <no-reply@example.vn>`. */
const SENDER = /^(?:([^<>"@\p{Cc}]{1,100}?)\s*<)?([\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)>?$/u;
const sender = z
  .string()
  .refine((value) => SENDER.test(value) && value.includes('<') === value.endsWith('>'), {
    message: 'write an address such as OCOP <no-reply@example.vn>',
  })
  .transform((value) => {
    const [, name, address] = SENDER.exec(value) ?? [];
    return { name: name ?? 'OCOP', address: address ?? '' };
  });

/** How many days before something ends people are told, such as 180,90,30. */
const daysBefore = z
  .string()
  .regex(/^\d{1,3}(\s*,\s*\d{1,3}){0,5}$/, 'write up to six numbers of days, such as 180,90,30')
  .transform((value) => value.split(',').map(Number));

const settings = z.object({
  NODE_ENV: oneOf(['development', 'production', 'test']).default('development'),
  PORT: wholeNumber(0, 65_535, 4000).default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'write a host name or address, for example 127.0.0.1, or 0.0.0.0 for all')
    .default('127.0.0.1'),
  DATA_DIR: z
    .string()
    .default('./.data')
    .transform((value) => resolve(value)),
  DATABASE_URL: postgresUrl().optional(),
  DATABASE_MIGRATE_URL: postgresUrl().optional(),
  DATABASE_READ_URL: postgresUrl().optional(),
  LOG_LEVEL: oneOf(LOG_LEVELS).optional(),
  RATE_LIMIT_POINTS: wholeNumber(0, 100_000_000, 20_000).default(20_000),
  TRUST_PROXY: trustProxy.default(false),
  PUBLIC_URL: webAddress.optional(),
  CORS_ORIGINS: origins.optional(),
  CACHE_MB: wholeNumber(0, 16_384, 32).default(32),
  METRICS_TOKEN: z
    .string()
    .regex(/^\S{16,200}$/, 'write 16 to 200 characters without spaces')
    .optional(),
  MAIL_SMTP_URL: smtpAddress.optional(),
  MAIL_FROM: sender.optional(),
  CRITERIA_LAPSE_DAYS: daysBefore.default([180, 90, 30]),
  IMPORT_KEEP_DAYS: wholeNumber(30, 3_650, 365).default(365),
  EXPORT_KEEP_DAYS: wholeNumber(1, 3_650, 30).default(30),
  ...fileSettings,
  ...officeSettings,
});

export interface Config {
  readonly environment: 'development' | 'production' | 'test';
  readonly port: number;
  readonly host: string;
  /** Absolute path; holds the embedded database and secrets.json. */
  readonly dataDir: string;
  /** The server's own login; absent = the embedded database. */
  readonly databaseUrl?: string;
  /** The owner's login for migrations, when the server's login does not own the database. */
  readonly databaseMigrateUrl?: string;
  /** A streaming replica for reads of the public; absent = the primary does all. */
  readonly databaseReadUrl?: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Cost points a minute for each anonymous address; 0 = no limit. */
  readonly rateLimitPoints: number;
  /** Express's "trust proxy": false, number of proxies, or their addresses. */
  readonly trustProxy: false | number | string;
  /** The address people reach the server at, without a slash at the end. */
  readonly publicUrl?: string;
  /** Origins whose pages may use the server from a browser; none unless set. */
  readonly corsOrigins: readonly string[];
  /** Memory for ready answers to anonymous callers, in MB; 0 = they are made each time. */
  readonly cacheMb: number;
  /** Lets its holder read /metrics from another machine. */
  readonly metricsToken?: string;
  /** The mail server with its login; absent = mails are laid down in DATA_DIR/mail. */
  readonly mailSmtpUrl?: string;
  /** Who mails come from. */
  readonly mailFrom: { readonly name: string; readonly address: string };
  /** Days in which an import can be taken back; then its rows are removed. */
  readonly importKeepDays: number;
  /** Days for which exported tables are kept. */
  readonly exportKeepDays: number;
  /** The bucket that holds files; absent = a folder of the data folder does. */
  readonly filesS3?: S3Settings;
  /** Signs links to files; absent = the key that DATA_DIR holds. */
  readonly filesLinkSecret?: string;
  /** How many days before an indicator of a commune would lapse its officers are told. */
  readonly criteriaLapseDays: readonly number[];
  /** Whom visitors may ask; absent = pages name nobody. */
  readonly office?: Office;
}

/**
 * The settings of this process, checked. The only reader of `process.env`; an empty variable
 * counts as not set.
 * @throws ConfigError naming the first variable that cannot be used and what to write instead.
 */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(
    Object.keys(settings.shape).map((name) => [name, environment[name]?.trim() || undefined]),
  );
  const result = settings.safeParse(given);
  if (!result.success) throw refusal(result.error, given);
  const value = result.data;
  if (value.DATABASE_MIGRATE_URL && !value.DATABASE_URL) {
    throw new ConfigError(
      'DATABASE_MIGRATE_URL is set without DATABASE_URL: set DATABASE_URL to the login of the server too.',
      'DATABASE_URL',
    );
  }
  if (value.MAIL_SMTP_URL && !value.MAIL_FROM) {
    throw new ConfigError(
      'MAIL_SMTP_URL is set without MAIL_FROM: set MAIL_FROM to the address mails come from, such as OCOP <no-reply@example.vn>.',
      'MAIL_FROM',
    );
  }
  return {
    environment: value.NODE_ENV,
    port: value.PORT,
    host: value.HOST,
    dataDir: value.DATA_DIR,
    databaseUrl: value.DATABASE_URL,
    databaseMigrateUrl: value.DATABASE_MIGRATE_URL,
    databaseReadUrl: value.DATABASE_READ_URL,
    logLevel: value.LOG_LEVEL ?? (value.NODE_ENV === 'test' ? 'warn' : 'info'),
    rateLimitPoints: value.RATE_LIMIT_POINTS,
    trustProxy: value.TRUST_PROXY,
    publicUrl: value.PUBLIC_URL,
    corsOrigins: value.CORS_ORIGINS ?? [],
    cacheMb: value.CACHE_MB,
    metricsToken: value.METRICS_TOKEN,
    importKeepDays: value.IMPORT_KEEP_DAYS,
    exportKeepDays: value.EXPORT_KEEP_DAYS,
    filesS3: bucketOf(value),
    filesLinkSecret: value.FILES_LINK_SECRET,
    criteriaLapseDays: value.CRITERIA_LAPSE_DAYS,
    office: officeOf(value),
    mailSmtpUrl: value.MAIL_SMTP_URL,
    mailFrom: value.MAIL_FROM ?? { name: 'OCOP', address: 'no-reply@ocop.invalid' },
  };
}

function refusal(error: z.ZodError, given: Record<string, string | undefined>): ConfigError {
  const issue = error.issues[0];
  const variable = String(issue?.path[0]);
  // Addresses of a database or mail server hold a password, so they are never repeated on the screen;
  // nor is a token.
  const secret = /^DATABASE_|^MAIL_SMTP|_TOKEN$|_SECRET|_KEY/.test(variable);
  const shown = secret ? 'the value given' : `"${given[variable]}"`;
  return new ConfigError(`${variable}: ${shown} cannot be used: ${issue?.message}.`, variable);
}
