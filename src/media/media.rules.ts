/** How long a link to a file works. */
export const LINK_LIFE = 10 * 60_000;

/** Bytes of the largest file the program itself may make. */
export const MAX_OWN_FILE = 50 * 1024 * 1024;

/** A name as it is kept and shown: no path, nothing that cannot be seen, never empty. */
export function cleanName(given: string): string {
  const name = given
    .normalize('NFC')
    .replace(/[\\/]+/g, '-')
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s]+/, '')
    .trim();
  return shortened(name || 'file');
}

const MAX_NAME = 200;

/** The ending stays, since programs go by it. */
function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= MAX_NAME) return name;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return letters.slice(0, MAX_NAME - ending.length).join('') + ending;
}
