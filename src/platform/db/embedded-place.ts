import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makeDataDir, unusableDataDir } from '../config/secrets.ts';
import { canEnter, type Account } from './embedded-account.ts';
import { SHARED_HOME } from './embedded-binaries.ts';

const placeFile = z.object({
  /** Holds `cluster/` and `postgres.log`. */
  home: z.string(),
  /** The port of the last start, tried first at the next. */
  port: z.number().optional(),
});

export type Place = z.infer<typeof placeFile>;

/**
 * Where the cluster of a data folder is: below it, as a rule. Started by root the database runs
 * under another account, which may not be able to enter (a data folder in /root): then the cluster
 * lives in /var/lib/ocop and the data folder says so in embedded.json.
 */
export async function findPlace(dataDir: string, account: Account | undefined): Promise<Place> {
  return (await readPlace(dataDir)) ?? (await choosePlace(dataDir, account));
}

/** The place remembered by an earlier start. */
export async function readPlace(dataDir: string): Promise<Place | undefined> {
  const text = await readFile(join(dataDir, 'embedded.json'), 'utf8').catch(() => '{}');
  const result = placeFile.safeParse(JSON.parse(text));
  if (!result.success) return undefined;
  // A data folder may be moved: what lay below it still does.
  return { ...result.data, home: result.data.home === '.' ? dataDir : result.data.home };
}

export async function rememberPlace(dataDir: string, place: Place): Promise<void> {
  const home = place.home === dataDir ? '.' : place.home;
  const text = `${JSON.stringify({ ...place, home }, null, 2)}\n`;
  try {
    await writeFile(join(dataDir, 'embedded.json'), text);
  } catch (error) {
    throw unusableDataDir(dataDir, error);
  }
}

async function choosePlace(dataDir: string, account: Account | undefined): Promise<Place> {
  await makeDataDir(dataDir);
  if (!account || canEnter(account, dataDir)) return { home: dataDir };
  // A strict umask may have closed the folder just made: opening it for passing through shows
  // nobody its files, of which the secrets stay private.
  await chmod(dataDir, 0o755).catch(() => undefined);
  if (canEnter(account, dataDir)) return { home: dataDir };
  const mark = createHash('sha256')
    .update(await realpath(dataDir))
    .digest('hex')
    .slice(0, 12);
  const home = join(SHARED_HOME, mark);
  await mkdir(home, { recursive: true });
  for (const folder of [SHARED_HOME, home]) await chmod(folder, 0o755);
  return { home };
}
