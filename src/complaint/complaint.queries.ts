import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { complaintAccess } from './complaint.access.ts';
import type { ComplaintEntity } from './complaint.entity.ts';
import { ComplaintFilter, filteredComplaints } from './complaint.filter.ts';
import { complaintById, complaintRows } from './complaint.loader.ts';
import { Complaint, ComplaintConnection } from './complaint.type.ts';

/** Ids grow with time. */
const ORDERS = {
  NEWEST: { key: (t: string) => `${t}.id`, type: 'uuid', direction: 'DESC' },
} as const;

@ArgsType()
class ComplaintsArgs extends ConnectionArgs {
  @Field(() => ComplaintFilter, { nullable: true, description: 'Which of them; all without it.' })
  filter?: ComplaintFilter | null;
}

@Resolver()
export class ComplaintQueries {
  @Access(complaintAccess.complaints)
  @Query(() => Complaint, {
    nullable: true,
    description: 'One complaint; unknown and hidden ones are both null.',
  })
  async complaint(
    @Arg('id', () => ID, { description: 'Global id of the complaint.' }) id: string,
    @Ctx() context: Context,
  ): Promise<ComplaintEntity | null> {
    const uuid = uuidOf(id, 'Complaint');
    return uuid ? context.load(complaintById, uuid) : null;
  }

  @Access(complaintAccess.complaints)
  @Query(() => ComplaintConnection, {
    description:
      'Complaints, newest first: producers see their own, the council’s secretary and chair, the coordination office and auditors those of their region.',
  })
  complaints(
    @Args(() => ComplaintsArgs) { filter, ...args }: ComplaintsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { sql, parameters } = filteredComplaints(filter);
    const rows = complaintRows(context).andWhere(sql, parameters);
    return keysetPage(rows, {
      args,
      orders: ORDERS,
      order: 'NEWEST',
      language: context.language,
    });
  }
}
