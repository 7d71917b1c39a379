import { z } from 'zod';
import { ProducerKind } from '../producer/producer.enums.ts';
import { ValidityFilter } from '../product/product.filter.ts';

const code = z.string().max(20);

/** A filter of the grid as it is kept: without what was ticked, which belongs to the moment. */
export const storedGridFilter = z.object({
  query: z.string().max(200).nullish(),
  stars: z.array(z.int().min(1).max(5)).max(5).nullish(),
  validity: z.enum(ValidityFilter).nullish(),
  endingWithinDays: z.int().min(0).max(1100).nullish(),
  communeCode: z.array(code).max(200).nullish(),
  groupCode: z.array(code).max(20).nullish(),
  producerKind: z.array(z.enum(ProducerKind)).max(20).nullish(),
  hasPrice: z.boolean().nullish(),
  hasCapacity: z.boolean().nullish(),
  priceFrom: z
    .union([z.bigint(), z.number(), z.string()])
    .transform((amount) => String(amount))
    .nullish(),
  priceUntil: z
    .union([z.bigint(), z.number(), z.string()])
    .transform((amount) => String(amount))
    .nullish(),
});

export type StoredGridFilter = z.infer<typeof storedGridFilter>;
