import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { inquiryAccess } from './inquiry.access.ts';
import type { InquiryEntity } from './inquiry.entity.ts';
import { filteredInquiries, InquiryFilter } from './inquiry.filter.ts';
import { inquiryByCode, inquiryById } from './inquiry.loader.ts';
import { Inquiry, InquiryConnection, InquiryReceipt } from './inquiry.type.ts';

/** Ids grow with time. */
export const NEWEST_FIRST = {
  NEWEST: { key: (t: string) => `${t}.id`, type: 'uuid', direction: 'DESC' },
} as const;

@ArgsType()
class InquiriesArgs extends ConnectionArgs {
  @Field(() => InquiryFilter, { nullable: true, description: 'Which of them; all without it.' })
  filter?: InquiryFilter | null;
}

@Resolver()
export class InquiryQueries {
  @Access(inquiryAccess.inquiries)
  @Query(() => Inquiry, {
    nullable: true,
    description: 'One inquiry; unknown and hidden ones are both null.',
  })
  async inquiry(
    @Arg('id', () => ID, { description: 'Global id of the inquiry.' }) id: string,
    @Ctx() context: Context,
  ): Promise<InquiryEntity | null> {
    const uuid = uuidOf(id, 'Inquiry');
    return uuid ? context.load(inquiryById, uuid) : null;
  }

  @Access(inquiryAccess.inquiries)
  @Query(() => InquiryConnection, {
    description: 'Inquiries, newest first: producers see theirs, trade staff all.',
  })
  inquiries(
    @Args(() => InquiriesArgs) { filter, ...args }: InquiriesArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    return keysetPage(filteredInquiries(context, filter), {
      args,
      orders: NEWEST_FIRST,
      order: 'NEWEST',
      language: context.language,
    });
  }

  @Access(PUBLIC)
  @Cost({ points: 20 })
  @Query(() => InquiryReceipt, {
    nullable: true,
    description: 'The receipt of an inquiry, for whoever holds its code; null = no such code.',
  })
  inquiryReceipt(
    @Arg('code', () => String, {
      description: 'The code; case, blanks and dashes do not matter.',
    })
    code: string,
    @Ctx() context: Context,
  ): Promise<InquiryEntity | null> {
    return inquiryByCode(context, code);
  }
}
