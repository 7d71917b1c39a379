import { createHash } from 'node:crypto';
import { pointsByCriterion, type RuleSheet } from '../rubric/rubric.rules.ts';
import type { ChosenAnswer } from './score-review.rules.ts';

/** A sheet that was handed in, as far as its receipt goes. */
export interface ReceiptContent {
  /** Number of the sheet, see `sheetNumber`. */
  readonly number: string;
  readonly version: number;
  readonly answers: readonly ChosenAnswer[];
  /** Printed numbers of the conditions marked, ascending. */
  readonly conditions: readonly number[];
  readonly opinion: string | null;
  readonly total: number;
}

/**
 * Number of a member's sheet: that of the session, the product's place on its agenda and the member's
 * place in the session, e.g. "05/2026-07-03".
 */
export function sheetNumber(session: string, position: number, member: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${session}-${two(position)}-${two(member)}`;
}

/**
 * What a receipt's hash is taken of, line by line, so that any device can take it again from what the
 * member sees: a format mark, number, version, `key=points` for each criterion in printed order with its
 * remark after a space, the marked conditions, the opinion, the total.
 */
export function receiptText(sheet: RuleSheet, content: ReceiptContent): string {
  const points = pointsByCriterion(sheet, content.answers);
  const remarks = new Map(content.answers.map((one) => [one.criterionId, one.remark]));
  const lines = sheet.criteria.map(({ id, key }) => {
    const remark = remarks.get(id);
    return `${key}=${points.get(id) ?? ''}${remark ? ` ${remark}` : ''}`;
  });
  return [
    'ocop-sheet-1',
    content.number,
    `version ${content.version}`,
    ...lines,
    ...content.conditions.map((position) => `condition ${position}`),
    ...(content.opinion ? [`opinion ${content.opinion}`] : []),
    `total ${content.total}`,
  ].join('\n');
}

/** SHA-256 of the text above, hexadecimal. */
export function receiptHash(sheet: RuleSheet, content: ReceiptContent): string {
  return createHash('sha256').update(receiptText(sheet, content)).digest('hex');
}
