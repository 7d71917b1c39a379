import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';

/**
 * Lays each mail down as `<id>.eml`, readable by this user only. The same mail again takes the place of
 * the first, so there is never a second one, and never half of one.
 */
export function fileTransport(folder: string, id: string) {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async sendMail(mail: SendMailOptions): Promise<void> {
      const { message } = await writer.sendMail(mail);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${id}.eml`);
      await writeFile(`${file}.new`, message as Buffer, { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
    close: () => writer.close(),
  };
}
