import type { Agency } from '../kit/heading.ts';

/**
 * What the documents are made of: plain data that is read once, fingerprinted, and handed to the
 * typesetter. Nothing in it is computed while it is laid out.
 */
export interface SessionFacts {
  readonly agency: Agency;
  /** Name of the place for "…, ngày … tháng …". */
  readonly placeName: string;
  readonly council: {
    readonly name: string;
    readonly decision: string;
    readonly decidedOn: string;
  };
  readonly number: string;
  readonly heldOn: string;
  /** Time of day, "08:00". */
  readonly startsAt: string | null;
  readonly place: string;
  /** "Quyết định số 26/2026/QĐ-TTg ngày …" */
  readonly rubric: { readonly number: string; readonly title: string; readonly signedOn: string };
}

export interface OptionFacts {
  readonly id: string;
  readonly label: string;
  readonly points: number;
  readonly minForStar: number | null;
  readonly caseLabel: string | null;
}

export interface CriterionFacts {
  readonly id: string;
  /** Unique in the sheet; the printed code is not always. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number;
  readonly notes: readonly string[];
  /** False for a heading over criteria. */
  readonly scored: boolean;
  readonly options: readonly OptionFacts[];
}

export interface SectionFacts {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number;
  readonly notes: readonly string[];
  /** The section is itself the one criterion: its levels hang on it. */
  readonly scored: boolean;
  readonly criteria: readonly CriterionFacts[];
}

export interface PartFacts {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number;
  readonly sections: readonly SectionFacts[];
}

/** An official sheet as it is printed. */
export interface OfficialSheetFacts {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly group: string | null;
  readonly family: string | null;
  readonly subgroup: string | null;
  readonly maxPoints: number;
  readonly parts: readonly PartFacts[];
  readonly conditions: readonly string[];
}

export interface ProductFacts {
  readonly position: number;
  readonly name: string;
  readonly producer: string;
  readonly code: string | null;
  readonly commune: string | null;
  readonly phone: string | null;
  readonly address: string | null;
}

export interface AnswerFacts {
  readonly criterionId: string;
  readonly optionId: string | null;
  readonly points: number | null;
  readonly remark: string | null;
}

/** A sheet written on paper: who typed it in, and who compared it with the paper. */
export interface PaperOriginFacts {
  readonly enteredBy: string;
  readonly enteredAt: string;
  readonly confirmedBy: string;
  readonly confirmedAt: string;
}

/** A criterion whose level is another than in the version before. */
export interface ChangeFacts {
  readonly criterionId: string;
  /** Null where the version before had no answer. */
  readonly formerPoints: number | null;
  readonly points: number | null;
  readonly reason: string | null;
}

export interface MarkFacts {
  readonly condition: string;
  readonly remark: string;
}

/** One member's sheet for one product; `ballot` is null on a blank one. */
export interface ScoreSheetFacts {
  readonly product: ProductFacts;
  /** Id of the official sheet. */
  readonly sheetId: string;
  /** "Nguyễn Văn A, ủy viên", or "Phiếu số 3" where the rules name nobody. */
  readonly member: {
    readonly name: string | null;
    readonly role: string | null;
    readonly label: string;
  };
  /** What a scanner reads from a blank sheet to know member and product. */
  readonly scan: string | null;
  readonly ballot: {
    readonly version: number;
    readonly submitted: boolean;
    readonly submittedAt: string | null;
    readonly total: number | null;
    readonly parts: readonly { readonly code: string; readonly points: number }[];
    readonly opinion: string | null;
    /** Why it was taken back (có liên quan); such a sheet does not count. */
    readonly withdrawn: string | null;
    readonly counted: boolean;
    /** Why there is a further version of it. */
    readonly reopened: string | null;
    readonly paper: PaperOriginFacts | null;
    /** Conditions that exclude or stop the product, as the member marked them. */
    readonly marks: readonly MarkFacts[];
    readonly changes: readonly ChangeFacts[];
    readonly answers: readonly AnswerFacts[];
  } | null;
}

export interface MemberFacts {
  readonly name: string;
  readonly role: string;
  readonly position: string | null;
  readonly scores: boolean;
  readonly attendance: 'EXPECTED' | 'PRESENT' | 'LATE' | 'ABSENT' | 'LEFT';
  readonly arrivedAt: string | null;
}

/** The locked figures of one product; null until its result is released. */
export interface ResultFacts {
  readonly sheetCount: number;
  readonly totalSum: number;
  /** Rounded for people, as the council's rules say: "71,36". */
  readonly average: string;
  readonly parts: readonly {
    readonly code: string;
    readonly average: string;
    readonly pointsSum: number;
  }[];
  readonly minTotal: number;
  readonly maxTotal: number;
  readonly spread: number;
  readonly spreadAlarm: boolean;
  readonly starByPoints: number;
  readonly proposedStar: number;
  readonly star: number;
  readonly round: number;
  readonly explanation: readonly string[];
}

export interface RoundFacts {
  readonly round: number;
  readonly kind: 'SCORING' | 'RESCORING' | 'CORRECTION' | 'RECOUNT';
  readonly reason: string | null;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly spreadReason: string | null;
}

export interface ItemFacts {
  readonly product: ProductFacts;
  readonly sheetNumber: number;
  readonly subgroup: string | null;
  readonly result: ResultFacts | null;
  readonly spreadReason: string | null;
  readonly finalReason: string | null;
  readonly recused: readonly { readonly name: string; readonly reason: string }[];
  readonly absent: readonly {
    readonly name: string;
    readonly kind: string;
    readonly reason: string | null;
  }[];
  readonly disqualified: readonly { readonly condition: string; readonly reason: string }[];
  /** How many of the sheets that count mark a condition; known with the result. */
  readonly marked: readonly { readonly condition: string; readonly sheets: number }[];
  /** Sheets that came on paper, known by the member who wrote them. */
  readonly papers: readonly (PaperOriginFacts & { readonly name: string })[];
  /** Why answers were changed when scoring again; without names where the rules give none. */
  readonly changed: readonly {
    readonly name: string | null;
    readonly criterion: string;
    readonly reason: string;
  }[];
  readonly rounds: readonly RoundFacts[];
}

/** The version of the council's rules a session ran under, and why it was changed on the way. */
export interface RuleFacts {
  readonly version: number;
  readonly lines: readonly string[];
  readonly changes: readonly {
    readonly at: string;
    readonly from: number;
    readonly to: number;
    readonly reason: string;
  }[];
}
