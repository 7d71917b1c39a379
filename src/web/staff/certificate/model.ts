import type { AppCertificateQuery, AppRecognitionQueueQuery } from '../generated/operations.ts';

/** A certificate as its page reads it. */
export type Certificate = Extract<
  NonNullable<AppCertificateQuery['node']>,
  { readonly number: string }
>;

/** A result that waits for a decision. */
export type Candidate = AppRecognitionQueueQuery['recognitionQueue']['nodes'][number];
