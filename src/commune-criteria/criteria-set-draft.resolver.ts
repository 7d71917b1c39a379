import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { communeCriteriaAccess } from './commune-criteria.access.ts';
import type { CriteriaSetDraftEntity } from './criteria-set-draft.entity.ts';
import { draftRows } from './criteria-set-draft.loader.ts';
import { CriteriaSetDraft, CriteriaSetDraftConnection } from './criteria-set-draft.type.ts';
import type { CriteriaSetEntity } from './criteria-set.entity.ts';
import { criteriaSetById } from './criteria-set.loader.ts';
import { CriteriaSet } from './criteria-set.type.ts';

/** Ids grow with time. */
const ORDERS = {
  NEWEST: { key: (t: string) => `${t}.id`, type: 'uuid', direction: 'DESC' },
} as const;

@Resolver(() => CriteriaSetDraft)
export class CriteriaSetDraftResolver {
  @Access(communeCriteriaAccess.criteriaSetDrafts)
  @Query(() => CriteriaSetDraftConnection, {
    description: 'Criteria sets that the office is writing (bản thảo), the newest first.',
  })
  criteriaSetDrafts(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    return keysetPage(draftRows(context), { args, orders: ORDERS, order: 'NEWEST', language });
  }

  @FieldResolver(() => CriteriaSet, {
    nullable: true,
    description: 'The published set that it corrects, where it does.',
  })
  async supersedes(
    @Root() draft: CriteriaSetDraftEntity,
    @Ctx() context: Context,
  ): Promise<CriteriaSetEntity | null> {
    return draft.supersedesId ? context.load(criteriaSetById, draft.supersedesId) : null;
  }
}
