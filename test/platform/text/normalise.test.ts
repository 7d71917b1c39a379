import { describe, expect, it } from 'vitest';
import { cleanInput, cleanText, UncleanInputError } from '../../../src/platform/text/normalise.ts';

describe('cleanText', () => {
  it.each([
    ['Miến dong'.normalize('NFD'), 'Miến dong'.normalize('NFC')],
    ['dòng 1\r\ndòng 2\rdòng 3', 'dòng 1\ndòng 2\ndòng 3'],
    ['a\tb\nc', 'a\tb\nc'],
    ['Pác Bó 🌾', 'Pác Bó 🌾'],
    ['', ''],
  ])('%j → %j', (given, wanted) => {
    expect(cleanText(given)).toBe(wanted);
  });

  it.each([
    ['NUL', '\0'],
    ['backspace', '\b'],
    ['vertical tab', '\v'],
    ['form feed', '\f'],
    ['escape', '\x1b'],
    ['unit separator', '\x1f'],
    ['delete', '\x7f'],
    ['next line (C1)', '\x85'],
    ['last of C1', '\x9f'],
    ['left-to-right embedding', '\u202a'],
    ['right-to-left override', '\u202e'],
    ['left-to-right isolate', '\u2066'],
    ['pop isolate', '\u2069'],
    ['byte order mark', '\ufeff'],
    ['lone high surrogate', '\ud83c'],
    ['lone low surrogate', '\udf3e'],
    ['surrogates in the wrong order', '\udf3e\ud83c'],
  ])('refuses %s', (_name, character) => {
    for (const text of [character, `a${character}`, `ế${character}b`]) {
      expect(() => cleanText(text)).toThrow(UncleanInputError);
    }
  });
});

describe('cleanInput', () => {
  it('gives back the same object when nothing changes', () => {
    const input = { id: 'x', list: [1, null, { name: 'Miến dong' }], day: new Date(0), n: 5n };
    expect(cleanInput(input)).toBe(input);
  });

  it('copies only the way to what changed, and keeps classes', () => {
    class Input {
      name = 'Lạp sườn'.normalize('NFD');
      other = { untouched: true };
    }
    const given = new Input();
    const input = { a: given, b: ['x'] };
    const cleaned = cleanInput(input);
    expect(cleaned.a).toBeInstanceOf(Input);
    expect(cleaned.a.name).toBe('Lạp sườn');
    expect(cleaned.a.other).toBe(given.other);
    expect(cleaned.b).toBe(input.b);
    expect(given.name).not.toBe('Lạp sườn');
  });

  it.each<[string, unknown, string, string[]]>([
    [
      'a control character',
      { input: { names: ['a', 'b\0'] } },
      'FORBIDDEN_CHARACTER',
      ['input', 'names', '1'],
    ],
    ['a long list', { ids: Array(1001).fill(1) }, 'TOO_LONG_LIST', ['ids']],
    [
      'a prototype',
      JSON.parse('{"a":{"__proto__":{"x":"é"}}}'),
      'FORBIDDEN_KEY',
      ['a', '__proto__'],
    ],
  ])('names the place of %s', (_name, input, fault, path) => {
    expect(() => cleanInput(input)).toThrow(expect.objectContaining({ fault, path }) as Error);
  });

  it('refuses what is nested deeper than 20 levels, however deep', () => {
    const nested = (levels: number) =>
      JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;
    expect(cleanInput(nested(20))).toBeDefined();
    expect(() => cleanInput(nested(21))).toThrow('deeper than 20');
    expect(() => cleanInput(nested(40_000))).toThrow('deeper than 20');
  });

  it('never repeats in its message what was sent', () => {
    try {
      cleanInput({ phone: '0912345678\0' });
    } catch (error) {
      expect((error as UncleanInputError).message).not.toContain('0912345678');
      expect((error as UncleanInputError).text.vi).toContain('Chưa có gì được lưu');
      return;
    }
    expect.unreachable();
  });
});
