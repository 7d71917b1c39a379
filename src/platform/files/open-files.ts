import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { loadSecrets } from '../config/secrets.ts';
import { diskStore } from './disk-store.ts';
import type { FileBox } from './file-box.ts';
import type { FileStore } from './file-store.ts';
import { tokenSigner } from './file-token.ts';

/** The folder of files on this machine. */
export function filesFolder(dataDir: string): string {
  return join(dataDir, 'files');
}

/** Where files are, as the settings say: a bucket, or a folder of the data folder. */
export async function openStore({ filesS3, dataDir }: Config): Promise<FileStore> {
  if (!filesS3) return diskStore(filesFolder(dataDir));
  const { s3Store } = await import('./s3-store.ts');
  return s3Store(filesS3);
}

/** The files of a server. Several servers with one database share the key of links by a setting. */
export async function openFiles(config: Config): Promise<FileBox> {
  const secret = config.filesLinkSecret ?? (await ownSecret(config.dataDir));
  return {
    store: await openStore(config),
    tokens: tokenSigner(secret),
    publicUrl: config.publicUrl ?? '',
  };
}

async function ownSecret(dataDir: string): Promise<Buffer> {
  const { signingKey } = await loadSecrets(dataDir);
  return Buffer.from(signingKey, 'base64');
}
