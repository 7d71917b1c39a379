import type { OwnPhotosQuery } from '../generated/operations.ts';

export type OwnPhoto = OwnPhotosQuery['productListings']['nodes'][number]['images'][number];
