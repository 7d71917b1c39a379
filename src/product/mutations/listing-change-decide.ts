import { z } from 'zod';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';

/** What comes in when a proposal is taken back or given back. */
export const withdrawShape = z.object({
  id: idOf('ListingChange'),
  input: z.object({ operationId: operationId() }),
});

export const returnShape = z.object({
  id: idOf('ListingChange'),
  input: z.object({ reason: prose(2000), operationId: operationId() }),
});

export const acceptShape = z.object({
  id: idOf('ListingChange'),
  input: z.object({ baseRevision: z.int().min(1), operationId: operationId() }),
});
