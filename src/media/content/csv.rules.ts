import { ContentRefused, refuseDisguisedStart, type Cleaned } from './content.rules.ts';

/** Signs that no text of a table has; those of UTF-16, which spreadsheets write too, are left alone. */
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** A table as text: nothing that is a file of another kind, and nothing that browsers take for a page. */
export function checkCsv(content: Buffer): Cleaned {
  refuseDisguisedStart(content);
  const wide = content[0] === 0xff && content[1] === 0xfe;
  const text = content.toString(wide ? 'utf16le' : 'latin1');
  if (NO_TEXT.test(text)) throw new ContentRefused('WRONG_TYPE', 'no text');
  return { content };
}
