/** What the demonstration says while it goes on; tests listen to it too. */
export interface Teller {
  /** A new step, Vietnamese first. */
  step(vi: string, en: string): void;
  /** Something that came back. */
  fact(text: string): void;
  /** Something that must be so. */
  check(text: string, ok: boolean): void;
}

/** Collects what failed and hands everything on to be shown. */
export class Story implements Teller {
  readonly failures: string[] = [];
  #steps = 0;

  constructor(private readonly show: (line: string) => void) {}

  step(vi: string, en: string): void {
    this.#steps += 1;
    this.show('');
    this.show(`${this.#steps}. ${vi}`);
    this.show(`   ${en}`);
  }

  fact(text: string): void {
    this.show(`     ${text}`);
  }

  check(text: string, ok: boolean): void {
    this.show(`   ${ok ? '✓' : '✗'} ${text}`);
    if (!ok) this.failures.push(text);
  }
}

/** Three of five: ★★★☆☆. */
export function stars(count: number | null | undefined): string {
  return count ? '★'.repeat(count) + '☆'.repeat(5 - count) : '☆☆☆☆☆';
}
