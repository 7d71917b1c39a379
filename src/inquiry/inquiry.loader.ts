import { In } from 'typeorm';
import { cleanSpokenCode } from '../platform/text/spoken-code.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { inquiryRows } from './inquiry.filter.ts';
import { InquiryEntity, InquiryReplyEntity } from './inquiry.entity.ts';

/** Inquiries by id; hidden ones are null like those that do not exist. */
export const inquiryById = defineLoader<string, InquiryEntity | null>(
  'inquiryById',
  async (ids, context) => {
    const rows = await inquiryRows(context).andWhere('i.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** Answers of inquiries that were found already, oldest first. */
export const repliesByInquiryId = defineLoader<string, InquiryReplyEntity[]>(
  'repliesByInquiryId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(InquiryReplyEntity, {
      where: { inquiryId: In([...ids]) },
      order: { sequence: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.inquiryId);
  },
);

/** The inquiry of a receipt, for whoever holds the code. */
export async function inquiryByCode(context: Context, code: string): Promise<InquiryEntity | null> {
  const clean = cleanSpokenCode(code);
  if (clean.length !== RECEIPT_LENGTH) return null;
  return context.db.source.manager.findOneBy(InquiryEntity, { code: clean });
}

/** Signs of a receipt: fifty bits, which nobody guesses within the rate limit. */
export const RECEIPT_LENGTH = 10;

defineNode({
  type: 'Inquiry',
  entity: InquiryEntity,
  load: (context: Context, id) => context.load(inquiryById, id),
});
