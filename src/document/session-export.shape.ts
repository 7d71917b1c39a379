import { z } from 'zod';
import { EXPORT_FORMAT, EXPORT_VERSION, type SessionExport } from './session-export.ts';

const text = (max: number) => z.string().min(1).max(max);
const words = z.string().min(1).max(4_000).nullable();
const name = text(300);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const moment = z.iso.datetime();
const count = z.int().min(0).max(1_000_000);
const star = z.int().min(1).max(5);
const ended = { endedAt: moment.nullable(), endedReason: words };

const answer = z.tuple([text(20), z.uuid().nullable(), count.nullable(), words, z.boolean()]);

const sheet = z.strictObject({
  number: count,
  member: name.nullable(),
  version: z.int().min(1).max(20),
  counted: z.boolean(),
  withdrawn: words,
  reopened: words,
  submittedAt: moment.nullable(),
  paper: z
    .strictObject({ enteredBy: name, enteredAt: moment, confirmedBy: name, confirmedAt: moment })
    .nullable(),
  total: count,
  opinion: words,
  answers: z.array(answer).max(200),
  marks: z.array(z.strictObject({ condition: text(1_000), remark: text(4_000) })).max(50),
  changes: z
    .array(z.strictObject({ key: text(20), formerOptionId: z.uuid().nullable(), reason: words }))
    .max(200),
});

const result = z.strictObject({
  sheetCount: count,
  totalSum: count,
  minTotal: count,
  maxTotal: count,
  starByPoints: star,
  proposedStar: star,
  star,
  round: count,
  parts: z.array(z.strictObject({ code: text(2), pointsSum: count })).max(10),
});

const round = z.strictObject({
  round: count,
  kind: text(20),
  reason: words,
  openedAt: moment,
  closedAt: moment.nullable(),
  spreadReason: words,
});

const item = z.strictObject({
  position: count,
  product: name,
  producer: name,
  commune: name.nullable(),
  productCode: text(60).nullable(),
  rubricSheet: z.int().min(1).max(99),
  result: result.nullable(),
  finalReason: words,
  spreadReason: words,
  rounds: z.array(round).max(20),
  recused: z.array(z.strictObject({ name, reason: text(4_000), ...ended })).max(200),
  absent: z.array(z.strictObject({ name, kind: text(20), reason: words })).max(100),
  disqualified: z
    .array(z.strictObject({ condition: text(1_000), reason: text(4_000), ...ended }))
    .max(50),
  sheets: z.array(sheet).max(1_000).nullable(),
});

const small = z.int().min(0).max(1_000);
export const ruleShape = z.strictObject({
  version: z.int().min(1),
  sizeMin: small,
  sizeMax: small,
  quorumNumerator: small,
  quorumDenominator: small,
  recusedCountForQuorum: z.boolean(),
  chairRequired: z.boolean(),
  viceChairStandsIn: z.boolean(),
  opening: z.enum(['ALL_AT_ONCE', 'ITEM_BY_ITEM']),
  spreadLimit: z.string().regex(/^\d{1,3}(\.\d{1,6})?$/),
  rescoringRounds: small,
  displayDecimals: small,
  minimumMethod: z.enum(['AVERAGE', 'MAJORITY', 'EVERY_SHEET']),
  cumulativeMinima: z.boolean(),
  allowNoLevel: z.boolean(),
  finalStarMayDiffer: z.boolean(),
  remarkRule: z.enum(['NONE', 'NO_POINTS', 'LOWEST_LEVEL']),
  remarkCriteria: z.array(text(60)).max(200),
  resultsAtClose: z.boolean(),
  resultsAtItemRelease: z.boolean(),
  sheetsAfterRelease: z.enum(['NOBODY', 'COUNCIL', 'COUNCIL_AND_STAFF']),
  namesAfterRelease: z.boolean(),
  discussionData: z.enum(['NOBODY', 'LEADERS', 'COUNCIL']),
  changeReasons: z.boolean(),
  selfScoreShown: z.boolean(),
  paperBallots: z.boolean(),
  paperCheck: z.enum(['VIEW', 'RE_ENTER']),
  flagCountsAtClose: z.boolean(),
});

const member = z.strictObject({
  name,
  role: text(100),
  position: text(300).nullable(),
  scores: z.boolean(),
  attendance: text(20),
  arrivedAt: moment.nullable(),
});

const event = z.strictObject({
  at: moment,
  kind: text(40),
  position: count.nullable(),
  round: count.nullable(),
  person: name.nullable(),
  by: name.nullable(),
  reason: words,
});

/**
 * What a file that is read in must look like; nothing in it is taken on trust. The order of its keys is
 * that of every file written, so that the same session is the same bytes.
 */
export const sessionExportShape: z.ZodType<SessionExport> = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  formatVersion: z.literal(EXPORT_VERSION),
  council: z.strictObject({ name, level: text(20), decision: text(60), decidedOn: day }),
  session: z.strictObject({
    number: text(30),
    heldOn: day,
    // Files of earlier releases do not have it.
    startsAt: text(5).nullable().default(null),
    place: text(300),
    openedAt: moment.nullable(),
    closedAt: moment.nullable(),
    releasedAt: moment.nullable(),
  }),
  rubric: z.strictObject({ code: text(60), number: text(60), contentHash: text(100) }),
  rule: ruleShape,
  ruleChanges: z
    .array(z.strictObject({ at: moment, from: count, to: count, reason: text(4_000) }))
    .max(100),
  members: z.array(member).max(100),
  items: z.array(item).min(1).max(500),
  events: z.array(event).max(20_000),
});
