import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { OperatorError } from './operator-error.ts';

const secretsFile = z.object({
  /** Superuser of the embedded cluster. */
  databaseAdminPassword: z.string().min(20),
  /** Owner of the tables of the embedded database. */
  databaseOwnerPassword: z.string().min(20),
  /** The server's own login to the embedded database. */
  databaseAppPassword: z.string().min(20),
  /** 32 bytes, base64: signs cursors and cookies. */
  signingKey: z.string().refine((value) => Buffer.from(value, 'base64').length === 32),
});

export type Secrets = Readonly<z.infer<typeof secretsFile>>;

/**
 * Reads DATA_DIR/secrets.json, or makes it at the first start (readable by this user only).
 * @throws OperatorError naming DATA_DIR when the folder cannot be written or the file is damaged.
 */
export async function loadSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, 'secrets.json');
  return (await readSecrets(file)) ?? (await createSecrets(dataDir, file));
}

async function readSecrets(file: string): Promise<Secrets | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new OperatorError(
      `Cannot read ${file} (${(error as NodeJS.ErrnoException).code}): let this user read it, or set DATA_DIR to another folder.`,
      'DATA_DIR',
      { cause: error },
    );
  }
  const result = secretsFile.safeParse(parseJson(text));
  if (result.success) return result.data;
  throw new OperatorError(
    `${file} is damaged: put back a copy of it, or set DATA_DIR to an empty folder to start anew.`,
    'DATA_DIR',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function createSecrets(dataDir: string, file: string): Promise<Secrets> {
  const secrets: Secrets = {
    databaseAdminPassword: randomBytes(24).toString('base64url'),
    databaseOwnerPassword: randomBytes(24).toString('base64url'),
    databaseAppPassword: randomBytes(24).toString('base64url'),
    signingKey: randomBytes(32).toString('base64'),
  };
  await makeDataDir(dataDir);
  const draft = `${file}.${randomBytes(6).toString('hex')}.new`;
  try {
    await writeFile(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'w' });
    // link() fails when the file exists: of two first starts at once, exactly one decides.
    await link(draft, file);
    return secrets;
  } catch (error) {
    const existing = await readSecrets(file);
    if (existing) return existing;
    throw unusableDataDir(dataDir, error);
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}

/** Makes the folder; readable by others is needed for the database's own account to pass. */
export async function makeDataDir(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o755 });
  } catch (error) {
    throw unusableDataDir(dataDir, error);
  }
}

export function unusableDataDir(dataDir: string, error: unknown): OperatorError {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return new OperatorError(
    `Cannot write to the data folder ${dataDir} (${code}): make it writable, or set DATA_DIR to a folder that is.`,
    'DATA_DIR',
    { cause: error },
  );
}
