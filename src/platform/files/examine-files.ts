import { access, constants, mkdir } from 'node:fs/promises';
import type { Config } from '../config/config.ts';
import type { Finding } from '../db/doctor.ts';
import { filesFolder, openStore } from './open-files.ts';

/** Whether files can be kept where the settings say; the data folder's free space is told elsewhere. */
export async function examineFiles(config: Config): Promise<Finding> {
  const subject = 'files';
  return config.filesS3 ? bucket(config, subject) : folder(config, subject);
}

async function folder({ dataDir }: Config, subject: string): Promise<Finding> {
  const path = filesFolder(dataDir);
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return { level: 'ok', subject, state: path };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const advice = 'make the folder writable, or set DATA_DIR to one that is';
    return { level: 'fail', subject, state: `${path}: ${code}`, advice };
  }
}

/** The first page of what is there: to be had only with the right address, bucket and keys. */
async function bucket(config: Config, subject: string): Promise<Finding> {
  const store = await openStore(config);
  try {
    await store.keys()[Symbol.asyncIterator]().next();
    return { level: 'ok', subject, state: store.place };
  } catch (error) {
    const advice = 'correct FILES_S3_ENDPOINT, FILES_S3_BUCKET and the keys';
    return { level: 'fail', subject, state: `${store.place}: ${(error as Error).name}`, advice };
  }
}
