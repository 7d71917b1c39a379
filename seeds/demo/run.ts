import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Argument, Command } from 'commander';
import { guarded } from '../../src/commands/failure.ts';
import { loadConfig } from '../../src/platform/config/config.ts';
import { OperatorError } from '../../src/platform/config/operator-error.ts';
import { localDay } from '../../src/platform/graphql/context.ts';
import { readAccounts } from './accounts.ts';
import { CallFailed, present } from './caller.ts';
import { playCommunes } from './communes/play.ts';
import { download } from './day/download.ts';
import { playDay } from './day/play.ts';
import { httpStage } from './http-stage.ts';
import { playCouncil, type Played } from './journey/play.ts';
import { Story } from './journey/teller.ts';

interface Options {
  readonly url?: string;
  readonly password?: string;
  readonly out?: string;
}

type What = 'product' | 'council' | 'communes';

/** Shows the main job of the system against a started server, over HTTP only. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('show how a product gets its stars, step by step, on a server that is running')
    .addArgument(
      new Argument(
        '[what]',
        'product: how one gets its stars; council: a whole day, with its papers; communes: their years, with a report',
      )
        .choices(['product', 'council', 'communes'])
        .default('product'),
    )
    .option('--url <address>', 'address of the server; else that of PUBLIC_URL or HOST and PORT')
    .option('--password <password>', 'of the demonstration accounts; else from DATA_DIR')
    .option('--out <folder>', 'where papers are left; else DATA_DIR/demo-council or demo-communes')
    .addHelpText(
      'after',
      `
Every run makes new records, so it can be repeated. The exit code is 1 when a step is not as expected.

Examples:
  $ npm start                                      in one window
  $ npm run demo                                   in another
  $ npm run demo -- council --out papers           a day with 16 products and 12 members
  $ npm run demo -- communes --out papers          2021 to 2026 of three communes, and a report
  $ npm run demo -- --url http://localhost:8080`,
    )
    .action(guarded(async (what: What, options: Options) => demo(what, options)));
}

async function demo(what: What, options: Options): Promise<void> {
  const config = loadConfig();
  const host = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(config.host)
    ? 'localhost'
    : config.host;
  const base = (options.url ?? config.publicUrl ?? `http://${host}:${config.port}`).replace(
    /\/+$/,
    '',
  );
  const password = options.password ?? (await readAccounts(config.dataDir))?.password;
  await requireServer(base);
  if (!password) throw new OperatorError(NO_ACCOUNTS, 'DATA_DIR');
  const now = new Date();
  const story = new Story((line) => console.log(line));
  console.log(`${base} – dữ liệu minh họa, không có thật · everything is made up`);
  try {
    const stage = httpStage(`${base}/graphql`, password);
    const run = now.toISOString().replace(/\D/g, '').slice(4, 14);
    const today = localDay(now);
    if (what === 'council') {
      const out = resolve(options.out ?? join(config.dataDir, 'demo-council'));
      await playDay({ ...dayOf({ base, password, out, run }), stage, tell: story, today });
      console.log(ending(story.failures));
    } else if (what === 'communes') {
      const out = resolve(options.out ?? join(config.dataDir, 'demo-communes'));
      const take = (file: { link: { url: string } | null }) =>
        download(present('link', file.link).url, base);
      const told = { stage, tell: story, today, take };
      await playCommunes({ ...dayOf({ base, password, out, run }), ...told });
      console.log(ending(story.failures));
    } else {
      const played = await playCouncil({ stage, tell: story, today, run });
      console.log(summary(base, played, story.failures));
    }
    if (story.failures.length > 0) process.exitCode = 1;
  } catch (error) {
    if (error instanceof CallFailed) throw new OperatorError(error.message);
    throw error;
  }
}

/** What the day needs of the world outside: other sign-ins, and a folder for its papers. */
function dayOf({ base, password, out, run }: Record<'base' | 'password' | 'out' | 'run', string>) {
  return {
    ...{ password, run },
    openStage: (other: string) => httpStage(`${base}/graphql`, other),
    operation: (step: string) => `day-${run}-${step}`.slice(0, 64),
    download: (link: string) => download(link, base),
    keep: async (name: string, bytes: Uint8Array) => {
      await mkdir(out, { recursive: true });
      const place = join(out, name);
      await writeFile(place, bytes, { mode: 0o600 });
      return place;
    },
  };
}

const NO_ACCOUNTS =
  'The demonstration accounts are not known here: use the DATA_DIR of the server, or --password. A server in production has none until "npm run seed -- --demo".';

async function requireServer(base: string): Promise<void> {
  const answer = await fetch(`${base}/healthz`).catch(() => null);
  if (answer?.ok) return;
  throw new OperatorError(
    `No server answers at ${base}: run "npm start" in another window, or set PORT or --url.`,
    'PORT',
  );
}

function ending(failures: readonly string[]): string {
  if (failures.length === 0) return '\nMọi bước đều đúng · every step was as expected.';
  const list = failures.map((one) => `  ✗ ${one}`).join('\n');
  return `\n${failures.length} bước không đúng · steps were not as expected:\n${list}`;
}

function summary(base: string, { certificates }: Played, failures: readonly string[]): string {
  const [revoked, valid] = certificates;
  const paste = (query: string) =>
    `  curl -s ${base}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`;
  const verify = (code: string) =>
    `{ verifyCertificate(code: "${code}") { status stars productName } }`;
  return [
    ending(failures),
    '',
    'Thử tiếp · paste these (máy chủ production chỉ nhận câu truy vấn đã công bố · not in production):',
    ...(valid ? [paste(verify(valid.verificationCode))] : []),
    ...(revoked ? [paste(verify(revoked.verificationCode))] : []),
    paste('{ products(first: 5) { totalCount nodes { name stars producer { name } } } }'),
  ].join('\n');
}

await demoCommand().parseAsync();
