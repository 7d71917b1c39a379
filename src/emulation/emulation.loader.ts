import type { ObjectLiteral, EntityTarget, SelectQueryBuilder } from 'typeorm';
import { attachedFiles } from '../media/attached-files.loader.ts';
import type { RolesRule } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { EmulationAwardEntity, EmulationCriterionEntity } from './award.entity.ts';
import { emulationAccess } from './emulation.access.ts';
import {
  EmulationCampaignEntity,
  EmulationEventEntity,
  EmulationPlanEntity,
  EmulationPlanGoalEntity,
} from './emulation.entity.ts';

function rowsOf<E extends ObjectLiteral>(
  context: Context,
  entity: EntityTarget<E>,
  alias: string,
): SelectQueryBuilder<E> {
  return context.db.source.manager.createQueryBuilder(entity, alias);
}

/** Campaigns the actor may read (alias `c`), to be filtered and paged. */
export function campaignRows(context: Context): SelectQueryBuilder<EmulationCampaignEntity> {
  const { anywhere } = readScope(emulationAccess.emulationCampaigns, context.actor);
  return rowsOf(context, EmulationCampaignEntity, 'c').where(anywhere ? 'true' : 'false');
}

/** The condition on the commune of a row, with its named parameters. */
export function inReach(context: Context, rule: RolesRule, column: string) {
  const { anywhere, unitIds } = readScope(rule, context.actor);
  return anywhere
    ? { sql: 'true', parameters: {} }
    : { sql: `${column} = ANY(:seenUnits)`, parameters: { seenUnits: unitIds } };
}

/** Plans the actor may read (alias `p`), to be filtered and paged. */
export function emulationPlanRows(context: Context): SelectQueryBuilder<EmulationPlanEntity> {
  const { sql, parameters } = inReach(context, emulationAccess.emulationPlans, 'p.commune_id');
  return rowsOf(context, EmulationPlanEntity, 'p').where(sql, parameters);
}

/** Events the actor may read (alias `v`): those for all, and those of own communes. */
export function eventRows(context: Context): SelectQueryBuilder<EmulationEventEntity> {
  const rule = emulationAccess.emulationEvents;
  const { anywhere, unitIds } = readScope(rule, context.actor);
  const { sql, parameters } = inReach(context, rule, 'v.commune_id');
  const forAll = anywhere || unitIds.length > 0 ? 'v.commune_id IS NULL' : 'false';
  return rowsOf(context, EmulationEventEntity, 'v').where(`(${sql} OR ${forAll})`, parameters);
}

export const campaignById = defineLoader<string, EmulationCampaignEntity | null>(
  'emulationCampaignById',
  async (ids, context) => {
    const rows = await campaignRows(context).andWhere('c.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** Awards belong to campaigns: who may read these, may read them. */
function awards<V>(
  name: string,
  column: 'id' | 'campaign_id',
  give: (ids: readonly string[], rows: EmulationAwardEntity[]) => V[],
) {
  return defineLoader<string, V>(name, async (ids, context) => {
    const { anywhere } = readScope(emulationAccess.emulationCampaigns, context.actor);
    const rows = anywhere
      ? await rowsOf(context, EmulationAwardEntity, 'a')
          .where(`a.${column} = ANY(:ids)`, { ids })
          .orderBy('a.id')
          .getMany()
      : [];
    return give(ids, rows);
  });
}

export const awardById = awards('emulationAwardById', 'id', (ids, rows) =>
  oneByKey(ids, rows, (row) => row.id),
);
export const awardsByCampaignId = awards(
  'emulationAwardsByCampaignId',
  'campaign_id',
  (ids, rows) => manyByKey(ids, rows, (row) => row.campaignId),
);

function criteria<V>(
  name: string,
  column: 'id' | 'award_id',
  give: (ids: readonly string[], rows: EmulationCriterionEntity[]) => V[],
) {
  return defineLoader<string, V>(name, async (ids, context) => {
    const { anywhere } = readScope(emulationAccess.emulationCampaigns, context.actor);
    const rows = anywhere
      ? await rowsOf(context, EmulationCriterionEntity, 'l')
          .where(`l.${column} = ANY(:ids)`, { ids })
          .orderBy('l.position')
          .getMany()
      : [];
    return give(ids, rows);
  });
}

export const emulationCriterionById = criteria('emulationCriterionById', 'id', (ids, rows) =>
  oneByKey(ids, rows, (row) => row.id),
);
export const criteriaByAwardId = criteria('emulationCriteriaByAwardId', 'award_id', (ids, rows) =>
  manyByKey(ids, rows, (row) => row.awardId),
);

export const emulationPlanById = defineLoader<string, EmulationPlanEntity | null>(
  'emulationPlanById',
  async (ids, context) => {
    const rows = await emulationPlanRows(context).andWhere('p.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

export const eventById = defineLoader<string, EmulationEventEntity | null>(
  'emulationEventById',
  async (ids, context) => {
    const rows = await eventRows(context).andWhere('v.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** Goals of plans that were found by their own rules: ids of criteria. */
export const goalsByPlanId = defineLoader<string, string[]>(
  'emulationGoalsByPlanId',
  async (ids, context) => {
    const rows = await rowsOf(context, EmulationPlanGoalEntity, 'g')
      .where('g.plan_id = ANY(:ids)', { ids })
      .orderBy('g.criterion_id')
      .getMany();
    return manyByKey(ids, rows, (row) => row.planId).map((goals) =>
      goals.map((one) => one.criterionId),
    );
  },
);

export const filesByEmulationPlanId = attachedFiles('emulation_plan_file', 'plan_id');
export const filesByEventId = attachedFiles('emulation_event_file', 'event_id');

defineNode({
  type: 'EmulationCampaign',
  entity: EmulationCampaignEntity,
  load: (context, id) => context.load(campaignById, id),
});
defineNode({
  type: 'EmulationAward',
  entity: EmulationAwardEntity,
  load: (context, id) => context.load(awardById, id),
});
defineNode({
  type: 'EmulationCriterion',
  entity: EmulationCriterionEntity,
  load: (context, id) => context.load(emulationCriterionById, id),
});
defineNode({
  type: 'EmulationPlan',
  entity: EmulationPlanEntity,
  load: (context, id) => context.load(emulationPlanById, id),
});
defineNode({
  type: 'EmulationEvent',
  entity: EmulationEventEntity,
  load: (context, id) => context.load(eventById, id),
});
