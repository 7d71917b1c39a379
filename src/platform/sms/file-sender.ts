import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SmsSender } from './sms.ts';

const ID = /^[\w-]{1,60}$/;

/**
 * Lays each message down as `<id>.txt`, readable by this user only, where no gateway is set. The same
 * message again takes the place of the first.
 */
export function fileSender(folder: string): SmsSender {
  return {
    async send({ id, to, text }) {
      if (!ID.test(id)) throw new Error('A message needs a plain id');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${id}.txt`);
      await writeFile(`${file}.new`, `To: ${to}\n\n${text}\n`, { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
  };
}
