import type { Context } from '../../platform/graphql/context.ts';
import type { DocumentFormat, DocumentKind } from '../document.enums.ts';
import type { BookKind, PaperKind } from '../papers/kinds.ts';

export interface PrintOptions {
  /** Only these products of a session. */
  readonly itemIds?: readonly string[] | null;
  /** Only for these members of a session. */
  readonly personIds?: readonly string[] | null;
  /** The released sheets of all members instead of one's own. */
  readonly allMembers?: boolean | null;
}

export interface PrintRequest {
  readonly kind: DocumentKind;
  readonly format: DocumentFormat;
  readonly subject: { readonly type: string; readonly uuid: string };
  readonly options: PrintOptions;
}

/** What is to be printed, gathered with the eyes of whoever asked. */
export interface Print {
  readonly subjectType: string;
  readonly subjectId: string;
  /** Prints of one scope are versions of each other. */
  readonly scope: string;
  readonly number: string;
  readonly draft: boolean;
  /** Without its ending. */
  readonly fileName: string;
  readonly data: object;
  readonly paper?: PaperKind;
  readonly book?: BookKind;
  /** Sets of pages: how much work it is. */
  readonly sets: number;
}

export type PrintProblem =
  /** There is no such thing, or the asker may not see all of it. */
  | 'NOT_FOUND'
  /** The figures of a product are hidden from the asker, who has a tie to it. */
  | 'TIED'
  /** Results are not released. */
  | 'NOT_RELEASED'
  /** Locked minutes, and the figures are not those of the lock any more. */
  | 'FIGURES_DIFFER'
  /** There is nothing to print, e.g. no sheet of one's own. */
  | 'NOTHING'
  /** Codes would lead nowhere: the house has no public address. */
  | 'NO_ADDRESS';

/** One way of printing: which formats, of what, and how its data is gathered. */
export interface PrintDefinition {
  readonly kind: DocumentKind;
  readonly formats: readonly DocumentFormat[];
  readonly subjects: readonly string[];
  readonly gather: (context: Context, request: PrintRequest) => Promise<Print | PrintProblem>;
}
