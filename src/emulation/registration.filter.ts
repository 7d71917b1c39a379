import type { SelectQueryBuilder } from 'typeorm';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { CommendationForm } from './award.enums.ts';
import type { EmulationCommendationEntity } from './commendation.entity.ts';
import { EmulationState, EmulationSubject } from './emulation.enums.ts';
import { OF_CODE } from './emulation.filter.ts';
import type { EmulationRegistrationEntity } from './registration.entity.ts';

@InputType({ description: 'Which registrations to list; the parts given must all fit.' })
export class EmulationRegistrationFilter {
  @Field(() => ID, { nullable: true, description: 'Only in this campaign.' })
  campaignId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only for this award.' })
  awardId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only in communes that ever had this code.',
  })
  unitCode?: string | null;

  @Field(() => [EmulationSubject], {
    nullable: true,
    description: 'Only of these kinds; an empty list matches nothing.',
  })
  subject?: EmulationSubject[] | null;

  @Field(() => [EmulationState], {
    nullable: true,
    description: 'Only in these states; an empty list matches nothing.',
  })
  state?: EmulationState[] | null;
}

@InputType({ description: 'Which commendations to list; the parts given must all fit.' })
export class EmulationCommendationFilter {
  @Field(() => ID, { nullable: true, description: 'Only in this campaign.' })
  campaignId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only in communes that ever had this code.',
  })
  unitCode?: string | null;

  @Field(() => [EmulationSubject], {
    nullable: true,
    description: 'Only of these kinds; an empty list matches nothing.',
  })
  subject?: EmulationSubject[] | null;

  @Field(() => [CommendationForm], {
    nullable: true,
    description: 'Only in these forms; an empty list matches nothing.',
  })
  form?: CommendationForm[] | null;

  @Field(() => Int, { nullable: true, description: 'Only decided in this year.' })
  year?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those that do not count too.' })
  withdrawn?: boolean | null;
}

export const REGISTRATION_ORDERS: Readonly<Record<'NEWEST', KeysetOrder>> = {
  NEWEST: { key: (t) => `${t}.id`, type: 'uuid', direction: 'DESC' },
};
/** The latest decision first. */
export const COMMENDATION_ORDERS: Readonly<Record<'DECIDED', KeysetOrder>> = {
  DECIDED: {
    key: (t) => `(SELECT d.decided_on FROM emulation_decision d WHERE d.id = ${t}.decision_id)`,
    type: 'date',
    direction: 'DESC',
  },
};

export function filterRegistrations(
  query: SelectQueryBuilder<EmulationRegistrationEntity>,
  filter: EmulationRegistrationFilter | null | undefined,
): SelectQueryBuilder<EmulationRegistrationEntity> {
  const { campaignId, awardId, unitCode, subject, state } = filter ?? {};
  if (campaignId) {
    const campaign = uuidOf(campaignId, 'EmulationCampaign');
    const awards = 'SELECT a.id FROM emulation_award a WHERE a.campaign_id = :campaign';
    query.andWhere(`r.award_id IN (${awards})`, { campaign });
  }
  const award = awardId && uuidOf(awardId, 'EmulationAward');
  if (awardId) query.andWhere('r.award_id = :award', { award });
  if (unitCode) query.andWhere(`r.commune_id IN (${OF_CODE})`, { unitCode });
  if (subject) query.andWhere('r.subject = ANY(:subject)', { subject });
  if (state) query.andWhere('r.state = ANY(:state)', { state });
  return query;
}

export function filterCommendations(
  query: SelectQueryBuilder<EmulationCommendationEntity>,
  filter: EmulationCommendationFilter | null | undefined,
): SelectQueryBuilder<EmulationCommendationEntity> {
  const { campaignId, unitCode, subject, form, year } = filter ?? {};
  const campaign = campaignId && uuidOf(campaignId, 'EmulationCampaign');
  if (!filter?.withdrawn) query.andWhere('m.withdrawn_reason IS NULL');
  if (campaignId) query.andWhere('m.campaign_id = :campaign', { campaign });
  if (unitCode) query.andWhere(`m.commune_id IN (${OF_CODE})`, { unitCode });
  if (subject) query.andWhere('m.subject = ANY(:subject)', { subject });
  if (form) query.andWhere('m.form = ANY(:form)', { form });
  if (year) {
    const decided = `SELECT d.id FROM emulation_decision d
      WHERE extract(year FROM d.decided_on) = :year`;
    query.andWhere(`m.decision_id IN (${decided})`, { year });
  }
  return query;
}
