import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { admin as adminEn } from '../../../src/web/staff/i18n/en/admin.ts';
import { control as controlEn } from '../../../src/web/staff/i18n/en/control.ts';
import { council as councilEn } from '../../../src/web/staff/i18n/en/council.ts';
import { help as helpEn } from '../../../src/web/staff/i18n/en/help.ts';
import { preparing as preparingEn } from '../../../src/web/staff/i18n/en/preparing.ts';
import { room as roomEn } from '../../../src/web/staff/i18n/en/room.ts';
import { shell as shellEn } from '../../../src/web/staff/i18n/en/shell.ts';
import { admin } from '../../../src/web/staff/i18n/vi/admin.ts';
import { control } from '../../../src/web/staff/i18n/vi/control.ts';
import { council } from '../../../src/web/staff/i18n/vi/council.ts';
import { help } from '../../../src/web/staff/i18n/vi/help.ts';
import { preparing } from '../../../src/web/staff/i18n/vi/preparing.ts';
import { room } from '../../../src/web/staff/i18n/vi/room.ts';
import { shell } from '../../../src/web/staff/i18n/vi/shell.ts';
import { ROOT } from '../../support/root.ts';

const PICTURES = join(ROOT, 'src', 'web', 'staff', 'help', 'pictures');
const MOST_BYTES = 60 * 1024;

/** All texts in a dictionary that stand as they are. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

describe.each([
  ['vi', help, [admin, control, council, preparing, room, shell]],
  ['en', helpEn, [adminEn, controlEn, councilEn, preparingEn, roomEn, shellEn]],
] as const)('help in %s', (_lang, pages, dictionaries) => {
  const onScreen = new Set(dictionaries.flatMap(textsIn));
  it.each(Object.entries(pages.articles))('%s names what is on the screen', (_name, { steps }) => {
    const named = steps.flatMap((step) => [...step.matchAll(/“([^”]+)”/g)].map((one) => one[1]!));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((one) => !onScreen.has(one))).toEqual([]);
  });
});

describe('pictures', () => {
  it('are there for every article, and small', async () => {
    const names = Object.keys(help.articles).map((name) => `help-${name}.webp`);
    const files = await readdir(PICTURES);
    expect(files.filter((one) => one.endsWith('.webp')).sort()).toEqual(names.sort());
    for (const name of names) {
      const { size } = await stat(join(PICTURES, name));
      expect(size).toBeGreaterThan(4_000);
      expect(size).toBeLessThan(MOST_BYTES);
    }
  });
});
