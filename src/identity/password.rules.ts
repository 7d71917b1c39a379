/** Length of a password in characters, after composing. */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 256;

/**
 * The form that is hashed. macOS types "ế" in pieces, Windows in one; the same password must open the
 * same door (NIST SP 800-63B, 5.1.1.2). Nothing else is changed.
 */
export function passwordForm(password: string): string {
  return password.normalize('NFC');
}

export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'TOO_COMMON';

/** Characters that must remain once everything a guesser tries first is taken out. */
const MIN_REMAINDER = 6;

/** Taken out of a password before its worth is counted. Accent-free lower case. */
const WORDS = [
  // What passwords are made of everywhere.
  ...'password passwort passw0rd welcome letmein iloveyou admin administrator login master'.split(
    ' ',
  ),
  ...'monkey dragon princess sunshine football baseball superman batman michael jennifer'.split(
    ' ',
  ),
  ...'computer internet samsung google facebook youtube pokemon chelsea liverpool'.split(' '),
  ...'manchester united barcelona secret changeme default temp test user root guest'.split(' '),
  ...'qwerty azerty unbelievable christopher elizabeth alexander forever family'.split(' '),
  // Vietnamese favourites.
  ...'matkhau khongbiet anhyeuem emyeuanh yeuem yeuanh toiyeuban congaiyeu giadinh'.split(' '),
  ...'hanhphuc vietnam hanoi saigon hochiminh tinhyeu quantri dangnhap xinchao'.split(' '),
  ...'nguyen tran hoang pham phan vuong dang nong trieu'.split(' '),
  // This programme and its places.
  ...'ocop caobang tinhcaobang thucphan nungtri tanggiang trungkhanh baolac baolam'.split(' '),
  ...'hoaan quanghoa nguyenbinh haquang thachan banggiang nongthonmoi ntm hoidong'.split(' '),
  ...'moixamotsanpham sanpham chuthe hoptacxa doanhnghiep vanphong dieuphoi phieucham'.split(' '),
  ...'haiphong danang cantho laichau dienbien sonla langson quangninh thanhhoa nghean'.split(' '),
  ...'hatinh tuyenquang laocai thainguyen phutho bacninh hungyen ninhbinh quangtri'.split(' '),
  ...'quangngai gialai khanhhoa lamdong daklak dongnai tayninh vinhlong dongthap'.split(' '),
  ...'camau angiang backan hagiang yenbai'.split(' '),
  ...'uyban ubnd miendong thachden lapxuong hatde'.split(' '),
].sort((one, other) => other.length - one.length);

/** Rows a finger runs along; walks of four or more, in both directions, count for nothing. */
const WALKS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'qazwsxedcrfvtgbyhnujmikolp',
].flatMap((row) => [row, [...row].reverse().join('')]);

/**
 * What is wrong with a new password, or null. Length counts, not kinds of characters (ASVS 6.2.5);
 * refused is what a guesser tries first: well-known words, words of this programme, the person's own
 * names, walks over the keyboard, years and repetitions, also spelt with 0 for o or @ for a.
 */
export function passwordFault(
  password: string,
  ownWords: readonly string[] = [],
): PasswordFault | null {
  const length = [...passwordForm(password)].length;
  if (length < PASSWORD_MIN) return 'TOO_SHORT';
  if (length > PASSWORD_MAX) return 'TOO_LONG';
  const own = ownWords.flatMap(spellings).filter((word) => word.length >= 3);
  const typed = plain(password).replace(/\s+/g, '');
  return [typed, unspell(typed)].some((form) => worth(form, own) < MIN_REMAINDER)
    ? 'TOO_COMMON'
    : null;
}

/** A name or login in the ways people build passwords from it: as it is, without signs, in parts. */
function spellings(word: string): string[] {
  const name = plain(word).replace(/@.*/, '').replace(/\s+/g, '');
  return [name, name.replace(/[^a-z0-9]/g, ''), ...plain(word).split(/[^a-z0-9]+/)];
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

const SPELLINGS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function unspell(text: string): string {
  return text.replace(/[013457@$!]/g, (sign) => SPELLINGS[sign] ?? sign);
}

/** How many characters are left, repetitions counted once, when the predictable is taken out. */
function worth(text: string, own: readonly string[]): number {
  let rest = text;
  const longestFirst = [...own].sort((one, other) => other.length - one.length);
  for (const word of [...longestFirst, ...WORDS]) rest = rest.split(word).join(' ');
  rest = withoutWalks(rest).replace(/(19|20)\d\d/g, ' ');
  const signs = [...rest.replace(/\s+/g, '')];
  const distinct = new Set(signs).size;
  return Math.min(signs.length, distinct < 4 ? distinct : unrepeated(signs.join('')));
}

function withoutWalks(text: string): string {
  let rest = '';
  for (let at = 0; at < text.length;) {
    let length = 4;
    const runs = (size: number) => {
      const part = text.slice(at, at + size);
      return part.length === size && WALKS.some((walk) => walk.includes(part));
    };
    if (!runs(length)) {
      rest += text[at++];
      continue;
    }
    while (runs(length + 1)) length++;
    rest += ' ';
    at += length;
  }
  return rest;
}

/** "abcabcabcab" is worth three. */
function unrepeated(text: string): number {
  for (let period = 1; period <= text.length / 2; period++) {
    if ([...text].every((sign, at) => at < period || sign === text[at - period])) return period;
  }
  return text.length;
}
