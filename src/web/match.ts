import type { Lang } from './lang.ts';
import { PATHS, type PathName, type PathParams } from './paths.ts';

export interface Match {
  readonly name: PathName;
  readonly lang: Lang;
  readonly params: PathParams;
}

interface Pattern {
  readonly name: PathName;
  readonly lang: Lang;
  readonly expression: RegExp;
  readonly keys: readonly string[];
}

const PATTERNS: readonly Pattern[] = (Object.keys(PATHS) as PathName[]).flatMap((name) =>
  (['vi', 'en'] as const).map((lang) => {
    const keys: string[] = [];
    const source = PATHS[name][lang].replace(/:(\w+)/g, (_, key: string) => {
      keys.push(key);
      return '([^/]+)';
    });
    return { name, lang, keys, expression: new RegExp(`^${source}$`) };
  }),
);

/** Which page an address means; null when none, or when its letters are broken. */
export function matchPath(path: string): Match | null {
  for (const { name, lang, expression, keys } of PATTERNS) {
    const found = expression.exec(path);
    if (!found) continue;
    try {
      const params = keys.map((key, index) => [key, decodeURIComponent(found[index + 1]!)]);
      return { name, lang, params: Object.fromEntries(params) as PathParams };
    } catch {
      return null;
    }
  }
  return null;
}

/** The language of any address, also of one that leads nowhere. */
export function langOfPath(path: string): Lang {
  return path === '/en' || path.startsWith('/en/') ? 'en' : 'vi';
}
