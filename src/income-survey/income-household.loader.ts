import { inActorTransaction } from '../platform/graphql/actor-transaction.ts';
import type { Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import type { PageArguments } from '../platform/graphql/page-request.ts';
import { IncomeHouseholdEntity } from './income-survey.entity.ts';
import type { MemberRule } from './income-survey.enums.ts';
import {
  HOUSEHOLD_ORDERS,
  householdsOfSurvey,
  visibleHouseholds,
  type IncomeHouseholdFilter,
} from './income-survey.filter.ts';
import type { AmountLine } from './income.rules.ts';

export const visibleHouseholdById = defineLoader<string, IncomeHouseholdEntity | null>(
  'visibleIncomeHouseholdById',
  async (ids, context) => {
    const rows = await inActorTransaction(context, (em) =>
      visibleHouseholds(context, em).andWhere('h.id = ANY(:ids)', { ids }).getMany(),
    );
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/**
 * One page of the households of a survey. Read to the end within the transaction that knows who asks:
 * after it there is nothing to see any more.
 */
export function householdPage(
  context: Context,
  surveyId: string,
  filter: IncomeHouseholdFilter | null | undefined,
  args: PageArguments,
): Promise<Connection> {
  return inActorTransaction(context, async (em) => {
    const rows = householdsOfSurvey(visibleHouseholds(context, em), surveyId, filter);
    const { language } = context;
    const page = await keysetPage(rows, {
      ...{ args, orders: HOUSEHOLD_ORDERS, order: 'ORDER', language },
    });
    const { pageInfo, edges, nodes } = page;
    const [hasNextPage, hasPreviousPage] = [
      await pageInfo.hasNextPage,
      await pageInfo.hasPreviousPage,
    ];
    const { startCursor, endCursor } = pageInfo;
    return {
      ...{ edges, nodes, totalCount: await page.totalCount },
      pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor },
    };
  });
}

export interface MemberRow {
  readonly householdId: string;
  readonly position: number;
  readonly name: string | null;
  readonly monthsLived: number;
  readonly rule: MemberRule | null;
}

const MEMBERS = `
  SELECT household_id AS "householdId", position, name, months_lived AS "monthsLived", rule
    FROM income_member WHERE household_id = ANY($1) ORDER BY position`;

export const membersByHouseholdId = defineLoader<string, MemberRow[]>(
  'incomeMembersByHouseholdId',
  async (ids, context) => {
    const rows = await inActorTransaction(context, (em) => em.query<MemberRow[]>(MEMBERS, [ids]));
    return manyByKey(ids, rows, (row) => row.householdId);
  },
);

export interface HouseholdLine extends AmountLine {
  readonly householdId: string;
}

const LINES = `
  SELECT household_id AS "householdId", section, field, amount::text AS amount
    FROM income_line WHERE household_id = ANY($1) ORDER BY section, field`;

export const linesByHouseholdId = defineLoader<string, HouseholdLine[]>(
  'incomeLinesByHouseholdId',
  async (ids, context) => {
    const rows = await inActorTransaction(context, (em) =>
      em.query<(Omit<HouseholdLine, 'amount'> & { amount: string })[]>(LINES, [ids]),
    );
    const lines = rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
    return manyByKey(ids, lines, (row) => row.householdId);
  },
);

defineNode({
  type: 'IncomeHousehold',
  entity: IncomeHouseholdEntity,
  load: (context, id) => context.load(visibleHouseholdById, id),
});
