import type { AppScoreSheetQuery } from '../generated/operations.ts';

export type ScoredItem = Extract<NonNullable<AppScoreSheetQuery['node']>, { position: number }>;
export type SheetPaper = NonNullable<ScoredItem['sheet']>;
export type Criterion = SheetPaper['scoredCriteria'][number];

/** What a member chose for a criterion, as this device has it. */
export interface Answer {
  readonly optionId: string | null;
  readonly remark: string | null;
  readonly flagged: boolean;
  /** The revision the server gave it when this device last heard of it; 0 = it has none yet. */
  readonly revision: number;
}

export type Answers = Readonly<Record<string, Answer>>;

export interface Receipt {
  readonly code: string;
  readonly number: string;
  readonly submittedAt: string;
  readonly total: number;
}

/** A score sheet on this device: what the server said, with what was changed since. */
export interface KeptSheet {
  /** The product on the agenda. */
  readonly itemId: string;
  readonly sessionId: string;
  /** As it was read: paper, evidence, phase. */
  readonly item: ScoredItem;
  readonly answers: Answers;
  readonly opinion: string | null;
  readonly receipt: Receipt | null;
  /** When the server was last heard of it, milliseconds. */
  readonly fetchedAt: number;
}

/** What a change names; the rest of the answer stays. */
export type AnswerChange = Partial<Pick<Answer, 'optionId' | 'remark' | 'flagged'>>;

/** Changes of one sheet that are not with the server yet. */
export interface Waiting {
  readonly itemId: string;
  /** By criterion: the newest of several changes has them all. */
  readonly changes: Readonly<Record<string, AnswerChange>>;
  /** Absent = not changed. */
  readonly opinion?: string | null;
  /** Hand in what is there, once the changes are with the server. */
  readonly submit: boolean;
}

/** What was sent, or is being sent: the same until the server has answered. */
export interface Parcel {
  readonly itemId: string;
  readonly operationId: string;
  readonly kind: 'save' | 'submit';
  readonly changes: Readonly<Record<string, AnswerChange & { readonly baseRevision: number }>>;
  readonly opinion?: string | null;
  readonly total?: number;
}

/** Two devices of a member gave different answers to one criterion. */
export interface Conflict {
  readonly itemId: string;
  readonly criterionId: string;
  readonly mine: AnswerChange;
  readonly theirs: Answer;
}
