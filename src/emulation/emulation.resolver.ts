import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CriterionEntity } from '../commune-criteria/criteria-set.entity.ts';
import { criterionById } from '../commune-criteria/criteria-set.loader.ts';
import { Criterion } from '../commune-criteria/criteria-set.type.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { organisationById } from '../programme/duty.loader.ts';
import type { OrganisationEntity } from '../programme/organisation.entity.ts';
import { ProgrammeOrganisation } from '../programme/organisation.type.ts';
import type { OfficialDocumentEntity } from '../programme/programme.entity.ts';
import { documentById } from '../programme/programme.loader.ts';
import { OfficialDocument } from '../programme/programme.type.ts';
import { Commune } from '../region/commune.type.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { communeById } from '../region/region.loader.ts';
import type { EmulationAwardEntity, EmulationCriterionEntity } from './award.entity.ts';
import { EmulationAward, EmulationCriterion } from './award.type.ts';
import type {
  EmulationCampaignEntity,
  EmulationEventEntity,
  EmulationPlanEntity,
} from './emulation.entity.ts';
import { EmulationCampaignState, EmulationEventState } from './emulation.enums.ts';
import {
  awardsByCampaignId,
  campaignById,
  criteriaByAwardId,
  filesByEmulationPlanId,
  filesByEventId,
  goalsByPlanId,
} from './emulation.loader.ts';
import { campaignState, eventState } from './emulation.rules.ts';
import { EmulationCampaign, EmulationEvent, EmulationPlan } from './emulation.type.ts';

@Resolver(() => EmulationCampaign)
export class EmulationCampaignResolver {
  @FieldResolver(() => ProgrammeOrganisation, {
    nullable: true,
    description: 'Who makes the campaign (cơ quan phát động).',
  })
  organisation(
    @Root() campaign: EmulationCampaignEntity,
    @Ctx() context: Context,
  ): Promise<OrganisationEntity | null> {
    return context.load(organisationById, campaign.organisationId);
  }

  @FieldResolver(() => OfficialDocument, {
    nullable: true,
    description: 'The document it rests on, where it is registered.',
  })
  async document(
    @Root() { documentId }: EmulationCampaignEntity,
    @Ctx() context: Context,
  ): Promise<OfficialDocumentEntity | null> {
    return documentId ? context.load(documentById, documentId) : null;
  }

  @FieldResolver(() => EmulationCampaignState, { description: 'Where it stands today.' })
  state(
    @Root() campaign: EmulationCampaignEntity,
    @Ctx() { today }: Context,
  ): EmulationCampaignState {
    return campaignState(campaign, today);
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [EmulationAward], { description: 'What can be won.' })
  awards(
    @Root() campaign: EmulationCampaignEntity,
    @Ctx() context: Context,
  ): Promise<EmulationAwardEntity[]> {
    return context.load(awardsByCampaignId, campaign.id);
  }
}

@Resolver(() => EmulationAward)
export class EmulationAwardResolver {
  @FieldResolver(() => EmulationCampaign, { nullable: true, description: 'The campaign.' })
  campaign(
    @Root() award: EmulationAwardEntity,
    @Ctx() context: Context,
  ): Promise<EmulationCampaignEntity | null> {
    return context.load(campaignById, award.campaignId);
  }

  @Cost({ items: 10 })
  @FieldResolver(() => [EmulationCriterion], {
    description: 'The point table; empty where points do not decide.',
  })
  criteria(
    @Root() award: EmulationAwardEntity,
    @Ctx() context: Context,
  ): Promise<EmulationCriterionEntity[]> {
    return context.load(criteriaByAwardId, award.id);
  }
}

@Resolver(() => EmulationCriterion)
export class EmulationCriterionResolver {
  @FieldResolver(() => Criterion, {
    nullable: true,
    description: 'The criterion of a new-rural set that the line looks at, if one.',
  })
  async criterion(
    @Root() { criterionId }: EmulationCriterionEntity,
    @Ctx() context: Context,
  ): Promise<CriterionEntity | null> {
    return criterionId ? context.load(criterionById, criterionId) : null;
  }
}

@Resolver(() => EmulationPlan)
export class EmulationPlanResolver {
  @FieldResolver(() => EmulationCampaign, { nullable: true, description: 'The campaign.' })
  campaign(
    @Root() plan: EmulationPlanEntity,
    @Ctx() context: Context,
  ): Promise<EmulationCampaignEntity | null> {
    return context.load(campaignById, plan.campaignId);
  }

  @FieldResolver(() => Commune, { nullable: true, description: 'Whose plan it is.' })
  commune(
    @Root() plan: EmulationPlanEntity,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return communeById(context, plan.communeId);
  }

  @Cost({ items: 10 })
  @FieldResolver(() => [Criterion], {
    description:
      'Criteria of new-rural sets that are goals of the plan (Kế hoạch 313: từng chỉ tiêu, tiêu chí làm mục tiêu).',
  })
  async criteria(
    @Root() plan: EmulationPlanEntity,
    @Ctx() context: Context,
  ): Promise<CriterionEntity[]> {
    const ids = await context.load(goalsByPlanId, plan.id);
    const found = await context.loadMany(criterionById, ids);
    return found.filter((one) => one !== null).sort((one, other) => one.number - other.number);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [File], { description: 'The plan as it was signed.' })
  files(@Root() plan: EmulationPlanEntity, @Ctx() context: Context): Promise<StoredFileEntity[]> {
    return context.load(filesByEmulationPlanId, plan.id);
  }
}

@Resolver(() => EmulationEvent)
export class EmulationEventResolver {
  @FieldResolver(() => EmulationCampaign, { nullable: true, description: 'The campaign.' })
  campaign(
    @Root() event: EmulationEventEntity,
    @Ctx() context: Context,
  ): Promise<EmulationCampaignEntity | null> {
    return context.load(campaignById, event.campaignId);
  }

  @FieldResolver(() => Commune, {
    nullable: true,
    description: 'The commune that holds it; null = whoever makes the campaign, for all.',
  })
  async commune(
    @Root() { communeId }: EmulationEventEntity,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return communeId ? communeById(context, communeId) : null;
  }

  @FieldResolver(() => EmulationEventState, { description: 'Where it stands.' })
  state(@Root() event: EmulationEventEntity): EmulationEventState {
    return eventState(event);
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [File], { description: 'Pictures and papers.' })
  files(@Root() event: EmulationEventEntity, @Ctx() context: Context): Promise<StoredFileEntity[]> {
    return context.load(filesByEventId, event.id);
  }
}
