import type { AssessmentPeriodKind } from '../commune-criteria/commune-criteria.enums.ts';
import type { Period } from '../commune-criteria/period.rules.ts';
import type { ResourceLine } from '../resource/mutations/resource-line-input.ts';
import type { TransferRecord } from './record.rules.ts';
import { CHOICES, codeOf, type ChoiceName } from './words.rules.ts';

/** The cells of a row of resources by their columns, with the unit that they mean. */
export type ResourceRecord = TransferRecord;

/** The year and part of it that a row is for; null where they are not understood. */
export function periodOf(record: ResourceRecord): Period | null {
  const { year, period } = record;
  if (!/^2[01]\d\d$/.test(year ?? '') || Number(year) > 2100 || !period) return null;
  return { year: Number(year), periodKind: code('resourcePeriod', period) as AssessmentPeriodKind };
}

/** A row as its own operation takes it. Quantities get the comma that people write. */
export function lineOf(record: ResourceRecord): ResourceLine {
  const text = (key: string) => record[key] ?? null;
  const { resource, source, work } = record;
  return {
    communeId: text('communeId')!,
    kind: code('resourceKind', resource!),
    source: source ? code('fundingSource', source) : null,
    work: work ? code('work', work) : 'NOT_SAID',
    ...{ name: text('material'), unit: text('unit') },
    ...{ planned: text('planned'), allocated: text('allocated'), disbursed: text('disbursed') },
    ...{ quantity: text('quantity')?.replace('.', ',') ?? null, value: text('value') },
    ...{ basis: text('basis')!, note: text('note') },
  } as ResourceLine;
}

const code = (list: ChoiceName, word: string): string => codeOf(CHOICES[list], word);
