import type { EvidenceKind, OwnRenewalQuery } from '../generated/operations.ts';

export type RenewalFacts = OwnRenewalQuery['productListings']['nodes'][number];
export type OwnDossier = RenewalFacts['dossiers'][number];
export type Paper = OwnDossier['evidence'][number];

/** The rows of the evidence table, in its order. */
export const KINDS = [
  ...(['BUSINESS_REGISTRATION', 'PRODUCTION_CONDITIONS', 'MATERIAL_ORIGIN'] as const),
  ...(['ENVIRONMENT', 'INSURED_LABOUR', 'GROWTH_ACCOUNTS', 'INTELLECTUAL_PROPERTY'] as const),
  ...(['MARKET', 'PROMOTION', 'STORY', 'PRODUCT_DECLARATION', 'TEST_REPORT'] as const),
  ...(['TRACEABILITY', 'QUALITY_SYSTEM', 'AWARD'] as const),
] as const satisfies readonly EvidenceKind[];

/** Whether its producer is writing it. */
export function isWritten({ state }: OwnDossier): boolean {
  return state === 'DRAFT' || state === 'RETURNED';
}

/** What the province has asked the producer for and waits for. */
export function openRequests({ requests }: OwnDossier): OwnDossier['requests'] {
  return requests.filter(({ state, addressee }) => state === 'OPEN' && addressee === 'PRODUCER');
}

/** Whether papers can be added: while it is written, and when the province has asked for more. */
export function takesPapers(dossier: OwnDossier): boolean {
  const late = dossier.state === 'FORWARDED' || dossier.state === 'ACCEPTED';
  return isWritten(dossier) || (late && openRequests(dossier).length > 0);
}
