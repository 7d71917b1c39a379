import { describe, expect, it } from 'vitest';
import { Language, languageOf, say } from '../../../src/platform/graphql/language.ts';

const { VI, EN } = Language;

describe('the language of a request', () => {
  it.each([
    [undefined, VI],
    ['', VI],
    ['vi', VI],
    ['en', EN],
    ['EN-us', EN],
    ['vi-VN,vi;q=0.9,en;q=0.8', VI],
    ['en-GB,en;q=0.9,vi;q=0.8', EN],
    ['en;q=0.5, vi;q=0.9', VI],
    ['vi;q=0.1,en;q=0.2', EN],
    ['vi,en', VI],
    ['en,vi', EN],
    ['fr-FR,fr;q=0.9', VI],
    ['fr, en;q=0.1', EN],
    ['en;q=0', VI],
    ['vi;q=0, en', EN],
    ['*', VI],
    ['en;q=abc', VI],
    [' en ; q=1 ', EN],
    ['english', VI],
    [',;q=;;,', VI],
  ])('%j is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });

  it('is read in no time from a header that is as long as headers may be', () => {
    const started = performance.now();
    expect(languageOf('fr;q=0.1,'.repeat(1_700))).toBe(VI);
    expect(performance.now() - started).toBeLessThan(100);
  });

  it('chooses the sentence', () => {
    const text = { vi: 'Xin chào.', en: 'Hello.' };
    expect([say(text, VI), say(text, EN)]).toEqual(['Xin chào.', 'Hello.']);
  });
});
