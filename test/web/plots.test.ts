import { describe, expect, it } from 'vitest';
import { month, monthsBetween } from '../../src/web/shared/format.ts';
import { plots as en } from '../../src/web/shared/i18n/en/plots.ts';
import { plots as vi } from '../../src/web/shared/i18n/vi/plots.ts';
import { seasonSentence } from '../../src/web/shared/plots/season.tsx';
import { tileGrid } from '../../src/web/shared/plots/tile-grid.ts';
import { plainCss } from '../../src/web/shared/style/plain-css.ts';
import { matchPath } from '../../src/web/match.ts';
import { hrefOf, PATHS, type PathName } from '../../src/web/paths.ts';

describe('seasons', () => {
  it.each([
    [[10, 11, 12], 'Mùa: tháng 10–12'],
    [[1, 2, 11, 12], 'Mùa: tháng 11–2'],
    [[1, 3, 5, 6], 'Mùa: tháng 1, tháng 3, tháng 5–6'],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'Có hàng quanh năm'],
  ])('%j are said as "%s"', (months, sentence) => {
    expect(seasonSentence(months, vi)).toBe(sentence);
  });

  it('have English month names', () => {
    expect(seasonSentence([12, 1], en)).toBe('Season: Dec–Jan');
  });
});

describe('the grid of communes', () => {
  const place = (code: string, latitude?: number, longitude = 106) => ({
    ...{ code, name: code },
    location: latitude === undefined ? null : { latitude, longitude },
  });

  it('has the north on top, the west on the left, and each once', () => {
    const grid = tileGrid(
      [place('se', 22, 107), place('ne', 23, 107), place('nw', 23, 105), place('sw', 22, 105)],
      3,
    );
    const at = Object.fromEntries(
      grid.tiles.map(({ place: { code }, column, row }) => [code, [column, row]]),
    );
    expect(at).toEqual({ nw: [0, 0], ne: [2, 0], sw: [0, 1], se: [2, 1] });
  });

  it('gives two places at one spot two cells, and those without a location what is left', () => {
    const grid = tileGrid([place('a', 22), place('b', 22), place('c')], 2);
    expect(new Set(grid.tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(3);
    expect(grid.tiles.map(({ place: { code } }) => code).sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('dates', () => {
  it('are months in both languages, and whole months apart', () => {
    expect([month('2026-09-05', 'vi'), month('2026-09-05', 'en')]).toEqual(['09/2026', 'Sep 2026']);
    expect(monthsBetween('2026-11-22', '2027-01-21')).toBe(1);
    expect(monthsBetween('2026-11-22', '2026-12-22')).toBe(1);
    expect(monthsBetween('2026-11-22', '2026-12-21')).toBe(0);
  });
});

describe('addresses', () => {
  it('lead back to their page in both languages', () => {
    const params = {
      slug: 'a b/č',
      code: '01273',
      token: 'x',
      name: 'ocop.png',
      id: 'c3/4',
      file: 'don-vi.csv',
    };
    for (const name of Object.keys(PATHS) as PathName[]) {
      for (const lang of ['vi', 'en'] as const) {
        expect(matchPath(hrefOf(name, lang, params))).toMatchObject({ name, lang });
      }
    }
    expect(matchPath(hrefOf('product', 'en', params))?.params).toEqual({ slug: 'a b/č' });
  });

  it('leave out what is empty and repeat what is many', () => {
    const query = { q: 'chè', sao: ['5', '4'], xa: undefined, xep: '' };
    expect(hrefOf('products', 'vi', {}, query)).toBe('/san-pham?q=ch%C3%A8&sao=5&sao=4');
  });
});

describe('the style sheet', () => {
  it('loses comments and blanks, never meaning', () => {
    expect(
      plainCss(
        '/* x */ a:hover > b { color: red ; margin: 0 -8px }\n@media (min-width: 9px) and (x) { }',
      ),
    ).toBe('a:hover>b{color:red;margin:0 -8px}@media (min-width:9px) and (x){}');
  });
});
