import type { RuleSettings } from '../council/council.rules.ts';

export const EXPORT_FORMAT = 'ocop-session';
export const EXPORT_VERSION = 2;

/** One answer: key of the criterion, id of the level, its points, the remark, whether it was flagged. */
export type ExportedAnswer = readonly [
  key: string,
  optionId: string | null,
  points: number | null,
  remark: string | null,
  flagged: boolean,
];

/** One version of one sheet that was handed in. */
export interface ExportedSheet {
  /** The same for all versions of one member’s sheet. */
  readonly number: number;
  /** Null where the rules of the council name nobody. */
  readonly member: string | null;
  readonly version: number;
  readonly counted: boolean;
  /** Why it was taken back (có liên quan). */
  readonly withdrawn: string | null;
  /** Why there is this version; null for the first. */
  readonly reopened: string | null;
  readonly submittedAt: string | null;
  /** Of a sheet written on paper: who typed it in, who compared it. */
  readonly paper: {
    readonly enteredBy: string;
    readonly enteredAt: string;
    readonly confirmedBy: string;
    readonly confirmedAt: string;
  } | null;
  readonly total: number;
  readonly opinion: string | null;
  readonly answers: readonly ExportedAnswer[];
  readonly marks: readonly { readonly condition: string; readonly remark: string }[];
  readonly changes: readonly {
    readonly key: string;
    readonly formerOptionId: string | null;
    readonly reason: string | null;
  }[];
}

export interface ExportedResult {
  readonly sheetCount: number;
  readonly totalSum: number;
  readonly minTotal: number;
  readonly maxTotal: number;
  readonly parts: readonly { readonly code: string; readonly pointsSum: number }[];
  readonly starByPoints: number;
  readonly proposedStar: number;
  readonly star: number;
  readonly round: number;
}

export interface ExportedRound {
  readonly round: number;
  readonly kind: string;
  readonly reason: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly spreadReason: string | null;
}

/** Something that was taken back later says when and why. */
interface Ended {
  readonly endedAt: string | null;
  readonly endedReason: string | null;
}

/** What happened to a product beside its points. */
export interface ExportedHistory {
  readonly rounds: readonly ExportedRound[];
  readonly recused: readonly ({ readonly name: string; readonly reason: string } & Ended)[];
  readonly absent: readonly {
    readonly name: string;
    readonly kind: string;
    readonly reason: string | null;
  }[];
  readonly disqualified: readonly ({
    readonly condition: string;
    readonly reason: string;
  } & Ended)[];
}

export interface ExportedItem extends ExportedHistory {
  readonly position: number;
  readonly product: string;
  readonly producer: string;
  readonly commune: string | null;
  readonly productCode: string | null;
  readonly rubricSheet: number;
  /** Null for a product that was disqualified: it is not counted. */
  readonly result: ExportedResult | null;
  readonly finalReason: string | null;
  readonly spreadReason: string | null;
  /** Null where the rules of the council show no sheets. */
  readonly sheets: readonly ExportedSheet[] | null;
}

export interface ExportedEvent {
  readonly at: string;
  readonly kind: string;
  readonly position: number | null;
  readonly round: number | null;
  readonly person: string | null;
  readonly by: string | null;
  readonly reason: string | null;
}

/** A released session as it is handed to another system: all of it, and nothing twice. */
export interface SessionExport {
  readonly format: typeof EXPORT_FORMAT;
  readonly formatVersion: typeof EXPORT_VERSION;
  readonly council: {
    readonly name: string;
    readonly level: string;
    readonly decision: string;
    readonly decidedOn: string;
  };
  readonly session: {
    readonly number: string;
    readonly heldOn: string;
    readonly startsAt: string | null;
    readonly place: string;
    readonly openedAt: string | null;
    readonly closedAt: string | null;
    readonly releasedAt: string | null;
  };
  readonly rubric: { readonly code: string; readonly number: string; readonly contentHash: string };
  readonly rule: RuleSettings & { readonly version: number };
  readonly ruleChanges: readonly {
    readonly at: string;
    readonly from: number;
    readonly to: number;
    readonly reason: string;
  }[];
  readonly members: readonly {
    readonly name: string;
    readonly role: string;
    readonly position: string | null;
    readonly scores: boolean;
    readonly attendance: string;
    readonly arrivedAt: string | null;
  }[];
  readonly items: readonly ExportedItem[];
  /** In the order in which they were recorded. */
  readonly events: readonly ExportedEvent[];
}
