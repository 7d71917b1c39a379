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

/** Conditions of the sheet that a member finds to apply, by their id, with why. */
export type Marks = Readonly<Record<string, string>>;

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
  readonly marks: Marks;
  /** The level of each criterion in the version before; null: this is the first version. */
  readonly former: Readonly<Record<string, string | null>> | null;
  /** Why a criterion differs from the version before, by criterion. */
  readonly reasons: Readonly<Record<string, string>>;
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
  /** By condition: why it applies; null takes the mark back. */
  readonly marks?: Readonly<Record<string, string | null>>;
  /** By criterion: why it was changed in this round. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** Hand in what is there, once the changes are with the server. */
  readonly submit: boolean;
}

/** What was sent, or is being sent: the same until the server has answered. */
export interface Parcel {
  readonly itemId: string;
  readonly operationId: string;
  readonly kind: 'save' | 'explain' | 'submit';
  readonly changes: Readonly<Record<string, AnswerChange & { readonly baseRevision: number }>>;
  readonly opinion?: string | null;
  readonly marks?: Waiting['marks'];
  readonly reasons?: Waiting['reasons'];
  readonly total?: number;
}

/** Two devices of a member gave different answers to one criterion. */
export interface Conflict {
  readonly itemId: string;
  readonly criterionId: string;
  readonly mine: AnswerChange;
  readonly theirs: Answer;
}

/** A file of a dossier that is on this device, or on its way there. */
export interface KeptFile {
  /** Hexadecimal: the same file of two dossiers is kept once. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** How much of it is here. */
  readonly have: number;
  /** The sessions it is kept for. */
  readonly sessions: readonly string[];
}
