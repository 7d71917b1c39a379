import type { SalesChannel } from '../generated/operations.ts';

/** Where things are sold, in the order people are asked. */
export const CHANNELS = [
  ...(['ON_SITE', 'FAIR', 'RETAIL'] as const),
  ...(['ECOMMERCE', 'EXPORT', 'OTHER'] as const),
] as const satisfies readonly SalesChannel[];
