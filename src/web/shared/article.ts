/** A page of text: headings with their paragraphs. */
export interface Article {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly parts: readonly { readonly title: string; readonly text: readonly string[] }[];
}
