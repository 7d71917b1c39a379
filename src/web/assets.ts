import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../platform/config/package-root.ts';
import type { Handler } from '../platform/http/handler.ts';
import { pathOf } from '../platform/http/request-path.ts';
import { addIslands } from './islands.ts';
import { FOR_EVER, packedFile, sendPacked, type PackedFile } from './packed-file.ts';
import { plainCss } from './shared/style/plain-css.ts';

export const ASSET_PREFIX = '/assets/';

/** The parts of the public style sheet, in their order. */
const STYLE_PARTS = [
  ...['tokens', 'base', 'frame', 'controls', 'badges', 'cards', 'messages', 'forms'],
  ...['plots', 'home', 'products', 'product', 'places', 'shared-list', 'verdict', 'print'],
];
/** What producers' pages have besides. */
const OWN_STYLE_PARTS = ['own', 'own-forms', 'own-listing'];
/** What pages are made of besides HTML; all of it is read and packed once in a process. */
export interface Assets {
  /** The text of the style sheet, for pages that carry it within. */
  readonly css: string;
  /** As Content-Security-Policy names that text. */
  readonly cssHash: string;
  readonly cssHref: string;
  /** The address of a file of `src/web/assets` by its name. */
  href(name: string): string;
  readonly door: Handler;
}

export function loadAssets(): Promise<Assets> {
  return (loaded ??= load());
}

let loaded: Promise<Assets> | undefined;

async function load(): Promise<Assets> {
  const web = join(packageRoot(), 'src', 'web');
  const css = await styleOf(web, STYLE_PARTS);
  const files = await readdir(join(web, 'assets'));
  const byPath = new Map<string, PackedFile>();
  const byName = new Map<string, string>();
  const add = (name: string, content: Buffer) => {
    const path = hashedPath(name, content);
    byPath.set(path, packedFile(name, content));
    byName.set(name, path);
    return path;
  };
  const cssHref = add('ocop.css', Buffer.from(css));
  add('own.css', Buffer.from(await styleOf(web, OWN_STYLE_PARTS)));
  await addIslands(add);
  for (const name of files) add(name, await readFile(join(web, 'assets', name)));
  return {
    css,
    cssHash: `sha256-${createHash('sha256').update(css).digest('base64')}`,
    cssHref,
    href: (name) => {
      const path = byName.get(name);
      if (!path) throw new Error(`There is no file ${name} in src/web/assets`);
      return path;
    },
    door: (request, response) =>
      sendPacked(byPath.get(pathOf(request)), request, response, FOR_EVER),
  };
}

async function styleOf(web: string, names: readonly string[]): Promise<string> {
  const parts = names.map((name) => readFile(join(web, 'shared', 'style', `${name}.css`), 'utf8'));
  return plainCss((await Promise.all(parts)).join('\n'));
}

function hashedPath(name: string, content: Buffer): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const dot = name.lastIndexOf('.');
  return `${ASSET_PREFIX}${name.slice(0, dot)}-${hash}${name.slice(dot)}`;
}
