import { createHash, type Hash } from 'node:crypto';
import { FileChecker } from './backup-files.ts';
import {
  damaged,
  readFrames,
  type BackupFooter,
  type BackupHeader,
  type TableEnd,
} from './backup-format.ts';

export interface BackupManifest {
  readonly header: BackupHeader;
  readonly footer: BackupFooter;
}

/**
 * Reads a whole backup file and checks that every table has the rows and the hash it claims.
 * @throws OperatorError saying what is wrong with the file.
 */
export async function verifyBackup(file: string): Promise<BackupManifest> {
  let header: BackupHeader | undefined;
  let footer: BackupFooter | undefined;
  let hash: Hash | undefined;
  const ends: TableEnd[] = [];
  const files = new FileChecker(file);
  for await (const { kind, content } of readFrames(file)) {
    if (kind === 'header') header = content;
    else if (kind === 'start') hash = createHash('sha256');
    else if (kind === 'data') hash?.update(content);
    else if (kind === 'file') files.start(content);
    else if (kind === 'bytes') files.add(content);
    else if (kind === 'footer') footer = content;
    else {
      if (hash?.digest('hex') !== content.sha256) {
        throw damaged(file, `the rows of ${content.table} are not those that were written`);
      }
      ends.push(content);
    }
  }
  files.end();
  if (!header || !footer) throw damaged(file, 'it ends too early');
  if (JSON.stringify(ends) !== JSON.stringify(footer.tables) || ends.length !== header.tables) {
    throw damaged(file, 'its list of tables does not match its tables');
  }
  if (files.kept !== (footer.files?.kept ?? 0))
    throw damaged(file, 'stored files are missing in it');
  return { header, footer };
}
