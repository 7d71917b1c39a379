import { z } from 'zod';
import { EXPORT_FORMAT, EXPORT_VERSION, type SessionExport } from './session-export.rules.ts';

const text = (max: number) => z.string().min(1).max(max);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.int().min(0).max(1_000_000);
const star = z.int().min(1).max(5);
const answer = z.tuple([
  text(20),
  z.uuid().nullable(),
  count.nullable(),
  z.string().max(2_000).nullable(),
]);

const sheet = z.strictObject({
  number: count,
  member: z.string().max(200).nullable(),
  total: count,
  opinion: z.string().max(4_000).nullable(),
  answers: z.array(answer).max(200),
});

const item = z.strictObject({
  position: count,
  product: text(200),
  producer: text(200),
  commune: z.string().max(200).nullable(),
  productCode: z.string().max(60).nullable(),
  rubricSheet: z.int().min(1).max(99),
  result: z.strictObject({
    sheetCount: count,
    totalSum: count,
    minTotal: count,
    maxTotal: count,
    starByPoints: star,
    proposedStar: star,
    star,
    round: count,
    parts: z.array(z.strictObject({ code: text(2), pointsSum: count })).max(10),
  }),
  finalReason: z.string().max(2_000).nullable(),
  spreadReason: z.string().max(2_000).nullable(),
  recused: z.array(z.strictObject({ name: text(200), reason: text(1_000) })).max(100),
  absent: z.array(z.strictObject({ name: text(200), kind: text(20) })).max(100),
  disqualified: z.array(z.strictObject({ condition: text(1_000), reason: text(2_000) })).max(50),
  sheets: z.array(sheet).max(100).nullable(),
});

/** What a file that is read in must look like; nothing in it is taken on trust. */
export const sessionExportShape: z.ZodType<SessionExport> = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  formatVersion: z.literal(EXPORT_VERSION),
  council: z.strictObject({ name: text(200), level: text(20), decision: text(60), decidedOn: day }),
  session: z.strictObject({ number: text(30), heldOn: day, place: text(200) }),
  rubric: z.strictObject({ code: text(60), number: text(60), contentHash: text(100) }),
  rule: z.strictObject({
    spreadLimit: z.string().regex(/^\d{1,3}(\.\d{1,6})?$/),
    minimumMethod: z.enum(['AVERAGE', 'MAJORITY', 'EVERY_SHEET']),
    cumulativeMinima: z.boolean(),
  }),
  members: z
    .array(
      z.strictObject({
        name: text(200),
        role: text(100),
        scores: z.boolean(),
        attendance: text(20),
      }),
    )
    .max(100),
  items: z.array(item).min(1).max(500),
});
