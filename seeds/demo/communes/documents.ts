import { document, make, step } from '../day/documents.ts';

export interface Unit {
  readonly id: string;
  readonly fullName: string;
}

export const CommuneOn = document<{ commune: Unit | null }, { code: string; on: string }>(
  'query CommuneOn($code: String!, $on: LocalDate) { commune(code: $code, on: $on) { id fullName } }',
);

export const CriteriaOf = document<
  {
    criteriaSet: {
      criteria: {
        id: string;
        number: number;
        name: string;
        indicators: { id: string; code: string }[];
      }[];
    } | null;
  },
  { code: string }
>(`query CriteriaOf($code: String!) { criteriaSet(code: $code) {
  criteria { id number name indicators { id code } } } }`);

export interface Assessment {
  readonly id: string;
  readonly revision: number;
  readonly verdict: string;
}
const ASSESSMENT = 'assessment { id revision verdict }';
type Assessed = { readonly assessment: Assessment | null };
export const Record = make<Assessed>('indicatorAssessmentRecord', ASSESSMENT);
export const Submit = step<Assessed>('indicatorAssessmentSubmit', ASSESSMENT);
export const Approve = step<Assessed>('indicatorAssessmentApprove', ASSESSMENT);

interface SeriesYear {
  readonly year: number;
  readonly boundaryBreak: { readonly legalBasis: string | null } | null;
  readonly units: readonly {
    readonly commune: { readonly fullName: string };
    readonly criteria: readonly { readonly assessments: readonly { readonly value: string }[] }[];
  }[];
}

export const Series = document<
  { communeCriteriaSeries: { years: readonly SeriesYear[] } | null },
  { code: string; set: string; from: number; to: number }
>(`query Series($code: String!, $set: String!, $from: Int!, $to: Int!) {
  communeCriteriaSeries(communeCode: $code, setCode: $set, fromYear: $from, toYear: $to) { years {
    year boundaryBreak { legalBasis } units { commune { fullName }
      criteria { assessments { value } } } } } }`);

export const Totals = document<
  { criteriaTotals: { all: { communes: number; withResults: number } } | null },
  { set: string; year: number }
>(`query Totals($set: String!, $year: Int!) {
  criteriaTotals(setCode: $set, year: $year) { all { communes withResults } } }`);

interface Line {
  readonly communeId: string;
  readonly kind: string;
  readonly source: string;
  readonly basis: string;
}
export const PreviewResources = document<
  { resourcePreview: { confirmation: string; errorCount: number } | null },
  { year: number; kind: string; lines: readonly Line[] }
>(`query PreviewResources($year: Int!, $kind: AssessmentPeriodKind!, $lines: [ResourceLineInput!]!) {
  resourcePreview(year: $year, periodKind: $kind, lines: $lines) { confirmation errorCount } }`);
export const RecordResources = make<{ batch: { newCount: number } | null }>(
  'resourceRecord',
  'batch { newCount }',
);
export const ResourceTotals = document<
  { resourceTotals: { total: { disbursed: string | null; entryCount: number } } | null },
  { year: number; kind: string }
>(`query ResourceTotals($year: Int!, $kind: AssessmentPeriodKind!) {
  resourceTotals(year: $year, periodKind: $kind) { total { disbursed entryCount } } }`);

interface RecognitionFile {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
}
const FILE = 'recognition { id revision state }';
export const RecordEarlier = make<{ recognition: RecognitionFile | null }>(
  'recognitionEarlierRecord',
  FILE,
);
export const Review = step<{ recognition: RecognitionFile | null }>('recognitionReview', FILE);

export interface Hindrance {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
}
const DIFFICULTY = 'difficulty { id revision state }';
export const Raise = make<{ difficulty: Hindrance | null }>('difficultyRaise', DIFFICULTY);
export const Answer = step<{ difficulty: Hindrance | null }>('difficultyAnswer', DIFFICULTY);

export const Templates = document<
  { reportTemplates: { id: string; code: string }[] },
  Readonly<Record<string, never>>
>('query Templates { reportTemplates { id code } }');

export interface Report {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly about: string;
  readonly sections: readonly { readonly position: number; readonly text: string }[];
  readonly checks: readonly { readonly message: string; readonly names: readonly string[] }[];
}
const REPORT =
  'report { id revision state about sections { position text } checks { message names } }';
type Reported = { readonly report: Report | null };
export const Create = make<Reported>('reportCreate', REPORT);
export const Save = step<Reported>('reportSectionSave', REPORT);
export const Send = step<Reported>('reportSubmit', REPORT);
export const Accept = step<Reported>('reportApprove', REPORT);
export const Issue = step<Reported>('reportIssue', REPORT);
export const Export = step<{ file: { sha256: string; link: { url: string } | null } | null }>(
  'reportExport',
  'file { sha256 link { url } }',
);
