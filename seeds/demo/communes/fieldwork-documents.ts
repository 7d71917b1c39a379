import { document, make, step } from '../day/documents.ts';

export const SaveOrganisation = make<{ organisation: { id: string } | null }>(
  'programmeOrganisationSave',
  'organisation { id }',
);

export interface Visit {
  readonly id: string;
  readonly findings: readonly { readonly serious: boolean }[];
}
export const VisitsOf = document<
  { inspectionVisits: { nodes: Visit[] } },
  { code: string; from: string; by: string }
>(`query VisitsOf($code: String!, $from: LocalDate!, $by: ID!) { inspectionVisits(first: 1,
  filter: { unitCode: $code, from: $from, organisationId: $by }) { nodes { id findings { serious } } } }`);

export const SaveVisit = make<{ visit: { id: string; state: string } | null }>(
  'inspectionVisitSave',
  'visit { id state }',
);
export const SaveFinding = make<{ finding: { id: string } | null }>(
  'inspectionFindingSave',
  'finding { id }',
);

interface Recommended {
  readonly recommendation: { id: string; revision: number; state: string } | null;
}
const RECOMMENDATION = 'recommendation { id revision state }';
export const Recommend = make<Recommended>('recommendationMake', RECOMMENDATION);
export const AnswerRecommendation = step<Recommended>('recommendationAnswer', RECOMMENDATION);

interface Line {
  readonly communeId: string;
  readonly heldOn: string;
  readonly title: string;
}
export const PreviewSessions = document<
  { communicationPreview: { confirmation: string; errorCount: number } | null },
  { lines: readonly Line[] }
>(`query PreviewSessions($lines: [CommunicationLineInput!]!) {
  communicationPreview(lines: $lines) { confirmation errorCount } }`);
export const RecordSessions = make<{ batch: { newCount: number } | null }>(
  'communicationRecord',
  'batch { newCount }',
);
export const SessionTotals = document<
  { communicationTotals: { total: { sessions: string; people: string | null } } | null },
  { from: string; until: string }
>(`query SessionTotals($from: LocalDate!, $until: LocalDate!) {
  communicationTotals(from: $from, until: $until) { total { sessions people } } }`);
