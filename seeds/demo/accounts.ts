import { randomInt } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { OperatorError } from '../../src/platform/config/operator-error.ts';

const file = z.object({ password: z.string().min(12), logins: z.array(z.string()) });

/** What opens the demonstration accounts; the same password for all of them. */
export type DemoAccounts = Readonly<z.infer<typeof file>>;

export function accountsFile(dataDir: string): string {
  return join(dataDir, 'demo-accounts.json');
}

/** The accounts of an earlier start, or null. */
export async function readAccounts(dataDir: string): Promise<DemoAccounts | null> {
  const path = accountsFile(dataDir);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new OperatorError(`Cannot read ${path}: let this user read it.`, 'DATA_DIR', {
      cause: error,
    });
  }
  try {
    return file.parse(JSON.parse(text));
  } catch (error) {
    throw new OperatorError(`${path} is damaged: put back a copy of it.`, 'DATA_DIR', {
      cause: error,
    });
  }
}

/** Writes the file so that only this user can read it. */
export async function writeAccounts(dataDir: string, accounts: DemoAccounts): Promise<void> {
  const path = accountsFile(dataDir);
  const draft = `${path}.${process.pid}.new`;
  await writeFile(draft, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, path);
}

/** Four groups of signs that are not mistaken for one another: about 79 bits. */
export function newDemoPassword(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
