import { z } from 'zod';
import { inputRefusals } from '../platform/graphql/input-errors.ts';
import { idOf, line } from '../platform/graphql/shapes.ts';
import { producerFacts } from '../producer/mutations/producer-input.ts';
import { ProducerKind } from '../producer/producer.enums.ts';
import { productFacts } from '../product/mutations/product-input.ts';
import type { Catalog } from './cell.rules.ts';
import { COLUMNS, groupOf, KEY_COLUMNS, type Column } from './columns.rules.ts';
import { SAY } from './faults.rules.ts';
import { fault, textOf, type ParsedRow } from './parse.rules.ts';
import {
  changedColumns,
  columnOfPath,
  inputOf,
  valuesOfGroups,
  type TransferRecord,
} from './record.rules.ts';

export interface ChangeOfRow {
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
  /** An office looks at it before the world sees it. */
  readonly reviewed: boolean;
}

/** What has to be written so that an entry says what its row says. */
export interface Writing {
  readonly groups: readonly string[];
  /** Those of them that an office looks at first. */
  readonly reviewed: readonly string[];
  readonly before: TransferRecord | null;
  readonly after: TransferRecord;
  readonly changes: readonly ChangeOfRow[];
}

/** What of a published product is looked at first: LISTING fields of product-content.rules. */
const REVIEWED: ReadonlySet<string> = new Set([
  ...['name', 'summary', 'story', 'ingredients', 'claims'],
  ...['nameEn', 'summaryEn', 'storyEn', 'ingredientsEn'],
]);
export const isReviewed = (column: Column): boolean => REVIEWED.has(column.key);

/** @param present the entry as it is, null for a new one */
export function writingOf(
  { kind, given }: ParsedRow,
  present: TransferRecord | null,
  underReview: boolean,
): Writing {
  const changed = present
    ? changedColumns(kind, present, given)
    : COLUMNS[kind].filter(({ key }) => !KEY_COLUMNS.has(key) && (given[key] ?? null) !== null);
  const groups = new Set(changed.map(groupOf));
  const merged = { ...present, ...given };
  return {
    groups: [...groups],
    reviewed: underReview ? changed.filter(isReviewed).map(groupOf) : [],
    before: present && valuesOfGroups(kind, present, groups),
    after: valuesOfGroups(kind, merged, groups),
    changes: changed.map((column) => ({
      column: column.head,
      before: present?.[column.key] ?? null,
      after: given[column.key] ?? null,
      reviewed: underReview && isReviewed(column),
    })),
  };
}

const SHAPES = {
  PRODUCER: z.object({
    ...producerFacts,
    name: line(200).optional(),
    kind: z.enum(ProducerKind).optional(),
    communeId: idOf('Commune').optional(),
  }),
  PRODUCT: z.object({
    ...productFacts,
    name: line(200).optional(),
    communeId: idOf('Commune').optional(),
    subgroupCode: line(20).optional(),
  }),
};

/** Holds a row against the rules of the single operations; what is wrong is noted at its cell. */
export function checkWriting(parsed: ParsedRow, writing: Writing, catalog: Catalog): void {
  const { kind } = parsed;
  // Lines of resources have rules of their own.
  if (kind === 'RESOURCE') return;
  const input = inputOf(kind, writing.after, new Set(writing.groups), catalog);
  const checked = SHAPES[kind].safeParse(input);
  if (checked.success) return;
  for (const refusal of inputRefusals(checked.error.issues)) {
    const column = columnOfPath(kind, refusal.field ?? []);
    fault(parsed, column?.key ?? 'name', refusal.text);
  }
}

/** A new entry needs some columns; without a code nothing else can be found either. */
export function requireNeeded(parsed: ParsedRow): void {
  for (const { key, head, needed } of COLUMNS[parsed.kind]) {
    const elsewhere = key === 'producer' && textOf(parsed, 'producerKey');
    const wrong = parsed.faults.some(({ column }) => column === head);
    if (needed && !elsewhere && !wrong && !textOf(parsed, key)) {
      fault(parsed, key, SAY.needed(head));
    }
  }
}
