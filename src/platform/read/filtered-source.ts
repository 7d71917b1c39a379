import type { SourceText } from './write-rows.ts';

/** The rows of a connection that its filter lets through. Written when it is first needed: values may be taken only for text that is used. */
export class FilteredSource implements SourceText {
  #source?: SourceText;

  constructor(
    private readonly rows: () => SourceText,
    private readonly filter: () => readonly string[] | undefined,
  ) {}

  get from(): string {
    return this.#written.from;
  }

  get where(): readonly string[] {
    return this.#written.where;
  }

  get #written(): SourceText {
    if (!this.#source) {
      const { from, where } = this.rows();
      this.#source = { from, where: [...where, ...(this.filter() ?? [])] };
    }
    return this.#source;
  }
}
