import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/platform/text/number-words.ts';
import { boundaryOf, readMultipart } from '../../src/web/multipart.rules.ts';
import { baseAmount, baseOf } from '../../src/web/shared/sold-unit.ts';
import { readAmount, readDecimal } from '../../src/web/shared/typed-number.ts';

describe('numbers as people type them', () => {
  it.each([
    ['125.000', 125_000],
    ['125,000', 125_000],
    ['125 000 đ', 125_000],
    ['125000 VND', 125_000],
    ['125 nghìn', 125_000],
    ['125k', 125_000],
    ['1,2 triệu', 1_200_000],
    ['1.25tr', 1_250_000],
    ['1,5 tỷ đồng', 1_500_000_000],
    ['0', 0],
    ['125,5', null],
    ['1.25.000', null],
    ['-5', null],
    ['mười', null],
    ['', null],
    ['9'.repeat(13), null],
  ])('%s', (text, amount) => expect(readAmount(text)).toBe(amount));

  it.each([
    ['1,5', '1.5'],
    ['1.5', '1.5'],
    ['1.200', '1200'],
    ['1.200,5', '1200.5'],
    ['1,200.5', '1200.5'],
    ['007', '7'],
    ['1,2,3', null],
    ['x', null],
  ])('%s as a decimal', (text, value) => expect(readDecimal(text)).toBe(value));

  it.each([
    [0, 'không'],
    [125_000, 'một trăm hai mươi lăm nghìn'],
    [1_005_000, 'một triệu không trăm linh năm nghìn'],
    [1_000_015, 'một triệu không trăm mười lăm'],
    [21_000_000, 'hai mươi mốt triệu'],
    [3_000_400_105, 'ba tỷ bốn trăm nghìn một trăm linh năm'],
    [74, 'bảy mươi bốn'],
  ])('%i in words', (value, words) => expect(inWords(value)).toBe(words));

  it('know what a unit of sale holds', () => {
    const of = (unit: string) => baseOf(unit);
    expect(of('500 g')).toEqual({ quantity: '0.5', unit: 'KILOGRAM' });
    expect(of('Hộp 12,5g')).toEqual({ quantity: '0.0125', unit: 'KILOGRAM' });
    expect(of('1 lít')).toEqual({ quantity: '1', unit: 'LITRE' });
    expect(of('chai 330ml')).toEqual({ quantity: '0.33', unit: 'LITRE' });
    expect([of('1 gói'), of('túi'), of('2 lon'), of('0 g')]).toEqual([null, null, null, null]);
    expect(baseAmount(125_000, of('500 g')!)).toBe(250_000);
  });
});

describe('forms with files', () => {
  const part = (head: string, content: string | Buffer) =>
    Buffer.concat([
      Buffer.from(`--x1\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(content as string),
      Buffer.from('\r\n'),
    ]);
  const end = Buffer.from('--x1--\r\n');
  const bytes = Buffer.from([0xff, 0xd8, 13, 10, 0x2d, 0x2d, 0x78, 13, 10]);

  it('are read with bytes that look like their boundary', () => {
    const form = readMultipart(
      Buffer.concat([
        part('name="mo-ta"', 'Miến phơi nắng'),
        part('name="tep"; filename="a %22b%22.jpg"\r\nContent-Type: image/jpeg', bytes),
        part('name="so"', ''),
        end,
      ]),
      'x1',
    )!;
    expect([...form.fields]).toEqual([
      ['mo-ta', 'Miến phơi nắng'],
      ['so', ''],
    ]);
    expect(form.file).toMatchObject({ name: 'a "b".jpg', type: 'image/jpeg' });
    expect(form.file!.content.equals(bytes)).toBe(true);
  });

  it('are refused when they are cut off or have too many fields', () => {
    const fields = Array.from({ length: 60 }, (_, n) => part(`name="f${n}"`, 'x'));
    for (const body of [
      part('name="a"', 'b'),
      Buffer.concat([part('name="a"', 'b').subarray(0, 40), end]),
      Buffer.concat([part('title="a"', 'b'), end]),
      Buffer.concat([...fields, end]),
      Buffer.from(''),
    ]) {
      expect(readMultipart(body, 'x1')).toBeNull();
    }
    const none = readMultipart(Buffer.concat([part('name="tep"; filename=""', ''), end]), 'x1');
    expect(none?.file).toBeUndefined();
    expect(boundaryOf('multipart/form-data; boundary="a b"')).toBe('a b');
    expect(boundaryOf('multipart/form-data; charset=utf-8; boundary=----W')).toBe('----W');
    expect(boundaryOf('application/x-www-form-urlencoded')).toBeNull();
  });
});
