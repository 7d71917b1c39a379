import { makeDataDir } from '../../src/platform/config/secrets.ts';
import type { Database } from '../../src/platform/db/data-source.ts';
import { newDemoPassword, readAccounts, writeAccounts, type DemoAccounts } from './accounts.ts';
import { demoState, seedDemo } from './index.ts';
import { PEOPLE } from './people.ts';

export interface FirstStart {
  readonly dataDir: string;
  /** False where nothing made up may appear. */
  readonly demonstration: boolean;
  readonly onPiece?: (name: string) => void;
}

/** What somebody who starts the server should be told. */
export type StartNews =
  | { readonly kind: 'NO_PEOPLE' }
  | { readonly kind: 'DEMONSTRATION'; readonly accounts: DemoAccounts | null }
  | { readonly kind: 'NOTHING' };

/**
 * Loads the demonstration into a database that holds nobody yet, or what an interrupted start left out.
 * @param database connected as the application's role, with the entities of all rooms
 */
export async function firstStart(database: Database, wish: FirstStart): Promise<StartNews> {
  const state = await demoState(database);
  if (state === 'WHOLE') {
    // Logs of a server in earnest go to many places: there the password stays in its file.
    const accounts = wish.demonstration ? await readAccounts(wish.dataDir) : null;
    return { kind: 'DEMONSTRATION', accounts };
  }
  const empty = !(await hasPeople(database));
  if (!wish.demonstration) return { kind: empty ? 'NO_PEOPLE' : 'NOTHING' };
  if (!empty && state === 'NONE') return { kind: 'NOTHING' };
  return { kind: 'DEMONSTRATION', accounts: await loadDemonstration(database, wish) };
}

/** The same on purpose, whoever is there already. */
export async function loadDemonstration(
  database: Database,
  { dataDir, onPiece }: Omit<FirstStart, 'demonstration'>,
): Promise<DemoAccounts> {
  // The file comes first: a password that nobody knows would lock the accounts for good.
  const accounts = (await readAccounts(dataDir)) ?? {
    password: newDemoPassword(),
    logins: PEOPLE.map(({ login }) => login),
  };
  await makeDataDir(dataDir);
  await writeAccounts(dataDir, accounts);
  await seedDemo(database, { password: accounts.password, onPiece });
  return accounts;
}

async function hasPeople({ pool }: Database): Promise<boolean> {
  const { rows } = await pool.query<{ some: boolean }>(
    `SELECT EXISTS (SELECT FROM person) AS some`,
  );
  return rows[0]?.some ?? false;
}
