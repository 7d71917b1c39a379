/** A run of words that stays, is taken out or is put in. */
export interface Run {
  readonly kind: 'same' | 'out' | 'in';
  readonly text: string;
}

/** Beyond so many comparisons, texts are shown whole instead of word by word. */
const MOST = 250_000;

/** What becomes of the words of a text: the longest row of words both have stays. */
export function wordDiff(before: string, after: string): readonly Run[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  if (a.length * b.length > MOST) {
    return joined([
      { kind: 'out', text: before },
      { kind: 'in', text: after },
    ]);
  }
  const lengths = common(a, b);
  const at = (i: number, j: number) => lengths[i * (b.length + 1) + j]!;
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.push({ kind: 'same', text: a[i]! });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ kind: 'out', text: a[i++]! });
    } else {
      runs.push({ kind: 'in', text: b[j++]! });
    }
  }
  return joined(runs);
}

/** Words with the spaces after them. */
const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+|\s+$/gu) ?? [];

/** For each pair of ends, how many words in a row both have from there on. */
function common(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  return lengths;
}

function joined(runs: readonly Run[]): readonly Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last?.kind === run.kind) whole[whole.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') whole.push(run);
  }
  return whole;
}
