const DIGITS = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');

const LARGEST = 999_999_999_999;
const GROUPS = ['', ' nghìn', ' triệu', ' tỷ'];

/**
 * A whole number in Vietnamese words, as totals are written out on score sheets and amounts beside their
 * digits: 1.005.000 is "một triệu không trăm linh năm nghìn".
 * @throws RangeError for other numbers than 0 to 999 tỷ.
 */
export function inWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST) {
    throw new RangeError('0 to 999,999,999,999 only');
  }
  const words: string[] = [];
  for (let rest = value, group = 0; rest > 0 || group === 0; group++) {
    const part = rest % 1000;
    rest = Math.floor(rest / 1000);
    // What stands behind a larger group says its empty hundreds, so that nothing is misheard.
    const whole = rest > 0 && part < 100 ? 'không trăm ' + behind(part) : belowThousand(part);
    if (part > 0 || value === 0) words.unshift(whole + GROUPS[group]!);
  }
  return words.join(' ');
}

function behind(value: number): string {
  return value < 10 ? `linh ${DIGITS[value]}` : belowHundred(value);
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest);
  const head = `${DIGITS[hundreds]} trăm`;
  return rest === 0 ? head : `${head} ${behind(rest)}`;
}

function belowHundred(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[ones]!;
  const head = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  if (ones === 0) return head;
  if (ones === 5) return `${head} lăm`;
  return `${head} ${ones === 1 && tens > 1 ? 'mốt' : DIGITS[ones]}`;
}

/** Words at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
