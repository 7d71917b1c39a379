import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

export const WITHOUT_CHROMIUM = [
  'These tests need Chromium, and there is none on the PATH.',
  '  Debian, Ubuntu:  apt-get install --no-install-recommends chromium',
  '  elsewhere:       set CHROMIUM to the program, such as /usr/bin/google-chrome',
].join('\n');

/** The browser: CHROMIUM, or the first of the usual names on the PATH; null when there is none. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const { CHROMIUM, PATH = '' } = environment;
  if (CHROMIUM) return existsSync(CHROMIUM) ? CHROMIUM : null;
  for (const folder of PATH.split(delimiter).filter(Boolean)) {
    for (const name of NAMES) {
      const program = join(folder, name);
      if (existsSync(program)) return program;
    }
  }
  return null;
}
